"""Restricted data is not processed until the person was notified of the end."""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotFound, ProcessingRestricted
from app.enquiries.models import LegalHold
from app.enquiries.rules.legal_hold import HoldIsOver, IsRestriction, NotTold
from app.enquiries.store import legal_hold
from app.leads.models import Lead
from app.leads.moves import assign_leads
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import Direction, Outcome, SeenLead
from app.leads.store.lead_view import list_messages, list_notes
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind, MessageState
from app.rights.answers import close_request
from app.rights.holds import lift_hold, renew_hold
from app.rights.restriction import end_restriction, tell_of_end
from tests.rights.test_answer_requests import ACTOR, DONE, make_restriction
from tests.support.enquiries.answers import LEDGER_KEY, RECEPTION
from tests.support.enquiries.people import LATER, person_of, write_to_us
from tests.support.leads import desk_work
from tests.support.stored import audit, execute, only, read_by

DAY, SETTLED = timedelta(days=1), "It is settled."
PROMISE = RECEPTION.first_response


def restrict(database: Database, person_id: UUID, now: datetime) -> None:
    request_id = make_restriction(database, person_id)
    close_request(
        database, LEDGER_KEY, RECEPTION.mailing, actor=ACTOR, request_id=request_id, answer=DONE,
        now=now,
    )  # fmt: skip


@pytest.fixture
def person(database: Database) -> UUID:
    """A person who has restricted the use of their data."""
    person_id = person_of(database, write_to_us(database))
    restrict(database, person_id, LATER)
    return person_id


def tell(database: Database, why: str = SETTLED) -> bool:
    return tell_of_end(
        database, LEDGER_KEY, RECEPTION.mailing, actor=ACTOR, hold_id=only(database, LegalHold).id,
        why=why, now=LATER + DAY,
    )  # fmt: skip


def end(database: Database) -> None:
    end_restriction(
        database, LEDGER_KEY, PROMISE, actor=ACTOR, hold_id=only(database, LegalHold).id,
        now=LATER + 2 * DAY,
    )  # fmt: skip


def settle(database: Database, state: MessageState) -> None:
    """Set the state of the letter."""
    letter = update(OutboxMessage).where(OutboxMessage.kind == MessageKind.RESTRICTION_ENDS)
    execute(database, letter.values(state=state))


ACTS: dict[str, Callable[[Database, Lead], object]] = {
    "status": lambda database, lead: desk_work.move(
        database, lead.id, LeadStatus.ENGAGED, LATER + DAY
    ),
    "reply": lambda database, lead: desk_work.send(database, lead.id),
    "note": lambda database, lead: desk_work.note(database, lead.id, "Look", UUID(ACTOR)),
}


@pytest.mark.parametrize("act", ACTS)
def test_no_one_can_work_on_restricted_data(database: Database, person: UUID, act: str) -> None:
    before = only(database, Lead)
    with pytest.raises(ProcessingRestricted):
        ACTS[act](database, before)
    after = only(database, Lead)
    assert (after.version, after.status, after.due_at) == (before.version, before.status, None)
    assert read_by(database, list_messages, after.id) == []
    assert read_by(database, list_notes, after.id) == []


def test_a_restricted_lead_is_never_assigned_or_due(database: Database, person: UUID) -> None:
    lead = only(database, Lead)
    seen = [SeenLead(lead.id, lead.version)]
    (done,) = assign_leads(
        database, LEDGER_KEY, RECEPTION.mailing, actor=ACTOR, seen=seen, owner_id=None, now=LATER
    )
    assert done.outcome is Outcome.RESTRICTED
    assert only(database, Lead).due_at is None


def test_a_restriction_ends_only_once_the_letter_was_sent(database: Database, person: UUID) -> None:
    with pytest.raises(NotTold):
        end(database)
    assert tell(database)
    letter = only(
        database, select(OutboxMessage).where(OutboxMessage.kind == MessageKind.RESTRICTION_ENDS)
    )
    assert (letter.state, letter.language) == (MessageState.QUEUED, "zh")
    assert letter.details == {"hold": only(database, LegalHold).id.hex}
    for state in (MessageState.QUEUED, MessageState.PARKED):
        settle(database, state)
        with pytest.raises(NotTold):
            end(database)
    assert only(database, Lead).consent == "restricted"

    settle(database, MessageState.SENT)
    end(database)

    hold, lead = only(database, LegalHold), only(database, Lead)
    assert (hold.lifted_by, hold.lifted_at) == (ACTOR, LATER + 2 * DAY)
    assert (hold.told_at, hold.why_lifted) == (LATER + DAY, SETTLED)
    assert lead.consent != "restricted"
    assert lead.due_at is not None
    assert lead.due_at > LATER + 2 * DAY
    desk_work.move(database, lead.id, LeadStatus.ENGAGED, LATER + DAY)
    assert read_by(database, legal_hold.list_held, LATER + 3 * DAY) == frozenset()
    assert len(audit(database, AuditEvent.RESTRICTION_TOLD.tag)) == 1
    assert len(audit(database, AuditEvent.HOLD_LIFTED.tag)) == 1
    for act in (tell, end):
        with pytest.raises(HoldIsOver):
            act(database)
    with pytest.raises(NotFound):
        end_restriction(database, LEDGER_KEY, PROMISE, actor=ACTOR, hold_id=UUID(int=3), now=LATER)


def test_a_late_response_is_as_late_when_a_restriction_ends(database: Database) -> None:
    person_id = person_of(database, write_to_us(database))
    promised = only(database, Lead).first_due_at
    assert promised is not None
    restrict(database, person_id, promised)
    assert only(database, Lead).due_at is None
    tell(database)
    settle(database, MessageState.SENT)
    end(database)

    lead = only(database, Lead)
    assert (lead.first_due_at, lead.due_at) == (promised, promised)


@pytest.mark.parametrize("wait", [False, True])
def test_the_day_that_a_contact_named_holds_when_a_restriction_ends(
    database: Database, wait: bool
) -> None:
    person_id, named = person_of(database, write_to_us(database)), (LATER + 9 * DAY).date()
    desk_work.log(
        database, only(database, Lead).id, Direction.OURS, LATER, next_by=named, wait=wait
    )  # fmt: skip
    due_at = only(database, Lead).due_at
    restrict(database, person_id, LATER)
    assert only(database, Lead).due_at is None
    tell(database)
    settle(database, MessageState.SENT)

    end(database)

    lead = only(database, Lead)
    assert lead.due_at == due_at == PROMISE.next_step_due(LATER, named)
    assert (lead.next_step, lead.minutes_left is not None) == (not wait, wait)


def test_a_restriction_ends_in_no_other_way(database: Database, person: UUID) -> None:
    hold_id = only(database, LegalHold).id
    with pytest.raises(IsRestriction):
        lift_hold(database, LEDGER_KEY, actor=ACTOR, hold_id=hold_id, why="Over", now=LATER)
    with pytest.raises(IsRestriction):
        renew_hold(database, LEDGER_KEY, actor=ACTOR, hold_id=hold_id, until=LATER + DAY, now=LATER)
    assert only(database, LegalHold).lifted_at is None
