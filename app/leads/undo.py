"""Undoing the last act on leads: the way back is kept with the act, until its author's next one.

An undo deletes nothing from a lead's history: it adds a line. It restores the lead exactly as it
was, with its clock and its tags, and only where nobody has acted since. An answer elsewhere that
was declared counts for nothing any more.
"""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import write_audit
from app.leads.models import Lead
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.lead_work import LeadOutcome, Outcome, SeenLead
from app.leads.steps.lead import act_on_leads, write_lead_event
from app.leads.store import undo


def undoable(
    database: Database,
    *,
    actor: str,
    act_id: UUID,
    lead_ids: Collection[UUID],
    now: datetime,
) -> Database:
    """Return the database for an act on leads that can be undone.

    What the act changes of them is kept with it, in its transaction, in place of what the actor's
    act before it changed.

    :param act_id: the act's id, for undoing it.
    :param lead_ids: the leads of the act, some of which it may leave unchanged.
    """
    account_id = UUID(actor)

    @contextmanager
    def kept(session: Session) -> Iterator[None]:
        before = undo.lock_states(session, lead_ids)
        yield
        rows = []
        for lead_id, (version, state) in undo.lock_states(session, before).items():
            earlier = before[lead_id][1]
            changed = undo.changed_by(earlier, state)
            if changed:
                rows.append(
                    {
                        "act_id": act_id,
                        "lead_id": lead_id,
                        "account_id": account_id,
                        "at": now,
                        "version": version,
                        "before": {name: earlier[name] for name in changed},
                        "after": undo.told_by(state, changed),
                    }
                )
        if rows:
            undo.forget_others(session, account_id, act_id, now)
            undo.keep(session, rows)

    return database.joined_by(kept)


def undo_act(
    database: Database, ledger_key: bytes, *, actor: str, act_id: UUID, now: datetime
) -> Sequence[LeadOutcome]:
    """Undo an account's last act, lead by lead; return the outcome for each lead.

    Each lead that is restored gets a line in its history and an audit event. A lead that was
    changed since, by anybody, is left as it is. No outcomes mean that there is nothing to undo:
    the account has acted since, or has undone it already.
    """
    with database.transaction() as session:
        changes = {each.lead_id: each for each in undo.list_changes(session, UUID(actor), act_id)}

        def restore(lead: Lead, _version: int) -> Outcome:
            change = changes[lead.id]
            if not undo.restore(session, change, now):
                return Outcome.CHANGED
            what, before, after = undo.told(change)
            details = {"what": what, "from": after, "to": before}
            message_id = undo.declared(change)
            said = {"message": message_id.hex} if message_id else {}
            told = {**details, **said, **undo.told_of_tags(change)}
            write_lead_event(session, lead.id, LeadEventKind.UNDONE, actor, now, told)
            write_audit(
                session,
                ledger_key,
                AuditEvent.LEAD_ACT_UNDONE,
                actor=actor,
                at=now,
                subject=lead.id.hex,
                details={"message": "", **details, **said},
            )
            return Outcome.DONE

        seen = [SeenLead(each.lead_id, each.version) for each in changes.values()]
        outcomes = act_on_leads(session, seen, restore)
        for change in changes.values():
            session.delete(change)
        return outcomes
