"""Tasks to notify the receivers of earlier exports of changes to the data in them."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.core.store.statements import insert_rows
from app.exports.store import export
from app.rights.models import NotifyTask
from app.rights.rules.receivers import NotifyKind, was_handed_out
from app.rights.store import receivers


def open_notify_tasks(
    session: Session, references: Mapping[UUID, str], kind: NotifyKind, at: datetime
) -> int:
    """Open a task for every export that held one of the enquiries; return how many are new.

    A prepared file that nobody has fetched has no receiver. A task that is open already is not
    opened twice (GDPR Art. 19).

    :param references: the enquiries by id, each with its reference, by which receivers know it.
    """
    there = receivers.list_open_pairs(session, references)
    rows = [
        {
            "id": uuid4(),
            "export_id": each.id,
            "enquiry_id": enquiry_id,
            "reference": references[enquiry_id],
            "kind": kind.value,
            "opened_at": at,
            "done_at": None,
            "done_by": "",
        }
        for enquiry_id in references
        for each in export.list_for_enquiry(session, enquiry_id)
        if was_handed_out(prepared=each.prepared, fetched_at=each.fetched_at)
        and (each.id, enquiry_id, kind.value) not in there
    ]
    insert_rows(session, NotifyTask, rows)
    return len(rows)
