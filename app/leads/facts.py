"""Facts that staff note of leads: tags, the result, and a priority set by hand."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import LeadChangedMeanwhile
from app.core.steps.records import write_audit
from app.leads.models import Lead
from app.leads.rules.facts import MOST_TAGS, Result
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.lead_work import LeadOutcome, Outcome, SeenLead
from app.leads.rules.priority import Priority
from app.leads.steps.corrections import judge_corrected
from app.leads.steps.lead import act_on_leads, lock_lead, write_lead_event
from app.leads.store import facts
from app.leads.store import lead as leads


def tag_leads(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    lead_ids: Sequence[UUID],
    tag: str,
    has: bool,
    now: datetime,
) -> tuple[LeadOutcome, ...]:
    """Add a tag to leads, or remove it, each with a line in its history and an audit event.

    A lead that is so already is left unchanged, as is one whose person has withdrawn, and one
    that has as many tags as a lead may have.

    :param tag: as `tag_of` spells it.
    :param has: whether the leads are to have it.
    """
    with database.transaction() as session:

        def change(lead: Lead, _version: int) -> Outcome:
            # Locked, so that two people who give it the same tag do not collide.
            locked = leads.lock(session, lead.id)
            if locked is None:
                return Outcome.GONE
            there = facts.list_tags(session, lead.id)
            if (tag in there) == has:
                return Outcome.SAME
            if has and len(there) >= MOST_TAGS:
                return Outcome.FULL
            (facts.add_tag if has else facts.remove_tag)(session, locked, tag)
            kind = LeadEventKind.TAG_ADDED if has else LeadEventKind.TAG_REMOVED
            write_lead_event(session, lead.id, kind, actor, now, {"tag": tag})
            write_audit(
                session,
                ledger_key,
                AuditEvent.LEAD_TAGGED,
                actor=actor,
                at=now,
                subject=lead.id.hex,
                details={"has": "yes" if has else "no"},
            )
            return Outcome.DONE

        return act_on_leads(session, [SeenLead(each, 0) for each in lead_ids], change)


def note_result(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    lead_id: UUID,
    result: Result,
    now: datetime,
    seen: datetime | None = None,
) -> bool:
    """Store the result of a lead, with a line in its history that keeps every value.

    :param seen: the time of the last change that the author has seen; None if that is not known.
    :returns: whether anything changed.
    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    :raises LeadChangedMeanwhile: if somebody else has noted a result since; nothing is changed.
    """
    with database.transaction() as session:
        lock_lead(session, lead_id)
        _require_seen(session, lead_id, LeadEventKind.RESULT, seen, actor)
        if (facts.find_result(session, lead_id) or Result()) == result:
            return False
        facts.put_result(session, lead_id, result)
        write_lead_event(session, lead_id, LeadEventKind.RESULT, actor, now, result.told())
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_RESULT_NOTED,
            actor=actor,
            at=now,
            subject=lead_id.hex,
        )
        return True


def set_priority(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    lead_id: UUID,
    priority: Priority | None,
    reason: str,
    now: datetime,
    seen: datetime | None = None,
) -> Priority:
    """Set a lead's priority by hand, over the computed one; return the one in force.

    :param priority: None for the computed one again.
    :param reason: why; of a computed one, empty.
    :param seen: the time of the last change that the actor has seen; None if that is not known.
    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    :raises LeadChangedMeanwhile: if somebody else has set it since; nothing is changed.
    """
    with database.transaction() as session:
        lead, enquiry = lock_lead(session, lead_id)
        _require_seen(session, lead_id, LeadEventKind.PRIORITY, seen, actor)
        computed = judge_corrected(session, enquiry).priority
        wanted = computed if priority is None else priority
        before = lead.priority, lead.priority_reason
        if before == (wanted.value, reason):
            return wanted
        lead.priority, lead.priority_reason = wanted.value, reason
        change = {
            "from": Priority(before[0]).name.lower(),
            "to": wanted.name.lower(),
            "by_hand": "yes" if reason else "no",
        }
        told = {**change, "reason": reason}
        write_lead_event(session, lead_id, LeadEventKind.PRIORITY, actor, now, told)
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_PRIORITY_SET,
            actor=actor,
            at=now,
            subject=lead_id.hex,
            details=change,
        )
        return wanted


def _require_seen(
    session: Session, lead_id: UUID, kind: LeadEventKind, seen: datetime | None, actor: str
) -> None:
    if seen is not None and facts.noted_since(session, lead_id, kind, seen, actor):
        raise LeadChangedMeanwhile(f"Somebody else has changed the {kind} of lead {lead_id}.")
