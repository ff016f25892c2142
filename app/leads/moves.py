"""Moves of leads: to an owner, to a status, and from set aside into the inbox."""

from collections.abc import Collection, Sequence
from contextlib import nullcontext
from datetime import datetime
from uuid import UUID, uuid4

from app.accounts.store.staff import list_assignees
from app.consent.rules.standing import Stop
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import (
    ContactTooEarly,
    LeadChangedMeanwhile,
    MoveNotAllowed,
    NotAnAssignee,
    ProcessingRestricted,
    ReasonMissing,
    UnlikelyDuplicate,
)
from app.core.steps.records import write_audit
from app.core.store.statements import insert_rows
from app.leads.models import Lead, LeadEvent
from app.leads.rules.closing import NOTHING_SAID, Closing, asks_why
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import BATCH, LeadOutcome, Outcome, SeenLead
from app.leads.steps.closing import declare
from app.leads.steps.lead import acknowledge_late, act_on_leads, lock_lead, move_lead
from app.leads.steps.ownership import announce_leads, give_lead, tell_owner
from app.leads.steps.response_clock import wound
from app.leads.store import response_clock, suspects
from app.leads.store.lead_view import list_stops
from app.mail.rules.delivery import Mailing


def change_status(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    mailing: Mailing,
    *,
    actor: str,
    lead_id: UUID,
    expected_version: int,
    status: LeadStatus,
    now: datetime,
    said: Closing = NOTHING_SAID,
) -> None:
    """Set a lead's status and its clock, with a line in its history and an audit event.

    An answer elsewhere that is declared on closing it is logged as declared, and counts as the
    answer. An acknowledgement that its budget withheld leaves now, unless the lead is closed, and
    what had been closed as possible spam is announced as a new enquiry.
    Setting the status that the lead already has, as a second click does, changes nothing.

    :param expected_version: the version that the member of staff has seen.
    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has restricted processing; nothing is changed.
    :raises LeadChangedMeanwhile: if someone else changed the lead since; nothing is changed.
    :param said: the details given on closing it.
    :raises MoveNotAllowed: if its present status does not allow this move; nothing is changed.
    :raises ReasonMissing: if it was never answered and is closed without a reason, or as a
        duplicate of no other enquiry; nothing is changed.
    :raises OriginalLeftOut: if it is closed as a duplicate of one that figures leave out.
    :raises UnlikelyDuplicate: if it is closed as a duplicate of an enquiry of another person and
        organisation, and `said` is not sure of it; nothing is changed.
    :raises ContactTooEarly: if the answer elsewhere was before the enquiry; nothing is changed.
    """
    with database.transaction() as session:
        lead, enquiry = lock_lead(session, lead_id)
        if lead.status == status:
            return
        was_suspect = lead.status == LeadStatus.SPAM and lead.suspicions
        if said.elsewhere is not None and asks_why(status):
            declare(session, ledger_key, promise, lead, said.elsewhere, actor=actor, now=now)
        move_lead(
            session,
            ledger_key,
            promise,
            lead,
            status,
            actor=actor,
            expected_version=expected_version,
            at=now,
            said=said,
        )
        if not status.closed:
            acknowledge_late(session, mailing, enquiry, now)
            if was_suspect:
                announce_leads(session, ledger_key, mailing, [lead_id], now)


def assign_leads(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    *,
    actor: str,
    seen: Sequence[SeenLead],
    owner_id: UUID | None,
    now: datetime,
) -> tuple[LeadOutcome, ...]:
    """Assign leads to a person, or unassign them, with lines in their histories and audit events.

    A lead is left unchanged if somebody else changed it since it was seen, if its person has
    withdrawn, or if it has this owner already. An owner who is given leads by somebody else gets
    one mail.

    :raises NotAnAssignee: if the account may not work on leads, or no longer; nothing is changed.
    """
    with database.transaction() as session:
        assignees = {each.id for each in list_assignees(session, now)}
        if owner_id is not None and owner_id not in assignees:
            raise NotAnAssignee("This account cannot own leads.")

        def assign(lead: Lead, version: int) -> Outcome:
            if lead.owner_id == owner_id:
                return Outcome.SAME
            given = give_lead(
                session, ledger_key, lead, owner_id, actor=actor, expected_version=version, at=now
            )
            return Outcome.DONE if given else Outcome.CHANGED

        outcomes = act_on_leads(session, seen, assign)
        pairs = zip(seen, outcomes, strict=True)
        given = [each.id for each, became in pairs if became.outcome is Outcome.DONE]
        tell_owner(session, mailing, owner_id, given, actor=actor, at=now)
        return outcomes


