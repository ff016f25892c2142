"""Empty what was set aside as possible spam into the inbox."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID, uuid4

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.response_clock import wound
from app.leads.steps.route_leads import route_leads
from app.leads.store import lead as leads
from app.leads.store import response_clock
from app.leads.store.standing import list_stops
from app.mail.rules.mailing import Mailing

BATCH = 500
"""Leads that one transaction moves, so that no enquiry waits long for its turn to be stored."""


def move_to_inbox(
    database: Database,
    ledger_key: bytes,
    first_response: FirstResponse,
    mailing: Mailing,
    *,
    actor: str,
    lead_ids: Collection[UUID] | None,
    now: datetime,
) -> int:
    """Move leads that are set aside to the inbox, for good; return how many that were.

    They go a batch at a time, each batch in a transaction of its own with the record of who moved
    it. Each lead gets a line in its history, which keeps saying why it was set aside. Its clock
    starts now, unless nobody may work on it. A lead that is in the inbox already, as after a second
    click, is left alone; nothing moved, nothing recorded.

    :param lead_ids: which; None for all that are set aside.
    """
    total = moved = _move_batch(database, ledger_key, first_response, mailing, actor, lead_ids, now)
    while moved == BATCH:
        moved = _move_batch(database, ledger_key, first_response, mailing, actor, lead_ids, now)
        total += moved
    return total


def _move_batch(
    database: Database,
    ledger_key: bytes,
    first_response: FirstResponse,
    mailing: Mailing,
    actor: str,
    lead_ids: Collection[UUID] | None,
    now: datetime,
) -> int:
    with database.transaction() as session:
        moved = leads.move_to_inbox(session, lead_ids, now, BATCH)
        handled = set(moved) - list_stops(session, moved).keys()
        clocks = {
            each.id: wound(first_response, response_clock.read(each), now)
            for each in response_clock.list_by_id(session, handled)
        }
        response_clock.start(session, clocks)
        leads.add_events(
            session,
            [
                {
                    "id": uuid4(),
                    "lead_id": lead_id,
                    "at": now,
                    "actor": actor,
                    "kind": LeadEventKind.MOVED_TO_INBOX.value,
                    "details": {},
                }
                for lead_id in moved
            ],
        )
        route_leads(session, ledger_key, mailing, moved, now)
        if moved:
            write_audit(
                session,
                ledger_key,
                AuditEvent.LEADS_MOVED_TO_INBOX,
                actor=actor,
                at=now,
                subject=moved[0].hex if len(moved) == 1 else "",
                details={"count": len(moved)},
            )
        return len(moved)
