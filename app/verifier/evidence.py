"""The check of entries, one after the other, each with what opens its commitment."""

from array import array
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from app.verifier.entries import Entry, check_opens
from app.verifier.erasures import Erased, Erasures
from app.verifier.files import Opening, Openings
from app.verifier.payloads import IS_PAYLOAD, PUBLISHED
from app.verifier.rebase import Rebase, read_rebase
from app.verifier.rows import Row
from app.verifier.spelling import Failed, canonical
from app.verifier.times import Times
from app.verifier.words import Words

KEPT_ALWAYS = ("person.erased", "rebase")


@dataclass
class Evidence:
    """What opens the entries, and what was found so far.

    :param told: what the erasures say.
    :param rows: what rows say of entries; those looked at are taken out.
    :param erased: how many of each kind were erased.
    :param erased_since: how many by erasures that no checkpoint held has vouched for.
    :param seen: the first 64 bits of each commitment.
    """

    openings: Openings
    erasures: Openings
    told: Erasures
    rows: dict[int, Row]
    words: Words
    times: Times
    kinds: Counter[str] = field(default_factory=Counter)
    erased: Counter[str] = field(default_factory=Counter)
    erased_since: int = 0
    rebase: Rebase | None = None
    seen: "array[int]" = field(default_factory=lambda: array("Q"))

    def check(self, entry: Entry) -> None:
        """Check that an entry's evidence opens it and agrees with it, or that it was erased."""
        self.kinds[entry.kind] += 1
        self.times.see(entry)
        self.seen.append(int(entry.commitment[:16], 16))
        source = self.erasures if entry.kind == "person.erased" else self.openings
        opening = source.take(entry.index)
        if opening is None:
            self._check_erased(entry)
        else:
            self._check_opening(entry, opening)

    def _check_erased(self, entry: Entry) -> None:
        if entry.kind in KEPT_ALWAYS:
            raise Failed(str(entry), f"is {entry.kind}, and its payload, always kept, is missing")
        if entry.commitment not in self.told.listed:
            raise Failed(str(entry), "has no evidence here, and no erasure lists it")
        erased = self.told.listed[entry.commitment]
        if entry.index > erased.index or entry.time > erased.time:
            raise Failed(str(entry), f"is later than its erasure in {erased.where}")
        self._check_row(entry, erased)
        self.erased[entry.kind] += 1
        self.erased_since += erased.index >= self.times.held_size

    def _check_row(self, entry: Entry, erased: Erased) -> None:
        """Check that an erased record's rows still say what its evidence said."""
        row = self.rows.pop(entry.index, None)
        if row is None:
            # Rows of acts of consent are kept for ever, unlike those of audit events.
            if entry.kind.startswith("consent."):
                raise Failed(str(entry), "has no row here, nor evidence")
        elif row.sha256 != erased.sha256:
            raise Failed(row.where, f"says otherwise than the erased evidence of {entry}")

    def _check_opening(self, entry: Entry, opening: Opening) -> None:
        where = check_opens(entry, opening)
        if entry.commitment in self.told.listed:
            place = self.told.listed[entry.commitment].where
            raise Failed(where, f"has evidence still, though {place} says that it was erased")
        if entry.index in self.rows:
            raise Failed(self.rows[entry.index].where, f"says otherwise than {where}")
        payload = canonical(opening.payload.encode(), f"the payload of {where}")
        if not IS_PAYLOAD[entry.kind.partition(".")[0]](payload):
            raise Failed(where, f"has a payload that is not of its kind, {entry.kind}")
        if (payload.get("time"), payload.get("v")) != (entry.time, 1):
            raise Failed(where, "has a payload of another time or version")
        self._check_meaning(entry, where, payload)

    def _check_meaning(self, entry: Entry, where: str, payload: dict[str, Any]) -> None:
        if entry.kind.startswith("consent."):
            if entry.kind != f"consent.{payload['act']}":
                raise Failed(where, f"has the kind {entry.kind}, but records {payload['act']!r}")
            self.words.check(where, payload)
        elif entry.kind == "rebase":
            if entry.index:
                raise Failed(where, "is a rebase, which only ever begins a log")
            self.rebase = read_rebase(where, payload["details"])
        elif payload.get("event") == PUBLISHED:
            self.words.check_publication(where, payload["details"])

    def end(self) -> None:
        """Check that nothing is left over, no commitment logged twice, no text unvouched for."""
        self.openings.end()
        self.erasures.end()
        repeated = next((one for one, other in pairwise(sorted(self.seen)) if one == other), None)
        if repeated is not None:
            first = self.seen.index(repeated)
            second = self.seen.index(repeated, first + 1)
            raise Failed(f"entry {second}", f"has the same commitment as entry {first}")
        self.words.end(self.rebase.published if self.rebase else None)
