"""Verifications of the ledger: of everything, on request and daily, and of new entries."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, VERDICTS, AuditEvent
from app.core.steps.records import row_sha256, write_audit
from app.ledger.models import LedgerVerification
from app.ledger.outside.ledger_files import Vouching
from app.ledger.rules.checkpoint import read_checkpoint
from app.ledger.rules.halt import HEADLINE, LedgerInvalid
from app.ledger.rules.health import (
    EVERY_DAY,
    LEASE,
    SIGN_OF_LIFE,
    Finding,
    FindingKind,
    Phase,
    Scope,
    TakenOver,
    VerificationState,
)
from app.ledger.rules.verdict import Verdict
from app.ledger.steps.findings import Extent, Tell, list_findings
from app.ledger.steps.ranges import check_added
from app.ledger.steps.tree import check_held_tree, halting_at_unreadable_rows
from app.ledger.steps.verdicts import find_alarm, find_latest, find_latest_whole
from app.ledger.steps.verification import new_row, request_verification
from app.ledger.store import asked_work, ledger, verification


def ask_verification(database: Database, ledger_key: bytes, *, actor: str, now: datetime) -> bool:
    """Request a verification unless one is open already; return whether a new one was requested.

    :param actor: the requester, as the audit trail names them.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.transaction() as session:
        return request_verification(session, ledger_key, actor=actor, now=now)


def is_verification_due(database: Database, vouching: Vouching, now: datetime) -> bool:
    """Return whether the last verification of everything that counts is a day old, or missing.

    A row that somebody wrote into the database neither brings it forward nor puts it off.
    """
    with database.reading() as session:
        if asked_work.find_open(session, LedgerVerification) is not None:
            return False
        last = find_latest_whole(session, vouching)
    return last is None or abs(now - last.at) >= EVERY_DAY


CheckTree = Callable[[Callable[[int, int], object]], object]


@dataclass(frozen=True)
class Verifying:
    """The dependencies of a verification.

    :param vouching: the keys that decide whether records count.
    :param check_tree: recomputes every hash and checks every signature; raises LedgerHalted or
        LedgerInvalid naming the first object that does not hold.
    :param clock: returns the current time.
    """

    vouching: Vouching
    check_tree: CheckTree
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
        found = asked_work.take(session, LedgerVerification, owner, now)
    if found is None:
        return False
    work = _Work(database, verifying, found, owner)
    try:
        work.end(work.check())
    except TakenOver:
        return False
    return True


@dataclass(frozen=True)
class _Found:
    """The size of each tree, if any could be read, and the findings."""

    sizes: Mapping[int, int]
    findings: Sequence[Finding]

    @classmethod
    def in_tree(cls, error: LedgerInvalid) -> "_Found":
        """Return an error of the tree as the only finding, since nothing behind it is judged."""
        sentence = str(error).removeprefix(HEADLINE).removeprefix("The ledger does not hold. ")
        return cls({}, [Finding(FindingKind.TREE, sentence)])

    @property
    def outcome(self) -> dict[str, Any]:
        """The columns of an ended verification's row."""
        entries = sum(self.sizes.values())
        state = VerificationState.FAILED if self.findings else VerificationState.HELD
        findings = [asdict(each) for each in self.findings]
        return {"state": state.value, "done": entries, "total": entries, "findings": findings}


@dataclass
class _Work:
    """One attempt at a verification."""

    database: Database
    verifying: Verifying
    id: UUID
    owner: str
    told_at: datetime | None = field(default=None)

    def check(self) -> _Found:
        """Return the findings in the tree, or behind it."""
        key = self.verifying.vouching.ledger_key
        try:
            self.verifying.check_tree(lambda done, total: self._tell(Phase.TREE, done, total))
            with self.database.reading() as session, halting_at_unreadable_rows(session):
                sizes = _sizes(session)
                return _Found(sizes, list_findings(session, key, Extent(sizes), self._tell))
        except LedgerInvalid as error:
            return _Found.in_tree(error)

    def _tell(self, phase: Phase, done: int, total: int) -> None:
        now = self.verifying.clock()
        if self.told_at is not None and now - self.told_at < SIGN_OF_LIFE:
            return
        self.told_at = now
        values = {"phase": phase.value, "done": done, "total": total, "owned_until": now + LEASE}
        with self.database.transaction() as session:
            self._change(session, values)

    def end(self, found: _Found) -> None:
        """Store the verdict, and write it to the audit trail."""
        now = self.verifying.clock()
        with self.database.transaction() as session:
            self._change(session, {**found.outcome, "ended_at": now})
            _write_verdict(session, self.verifying, self.id, Scope.WHOLE, found, now)
        _keep_alarm(self.database, self.verifying.vouching, found)

    def _change(self, session: Session, values: Mapping[str, object]) -> None:
        if not asked_work.change(session, LedgerVerification, self.id, self.owner, values):
            raise TakenOver("Another worker has restarted this verification.")


