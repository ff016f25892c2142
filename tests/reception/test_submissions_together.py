"""Concurrent enquiries, and many from one address or network."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.errors import TooManySubmissions
from app.enquiries.models import Person
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.reception import submissions as module
from app.reception.rules.incoming import Reception, Submission
from app.reception.rules.spam import FLOODED_NETWORK
from app.reception.steps import intake as inserting
from app.reception.submissions import Received
from tests.support.at_once import together
from tests.support.enquiries.answers import (
    DESK,
    NOW,
    RECEPTION,
    make_answers,
    make_submission,
    submit_enquiry,
)
from tests.support.stored import count_rows, every, only, write_by

ACKNOWLEDGED = MessageKind.ACKNOWLEDGEMENT.value


def send(database: Database, number: int, **changes: object) -> Received:
    """Receive a unique enquiry."""
    submission = make_submission(idempotency_key=f"form-{number}", **changes)
    return submit_enquiry(database, RECEPTION, submission, NOW)


def messages_to_people(database: Database) -> Sequence[OutboxMessage]:
    """Return the messages to the sender of an enquiry, in the order of queueing."""
    return every(
        database,
        select(OutboxMessage)
        .where(OutboxMessage.recipient != DESK)
        .order_by(OutboxMessage.due_at, OutboxMessage.kind),
    )


def receive_together(
    database: Database, submissions: Sequence[Submission], by: Reception = RECEPTION
) -> list[Received]:
    """Receive submissions in one transaction, as a leader does for the queued ones."""
    arrivals = [module._arrival(by, each) for each in submissions]
    answers = write_by(database, module._receive, arrivals)
    assert all(isinstance(answer, Received) for answer in answers)
    return [answer for answer in answers if isinstance(answer, Received)]


def test_an_unconfirmed_mailbox_gets_three_acknowledgements_a_day(database: Database) -> None:
    for number in range(7):
        send(database, number, email=f"wei+{number}@example.com")

    messages = messages_to_people(database)
    assert [message.kind for message in messages] == [ACKNOWLEDGED] * 3
    assert [message.due_at for message in messages] == [NOW] * 3
    assert count_rows(database)["enquiry"] == 7


def test_a_confirmed_address_gets_twenty_acknowledgements_a_day(database: Database) -> None:
    send(database, 0)
    write_by(database, Session.execute, update(Person).values(email_confirmed_at=NOW))
    for number in range(1, 24):
        send(database, number)

    assert [message.kind for message in messages_to_people(database)] == [ACKNOWLEDGED] * 20


def test_a_repeated_submission_uses_up_no_acknowledgement(database: Database) -> None:
    for _ in range(5):
        send(database, 0)
    send(database, 1)

    assert [message.kind for message in messages_to_people(database)] == [ACKNOWLEDGED] * 2


def test_a_suspect_enquiry_is_set_aside_without_a_notice_to_the_desk(database: Database) -> None:
    send(database, 0, honeypot_filled=True)

    lead = only(database, Lead)
    recipients = every(database, select(OutboxMessage.recipient))
    assert (lead.suspect, lead.suspicions) == (True, ["honeypot"])
    assert recipients == [make_answers().email]


def test_concurrent_enquiries_are_stored_as_if_one_by_one(database: Database) -> None:
    first = make_submission(idempotency_key="form-1")
    changed = replace(first, answers=make_answers(message="Another text"))
    other = make_submission(idempotency_key="form-2", email="someone@else.example")
    earlier = submit_enquiry(database, RECEPTION, make_submission(idempotency_key="form-0"), NOW)

    answers = receive_together(
        database, [first, changed, other, first, make_submission(idempotency_key="form-0")]
    )

    assert [answer.repeated for answer in answers] == [False, False, False, True, True]
    assert answers[3].reference == answers[0].reference
    assert answers[4].reference == earlier.reference
    assert len({answer.reference for answer in answers}) == 4
    assert len({answer.token for answer in answers}) == 5
    counts = count_rows(database)
    assert (counts["person"], counts["enquiry"], counts["lead"]) == (2, 4, 4)
    assert (counts["consent_record"], counts["consent_evidence"]) == (4, 4)
    assert counts["receipt_token"] == 6
    assert [message.kind for message in messages_to_people(database)] == [ACKNOWLEDGED] * 4


def test_a_double_click_beyond_the_limit_is_refused_both_times(
    database: Database,
) -> None:
    strict = replace(RECEPTION, minute_limit=3)

    def submit(number: int) -> str:
        submission = make_submission(idempotency_key=f"form-{number // 2}")
        try:
            return submit_enquiry(database, strict, submission, NOW).reference
        except TooManySubmissions:
            return "refused"

    answers = together(6, submit)

    assert answers.count("refused") == 3
    counts = count_rows(database)
    assert counts["enquiry"] == counts["lead"] == counts["consent_record"]
    assert counts["receipt_token"] == 3
    assert len(set(answers) - {"refused"}) == counts["enquiry"]


def test_a_reference_that_is_taken_is_replaced(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = "GDZ-AAAA-AAAA", "GDZ-BBBB-BBBB"
    drawn = iter([one, one, one, other])
    monkeypatch.setattr(inserting, "new_reference", lambda _choice: next(drawn))

    assert [send(database, number).reference for number in range(2)] == [one, other]


def test_beyond_a_networks_limit_nothing_is_stored_until_the_next_minute(
    database: Database,
) -> None:
    strict = replace(RECEPTION, minute_limit=3)

    def submit(number: int, seconds: int = 0, **changes: object) -> Received:
        submission = make_submission(idempotency_key=f"form-{number}", **changes)
        return submit_enquiry(database, strict, submission, NOW + timedelta(seconds=seconds))

    for number in range(3):
        submit(number)
    before = count_rows(database)
    with pytest.raises(TooManySubmissions) as refused:
        submit(3)

    assert refused.value.retry_after == timedelta(seconds=44.75)
    assert count_rows(database) == before
    submit(3, ip_address="198.51.100.7")
    submit(4, seconds=45)
    assert count_rows(database)["enquiry"] == 5


def test_without_an_address_of_their_own_senders_do_not_hinder_each_other(
    database: Database,
) -> None:
    strict, number = replace(RECEPTION, minute_limit=1), FLOODED_NETWORK + 1
    alone = [make_submission(idempotency_key=str(each), ip_address="") for each in range(number)]
    for start in range(0, number, 32):
        receive_together(database, alone[start : start + 32], strict)

    assert not every(database, select(Lead.id).where(Lead.suspect))


def test_of_concurrent_enquiries_only_those_beyond_the_limit_are_refused(
    database: Database,
) -> None:
    strict = replace(RECEPTION, minute_limit=5)

    def submit(number: int) -> bool:
        try:
            submit_enquiry(database, strict, make_submission(idempotency_key=f"form-{number}"), NOW)
        except TooManySubmissions:
            return False
        return True

    assert sum(together(8, submit)) == 5
    counts = count_rows(database)
    assert (counts["person"], counts["enquiry"], counts["lead"]) == (1, 5, 5)
