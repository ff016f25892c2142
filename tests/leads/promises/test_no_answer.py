"""A call that only promised an answer, or reached nobody, ends no promise."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from app.core.db import Database
from app.core.rules.errors import FirstReplyOwed
from app.leads.rules.amended import ContactFacts
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactAnswer, ContactChannel, Direction
from tests.leads.promises.test_amended_facts import amend
from tests.leads.promises.test_hold_reply import DUE, HOUR, state_of
from tests.support.enquiries.answers import FIRST_RESPONSE, NOW
from tests.support.leads.desk_work import add_account, lead_of, log, receive, send

DAY = timedelta(days=1)
OURS, THEIRS = Direction.OURS, Direction.THEIRS
GIVEN, PROMISED, MISSED = ContactAnswer.GIVEN, ContactAnswer.PROMISED, ContactAnswer.MISSED


def correct(
    database: Database, lead_id: UUID, call: UUID, answer: ContactAnswer, now: timedelta
) -> None:
    """Correct the effect of our call, an hour after the enquiry, on the answer."""
    facts = ContactFacts(NOW + HOUR, OURS, ContactChannel.PHONE, answer)
    amend(database, lead_id, call, NOW + now, facts=facts)


@pytest.mark.parametrize("answer", [PROMISED, MISSED])
def test_the_first_reply_stays_due_as_promised(
    database: Database, answer: ContactAnswer, lead_id: UUID
) -> None:
    with pytest.raises(FirstReplyOwed):
        log(database, lead_id, OURS, NOW + HOUR, answer=answer, next_by=(NOW + DAY).date())

    log(database, lead_id, OURS, NOW + HOUR, answer=answer, wait=True)

    lead = lead_of(database, lead_id)
    assert (lead.first_answered_at, lead.due_at, lead.next_step) == (None, DUE, False)
    assert state_of(database, DUE) == "overdue"
    send(database, lead_id, DUE + HOUR)
    assert state_of(database, DUE + HOUR) == "late"


def test_a_promised_answer_is_counted_as_a_holding_reply_is(
    database: Database, lead_id: UUID
) -> None:
    assert log(database, lead_id, OURS, NOW + HOUR, answer=PROMISED) is LeadStatus.ACKNOWLEDGED

    assert lead_of(database, lead_id).held_at == NOW + HOUR
    assert state_of(database, NOW + HOUR) == "held"


def test_a_call_that_reached_nobody_tells_nobody_that_an_answer_follows(
    database: Database,
) -> None:
    lead_id, caller = receive(database), add_account(database)

    status = log(database, lead_id, OURS, NOW + HOUR, answer=MISSED, actor=caller.hex)

    lead = lead_of(database, lead_id)
    assert (status, lead.held_at, lead.owner_id) == (LeadStatus.NEW, None, caller)
    assert state_of(database, NOW + HOUR) == "pending"


@pytest.mark.parametrize("answer", [PROMISED, MISSED])
def test_an_answer_to_a_later_message_stays_due(
    database: Database, answer: ContactAnswer, lead_id: UUID
) -> None:
    send(database, lead_id, NOW + HOUR)
    log(database, lead_id, THEIRS, NOW + 2 * HOUR)
    asked = lead_of(database, lead_id).due_at

    log(database, lead_id, OURS, NOW + DAY, answer=answer)

    assert lead_of(database, lead_id).due_at == asked == FIRST_RESPONSE.due(NOW + 2 * HOUR)


def test_what_they_said_before_a_call_in_vain_still_makes_an_answer_due(
    database: Database,
    lead_id: UUID,
) -> None:
    send(database, lead_id, NOW + HOUR)
    log(database, lead_id, OURS, NOW + 3 * HOUR, answer=MISSED)

    log(database, lead_id, THEIRS, NOW + 2 * HOUR, now=NOW + 4 * HOUR)

    assert lead_of(database, lead_id).due_at == FIRST_RESPONSE.due(NOW + 2 * HOUR)


def test_a_promise_that_is_logged_after_the_answer_makes_nothing_due(
    database: Database, lead_id: UUID
) -> None:
    send(database, lead_id, NOW + 2 * HOUR)
    due = lead_of(database, lead_id).due_at

    log(database, lead_id, OURS, NOW + HOUR, answer=PROMISED, now=NOW + 3 * HOUR)

    lead = lead_of(database, lead_id)
    assert (lead.due_at, lead.next_step) == (due, True)


def test_a_call_in_vain_may_name_the_day_of_the_next_try(database: Database) -> None:
    lead_id, day = receive(database), (NOW + 8 * DAY).date()
    send(database, lead_id, NOW + HOUR)

    log(database, lead_id, OURS, NOW + DAY, answer=MISSED, next_by=day)

    assert lead_of(database, lead_id).due_at == FIRST_RESPONSE.next_step_due(NOW + DAY, day)


@pytest.mark.parametrize("answer", [PROMISED, MISSED])
def test_a_call_logged_as_the_answer_by_mistake_is_corrected(
    database: Database, answer: ContactAnswer
) -> None:
    lead_id, call = receive(database), uuid4()
    log(database, lead_id, OURS, NOW + HOUR, token=call)

    correct(database, lead_id, call, answer, 2 * HOUR)

    lead = lead_of(database, lead_id)
    assert (lead.first_answered_at, lead.answer_minutes, lead.due_at) == (None, None, DUE)
    assert lead.held_at == (NOW + HOUR if answer is PROMISED else None)
    correct(database, lead_id, call, GIVEN, 3 * HOUR)
    lead = lead_of(database, lead_id)
    assert (lead.first_answered_at, lead.held_at) == (NOW + HOUR, None)


def test_no_correction_of_a_call_in_vain_makes_a_broken_promise_a_kept_one(
    database: Database,
) -> None:
    lead_id, call = receive(database), uuid4()
    log(database, lead_id, OURS, NOW + HOUR, token=call, answer=MISSED)

    correct(database, lead_id, call, GIVEN, DUE + DAY - NOW)

    assert state_of(database, DUE + DAY) == "declared"


def test_a_late_reply_that_was_none_stays_late_and_makes_an_answer_due(
    database: Database,
) -> None:
    lead_id, call = receive(database), uuid4()
    log(database, lead_id, OURS, DUE + HOUR, token=call)

    correct(database, lead_id, call, MISSED, DUE + DAY - NOW)

    assert state_of(database, DUE + DAY) == "late"
    lead = lead_of(database, lead_id)
    assert (lead.due_at, lead.next_step) == (FIRST_RESPONSE.due(DUE + DAY), False)


def test_the_same_call_is_logged_once_and_another_result_of_it_is_another(
    database: Database,
) -> None:
    lead_id, call = receive(database), uuid4()
    log(database, lead_id, OURS, NOW + HOUR, token=call, answer=MISSED)
    log(database, lead_id, OURS, NOW + HOUR, token=call, answer=MISSED)
    assert lead_of(database, lead_id).first_answered_at is None

    log(database, lead_id, OURS, NOW + HOUR, token=call)

    assert lead_of(database, lead_id).first_answered_at == NOW + HOUR
