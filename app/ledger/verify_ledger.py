"""Do the full verification of the ledger that somebody has asked for, telling how far it is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.ledger.rules.checkpoint import parse_checkpoint
from app.ledger.rules.halt import HEADLINE
from app.ledger.rules.halted import LedgerHalted
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.note import parse_note
from app.ledger.rules.verification import (
    LEASE,
    MOST_FINDINGS,
    SIGN_OF_LIFE,
    Finding,
    Phase,
    Problem,
    TakenOver,
    VerificationState,
)
from app.ledger.steps.check_evidence import Tell, check_evidence
from app.ledger.steps.stray_rows import iter_stray_rows
from app.ledger.steps.unreadable_rows import halting_at_unreadable_rows
from app.ledger.store import ledger, ledger_verification

_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What a row raises that only somebody who works past this service can have written."""


@dataclass(frozen=True)
class Verifying:
    """What a verification needs.

    :param ledger_key: the instance's key, which pending rows are checked against.
    :param check_tree: recomputes every hash and checks every signature; raises LedgerHalted or
        LedgerInvalid naming the first thing that does not hold.
    :param clock: what time it is, again and again.
    """

    ledger_key: bytes
    check_tree: Callable[[Tell], object]
    clock: Callable[[], datetime]


def verify_ledger(database: Database, verifying: Verifying) -> bool:
    """Verify the whole ledger if somebody has asked for it; return whether it came to a verdict.

    The tree is checked first. If it holds, so must the evidence of each entry: it opens the entry's
    commitment and the rows say the same, or an erasure lists it; and no row may stand beside the
    ledger. One worker at a time is at it. If that one dies, another begins anew a minute later.

    :raises StorageUnavailable: if the database cannot be used; it is begun anew later.
    """
    owner, now = uuid4().hex, verifying.clock()
    with database.transaction() as session:
        found = ledger_verification.take(session, owner, now, now + LEASE)
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
        """Return the size of each tree, and what does not hold."""
        try:
            self.verifying.check_tree(lambda done, total: self._tell(Phase.TREE, done, total))
            with self.database.reading() as session, halting_at_unreadable_rows(session):
                sizes = {
                    each.generation: parse_checkpoint(parse_note(each.note).text).size
                    for each in ledger.list_checkpoints(session)
                }
                return sizes, self._beside_the_tree(session, sizes)
        except (LedgerHalted, LedgerInvalid) as error:
            sentence = str(error).removeprefix(HEADLINE).removeprefix("The ledger does not hold. ")
            return {}, [Finding(Problem.TREE, sentence)]

    def _beside_the_tree(self, session: Session, sizes: Mapping[int, int]) -> list[Finding]:
        """Return what does not hold of the rows that the entries stand for."""
        findings: list[Finding] = []
        try:
            for each in islice(self._amiss(session, sizes), MOST_FINDINGS):
                findings.append(each)  # noqa: PERF402 - what was found before an error counts
        except _UNREADABLE as error:
            findings.append(Finding(Problem.UNREADABLE, repr(error)))
        return findings

    def _amiss(self, session: Session, sizes: Mapping[int, int]) -> Iterator[Finding]:
        # Rows first: they name what the evidence may then turn out to be unreadable for.
        self._tell(Phase.ROWS, 0, 0)
        for each in iter_stray_rows(session, self.verifying.ledger_key, sizes):
            yield Finding(Problem.STRAY, each.row)
        for generation, size in sizes.items():
            yield from check_evidence(
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
        """Keep the verdict, and let the audit trail have it."""
        now, entries = self.verifying.clock(), sum(sizes.values())
        state = VerificationState.FAILED if findings else VerificationState.HELD
        values = {
            "state": state.value,
            "done": entries,
            "total": entries,
            "ended_at": now,
            "findings": [each.as_json() for each in findings],
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
                actor="system",
                at=now,
                subject=self.id.hex,
                details=details,
            )

    def _change(self, session: Session, values: Mapping[str, object]) -> None:
        if not ledger_verification.change(session, self.id, self.owner, values):
            raise TakenOver("Another worker has begun this verification anew.")
