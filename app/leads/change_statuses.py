"""Move several leads to a status."""

from collections.abc import Sequence
from datetime import datetime

from app.core.db import Database
from app.core.rules.errors import LeadChangedMeanwhile, MoveNotAllowed
from app.leads.models.lead import Lead
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.many_leads import LeadOutcome, Outcome, SeenLead
from app.leads.steps.act_on_leads import act_on_leads
from app.leads.steps.move_lead import move_lead


def change_statuses(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    *,
    actor: str,
    seen: Sequence[SeenLead],
    status: LeadStatus,
    now: datetime,
) -> tuple[LeadOutcome, ...]:
    """Move leads to a status, each with its clock, a line in its history and an audit event.

    A lead that may not go there from where it is, that somebody else changed since it was seen,
    or whose person has withdrawn is left as it is; one that is there already needs nothing.
    """
    with database.transaction() as session:

        def move(lead: Lead, version: int) -> Outcome:
            if lead.status == status:
                return Outcome.SAME
            try:
                move_lead(
                    session,
                    ledger_key,
                    promise,
                    lead,
                    status,
                    actor=actor,
                    expected_version=version,
                    at=now,
                )
            except LeadChangedMeanwhile:
                return Outcome.CHANGED
            except MoveNotAllowed:
                return Outcome.NOT_ALLOWED
            return Outcome.DONE

        return act_on_leads(session, seen, move)
