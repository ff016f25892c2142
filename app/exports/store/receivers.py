"""Receivers of files: tasks to notify them, and corrections that their files may lack."""

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.enquiries.models import Correction, Enquiry
from app.exports.models import Export, NotifyTask
from app.exports.rules.export import ExportState


def list_open_pairs(session: Session, enquiries: Collection[UUID]) -> set[tuple[UUID, UUID, str]]:
    """Return the export, the enquiry and the kind of each open task about enquiries."""
    rows = session.execute(
        select(NotifyTask.export_id, NotifyTask.enquiry_id, NotifyTask.kind).where(
            NotifyTask.enquiry_id.in_(enquiries), NotifyTask.done_at.is_(None)
        )
    )
    return {(export_id, enquiry_id, kind) for export_id, enquiry_id, kind in rows}


def wait_for_closing(session: Session) -> None:
    """Wait for exports that are being closed; keep the others from it until the transaction ends.

    One that was closed by then tells what it held. One that is closed later finds what this
    transaction has stored.
    """
    running = select(Export.id).where(Export.state == ExportState.RUNNING.value)
    session.execute(running.order_by(Export.id).with_for_update())


def list_corrected(session: Session, since: datetime) -> Mapping[UUID, tuple[UUID, str]]:
    """Return the corrections since a moment: by id, the enquiry of each and its reference."""
    rows = session.execute(
        select(Correction.id, Enquiry.id, Enquiry.reference)
        .join(Enquiry, Enquiry.id == Correction.enquiry_id)
        .where(Correction.at >= since)
    )
    return {correction: (enquiry, reference) for correction, enquiry, reference in rows}
