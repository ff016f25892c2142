"""The same form sent again within a day, by Back and Submit, is the same enquiry."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.enquiries.store.legal_hold import insert_hold
from app.reception import submissions as module
from app.reception.rules.incoming import SAME_FOR, Submission
from app.reception.submissions import Received
from tests.support.at_once import together
from tests.support.enquiries.answers import (
    NOW,
    RECEPTION,
    make_answers,
    make_submission,
    submit_enquiry,
)
from tests.support.enquiries.people import ALL_TICKS, LATER
from tests.support.exports.people import withdraw
from tests.support.rights.requests import hold_row
from tests.support.stored import count_rows, only, write_by


def again(number: int, **changes: object) -> Submission:
    """Return one person's usual answers in a form that was opened another time."""
    return replace(make_submission(**changes), idempotency_key=f"opened-{number}-times")


def send(database: Database, number: int, at: timedelta = timedelta(), **of: object) -> Received:
    """Send the usual answers, some time after the first moment."""
    return submit_enquiry(database, RECEPTION, again(number, **of), NOW + at)


def test_the_same_answers_within_a_day_are_answered_with_the_same_reference(
    database: Database,
) -> None:
    first = send(database, 1)
    before = count_rows(database)
    second = send(database, 2, SAME_FOR - timedelta(seconds=1))

    assert (second.reference, second.repeated) == (first.reference, True)
    counts = count_rows(database)
    assert {name for name in counts if counts[name] != before[name]} == {
        "receipt_token",
        "rate_count",
    }


def test_a_day_later_the_same_answers_are_a_new_enquiry(database: Database) -> None:
    first = send(database, 1)

    assert send(database, 2, SAME_FOR).reference != first.reference
    assert count_rows(database)["enquiry"] == 2


def test_of_two_at_once_from_two_processes_one_is_stored(database: Database) -> None:
    processes = [database, Database(database.engine.url.render_as_string(hide_password=False))]

    references = together(8, lambda number: send(processes[number % 2], number).reference)
    processes[1].dispose()

    assert len(set(references)) == 1
    counts = count_rows(database)
    assert (counts["enquiry"], counts["lead"], counts["consent_record"]) == (1, 1, 1)
    assert counts["receipt_token"] == 8


def test_of_two_in_one_transaction_one_is_stored(database: Database) -> None:
    sent = [again(1), again(2, answers=make_answers(message="Another text")), again(3)]
    arrivals = [module._arrival(RECEPTION, each) for each in sent]
    answers = write_by(database, module._receive, arrivals)

    told = [(each.reference, each.repeated) for each in answers if isinstance(each, Received)]
    assert [repeated for _, repeated in told] == [False, False, True]
    assert told[0][0] == told[2][0] != told[1][0]
    assert count_rows(database)["enquiry"] == 2


@pytest.mark.parametrize("purpose", [Purpose.PRIVACY_POLICY, Purpose.UPDATES_EMAIL])
def test_consent_withdrawn_since_is_given_by_a_new_enquiry(
    database: Database, purpose: Purpose
) -> None:
    first = send(database, 1, ticks=ALL_TICKS)
    withdraw(database, only(database, Enquiry.person_id), purpose, LATER)

    second = send(database, 2, timedelta(hours=1), ticks=ALL_TICKS)

    assert second.reference != first.reference
    assert not second.repeated


def test_what_was_restricted_since_is_asked_by_a_new_enquiry(database: Database) -> None:
    first = send(database, 1)
    write_by(database, insert_hold, hold_row(only(database, Enquiry.person_id), LATER))

    assert send(database, 2, timedelta(hours=1)).reference != first.reference


def test_the_same_words_entered_by_a_colleague_are_another_enquiry(database: Database) -> None:
    first = send(database, 1)
    write_by(database, Session.execute, update(Enquiry).values(channel="phone"))

    assert send(database, 2).reference != first.reference
