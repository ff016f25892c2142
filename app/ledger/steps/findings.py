"""Findings behind the entries of the ledger: evidence, rows, certificates, verifications.

The verification of everything, the one of what is new and `zone ledger check` all judge by it.
"""

import json
from array import array
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from itertools import chain, islice, starmap

from sqlalchemy.orm import Session

from app.ledger.rules.health import MOST_FINDINGS, Finding, FindingKind, Phase
from app.ledger.rules.tlog_proof import EntryOpening
from app.ledger.steps.evidence import (
    Evidence,
    erased_records,
    iter_evidence,
    iter_foreign,
    iter_pending_evidence,
    list_erasures,
)
from app.ledger.steps.stray import iter_stray_rows, set_aside
from app.ledger.steps.verdicts import iter_misreported
from app.ledger.steps.vouched import iter_uncertified, iter_unpublished
from app.ledger.store import evidence, ledger, pending_entry

Tell = Callable[[Phase, int, int], object]
"""Called repeatedly with the number of entries done, and their total."""

_AT_ONCE = 500
_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""Errors of rows that only somebody who bypasses this service can have written."""


@dataclass(frozen=True)
class Extent:
    """The part of the ledger to judge.

    :param sizes: the size of each tree, as its checkpoint signs it.
    :param starts: by tree, the index of the first entry to judge; a tree that is absent is left
        out. By default all entries.
    :param since: if set, only rows since a moment are looked for that belong to no entry.
    """

    sizes: Mapping[int, int]
    starts: Mapping[int, int] = field(default_factory=dict)
    since: datetime | None = None

    @property
    def ranges(self) -> Mapping[int, range]:
        """The entries to judge, by tree."""
        starts = self.starts if self.since is not None else dict.fromkeys(self.sizes, 0)
        return {each: range(start, self.sizes[each]) for each, start in starts.items()}


def list_findings(session: Session, key: bytes, extent: Extent, tell: Tell) -> list[Finding]:
    """Return the faults behind the entries, up to one more than the limit.

    :param key: the instance's ledger key, which pending rows are checked against.
    """
    findings: list[Finding] = []
    try:
        for each in islice(_iter_findings(session, key, extent, tell), MOST_FINDINGS + 1):
            findings.append(each)  # noqa: PERF402 - what was found before an error counts
    except _UNREADABLE as error:
        findings.append(Finding(FindingKind.UNREADABLE, repr(error)))
    return findings


def _iter_findings(session: Session, key: bytes, extent: Extent, tell: Tell) -> Iterator[Finding]:
    # Rows first: they name the cause for which the evidence may then be unreadable.
    tell(Phase.ROWS, 0, 0)
    aside = set_aside(session)
    yield from _foreign(session, key, aside)
    for stray in iter_stray_rows(session, key, extent.sizes, extent.since, aside):
        yield Finding(FindingKind.STRAY, stray.row)
    yield from iter_misreported(session, extent.since)
    yield from iter_uncertified(session, extent.since)
    if extent.since is None:
        yield from iter_unpublished(session)
    erased = _Erased(starmap(EntryOpening, evidence.iter_erased(session, extent.since)))
    for each in iter_pending_evidence(session, key):
        yield from _found(each, erased)
    for generation, entries in extent.ranges.items():
        yield from _check_evidence(session, generation, entries, erased, tell)


def _foreign(session: Session, key: bytes, aside: Collection[str]) -> Iterator[Finding]:
    """Yield findings for rows that are pending, or in quarantine, and were put there by SQL."""
    objects = chain(
        (f"ledger_pending {each.id}" for each in iter_foreign(session, key)),
        (
            f"ledger_quarantine {each.id}"
            for each in pending_entry.list_aside(session)
            if each.commitment not in aside
        ),
    )
    for each in islice(objects, _ROWS_NAMED):
        yield Finding(FindingKind.FOREIGN, each)
    if rest := sum(1 for _each in objects):
        yield Finding(FindingKind.FOREIGN, f"{rest:,}{MORE_ROWS}")


_ROWS_NAMED = 5
MORE_ROWS = " more rows of the queue"
"""The end of the finding that counts the others, so that a flood of rows hides nothing else."""


def _check_evidence(
    session: Session, generation: int, entries: range, erased: "_Erased", tell: Tell
) -> Iterator[Finding]:
    """Yield a finding for each entry of a range whose evidence does not hold.

    Memory use stays low: only 128 bits are held for each erased record. The erasure that lists it
    may still be pending, or be in a tree begun since.
    """
    size = entries.stop
    erasures = [each for each in list_erasures(session, generation, size) if each.index in entries]
    own = {each.index for each in erasures}
    for each in erasures:
        yield from _opens(each)
    done = entries.start
    for each in iter_evidence(session, generation, size, entries.start):
        yield from _missing(session, generation, range(done, each.index), own)
        yield from _found(each, erased)
        done = each.index + 1
        if done % _AT_ONCE == 0:
            tell(Phase.EVIDENCE, done, size)
    yield from _missing(session, generation, range(done, size), own)
    tell(Phase.EVIDENCE, size, size)


class _Erased:
    """Commitments of erased records, each with the first 64 bits of its payload's hash."""

    def __init__(self, openings: Iterable[EntryOpening]) -> None:
        listed, hashes = array("Q"), array("Q")
        for opening in openings:
            for record in erased_records(opening):
                listed.append(_start(record.commitment))
                hashes.append(_start(record.sha256))
        order = sorted(range(len(listed)), key=listed.__getitem__)
        self._listed = array("Q", (listed[place] for place in order))
        self._hashes = array("Q", (hashes[place] for place in order))

    def find(self, commitment: str) -> int | None:
        """Return the start of the payload hash of an erased record; None if it is not listed."""
        start = _start(commitment)
        place = bisect_left(self._listed, start)
        found = place < len(self._listed) and self._listed[place] == start
        return self._hashes[place] if found else None


def _start(digits: str) -> int:
    try:
        return int(digits[:16], 16)
    except ValueError:
        return 0


def _found(each: Evidence, erased: _Erased) -> Iterator[Finding]:
    listed = erased.find(each.commitment)
    if each.opening is None:
        if listed is None:
            yield Finding(FindingKind.GONE, each.row, each.index)
        elif not _is_left(each, listed):
            yield Finding(FindingKind.DIFFERS, each.row, each.index)
    elif listed is not None:
        yield Finding(FindingKind.KEPT, each.row, each.index)
    else:
        yield from _opens(each)


def _is_left(each: Evidence, listed: int) -> bool:
    """Return whether a row still equals its erased evidence.

    An audit event past its retention period says no more than its id and its time.
    """
    if each.row.startswith("audit_event "):
        return set(json.loads(each.told)) == {"id", "time"}
    return _start(sha256(each.told).hexdigest()) == listed


def _opens(each: Evidence) -> Iterator[Finding]:
    if each.opening is None or not each.opening.opens(each.commitment):
        yield Finding(FindingKind.OPENS_NOT, each.row, each.index)
    elif each.row_text is not None:
        yield Finding(FindingKind.DIFFERS, each.row, each.index)


def _missing(session: Session, generation: int, indices: range, own: set[int]) -> Iterator[Finding]:
    """Yield a finding for each entry of a range without any row; even erased ones keep theirs."""
    for start in range(indices.start, indices.stop, _AT_ONCE):
        limit = min(_AT_ONCE, indices.stop - start)
        for leaf in ledger.list_leaves(session, generation, start, limit):
            if leaf.leaf_index not in own:
                yield Finding(FindingKind.GONE, leaf.commitment, leaf.leaf_index)
