"""Change a lead's status."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead_status import LeadStatus
from app.leads.steps.hold_lead import hold_lead
from app.leads.steps.move_lead import move_lead


def change_status(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    *,
    actor: str,
    lead_id: UUID,
    expected_version: int,
    status: LeadStatus,
    now: datetime,
) -> None:
    """Set a lead's status and turn its clock, with a line in its history and an audit event.

    Asking for the status that the lead has already, as a second click does, changes nothing.

    :param expected_version: the version that the member of staff was looking at.
    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has had that restricted; nothing is changed.
    :raises LeadChangedMeanwhile: if someone else changed the lead since; nothing is changed.
    :raises MoveNotAllowed: if a lead may not go there from where it is; nothing is changed.
    """
    with database.transaction() as session:
        lead, _enquiry = hold_lead(session, lead_id)
        if lead.status == status:
            return
        move_lead(
            session,
            ledger_key,
            promise,
            lead,
            status,
            actor=actor,
            expected_version=expected_version,
            at=now,
        )
