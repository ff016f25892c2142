"""Tasks to notify the receivers of exports of changes to the data in them.

The law asks for it after an erasure, a correction and a withdrawal (GDPR Arts. 7(3) and 19).
"""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.consent.store.withdrawals import list_changes, wait_for_closing_exports
from app.core.store.statements import insert_rows
from app.enquiries.store.enquiry import list_references
from app.exports.models import Export, NotifyTask
from app.exports.rules.export import ExportPurpose, LeftOut, NotifyKind
from app.exports.steps.consent_watch import UNDER_WAY, purposes_of
from app.exports.store import export as exports
from app.exports.store import receivers
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import is_refused
from app.mail.store import parked


def open_notify_tasks(
    session: Session,
    references: Mapping[UUID, str],
    kind: NotifyKind,
    at: datetime,
    purposes: Collection[ExportPurpose] = frozenset(ExportPurpose),
) -> int:
    """Add the enquiries to the task of every export that held one; return how many are new.

    A prepared file that nobody has fetched has no receiver, unless somebody still can and the
    change does not void it. An enquiry is not added twice to a task that is open. An export that
    is being written opens its own: see `open_missed_tasks`. So that it finds the change, the caller
    has stored the act, which waits for exports that are being closed.

    :param references: the enquiries by id, each with its reference, by which receivers know it.
    :param purposes: of the exports that are concerned.
    """
    held = [
        (each, enquiry_id)
        for enquiry_id in references
        for each in exports.list_for_enquiry(session, enquiry_id)
        if each.purpose in purposes
    ]
    return _open(session, held, references, kind, at)


def open_missed_tasks(
    session: Session, snapshot: Session, export: Export, holds: Callable[[UUID], bool], at: datetime
) -> None:
    """Open tasks for the people in an export who changed something while it was being written.

    Those who were erased since are not named any more.

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
    _open_all(session, export, missed, NotifyKind.CORRECTION, at)
    acts = (each for each in export.withdrawn_since if each["act"] == LeftOut.WITHDRAWN)
    withdrawn = list_references(session, [UUID(each["enquiry"]) for each in acts])
    _open_all(session, export, withdrawn, NotifyKind.WITHDRAWAL, at)
    refused = {
        enquiry_id: reference
        for enquiry_id, reference in _refused_since(session, export, since, at, snapshot).items()
        if holds(enquiry_id)
    }
    _open_all(session, export, refused, NotifyKind.REFUSED_ADDRESS, at)


def open_tasks_of_lost(session: Session, export: Export, at: datetime) -> None:
    """Open tasks for changes while an export was written whose writer was killed.

    What it held is unknown, so it counts as having held everybody who had written by then.
    """
    begun_at = export.snapshot_at or export.requested_at
    purposes = purposes_of(ExportPurpose(export.purpose))
    changes = list_changes(session, begun_at - UNDER_WAY, purposes)
    people = {each.person_id for each in changes if not each.erased}
    withdrawn = receivers.list_references_of(session, people, begun_at)
    _open_all(session, export, withdrawn, NotifyKind.WITHDRAWAL, at)
    refused = _refused_since(session, export, begun_at - UNDER_WAY, begun_at)
    _open_all(session, export, refused, NotifyKind.REFUSED_ADDRESS, at)


def tell_of_refused_address(session: Session, message: OutboxMessage, at: datetime) -> None:
    """Open tasks for the receivers of lists for news by e-mail: an address takes no mail any more.

    Exports that are being closed are waited for; one that is closed later finds the parked message.

    :param message: the refused mail; nothing is done unless it was to a person.
    """
    if message.person_id is not None:
        wait_for_closing_exports(session)
        theirs = receivers.list_references_of(session, {message.person_id}, at)
        open_notify_tasks(session, theirs, NotifyKind.REFUSED_ADDRESS, at, _MAILED)


_MAILED = frozenset({ExportPurpose.NEWS_EMAIL})


def _refused_since(
    session: Session,
    export: Export,
    since: datetime,
    until: datetime,
    snapshot: Session | None = None,
) -> Mapping[UUID, str]:
    """Return the enquiries of people whose address has been refusing mail since a moment.

    :param until: when they had been received.
    :param snapshot: a session that may know of it already, so that the file is about it.
    """
    if export.purpose not in _MAILED:
        return {}
    seen = () if snapshot is None else parked.list_parked_since(snapshot, since)
    known = {each.id for each in seen}
    people = {
        each.person_id
        for each in parked.list_parked_since(session, since)
        if each.person_id is not None and each.id not in known and is_refused(each.last_error)
    }
    return receivers.list_references_of(session, people, until)


def _open_all(
    session: Session, export: Export, held: Mapping[UUID, str], kind: NotifyKind, at: datetime
) -> None:
    _open(session, [(export, each) for each in held], held, kind, at)


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
    """Return whether a file has reached somebody, or can: only a correction does not void it."""
    can_be_fetched = export.file_until is not None and export.file_until > at
    is_handed_out = not export.prepared or export.fetched_at is not None
    return is_handed_out or (kind is NotifyKind.CORRECTION and can_be_fetched)
