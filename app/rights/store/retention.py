"""Retention runs, the evidence of erased people, and audit events."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, exists, func, or_, select, text, tuple_, update
from sqlalchemy.orm import Session

from app.consent.models import ConsentEvidence, ConsentRecord
from app.core.models import TOLD, AuditRecord
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.store.statements import insert_unless_present
from app.exports.models import Export
from app.rights.models import KeptEvidence, RetentionRun
from app.rights.store.retention_people import is_kept

_OPEN = RetentionRun.ended_at.is_(None)

Place = tuple[datetime, UUID]
_TOLD = text(TOLD)


def find_open_run(session: Session) -> RetentionRun | None:
    """Return the run under way, if there is one."""
    return session.scalars(select(RetentionRun).where(_OPEN).limit(1)).first()


def has_open_run(session: Session) -> bool:
    """Return whether a run is under way."""
    return bool(session.scalar(select(exists().where(_OPEN))))


def lock_run(session: Session, run_id: UUID) -> RetentionRun:
    """Return a run, locked until the transaction ends."""
    return session.get_one(RetentionRun, run_id, with_for_update=True)


def find_asked_by(session: Session) -> str | None:
    """Return the actor who last requested a run, if that was after the last run began."""
    begun = select(func.max(RetentionRun.started_at)).scalar_subquery()
    asked = select(AuditRecord.actor).where(
        AuditRecord.event == AuditEvent.RETENTION_ASKED.tag,
        or_(begun.is_(None), AuditRecord.at > begun),
    )
    return session.scalar(asked.order_by(AuditRecord.at.desc(), AuditRecord.id.desc()).limit(1))


def list_latest_runs(session: Session, limit: int) -> Sequence[RetentionRun]:
    """Return up to `limit` runs, the newest first."""
    newest = RetentionRun.started_at.desc(), RetentionRun.id
    return session.scalars(select(RetentionRun).order_by(*newest).limit(limit)).all()


def keep_evidence(session: Session, person: UUID, since: datetime) -> None:
    """Record the beginning of the period of an erased person's evidence, unless it is recorded."""
    insert_unless_present(session, KeptEvidence, {"person": person, "since": since})


def list_evidence(
    session: Session, bound: datetime, now: datetime, after: Place | None, limit: int
) -> Sequence[KeptEvidence]:
    """Return up to `limit` erased people whose evidence may be due, oldest first."""
    place = (KeptEvidence.since, KeptEvidence.person)
    statement = select(KeptEvidence).where(
        KeptEvidence.since <= bound, ~is_kept(KeptEvidence.person, now)
    )
    if after is not None:
        statement = statement.where(tuple_(*place) > tuple_(*after))
    return session.scalars(statement.order_by(*place).limit(limit)).all()


def lock_evidence(session: Session, people: Collection[UUID], now: datetime) -> Sequence[UUID]:
    """Return those of the people whose evidence no hold and no open request keeps, locked."""
    return session.scalars(
        select(KeptEvidence.person)
        .where(KeptEvidence.person.in_(people), ~is_kept(KeptEvidence.person, now))
        .with_for_update()
    ).all()


def list_records_of(session: Session, people: Collection[UUID]) -> Sequence[UUID]:
    """Return the ids of all acts of consent of the people."""
    return session.scalars(select(ConsentRecord.id).where(ConsentRecord.person.in_(people))).all()


def forget_kept(session: Session, people: Collection[UUID]) -> None:
    """Delete people from the list of those whose evidence is kept."""
    session.execute(
        delete(KeptEvidence).where(KeptEvidence.person.in_(people)),
        execution_options={"synchronize_session": False},
    )


def count_evidence(session: Session) -> int:
    """Return the number of acts of consent whose evidence still exists."""
    return session.scalar(select(func.count()).select_from(ConsentEvidence)) or 0


def list_audits(
    session: Session, bound: datetime, after: Place | None, limit: int
) -> Sequence[AuditRecord]:
    """Return up to `limit` audit events whose content may be due for erasure, oldest first."""
    place = (AuditRecord.at, AuditRecord.id)
    statement = select(AuditRecord).where(_TOLD, AuditRecord.at <= bound)
    if after is not None:
        statement = statement.where(tuple_(*place) > tuple_(*after))
    return session.scalars(statement.order_by(*place).limit(limit)).all()


def list_quarantines(session: Session) -> Sequence[bytes]:
    """Return the payloads of the events about entries moved to quarantine."""
    return session.scalars(
        select(AuditRecord.payload).where(
            AuditRecord.actor == OPERATOR,
            AuditRecord.event == AuditEvent.LEDGER_ROW_QUARANTINED.tag,
        )
    ).all()


def lock_audits(session: Session, events: Collection[UUID]) -> Sequence[AuditRecord]:
    """Return those of the audit events that still have content, locked."""
    return session.scalars(
        select(AuditRecord).where(_TOLD, AuditRecord.id.in_(events)).with_for_update()
    ).all()


def forget_audits(session: Session, events: Collection[UUID]) -> None:
    """Erase audit events down to their commitments, by the only update that is permitted."""
    session.execute(
        update(AuditRecord)
        .where(AuditRecord.id.in_(events))
        .values(event="", actor="", subject="", salt=b"", payload=b""),
        execution_options={"synchronize_session": False},
    )


def count_audits(session: Session) -> int:
    """Return the number of audit events whose details will expire."""
    return session.scalar(select(func.count()).select_from(AuditRecord).where(_TOLD)) or 0


def count_export_files(session: Session, now: datetime) -> int:
    """Return how many prepared files can be fetched."""
    counted = select(func.count()).select_from(Export).where(Export.file_until > now)
    return session.scalar(counted) or 0
