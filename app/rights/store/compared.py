"""The reasons of judgements about a person's leads, in the histories of others."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.leads.models import LeadEvent
from app.leads.rules.lead import LeadEventKind
from app.rights.store.erasing import ErasureSubject

_REASON = "reason"


def remove_reasons(session: Session, subject: ErasureSubject) -> None:
    """Take the reasons of judgements about a person's leads out of the histories of other leads.

    Who judged, and how, stays there; it names the person's lead by an id that means nothing then.
    """
    judged = LeadEvent.kind == LeadEventKind.RELATED.value
    own = select(LeadEvent).where(judged, LeadEvent.lead_id.in_(subject.leads))
    pairs = {(each.details["other"], each.lead_id.hex) for each in session.scalars(own)}
    others = [UUID(hex=other) for other, _own in pairs]
    for event in session.scalars(
        select(LeadEvent).where(judged, LeadEvent.lead_id.in_(others)).with_for_update()
    ):
        if (event.lead_id.hex, event.details["other"]) in pairs and _REASON in event.details:
            event.details = {key: told for key, told in event.details.items() if key != _REASON}
    session.flush()
