"""Exports."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Export, ExportMember
from app.store.statements import insert_rows


def add(session: Session, export: Export, enquiry_ids: Iterable[UUID]) -> None:
    """Record an export and the enquiries that it held."""
    session.add(export)
    session.flush()
    rows = [{"export_id": export.id, "enquiry_id": enquiry_id} for enquiry_id in enquiry_ids]
    if rows:
        insert_rows(session, ExportMember, rows)


def list_for_enquiry(session: Session, enquiry_id: UUID) -> Sequence[Export]:
    """Return the exports that held an enquiry, newest first."""
    return session.scalars(
        select(Export)
        .join(ExportMember, ExportMember.export_id == Export.id)
        .where(ExportMember.enquiry_id == enquiry_id)
        .order_by(Export.snapshot_at.desc(), Export.id)
    ).all()
