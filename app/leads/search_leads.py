"""List leads that hold certain words, recording that somebody searched and how."""

from datetime import datetime
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.audit import write_audit
from app.leads.rules.inbox import LeadFilter, Position, Sort, fields_of
from app.leads.store.inbox import LeadPage, list_leads


def search_leads(
    database: Database,
    ledger_key: bytes,
    wanted: LeadFilter,
    sort: Sort,
    position: Position | None,
    limit: int,
    *,
    me: UUID,
    now: datetime,
) -> LeadPage:
    """Return a page of a search as `list_leads` does, writing the audit event of it.

    The event says by which fields was searched and how many leads the page holds, never for what.

    :param me: who searches.
    """
    with database.reading() as session:
        page = list_leads(session, wanted, sort, position, limit, me=me, now=now)
    # Not in one transaction, since every writer would wait while it searches; without the event,
    # the page is not given out.
    with database.transaction() as session:
        write_audit(
            session,
            ledger_key,
            AuditEvent.LEADS_SEARCHED,
            actor=me.hex,
            at=now,
            details={"fields": ",".join(fields_of(wanted)), "count": len(page.headings)},
        )
    return page
