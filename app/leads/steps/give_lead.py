"""Give a lead to a person, or to nobody, in the transaction of what gives it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.store.standing import find_stop
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.leads.models.lead import Lead
from app.leads.rules.lead import LeadEventKind
from app.leads.steps.write_lead_event import write_lead_event
from app.leads.store.assignee import list_assignees, set_owner


def give_lead(
    session: Session,
    ledger_key: bytes,
    lead: Lead,
    owner_id: UUID | None,
    *,
    actor: str,
    expected_version: int,
    at: datetime,
) -> bool:
    """Set a lead's owner, with a line in its history and an audit event.

    :param expected_version: the version that whoever gives it has seen.
    :returns: whether nobody had changed the lead since; otherwise nothing is done.
    """
    before = lead.owner_id
    if not set_owner(session, lead.id, expected_version, owner_id, at):
        return False
    change = {"from": before.hex if before else "", "to": owner_id.hex if owner_id else ""}
    write_lead_event(session, lead.id, LeadEventKind.OWNER, actor, at, change)
    write_audit(
        session,
        ledger_key,
        AuditEvent.LEAD_ASSIGNED,
        actor=actor,
        at=at,
        subject=lead.id.hex,
        details=change,
    )
    return True


def take_lead(session: Session, ledger_key: bytes, lead: Lead, *, actor: str, at: datetime) -> bool:
    """Give a lead that nobody owns to whoever speaks to its investor, if they may own leads.

    What nobody may work on is given to nobody.

    :returns: whether it is theirs from now on, and was nobody's before.
    """
    if lead.owner_id is not None or find_stop(session, lead.enquiry_id):
        return False
    speaker = UUID(actor)
    if speaker not in {each.id for each in list_assignees(session, at)}:
        return False
    return give_lead(
        session, ledger_key, lead, speaker, actor=actor, expected_version=lead.version, at=at
    )
