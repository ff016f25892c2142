"""Tasks to notify the receivers of exports of changes to the data in them (GDPR Art. 19)."""

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.core.store.statements import insert_rows
from app.exports.models import Export, NotifyTask
from app.exports.rules.export import NotifyKind
from app.exports.steps.choice import UNDER_WAY
from app.exports.store import export as exports
from app.exports.store import receivers


def open_notify_tasks(
    session: Session, references: Mapping[UUID, str], kind: NotifyKind, at: datetime
) -> int:
    """Open a task for every export that held one of the enquiries; return how many are new.

    A prepared file that nobody has fetched has no receiver, unless somebody still can and the
    change does not void it. A task that is open already is not opened twice. An export that is
    being written opens its own: see `open_missed_tasks`.

    :param references: the enquiries by id, each with its reference, by which receivers know it.
    """
    receivers.wait_for_closing(session)
    held = [
        (each, enquiry_id)
        for enquiry_id in references
        for each in exports.list_for_enquiry(session, enquiry_id)
    ]
    return _open(session, held, references, kind, at)


def open_missed_tasks(
    session: Session, snapshot: Session, export: Export, holds: Callable[[UUID], bool], at: datetime
) -> None:
    """Open a task for each enquiry in an export that was corrected while it was being written.

    :param session: the one that closes the export, which it has locked.
    :param snapshot: a session on the snapshot that the file was read from.
    :param holds: returns whether the file holds an enquiry.
    """
    since = (export.snapshot_at or at) - UNDER_WAY
    seen = receivers.list_corrected(snapshot, since)
    corrected = receivers.list_corrected(session, since)
    missed = {
        enquiry_id: reference
        for correction, (enquiry_id, reference) in corrected.items()
        if correction not in seen and holds(enquiry_id)
    }
    _open(session, [(export, each) for each in missed], missed, NotifyKind.CORRECTION, at)


def _open(
    session: Session,
    held: list[tuple[Export, UUID]],
    references: Mapping[UUID, str],
    kind: NotifyKind,
    at: datetime,
) -> int:
    there = receivers.list_open_pairs(session, references)
    rows = [
        {
            "id": uuid4(),
            "export_id": export.id,
            "enquiry_id": enquiry_id,
            "reference": references[enquiry_id],
            "kind": kind.value,
            "opened_at": at,
            "done_at": None,
            "done_by": "",
        }
        for export, enquiry_id in held
        if (export.id, enquiry_id, kind.value) not in there
        if _has_receiver(export, kind, at)
    ]
    insert_rows(session, NotifyTask, rows)
    return len(rows)


def _has_receiver(export: Export, kind: NotifyKind, at: datetime) -> bool:
    """Return whether a file has reached somebody, or can: an erasure voids it, a correction not."""
    can_be_fetched = export.file_until is not None and export.file_until > at
    is_handed_out = not export.prepared or export.fetched_at is not None
    return is_handed_out or (kind is NotifyKind.CORRECTION and can_be_fetched)
