"""The check of each entry, in order, with the opening of its commitment."""

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import pairwise
from typing import Any

from app.verifier.certificates import RETENTION, Vouchers
from app.verifier.entries import (
    ACT_KINDS,
    PUBLISHED,
    PUBLISHED_BY_TWO,
    ROW,
    Entry,
    check_opens,
    read_payload,
)
from app.verifier.erasures import ERASURES, Erased, Erasures, LaterErasures, seal_of
from app.verifier.files import MOST_RECORDS, Bundle, Opening, Openings
from app.verifier.periods import LATE, Periods, in_time
from app.verifier.persons import Act, Persons
from app.verifier.rebase import Rebase, read_rebase
from app.verifier.spelling import Failed, has_form, is_instant
from app.verifier.texts import Texts

ROWS = "rows.jsonl"
LONGEST_SHOWN = 200


@dataclass(frozen=True)
class Row:
    """The row of an entry whose evidence was erased.

    :param seal: stands for its id and its hash.
    :param person: empty for an audit event.
    """

    where: str
    index: int
    seal: bytes
    time: str
    id: str
    person: str


def read_rows(bundle: Bundle, size: int) -> Iterator[Row]:
    """Yield the rows of entries of a log of this size, in the order of the tree."""
    last = -1
    for place, line in bundle.lines(ROWS):
        if not has_form(line, ROW):
            raise Failed(place, "is not what a row says")
        where, index = f"{place} ({line['row'][:LONGEST_SHOWN]})", line["index"]
        if index < 0:
            raise Failed(where, line["payload"][:LONGEST_SHOWN] or "belongs to no entry of the log")
        if index == last:
            raise Failed(where, f"is the second row of entry {index}")
        if index < last:
            raise Failed(where, f"is of entry {index}, and out of order")
        if index >= size:
            raise Failed(where, f"is said to be of entry {index}, which does not exist")
        last, told = index, read_row(line["payload"])
        time, record = told.get("time"), str(told.get("id", ""))
        yield Row(
            where,
            index,
            seal_of(record, sha256(line["payload"].encode()).hexdigest()),
            str(time) if is_instant(time) else "",
            record,
            str(told.get("person", "")),
        )


def read_row(payload: str) -> dict[str, Any]:
    """Return the content of a row; empty if it is not one of ours."""
    try:
        told = json.loads(payload)
    except (ValueError, RecursionError):
        return {}
    return told if type(told) is dict else {}


def people_in(rows: Iterable[Row]) -> dict[str, str]:
    """Return the person of each act in these rows, by the record's id."""
    people: dict[str, str] = {}
    for row in rows:
        if not row.person:
            continue
        if row.id in people:
            raise Failed(row.where, f"has the id of another row, {row.id[:LONGEST_SHOWN]}")
        if len(people) == MOST_RECORDS:
            raise Failed(row.where, f"is beyond {MOST_RECORDS} rows")
        people[row.id] = row.person
    return people


class Rows:
    """The rows of erased records, taken entry by entry."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self._rows = rows
        self._next = next(rows, None)

    def take(self, index: int) -> Row | None:
        """Return the row of an entry, None if there is none."""
        row = self._next
        if row is None or row.index != index:
            return None
        self._next = next(self._rows, None)
        return row


@dataclass
class Times:
    """The times of the entries seen.

    :param held_size: the number of entries that the largest held checkpoint covers.
    :param newest_held: the newest time among those entries.
    :param late: how many entries after them are more than a day older than that time.
    """

    held_size: int
    first: str = ""
    last: str = ""
    newest_held: str = ""
    late: int = 0
    first_late: int = 0

    def see(self, entry: Entry, time: str) -> None:
        """Record an entry's time."""
        self.first = min(self.first or time, time)
        self.last = max(self.last, time)
        if entry.index < self.held_size:
            self.newest_held = self.last
        elif time < self.newest_held and self._is_late(time):
            self.late += 1
            self.first_late = self.first_late or entry.index

    def _is_late(self, time: str) -> bool:
        return in_time(self.newest_held) - in_time(time) > LATE


