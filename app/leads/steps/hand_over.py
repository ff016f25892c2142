"""Hand over what somebody was to do, inside the caller's transaction."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.store import staff
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.leads.rules.absence import present_deputy
from app.leads.rules.lead import LeadEventKind
from app.leads.steps.tell_owner import tell_owner
from app.leads.steps.write_lead_event import write_lead_event
from app.leads.store import lead_work
from app.leads.store.assignee import list_owned, set_owner
from app.mail.rules.mailing import Mailing


def hand_over(
    session: Session,
    ledger_key: bytes,
    mailing: Mailing,
    account_id: UUID,
    actor: str,
    now: datetime,
    limit: int,
) -> bool:
    """Give up to `limit` open leads and as many tasks to an account's deputy; return if any.

    Without a deputy who is there, nobody owns the leads any more, and whoever acts has the tasks.
    Each lead has a line in its history and an audit event, and the deputy is told.
    """
    deputy = present_deputy(staff.colleagues(session), account_id, now)
    change = {"from": account_id.hex, "to": deputy.hex if deputy else ""}
    owned = list_owned(session, account_id, limit)
    for lead in owned:
        set_owner(session, lead.id, lead.version, deputy, now)
        write_lead_event(session, lead.id, LeadEventKind.OWNER, actor, now, change)
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_ASSIGNED,
            actor=actor,
            at=now,
            subject=lead.id.hex,
            details=change,
        )
    tell_owner(session, mailing, deputy, [lead.id for lead in owned], actor=actor, at=now)
    taker = deputy or UUID(actor)
    tasks = lead_work.reassign_tasks(session, account_id, taker, limit)
    if tasks:
        write_audit(
            session,
            ledger_key,
            AuditEvent.TASKS_HANDED_OVER,
            actor=actor,
            at=now,
            subject=account_id.hex,
            details={"to": taker.hex, "count": tasks},
        )
    return bool(owned or tasks)
