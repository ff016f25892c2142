"""A lead's clock changes with the events that concern it, and never for restricted people."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.leads.models import Lead
from app.leads.rules import response_clock as clocks
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.response_clock import ClockState
from app.leads.steps import response_clock as turn_clock
from app.leads.store import response_clock
from tests.support.enquiries.answers import FIRST_RESPONSE, NOW
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.exports.people import withdraw
from tests.support.stored import change_row, only

LATER = NOW + timedelta(hours=2)
START = clocks.started(FIRST_RESPONSE, NOW)
Step = Callable[..., None]


def lead_of(database: Database, enquiry_id: UUID) -> Lead:
    """Read the lead of an enquiry."""
    return only(database, select(Lead).where(Lead.enquiry_id == enquiry_id))


def turn(database: Database, enquiry_id: UUID, *steps: Step) -> ClockState:
    """Apply events to a lead's clock in one transaction; return its new state."""
    with database.transaction() as session:
        lead = session.scalars(select(Lead).where(Lead.enquiry_id == enquiry_id)).one()
        for step in steps:
            step(session, FIRST_RESPONSE, lead, LATER)
    return response_clock.read(lead_of(database, enquiry_id))


def go(old: LeadStatus, status: LeadStatus) -> Step:
    """Return the event of a change from one status to another."""
    return lambda session, promise, lead, at: turn_clock.after_status(
        session, promise, lead, old, status, at
    )


ENGAGED = LeadStatus.ENGAGED
WAITS, CLOSES, REOPENS = (
    go(ENGAGED, LeadStatus.WAITING), go(ENGAGED, LeadStatus.WON), go(LeadStatus.WON, ENGAGED)
)  # fmt: skip


def test_reception_starts_it_with_its_first_escalation(database: Database) -> None:
    assert response_clock.read(lead_of(database, write_to_us(database))) == START


@pytest.mark.parametrize(
    ("step", "rule"), [(turn_clock.answered, clocks.answered), (CLOSES, clocks.closed)]
)
def test_each_step_changes_it_as_the_rules_say(
    database: Database, step: Step, rule: Callable[..., ClockState]
) -> None:
    assert turn(database, write_to_us(database), step) == rule(FIRST_RESPONSE, START, LATER)


def test_steps_of_one_transaction_see_each_other(database: Database) -> None:
    enquiry = write_to_us(database)

    turned = turn(database, enquiry, WAITS, turn_clock.answered, turn_clock.resumed)

    assert (turned.first_answered_at, turned.due_at) == (LATER, FIRST_RESPONSE.due(LATER))
    assert turn(database, enquiry, CLOSES, REOPENS).due_at == FIRST_RESPONSE.due(LATER)


def test_one_status_pauses_it_and_the_next_resumes_it(database: Database) -> None:
    enquiry = write_to_us(database)
    said = turn(database, enquiry, turn_clock.answered)

    paused = turn(database, enquiry, WAITS)
    assert paused == clocks.waiting(FIRST_RESPONSE, said, LATER)
    assert turn(database, enquiry, go(LeadStatus.WAITING, ENGAGED)) == clocks.resumed(
        FIRST_RESPONSE, paused, LATER
    )


def test_a_lead_set_aside_never_gets_one_and_keeps_its_answer_time(
    database: Database,
) -> None:
    aside, held = write_to_us(database, honeypot_filled=True), clocks.held_back(START)

    assert turn(database, aside, WAITS) == held
    assert turn(database, aside, REOPENS) == held
    assert turn(database, aside, turn_clock.answered) == replace(held, first_answered_at=LATER)


def test_a_withdrawn_lead_never_gets_one_again(database: Database) -> None:
    gone = write_to_us(database)
    turn(database, gone, turn_clock.answered)
    withdraw(database, person_of(database, gone))

    assert turn(database, gone, turn_clock.answered, turn_clock.resumed, WAITS).due_at is None


def test_a_reply_does_not_make_a_closed_lead_due(database: Database) -> None:
    enquiry = write_to_us(database)
    turn(database, enquiry, turn_clock.answered, CLOSES)
    change_row(database, Lead, lead_of(database, enquiry).id, closed=True)

    assert turn(database, enquiry, turn_clock.resumed).due_at is None
