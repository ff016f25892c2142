"""Full verifications of the ledger: requested by people, run by the worker."""

import json
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from hashlib import sha256
from itertools import islice, starmap
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.steps.records import write_audit
from app.ledger.rules.checkpoint import read_checkpoint
from app.ledger.rules.halt import HEADLINE, LedgerInvalid
from app.ledger.rules.health import (
    LEASE,
    MOST_FINDINGS,
    SIGN_OF_LIFE,
    Finding,
    FindingKind,
    Phase,
    TakenOver,
    VerificationState,
)
from app.ledger.rules.tlog_proof import EntryOpening
from app.ledger.steps.evidence import (
    Evidence,
    erased_records,
    iter_evidence,
    iter_stray_rows,
    list_erasures,
)
from app.ledger.steps.tree import halting_at_unreadable_rows
from app.ledger.store import evidence, ledger, verification


def ask_verification(database: Database, ledger_key: bytes, *, actor: str, now: datetime) -> bool:
    """Request a verification unless one is open already; return whether a new one was requested.

    :param actor: the requester, as the audit trail names them.
    :raises StorageUnavailable: if the database cannot be used.
    """
    verification_id = uuid4()
    row = {
        "id": verification_id,
        "asked_at": now,
        "asked_by": actor,
        "state": VerificationState.OPEN.value,
        "owner": "",
        "owned_until": now,
        "phase": Phase.TREE.value,
        "done": 0,
        "total": 0,
        "findings": [],
    }
    with database.transaction() as session:
        asked = verification.insert_open(session, row)
        if asked:
            write_audit(
                session,
                ledger_key,
                AuditEvent.LEDGER_CHECK_ASKED,
                actor=actor,
                at=now,
                subject=verification_id.hex,
            )
    return asked


Tell = Callable[[int, int], object]

_AT_ONCE = 500
_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""Errors of rows that only somebody who bypasses this service can have written."""


@dataclass(frozen=True)
class Verifying:
    """The dependencies of a verification.

    :param ledger_key: the instance's key, which pending rows are checked against.
    :param check_tree: recomputes every hash and checks every signature; raises LedgerHalted or
        LedgerInvalid naming the first object that does not hold.
    :param clock: returns the current time.
    """

    ledger_key: bytes
    check_tree: Callable[[Tell], object]
    clock: Callable[[], datetime]


def verify_ledger(database: Database, verifying: Verifying) -> bool:
    """Verify the whole ledger if that was requested; return whether it reached a verdict.

    The tree is checked first. If it holds, the evidence of each entry is checked: it opens the
    entry's commitment and the rows say the same, or an erasure lists it; and there may be no row
    outside the ledger. One worker at a time runs it. If that worker dies, another starts again a
    minute later.

    :raises StorageUnavailable: if the database cannot be used; it is started again later.
    """
    owner, now = uuid4().hex, verifying.clock()
    with database.transaction() as session:
        found = verification.take(session, owner, now, now + LEASE)
    if found is None:
        return False
    work = _Work(database, verifying, found, owner)
    try:
        sizes, findings = work.check()
        work.end(sizes, findings)
    except TakenOver:
        return False
    return True


@dataclass
class _Work:
    """One attempt at a verification."""

    database: Database
    verifying: Verifying
    id: UUID
    owner: str
    told_at: datetime | None = field(default=None)

    def check(self) -> tuple[dict[int, int], list[Finding]]:
        """Return the size of each tree, and the findings."""
        try:
            self.verifying.check_tree(lambda done, total: self._tell(Phase.TREE, done, total))
            with self.database.reading() as session, halting_at_unreadable_rows(session):
                sizes = {
                    each.generation: read_checkpoint(each.note).size
                    for each in ledger.list_checkpoints(session)
                }
                return sizes, self._beside_the_tree(session, sizes)
        except LedgerInvalid as error:
            sentence = str(error).removeprefix(HEADLINE).removeprefix("The ledger does not hold. ")
            return {}, [Finding(FindingKind.TREE, sentence)]

    def _beside_the_tree(self, session: Session, sizes: Mapping[int, int]) -> list[Finding]:
        """Return the findings in the rows behind the entries."""
        findings: list[Finding] = []
        try:
            for each in islice(self._amiss(session, sizes), MOST_FINDINGS):
                findings.append(each)  # noqa: PERF402 - what was found before an error counts
        except _UNREADABLE as error:
            findings.append(Finding(FindingKind.UNREADABLE, repr(error)))
        return findings

    def _amiss(self, session: Session, sizes: Mapping[int, int]) -> Iterator[Finding]:
        # Rows first: they name the cause for which the evidence may then be unreadable.
        self._tell(Phase.ROWS, 0, 0)
        for each in iter_stray_rows(session, self.verifying.ledger_key, sizes):
            yield Finding(FindingKind.STRAY, each.row)
        for generation, size in sizes.items():
            yield from _check_evidence(
                session,
                generation,
                size,
                lambda done, total: self._tell(Phase.EVIDENCE, done, total),
            )

    def _tell(self, phase: Phase, done: int, total: int) -> None:
        now = self.verifying.clock()
        if self.told_at is not None and now - self.told_at < SIGN_OF_LIFE:
            return
        self.told_at = now
        values = {"phase": phase.value, "done": done, "total": total, "owned_until": now + LEASE}
        with self.database.transaction() as session:
            self._change(session, values)

    def end(self, sizes: dict[int, int], findings: list[Finding]) -> None:
        """Store the verdict, and write it to the audit trail."""
        now, entries = self.verifying.clock(), sum(sizes.values())
        state = VerificationState.FAILED if findings else VerificationState.HELD
        values = {
            "state": state.value,
            "done": entries,
            "total": entries,
            "ended_at": now,
            "findings": [asdict(each) for each in findings],
        }
        details: dict[str, str | int] = {
            "holds": int(not findings),
            "entries": entries,
            "trees": len(sizes),
            "findings": len(findings),
        }
        with self.database.transaction() as session:
            self._change(session, values)
            write_audit(
                session,
                self.verifying.ledger_key,
                AuditEvent.LEDGER_CHECKED,
                actor=SYSTEM,
                at=now,
                subject=self.id.hex,
                details=details,
            )

    def _change(self, session: Session, values: Mapping[str, object]) -> None:
        if not verification.change(session, self.id, self.owner, values):
            raise TakenOver("Another worker has restarted this verification.")


def _check_evidence(session: Session, generation: int, size: int, tell: Tell) -> Iterator[Finding]:
    """Yield a finding for each of a tree's first entries whose evidence does not hold.

    Memory use stays low: only 128 bits are held for each erased record. The erasure that lists it
    may still be pending, or be in a tree begun since.

    :param tell: called repeatedly with the number of entries done, and their total.
    """
    erasures = list_erasures(session, generation, size)
    erased = _Erased(starmap(EntryOpening, evidence.iter_erased(session)))
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
    """Return whether a row still says what its erased evidence said.

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
