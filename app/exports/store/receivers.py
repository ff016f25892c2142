"""Receivers of files: tasks to notify them, and corrections that their files may lack."""

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from app.enquiries.models import Correction, Enquiry
from app.exports.models import NotifyTask
from app.exports.rules.export import NotifyKind


def list_open_pairs(session: Session, enquiries: Collection[UUID]) -> set[tuple[UUID, UUID, str]]:
    """Return the export, the enquiry and the kind of each open task about enquiries."""
    rows = session.execute(
        select(NotifyTask.export_id, NotifyTask.enquiry_id, NotifyTask.kind).where(
            NotifyTask.enquiry_id.in_(enquiries), NotifyTask.done_at.is_(None)
        )
    )
    return {(export_id, enquiry_id, kind) for export_id, enquiry_id, kind in rows}


def drop_open(session: Session, enquiries: Collection[UUID], kept: NotifyKind) -> None:
    """Remove enquiries from every open task except those of one kind."""
    session.execute(
        delete(NotifyTask).where(
            NotifyTask.enquiry_id.in_(enquiries),
            NotifyTask.done_at.is_(None),
            NotifyTask.kind != kept.value,
        )
    )


def list_references_of(
    session: Session, people: Collection[UUID], until: datetime
) -> Mapping[UUID, str]:
    """Return the references of people's enquiries up to a moment, by id."""
    rows = session.execute(
        select(Enquiry.id, Enquiry.reference)
        .where(Enquiry.person_id.in_(people), Enquiry.received_at <= until)
        .order_by(Enquiry.id)
    )
    return {row.id: row.reference for row in rows}


def list_corrected(session: Session, since: datetime) -> Mapping[UUID, tuple[UUID, str]]:
    """Return the corrections since a moment: by id, the enquiry of each and its reference."""
    rows = session.execute(
        select(Correction.id, Enquiry.id, Enquiry.reference)
        .join(Enquiry, Enquiry.id == Correction.enquiry_id)
        .where(Correction.at >= since)
    )
    return {correction: (enquiry, reference) for correction, enquiry, reference in rows}