def change_statuses(
    database: Database,
    ledger_key: bytes,
    promise: FirstResponse,
    *,
    actor: str,
    seen: Sequence[SeenLead],
    status: LeadStatus,
    now: datetime,
    said: Closing = NOTHING_SAID,
) -> tuple[LeadOutcome, ...]:
    """Move leads to a status, each with its clock, a line in its history and an audit event.

    What is said on closing them counts for those that were never answered: they get the status
    that says why instead, or an answer elsewhere is declared for each that came before it.

    A lead is left unchanged if its present status does not allow the move, if closing it needs
    more to be said, if it is to repeat an enquiry that seems unrelated, if somebody else changed it
    since it was seen, if its person has withdrawn, or if it has this status already.

    :raises OriginalLeftOut: if they are closed as duplicates of one that figures leave out; nothing
        is changed.
    """
    with database.transaction() as session:

        def move(lead: Lead, version: int) -> Outcome:
            if lead.status == status:
                return Outcome.SAME
            owed = asks_why(status) and response_clock.read(lead).promised
            instead = said.instead if owed else None
            try:
                # An answer declared of a lead that then cannot be moved is withdrawn.
                with session.begin_nested() if owed and said.elsewhere else nullcontext():
                    if owed and said.elsewhere is not None:
                        declare(
                            session, ledger_key, promise, lead, said.elsewhere, actor=actor, now=now
                        )
                    move_lead(
                        session,
                        ledger_key,
                        promise,
                        lead,
                        instead or status,
                        actor=actor,
                        expected_version=version,
                        at=now,
                        said=said,
                    )
            except LeadChangedMeanwhile:
                return Outcome.CHANGED
            except MoveNotAllowed:
                return Outcome.NOT_ALLOWED
            except (ReasonMissing, ContactTooEarly):
                return Outcome.NO_REASON
            except UnlikelyDuplicate:
                return Outcome.UNLIKELY
            return Outcome.INSTEAD if instead else Outcome.DONE

        return act_on_leads(session, seen, move)


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
    """Move leads that are set aside to the inbox permanently; return the number of moved leads.

    They are moved in batches, each in its own transaction with the record of who moved it.
    Each lead gets a line in its history, which still says why it was set aside. Its clock starts
    now, unless nobody may work on it. A lead that is in the inbox already, as after a second click,
    is left unchanged, as is one whose person has restricted processing; if no lead is moved,
    nothing is recorded.

    :param lead_ids: the leads to move; None for all that are set aside.
    :raises ProcessingRestricted: if it is a single one, whose person has restricted processing.
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
    alone = lead_ids if lead_ids is not None and len(lead_ids) == 1 else ()
    with database.transaction() as session:
        if Stop.RESTRICTED in list_stops(session, alone).values():
            raise ProcessingRestricted("The person has restricted processing.")
        moved = suspects.move_to_inbox(session, lead_ids, now, BATCH)
        handled = set(moved) - list_stops(session, moved).keys()
        clocks = {
            each.id: wound(session, first_response, each, now)
            for each in response_clock.list_by_id(session, handled)
        }
        response_clock.start(session, clocks)
        insert_rows(
            session,
            LeadEvent,
            [
                {
                    "id": uuid4(),
                    "lead_id": lead_id,
                    "at": now,
                    "actor": actor,
                    "kind": LeadEventKind.MOVED_TO_INBOX.value,
                    "undone": False,
                    "details": {},
                }
                for lead_id in moved
            ],
        )
        announce_leads(session, ledger_key, mailing, moved, now)
        if moved and alone:
            _lead, enquiry = lock_lead(session, moved[0])
            acknowledge_late(session, mailing, enquiry, now)
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