@dataclass
class Evidence:
    """The openings of the entries, and the findings so far.

    :param told: the erasures of this log.
    :param later: the erasures of later logs.
    :param erased: how many of each kind were erased.
    :param erased_since: how many were erased by erasures that no held checkpoint vouches for.
    :param erased_later: of these, how many were erased by erasures of each later log.
    :param seen: the first 64 bits of each commitment.
    """

    openings: Openings
    erasures: Openings
    told: Erasures
    later: LaterErasures
    rows: Rows
    texts: Texts
    times: Times
    vouchers: Vouchers
    persons: Persons
    periods: Periods
    kinds: Counter[str] = field(default_factory=Counter)
    erased: Counter[str] = field(default_factory=Counter)
    erased_since: int = 0
    erased_later: Counter[str] = field(default_factory=Counter)
    rebase: Rebase | None = None
    seen: "array[int]" = field(default_factory=lambda: array("Q"))

    def check(self, entry: Entry) -> None:
        """Check that an entry's evidence opens it and agrees with it, or that it was erased."""
        self.seen.append(int(entry.commitment[:16], 16))
        opening = self.erasures.take(entry.index) or self.openings.take(entry.index)
        if opening is None:
            self._check_erased(entry)
        else:
            self._check_opening(entry, opening)

    def _check_erased(self, entry: Entry) -> None:
        later = self.later.take(entry.commitment)
        erased = self.told.listed.find(entry.commitment) or later
        if erased is None:
            raise Failed(str(entry), "has no evidence here, and no erasure lists it")
        by = erased.by
        if erased.kind == "audit" and by.reason != RETENTION:
            raise Failed(str(entry), f"is audit, which only time erases, unlike {by.where}")
        row = self._take_row(entry, erased)
        if entry.index > by.index or row.time > by.time:
            raise Failed(str(entry), f"is later than its erasure in {by.where}")
        if erased.kind == "audit":
            self.periods.empty(str(entry), row.time, self.times.last, by)
        elif by.person not in ("", row.person):
            raise Failed(str(entry), f"is of another person than its erasure in {by.where}")
        else:
            place = (by.index, by.time)
            self.persons.see(row.person, Act(str(entry), entry.index, row.time, row.id, place))
        self.kinds[erased.kind] += 1
        self.times.see(entry, row.time)
        self.erased[erased.kind] += 1
        self.erased_since += by.index >= self.times.held_size
        if by.log:
            self.erased_later[by.log] += 1

    def _take_row(self, entry: Entry, erased: Erased) -> Row:
        """Return an erased record's row, after checking that it agrees with the erasure.

        The rows of an act keep all but the person and the words; that of an audit event past its
        retention period keeps no more than its id and time.
        """
        row = self.rows.take(entry.index)
        if row is None:
            raise Failed(str(entry), "has no row here, nor evidence")
        if row.seal != erased.seal or not row.time:
            raise Failed(row.where, f"contradicts the erased evidence of {entry}")
        return row

    def _check_opening(self, entry: Entry, opening: Opening) -> None:
        where = check_opens(entry, opening)
        for listed in (self.told.listed, self.later.listed):
            erased = listed.find(entry.commitment)
            if erased is not None:
                place = erased.by.where
                raise Failed(where, f"still has evidence, though {place} says that it was erased")
        row = self.rows.take(entry.index)
        if row is not None:
            raise Failed(row.where, f"contradicts {where}")
        payload = read_payload(opening.payload.encode(), where)
        if (payload["kind"] == "person.erased") != opening.where.startswith(ERASURES):
            raise Failed(where, f"is {payload['kind']}, which belongs in another file")
        self.kinds[payload["kind"]] += 1
        self.times.see(entry, payload["time"])
        self._check_meaning(entry, where, payload)

    def _check_meaning(self, entry: Entry, where: str, payload: dict[str, Any]) -> None:
        if payload["kind"] in ACT_KINDS:
            self.texts.check(where, payload)
            if payload["person"] in self.persons.acts:
                act = Act(str(entry), entry.index, payload["time"], payload["id"], None)
                self.persons.see(payload["person"], act)
        elif payload["kind"] == "rebase":
            if entry.index:
                raise Failed(where, "is a rebase, which only ever begins a log")
            self.rebase = read_rebase(where, payload)
            self.periods.state(where, entry.index, payload["details"])
        elif payload["kind"] == "audit":
            self._check_event(entry, where, payload)

    def _check_event(self, entry: Entry, where: str, payload: dict[str, Any]) -> None:
        if payload["event"] == PUBLISHED:
            self.texts.check_texts(where, payload["details"])
        elif payload["event"] == PUBLISHED_BY_TWO:
            self.texts.check_approval(where, payload["actor"], payload["details"])
        else:
            self.vouchers.see(where, payload)
            return
        self.periods.state(where, entry.index, payload["details"])

    def end(self) -> None:
        """Check that nothing is left over, no commitment repeats, and all texts are vouched for."""
        self.openings.end()
        self.erasures.end()
        self.later.end(self.rebase.before if self.rebase else ())
        repeated = next((one for one, other in pairwise(sorted(self.seen)) if one == other), None)
        if repeated is not None:
            first = self.seen.index(repeated)
            second = self.seen.index(repeated, first + 1)
            raise Failed(f"entry {second}", f"has the same commitment as entry {first}")
        self.texts.end((self.rebase.published, self.rebase.audit_months) if self.rebase else None)
        self._check_erasures()
        self.periods.end()

    def _check_erasures(self) -> None:
        """Check that each erasure is vouched for, and that it is complete."""
        self.vouchers.end(self.told.every)
        for each in self.told.every:
            self.persons.cover_by(each, each.index, self.vouchers, self.rebase)
        self.later.check_vouched()
        for listing in self.later.every:
            told, vouchers = listing.told, self.later.vouchers[listing.told.log]
            self.persons.cover_by(told, self.later.size, vouchers, self.rebase)
        self.persons.end()
