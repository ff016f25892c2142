"""Add a line to a lead's history, in the transaction of what it tells about."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.leads.models.lead import LeadEvent
from app.leads.rules.lead import LeadEventKind
from app.leads.store import lead as leads


def write_lead_event(
    session: Session,
    lead_id: UUID,
    kind: LeadEventKind,
    actor: str,
    at: datetime,
    details: Mapping[str, str],
) -> None:
    """Say in a lead's history what was done, by whom and when.

    :param details: ids and codes.
    """
    event = LeadEvent(
        id=uuid4(), lead_id=lead_id, at=at, actor=actor, kind=kind.value, details=dict(details)
    )
    leads.add_event(session, event)
