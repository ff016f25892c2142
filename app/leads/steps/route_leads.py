"""Give new leads their owners by the desk's rules, with what puts them into the inbox."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.store import staff
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.routing import explain
from app.leads.steps.tell_owner import tell_owner
from app.leads.steps.write_lead_event import write_lead_event
from app.leads.store import routing
from app.mail.rules.mailing import Mailing


def route_leads(
    session: Session,
    ledger_key: bytes,
    mailing: Mailing,
    lead_ids: Collection[UUID],
    now: datetime,
) -> None:
    """Give each lead that nobody owns to whom the rules choose, who are told, with its history.

    What no rule chooses anybody for stays without an owner.
    """
    rules = [each for each in routing.list_rules(session) if each.active]
    unrouted = routing.list_unrouted(session, lead_ids) if rules else ()
    if not unrouted:
        return
    colleagues = staff.colleagues(session)
    loads = routing.count_open(session, colleagues)
    given = defaultdict[UUID, list[UUID]](list)
    for lead in unrouted:
        found = explain(rules, lead.example, colleagues, loads, now)
        if found.winner is None or found.taker is None:
            continue
        if not routing.give(session, lead.id, found.taker, now):
            continue
        loads[found.taker] = loads.get(found.taker, 0) + 1
        given[found.taker].append(lead.id)
        told = {"from": "", "to": found.taker.hex, "rule": found.winner.name}
        write_lead_event(session, lead.id, LeadEventKind.OWNER, "system", now, told)
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEAD_ROUTED,
            actor="system",
            at=now,
            subject=lead.id.hex,
            details={"to": found.taker.hex, "rule": found.winner.id.hex},
        )
    for taker, theirs in given.items():
        tell_owner(session, mailing, taker, theirs, actor="system", at=now)
