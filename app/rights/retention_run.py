"""The retention run: deletes due data in batches, each a transaction that records progress."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.rules.retention import PLANNED, RetentionClass
from app.core.steps.records import write_audit
from app.core.store.statements import insert_row
from app.ledger.rules.erasure import ErasureReason
from app.ledger.steps.stated import periods_in_force
from app.rights.models import RetentionRun
from app.rights.outside.erasing import Erasing
from app.rights.rules.retention import PEOPLE, DueQuestion, DueRecord, due_person
from app.rights.steps.erased_kinds import find_mail_files
from app.rights.steps.evidence import erase_evidence, forget_audits
from app.rights.steps.retention import Planned, let_person_go, plan_retention
from app.rights.store import erasing, expiry, retention, retention_people

_AT_ONCE = 500
_PEOPLE_AT_ONCE = 10
"""People per transaction, so that nobody waits long."""


def begin_retention(database: Database, actor: str, now: datetime) -> UUID:
    """Begin a run for everything due now and return its id, or the id of the run under way.

    :param actor: an account's id, `system` or `operator`. A run by `system` is in the name of the
        account that asked for one since the last run, if any did.
    """
    with database.transaction() as session:
        there = retention.find_open_run(session)
        if there is not None:
            return there.id
        run_id = uuid4()
        asked_by = retention.find_asked_by(session) if actor == SYSTEM else None
        row = {
            "id": run_id,
            "actor": asked_by or actor,
            "started_at": now,
            "kind": PLANNED[0].value,
            "place": "",
            "gone": {},
            "kept": 0,
            "progress_at": now,
            "ended_at": None,
        }
        insert_row(session, RetentionRun, row)
        return run_id


def retention_under_way(database: Database) -> bool:
    """Return whether a run is under way."""
    with database.reading() as session:
        return retention.has_open_run(session)


def apply_retention(database: Database, tools: Erasing, now: datetime) -> RetentionRun | None:
    """Do one batch of the run under way and return the run; None if there is none.

    The batch is what `plan_retention` returns. Each record is checked again in the transaction that
    deletes it, since somebody may have written meanwhile, or a hold may have been placed. A run
    that was interrupted continues with its next batch, and two workers on one run do no harm.

    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        run = retention.find_open_run(session)
        if run is None:
            return None
        tools = replace(tools, periods=periods_in_force(session, tools.periods))
        asked = DueQuestion(RetentionClass(run.kind), tools.periods, run.started_at, now)
        limit = _PEOPLE_AT_ONCE if asked.kind in PEOPLE else _AT_ONCE
        # These rows are deleted batch by batch, so that the first are always the next.
        place = "" if asked.kind in expiry.PASSING else run.place
        planned = _next_due(session, asked, place, limit)
        mails = _mails(session, tools, planned.due) if asked.kind in PEOPLE else {}
    with database.transaction() as session:
        locked = retention.lock_run(session, run.id)
        if (locked.kind, locked.place, locked.ended_at) != (run.kind, run.place, None):
            return locked
        batch = _Batch(session, tools, asked, planned.due, mails, run.actor)
        gone = _TAKE[asked.kind](batch)
        locked.gone = {**locked.gone, asked.kind.value: locked.gone.get(asked.kind.value, 0) + gone}
        if asked.kind in PEOPLE:
            locked.kept += len(planned.due) - gone
        locked.progress_at = now
        _move_on(locked, planned.place, now)
        if locked.ended_at is not None:
            _record(session, tools.ledger_key, locked)
        return locked


@dataclass(frozen=True)
class _Batch:
    """A batch of due records of one class, in the transaction that deletes them."""

    session: Session
    tools: Erasing
    asked: DueQuestion
    due: Sequence[DueRecord]
    mails: Mapping[str, Sequence[str]]
    actor: str

    @property
    def ids(self) -> list[UUID]:
        return [UUID(each.id) for each in self.due]


def _next_due(session: Session, asked: DueQuestion, place: str, limit: int) -> Planned:
    """Return the next due records, skipping pages of candidates without any."""
    planned = plan_retention(session, asked, place, limit)
    while planned.place and not planned.due:
        planned = plan_retention(session, asked, planned.place, _AT_ONCE)
    return planned


def _mails(session: Session, tools: Erasing, due: Sequence[DueRecord]) -> dict[str, Sequence[str]]:
    return {each.id: find_mail_files(session, tools.files, [UUID(each.id)]) for each in due}


def _take_people(batch: _Batch) -> int:
    there = erasing.lock_people(batch.session, batch.ids)
    return sum(_take_person(batch, each) for each in batch.due if UUID(each.id) in there)


def _take_person(batch: _Batch, due: DueRecord) -> bool:
    session, asked, person_id = batch.session, batch.asked, UUID(due.id)
    facts = retention_people.read_facts(session, [person_id], asked.now)[person_id]
    if due_person(facts, asked) is None:
        return False
    mails = batch.mails[due.id]
    let_person_go(session, batch.tools, facts, mails, asked.at, asked.now)
    return True


def _take_evidence(batch: _Batch) -> int:
    session, tools = batch.session, batch.tools
    people = retention.lock_evidence(session, batch.ids, batch.asked.now)
    records = retention.list_records_of(session, people)
    if records:
        erase_evidence(
            session,
            tools.ledger_key,
            tools.outside,
            person=None,
            records=records,
            reason=ErasureReason.RETENTION,
            at=batch.asked.now,
            actor=batch.actor,
        )
    retention.forget_kept(session, people)
    return len(people)


def _take_audits(batch: _Batch) -> int:
    key = batch.tools.ledger_key
    return forget_audits(batch.session, key, batch.ids, batch.asked.now, batch.actor)


_TAKE: Mapping[RetentionClass, Callable[[_Batch], int]] = {
    **dict.fromkeys(
        expiry.PASSING,
        lambda batch: expiry.delete_due(batch.session, batch.asked, len(batch.due)),
    ),
    **dict.fromkeys(PEOPLE, _take_people),
    RetentionClass.EVIDENCE: _take_evidence,
    RetentionClass.AUDIT: _take_audits,
}


def _move_on(run: RetentionRun, place: str, now: datetime) -> None:
    run.place = place
    if place:
        return
    following = PLANNED[PLANNED.index(RetentionClass(run.kind)) + 1 :]
    if following:
        run.kind = following[0].value
    else:
        run.ended_at = now


def _record(session: Session, key: bytes, run: RetentionRun) -> None:
    details = {kind.value: run.gone.get(kind.value, 0) for kind in PLANNED}
    write_audit(
        session,
        key,
        AuditEvent.RETENTION_APPLIED,
        actor=run.actor,
        at=run.progress_at,
        subject=run.id.hex,
        details={**details, "kept": run.kept},
    )
