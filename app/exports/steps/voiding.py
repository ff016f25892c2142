"""The voiding of files that hold people who may no longer be in them."""

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.standing import Standing, standing
from app.consent.store import consent as consents
from app.consent.store.withdrawals import is_enquiry_withdrawn, list_changes, list_enquiries
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.steps.records import write_audit
from app.enquiries.store import legal_hold
from app.exports.models import Export
from app.exports.rules.export import ExportPurpose
from app.exports.steps.consent_watch import CHANNELS, UNDER_WAY, purposes_of
from app.exports.store import export as exports


def left_since(session: Session, export: Export, now: datetime) -> int:
    """Return how many enquiries of a complete file have been withdrawn or held since its snapshot.

    Erased people are not checked here: the erasure itself voids the files that hold them.
    """
    purpose = ExportPurpose(export.purpose)
    since = (export.snapshot_at or export.requested_at) - UNDER_WAY
    changed = list_changes(session, since, purposes_of(purpose))
    kept_by_law = legal_hold.list_held(session, now)
    people = {each.person_id for each in changed if not each.erased} | kept_by_law
    theirs = in_file(session, export, people)
    # A person who withdrew and then wrote again may be in the file with their last enquiry.
    return sum(
        person in kept_by_law
        or is_enquiry_withdrawn(session, enquiry)
        or not _stands(session, person, purpose)
        for enquiry, person in theirs.items()
    )


def in_file(session: Session, export: Export, people: Collection[UUID]) -> Mapping[UUID, UUID]:
    """Return the enquiries of the people that a file holds, each with its person."""
    return {
        enquiry: person
        for person, enquiries in list_enquiries(session, people).items()
        for enquiry in enquiries
        if exports.any_contains(session, [export.id], [enquiry])
    }


def _stands(session: Session, person: UUID, purpose: ExportPurpose) -> bool:
    if purpose not in CHANNELS:
        return True
    decided = consents.list_decisions_by_person(session, {person})
    return standing(decided.get(person, ()))[CHANNELS[purpose]] is Standing.GIVEN


def void_file(
    session: Session, ledger_key: bytes, export: Export, people: int, now: datetime
) -> None:
    """Void an export's file, so that it cannot be fetched; a periodic job deletes the file.

    :param people: how many enquiries in it may not be handed out any more.
    """
    export.file_until = None
    write_audit(
        session,
        ledger_key,
        AuditEvent.EXPORT_VOIDED,
        actor=SYSTEM,
        at=now,
        subject=export.id.hex,
        details={"withdrawn_since": people},
    )
