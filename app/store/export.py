"""Exports."""

from collections.abc import Iterable
from uuid import UUID

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
