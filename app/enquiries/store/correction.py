"""Corrections of enquiries."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.store.statements import insert_rows
from app.enquiries.models.correction import Correction


def insert_corrections(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Add what a person set right; what they sent stays as it is."""
    insert_rows(session, Correction, rows)


def list_for_enquiry(session: Session, enquiry_id: UUID) -> Sequence[Correction]:
    """Return the corrections of one enquiry, from the oldest on."""
    return list_for_enquiries(session, (enquiry_id,)).get(enquiry_id, [])


def list_for_enquiries(
    session: Session, enquiry_ids: Collection[UUID]
) -> dict[UUID, list[Correction]]:
    """Return the corrections of each enquiry, from the oldest on; one without any is absent."""
    found: dict[UUID, list[Correction]] = {}
    for row in session.scalars(
        select(Correction)
        .where(Correction.enquiry_id.in_(enquiry_ids))
        .order_by(Correction.at, Correction.id)
    ):
        found.setdefault(row.enquiry_id, []).append(row)
    return found
