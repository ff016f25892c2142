"""Find out who, of those in a prepared file, may no longer be handed out."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.standing import Standing, standing
from app.consent.store import consent as consents
from app.consent.store import consent_change
from app.consent.store.standing import is_enquiry_withdrawn
from app.enquiries.store import legal_hold
from app.exports.models.export import Export
from app.exports.rules.export import ExportPurpose
from app.exports.steps.watch_consent import CHANNELS, UNDER_WAY, purposes_of
from app.exports.store import export as exports


def left_since(session: Session, export: Export, now: datetime) -> int:
    """Return how many enquiries of a complete file have been withdrawn or held since its snapshot.

    Whoever is erased is not asked about here: the erasure itself voids the files that hold them.
    """
    purpose = ExportPurpose(export.purpose)
    since = (export.snapshot_at or export.requested_at) - UNDER_WAY
    changed = consent_change.list_changes(session, since, purposes_of(purpose))
    kept_by_law = legal_hold.list_held(session, now)
    people = {each.person_id for each in changed if not each.erased} | kept_by_law
    theirs = _in_file(session, export, people)
    # Whoever withdrew and then wrote again may be in the file with what they wrote last.
    return sum(
        person in kept_by_law
        or is_enquiry_withdrawn(session, enquiry)
        or not _stands(session, person, purpose)
        for enquiry, person in theirs.items()
    )


def _in_file(session: Session, export: Export, people: set[UUID]) -> Mapping[UUID, UUID]:
    """Return the enquiries of some people that a file holds, each with its person."""
    return {
        enquiry: person
        for person, enquiries in consent_change.list_enquiries(session, people).items()
        for enquiry in enquiries
        if exports.any_holds(session, [export.id], [enquiry])
    }


def _stands(session: Session, person: UUID, purpose: ExportPurpose) -> bool:
    if purpose not in CHANNELS:
        return True
    decided = consents.list_decisions_by_person(session, {person})
    return standing(decided.get(person, ()))[CHANNELS[purpose]] is Standing.GIVEN
