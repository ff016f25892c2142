"""Let lists and search find a lead under what its person has set right."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.orm import Session

from app.leads.store import lead as leads
from app.leads.store import lead_search
from app.leads.store.lead_text import read_texts


def reindex_lead(session: Session, enquiry_id: UUID, changed: Mapping[str, str]) -> None:
    """Bring the country that lists show and the text that is searched to what holds now.

    Runs after the corrections are added. A lead without a place is in no index yet: the lock on
    it lets whoever gives it one see the corrections.

    :param changed: the new values, by field.
    """
    lead = leads.lock_of_enquiry(session, enquiry_id)
    if "country" in changed:
        lead.country = changed["country"]
    if lead.place is not None:
        lead_search.remove_text(session, lead.place)
        lead_search.add_texts(session, {lead.place: read_texts(session, [lead.id])[lead.id]})