def find_faults(database: Database, ledger_key: bytes, tell: Tell) -> Sequence[Finding]:
    """Return the faults behind the entries, as a verification would find them.

    :param ledger_key: the instance's key, which pending rows are checked against.
    :raises LedgerInvalid: if the checkpoints of the trees cannot be read.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session, halting_at_unreadable_rows(session):
        return list_findings(session, ledger_key, Extent(_sizes(session)), tell)


def _sizes(session: Session) -> dict[int, int]:
    checkpoints = ledger.list_checkpoints(session)
    return {each.generation: read_checkpoint(each.note).size for each in checkpoints}


def _write_verdict(
    session: Session,
    verifying: Verifying,
    verification_id: UUID,
    scope: Scope,
    found: _Found,
    now: datetime,
) -> None:
    good = AuditEvent.LEDGER_CHECKED if scope is Scope.WHOLE else AuditEvent.LEDGER_FOLLOWED
    latest = max(found.sizes, default=0)
    row = verification.get_stored(session, verification_id)
    write_audit(
        session,
        verifying.vouching.ledger_key,
        AuditEvent.LEDGER_FAILED if found.findings else good,
        actor=SYSTEM,
        at=now,
        subject=verification_id.hex,
        details={
            "scope": scope.value,
            "generation": latest,
            "size": found.sizes.get(latest, 0),
            "entries": sum(found.sizes.values()),
            "trees": len(found.sizes),
            "findings": len(found.findings),
            "row_sha256": row_sha256(row),
        },
    )


def _keep_alarm(database: Database, vouching: Vouching, found: _Found) -> None:
    """Keep the alarm outside the database after a bad verdict, so that no SQL silences it."""
    if not found.findings:
        return
    with database.reading() as session:
        alarm = find_alarm(session, vouching)
    if alarm is not None:
        vouching.folder.keep_alarm(alarm)


_LATE_ROWS = timedelta(minutes=10)
"""The time by which a row may be older than the transaction that wrote it, with slow clocks."""

_OWN = 2
"""Entries that a verification adds itself: its request and its verdict."""


def verify_new(database: Database, verifying: Verifying) -> bool:
    """Verify the entries and rows added since the last verdict; return whether it wrote another.

    They are judged by the same functions as everything is. If nothing was added, and nothing is
    wrong, no verdict is written. One worker at a time runs it, as the caller ensures.

    :raises StorageUnavailable: if the database cannot be used; it is started again later.
    """
    vouching, now = verifying.vouching, verifying.clock()
    with database.reading() as session:
        before = find_latest(session, vouching, *VERDICTS) or find_latest_whole(session, vouching)
    if before is None:
        return False
    with database.reading() as session:
        found = _find_new(session, vouching, before)
    if not found.findings and sum(found.sizes.values()) - before.entries <= _OWN:
        return False
    row = {
        **new_row(SYSTEM, now),
        "started_at": now,
        "ended_at": verifying.clock(),
        **found.outcome,
    }
    with database.transaction() as session:
        verification.insert_ended(session, row)
        _write_verdict(session, verifying, row["id"], Scope.NEW, found, row["ended_at"])
    _keep_alarm(database, vouching, found)
    return True


def _find_new(session: Session, vouching: Vouching, before: Verdict) -> _Found:
    try:
        with halting_at_unreadable_rows(session):
            check_held_tree(session, vouching.folder)
            sizes = _sizes(session)
            later = {each: 0 for each in sizes if each > before.generation}
            starts = {each: before.size for each in sizes if each == before.generation} | later
            check_added(session, starts, sizes)
            extent = Extent(sizes, starts, before.at - _LATE_ROWS)
            findings = list_findings(session, vouching.ledger_key, extent, lambda *_done: None)
            return _Found(sizes, findings)
    except LedgerInvalid as error:
        return _Found.in_tree(error)
