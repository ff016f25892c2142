"""Judgements whether two leads are about the same thing; nothing is merged."""

from datetime import datetime
from uuid import UUID

from app.consent.rules.standing import Stop
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound, ProcessingRestricted, existing
from app.core.steps.records import write_audit
from app.enquiries.outside.contact_details import is_disposable
from app.leads.models import Lead
from app.leads.rules.duplicates import likeness
from app.leads.rules.facts import Verdict
from app.leads.rules.lead import LeadEventKind
from app.leads.steps.duplicates import Disposable, sender_of
from app.leads.steps.lead import write_lead_event
from app.leads.store import facts
from app.leads.store import lead as leads
from app.leads.store.lead_view import list_stops


def relate_leads(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    lead_id: UUID,
    other_id: UUID,
    verdict: Verdict | None,
    reason: str,
    now: datetime,
    disposable: Disposable = is_disposable,
) -> bool:
    """Store whether two leads are about the same matter, and why they looked alike.

    Both get a line in their history, with the reason, which stays there when the judgement is
    taken back or replaced by another.

    :param verdict: None takes an earlier judgement back, and the other is suggested again.
    :param reason: in the words of the person who judges; may be empty. The same judgement without
        one changes nothing.
    :param disposable: which mail domains made no two leads look alike.
    :returns: whether anything changed.
    :raises NotFound: if there is no such lead, or both are one.
    :raises ProcessingRestricted: if a person has restricted processing; nothing is changed.
    """
    with database.transaction() as session:
        if lead_id == other_id:
            raise NotFound("A lead cannot be compared with itself.")
        # Always in the same order, so that neither two people's judgements can deadlock, nor a
        # judgement and an erasure.
        leads.keep_people_of(session, (lead_id, other_id))
        pair: list[Lead] = [
            existing(leads.lock(session, each), f"There is no lead {each}.")
            for each in sorted((lead_id, other_id))
        ]
        if Stop.RESTRICTED in list_stops(session, {lead_id, other_id}).values():
            raise ProcessingRestricted("Processing of one of the two leads is restricted.")
        earlier = facts.find_relation(session, lead_id, other_id)
        before = (earlier.verdict, earlier.reason) if earlier else (None, "")
        if before == (verdict, reason) or (before[0] == verdict and not reason):
            return False
        if verdict is not None:
            facts.add_relation(
                session,
                lead_id,
                other_id,
                verdict=verdict.value,
                likeness=likeness(*(sender_of(session, each, disposable) for each in pair)),
                reason=reason,
                actor=actor,
                at=now,
            )
        elif earlier is not None:
            facts.remove_relation(session, earlier)
        code = "" if verdict is None else verdict.value
        for one, other in ((lead_id, other_id), (other_id, lead_id)):
            told = {"other": other.hex, "verdict": code}
            if reason:
                told["reason"] = reason
            write_lead_event(session, one, LeadEventKind.RELATED, actor, now, told)
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEADS_RELATED,
            actor=actor,
            at=now,
            subject=lead_id.hex,
            details={"other": other_id.hex, "verdict": code},
        )
        return True
