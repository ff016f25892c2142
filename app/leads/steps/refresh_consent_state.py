"""Say on a person's leads where they stand now."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.standing import standing
from app.consent.store import consent as consents
from app.leads.rules.lead_listing import consent_state
from app.leads.store import lead as leads
from app.leads.store.standing import list_stops


def refresh_consent_state(session: Session, people: Collection[UUID]) -> None:
    """Bring the consent that lists show, on all leads of some people, to what they decided."""
    if not people:
        return
    decided = consents.list_decisions_by_person(session, people)
    stands = {person: standing(decisions) for person, decisions in decided.items()}
    theirs = leads.list_of_people(session, people)
    stops = list_stops(session, [each.id for each in theirs])
    leads.set_consent(
        session,
        {
            each.id: state
            for each in theirs
            if (state := consent_state(stands.get(each.person_id, {}), stops.get(each.id)))
            != each.consent
        },
    )
