"""Check that what the ledger's entries commit to is here and says the same, or was erased."""

import json
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from itertools import starmap

from sqlalchemy.orm import Session

from app.core.rules.commitment import commit
from app.ledger.rules.erasure import ErasedRecord, parse_erasure
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.opening import Opening
from app.ledger.rules.verification import Finding, Problem
from app.ledger.steps.entry_evidence import Evidence, iter_evidence, list_erasures
from app.ledger.store import evidence, ledger

Tell = Callable[[int, int], object]

_AT_ONCE = 500


def check_evidence(session: Session, generation: int, size: int, tell: Tell) -> Iterator[Finding]:
    """Yield whatever of a tree's first entries has no evidence that holds.

    Memory stays flat: of evidence that was erased, 128 bits each are held. What lists it may still
    wait for its place, or have it in a tree begun since.

    :param tell: is told, again and again, how many entries are done, and how many there are.
    """
    erasures = list_erasures(session, generation, size)
    erased = _Erased(starmap(Opening, evidence.iter_erased(session)))
    own = {each.index for each in erasures}
    for each in erasures:
        yield from _opens(each)
    done = 0
    for each in iter_evidence(session, generation, size):
        yield from _missing(session, generation, range(done, each.index), own)
        yield from _found(each, erased)
        done = each.index + 1
        if done % _AT_ONCE == 0:
            tell(done, size)
    yield from _missing(session, generation, range(done, size), own)
    tell(size, size)


class _Erased:
    """The commitments that erasures list, each with the start of its payload's hash."""

    def __init__(self, openings: Iterable[Opening]) -> None:
        listed, hashes = array("Q"), array("Q")
        for opening in openings:
            for record in _records(opening):
                listed.append(_start(record.commitment))
                hashes.append(_start(record.sha256))
        order = sorted(range(len(listed)), key=listed.__getitem__)
        self._listed = array("Q", (listed[place] for place in order))
        self._hashes = array("Q", (hashes[place] for place in order))

    def find(self, commitment: str) -> int | None:
        """Return the start of the hash of what a commitment covered; None if it is not listed."""
        start = _start(commitment)
        place = bisect_left(self._listed, start)
        found = place < len(self._listed) and self._listed[place] == start
        return self._hashes[place] if found else None


def _records(opening: Opening) -> Iterable[ErasedRecord]:
    try:
        return parse_erasure(opening.payload).records
    except LedgerInvalid:
        return ()  # It does not open its entry either, which is told of itself.


def _start(digits: str) -> int:
    try:
        return int(digits[:16], 16)
    except ValueError:
        return 0


def _found(each: Evidence, erased: _Erased) -> Iterator[Finding]:
    listed = erased.find(each.commitment)
    if each.opening is None:
        if listed is None:
            yield Finding(Problem.GONE, each.row, each.index)
        elif not _is_left(each, listed):
            yield Finding(Problem.DIFFERS, each.row, each.index)
    elif listed is not None:
        yield Finding(Problem.KEPT, each.row, each.index)
    else:
        yield from _opens(each)


def _is_left(each: Evidence, listed: int) -> bool:
    """Return whether a row still says what its erased evidence said.

    An audit event whose time is over says no more than its id and its moment.
    """
    if each.row.startswith("audit_event "):
        return set(json.loads(each.told)) == {"id", "time"}
    return _start(sha256(each.told).hexdigest()) == listed


def _opens(each: Evidence) -> Iterator[Finding]:
    opening = each.opening
    if opening is None or not _opens_to(opening, each.commitment):
        yield Finding(Problem.OPENS_NOT, each.row, each.index)
    elif each.row_text is not None:
        yield Finding(Problem.DIFFERS, each.row, each.index)


def _opens_to(opening: Opening, commitment: str) -> bool:
    try:
        return commit(opening.salt, opening.payload) == commitment
    except (ValueError, TypeError):
        return False


def _missing(session: Session, generation: int, indices: range, own: set[int]) -> Iterator[Finding]:
    """Yield those of neighbouring entries that have no row at all, as even erased ones do."""
    for start in range(indices.start, indices.stop, _AT_ONCE):
        limit = min(_AT_ONCE, indices.stop - start)
        for leaf in ledger.list_leaves(session, generation, start, limit):
            if leaf.leaf_index not in own:
                yield Finding(Problem.GONE, f"{leaf.kind} {leaf.commitment}", leaf.leaf_index)
