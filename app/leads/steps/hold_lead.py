"""Take a lead in hand, in the transaction that works on it."""

from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.rules.standing import Stop
from app.consent.store.standing import find_stop
from app.core.rules.errors import NotFound, ProcessingRestricted
from app.enquiries.models.enquiry import Enquiry
from app.enquiries.store import enquiry as enquiries
from app.leads.models.lead import Lead
from app.leads.store import lead as leads


def hold_lead(session: Session, lead_id: UUID) -> tuple[Lead, Enquiry]:
    """Return a lead and its enquiry, keeping others from changing the lead until the end.

    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has had that restricted.
    """
    lead = leads.lock(session, lead_id)
    if lead is None:
        raise NotFound(f"There is no lead {lead_id}.")
    if find_stop(session, lead.enquiry_id) is Stop.RESTRICTED:
        raise ProcessingRestricted(f"Nobody may work on lead {lead_id} until that is lifted.")
    return lead, enquiries.get(session, lead.enquiry_id)
