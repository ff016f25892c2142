"""What the ledger's entries stand for: the rows behind each, and rows that no entry stands for."""

from collections.abc import Collection, Iterator, Sequence
from uuid import UUID

from sqlalchemy import Select, exists, select
from sqlalchemy.orm import Session

from app.models import (
    AuditRecord,
    ConsentDecision,
    ConsentEvidence,
    ConsentRecord,
    LedgerLeaf,
    LedgerPending,
    PersonErasure,
)


def list_consents(
    session: Session, commitments: Collection[str]
) -> Sequence[tuple[ConsentRecord, ConsentEvidence | None]]:
    """Return the acts of consent behind commitments, each with its evidence if that is held."""
    statement = (
        select(ConsentRecord, ConsentEvidence)
        .outerjoin(ConsentEvidence, ConsentEvidence.consent_record_id == ConsentRecord.id)
        .where(ConsentRecord.commitment.in_(commitments))
    )
    return [(record, evidence) for record, evidence in session.execute(statement)]


def list_decisions(session: Session, records: Collection[UUID]) -> dict[UUID, dict[str, str]]:
    """Return the decisions of each of these records, by purpose."""
    found: dict[UUID, dict[str, str]] = {}
    rows = session.scalars(
        select(ConsentDecision).where(ConsentDecision.consent_record_id.in_(records))
    )
    for row in rows:
        found.setdefault(row.consent_record_id, {})[row.purpose] = row.state
    return found


def list_audits(session: Session, commitments: Collection[str]) -> Sequence[AuditRecord]:
    """Return the audit events behind commitments."""
    return session.scalars(select(AuditRecord).where(AuditRecord.commitment.in_(commitments))).all()


def list_erasures(
    session: Session, generation: int, size: int
) -> Sequence[tuple[int, PersonErasure]]:
    """Return the erasures among a tree's first entries, each with its index, in order."""
    statement = (
        select(LedgerLeaf.leaf_index, PersonErasure)
        .join(PersonErasure, PersonErasure.commitment == LedgerLeaf.commitment)
        .where(LedgerLeaf.generation == generation, LedgerLeaf.leaf_index < size)
        .order_by(LedgerLeaf.leaf_index)
    )
    return [(index, erasure) for index, erasure in session.execute(statement)]


def list_places(session: Session, event: str) -> Sequence[tuple[bytes, tuple[int, int] | None]]:
    """Return the payloads of an audit event's records, each with its tree and index if sealed."""
    same = LedgerLeaf.commitment == AuditRecord.commitment
    placed = session.execute(
        select(AuditRecord.payload, LedgerLeaf.generation, LedgerLeaf.leaf_index)
        .join(LedgerLeaf, same)
        .where(AuditRecord.event == event)
    )
    waiting = session.scalars(
        select(AuditRecord.payload).where(
            AuditRecord.event == event, ~select(LedgerLeaf).where(same).exists()
        )
    )
    return [
        *((payload, (generation, index)) for payload, generation, index in placed),
        *((payload, None) for payload in waiting),
    ]


def iter_strays(session: Session) -> Iterator[tuple[str, str]]:
    """Yield table and key of each row of consent, audit or erasure that no entry stands for."""
    for model in (ConsentRecord, AuditRecord, PersonErasure):
        for key in session.scalars(_unlogged(model)):
            yield model.__tablename__, str(key)
    for part in (ConsentDecision, ConsentEvidence):
        record = select(ConsentRecord.id).where(ConsentRecord.id == part.consent_record_id)
        orphans = select(part.consent_record_id).where(~exists(record)).distinct()
        for record_id in session.scalars(orphans):
            yield part.__tablename__, str(record_id)


def _unlogged(
    model: type[ConsentRecord] | type[AuditRecord] | type[PersonErasure],
) -> Select[UUID]:
    sealed = select(LedgerLeaf.commitment).where(LedgerLeaf.commitment == model.commitment)
    waiting = select(LedgerPending.commitment).where(LedgerPending.commitment == model.commitment)
    return select(model.id).where(~exists(sealed), ~exists(waiting))
