"""Move a lead on by what was said, in the transaction that keeps it."""

from datetime import datetime

from sqlalchemy.orm import Session

from app.leads.models.lead import Lead
from app.leads.rules.contact import Spoken
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead_status import LeadStatus
from app.leads.steps.move_lead import move_lead


def move_after_speaking(
    session: Session,
    ledger_key: bytes,
    promise: FirstResponse,
    lead: Lead,
    status: LeadStatus,
    *,
    actor: str,
    ours: bool,
    took: bool,
    at: datetime,
) -> Spoken:
    """Move a lead to where what was said leads it, if that is elsewhere; return what became of it.

    :param ours: whether we spoke, or the investor.
    :param took: whether nobody owned it, and whoever spoke does now.
    """
    if lead.status != status:
        move_lead(
            session,
            ledger_key,
            promise,
            lead,
            status,
            actor=actor,
            expected_version=lead.version,
            at=at,
            answered=ours,
        )
    return Spoken(status, took)
