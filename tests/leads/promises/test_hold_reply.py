"""A reply that only says that an answer will follow is counted apart and leaves it owed."""

from datetime import datetime, timedelta
from uuid import UUID

import pytest

from app.core.db import Database
from app.leads.models import Lead
from app.leads.rules.first_response import ResponseState
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import Direction
from app.leads.store import dashboard
from app.leads.store.lead import count_overdue
from tests.support.enquiries.answers import FIRST_RESPONSE, NOW
from tests.support.leads.desk_work import lead_of, log, receive, send
from tests.support.stored import read_by

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DUE = FIRST_RESPONSE.due(NOW)
EVER = (NOW - 9 * DAY, NOW + 90 * DAY)


def state_of(database: Database, now: datetime) -> ResponseState:
    """Return the state of the only first response as the dashboard counts it."""
    ((_owner, state),) = read_by(database, dashboard.count_leads, EVER, now).responses
    return state


def hold(database: Database, at: datetime) -> Lead:
    """Send a holding reply to a new lead; return the outcome."""
    lead_id = receive(database)
    assert send(database, lead_id, at, holding=True, wait=True) is LeadStatus.ACKNOWLEDGED
    return lead_of(database, lead_id)


def test_once_it_is_overdue_it_stays_so_until_it_is_really_answered(database: Database) -> None:
    lead = hold(database, DUE + HOUR)
    send(database, lead.id, DUE + DAY, holding=True)

    held = lead_of(database, lead.id)
    assert (held.first_due_at, held.due_at, held.held_at) == (DUE, DUE, DUE + HOUR)
    assert state_of(database, DUE + DAY) is ResponseState.OVERDUE
    assert read_by(database, count_overdue, DUE + DAY, None, 9) == 1

    send(database, lead.id, DUE + 2 * DAY)
    assert read_by(database, count_overdue, DUE + 2 * DAY, None, 9) == 0


def test_an_overdue_answer_to_a_later_message_stays_overdue(
    database: Database, lead_id: UUID
) -> None:
    send(database, lead_id, NOW + HOUR)
    log(database, lead_id, Direction.THEIRS, NOW + 2 * HOUR)
    due = lead_of(database, lead_id).due_at
    assert due is not None

    send(database, lead_id, due + HOUR, holding=True)

    assert lead_of(database, lead_id).due_at == due


@pytest.mark.parametrize(
    ("at", "state"), [(NOW + 2 * HOUR, ResponseState.IN_TIME), (DUE + HOUR, ResponseState.LATE)]
)
def test_the_answer_stays_due_as_promised_and_itself_meets_the_promise_or_not(
    database: Database, at: datetime, state: ResponseState
) -> None:
    lead = hold(database, NOW + HOUR)
    assert (lead.first_answered_at, lead.held_at) == (None, NOW + HOUR)
    assert (lead.first_due_at, lead.due_at, lead.next_step) == (DUE, DUE, False)
    assert state_of(database, NOW + HOUR) is ResponseState.HELD
    assert state_of(database, DUE) is ResponseState.OVERDUE

    send(database, lead.id, at)

    assert lead_of(database, lead.id).first_answered_at == at
    assert state_of(database, at) is state


def test_a_holding_reply_to_a_later_message_leaves_that_owed_too(
    database: Database, lead_id: UUID
) -> None:
    send(database, lead_id, NOW + HOUR, wait=True)
    waits = lead_of(database, lead_id)
    assert (waits.status, waits.due_at) == ("waiting", FIRST_RESPONSE.waits_until(NOW + HOUR))

    assert send(database, lead_id, NOW + DAY, holding=True) is LeadStatus.ENGAGED

    lead = lead_of(database, lead_id)
    assert (lead.due_at, lead.next_step) == (FIRST_RESPONSE.due(NOW + DAY), False)
    assert lead.first_answered_at == NOW + HOUR
