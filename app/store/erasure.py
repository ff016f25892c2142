"""Erasures, and the evidence that they take away."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.models import ConsentEvidence, ConsentRecord, PersonErasure
from app.store.statements import insert_row


def insert_erasure(session: Session, row: Mapping[str, Any]) -> None:
    """Add an erasure."""
    insert_row(session, PersonErasure, row)


def list_held(
    session: Session, records: Collection[UUID]
) -> Sequence[tuple[ConsentRecord, ConsentEvidence]]:
    """Return those of the acts of consent whose evidence is held, with it."""
    statement = (
        select(ConsentRecord, ConsentEvidence)
        .join(ConsentEvidence, ConsentEvidence.consent_record_id == ConsentRecord.id)
        .where(ConsentRecord.id.in_(records))
    )
    return [(record, held) for record, held in session.execute(statement)]


def delete_evidence(session: Session, records: Collection[UUID]) -> None:
    """Delete what opens the commitments of acts of consent."""
    session.execute(
        delete(ConsentEvidence).where(ConsentEvidence.consent_record_id.in_(records)),
        execution_options={"synchronize_session": False},
    )
