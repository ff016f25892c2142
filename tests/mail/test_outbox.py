"""Mail is sent once, is retried after a failure, and never repeats an enquiry's words."""

from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.consent.models import ConsentDecision, ConsentRecord
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.enquiries.models import Person
from app.mail.models import OutboxMessage
from app.mail.outbox import deliver_outbox
from app.mail.rules.delivery import GIVE_UP_AFTER, Mail, MessageState
from app.rights.my_data_session import send_my_data_link
from tests.support.content.copy import EN, ZH
from tests.support.enquiries.answers import (
    DESK,
    NOW,
    RECEPTION,
    make_answers,
    make_submission,
    reception,
    submit_enquiry,
)
from tests.support.enquiries.people import ALL_TICKS, ORIGIN
from tests.support.exports.people import withdraw
from tests.support.mail.letters import ADDRESS, submit
from tests.support.mail.mailing import BrokenMailer, NullMailer, deliver, mail_tools, mailed
from tests.support.mail.mailing import outbox_of as queued
from tests.support.stored import only, write_by

ERASURE = EN.mail.rights.subject(kind=EN.staff.requests.kinds.erasure)
CONFIRMED = ZH.rights_mail.erasure.subject_withdrawn
"""The subject of the letter about the erasure that a withdrawal opens."""


def test_every_due_message_is_sent_once(database: Database) -> None:
    submit(database)
    mailer = NullMailer()

    assert deliver(database, mailer) == 2
    assert deliver(database, mailer) == 0
    assert deliver(database, mailer, NOW + timedelta(days=9)) == 0

    assert sorted(mail.recipient for mail in mailer.sent) == [ADDRESS, DESK]
    assert {message.settled_at for message in queued(database)} == {NOW}


def test_an_unsent_mail_is_retried_later_unchanged(
    database: Database,
) -> None:
    submit(database, reception=reception(desk_email=""))
    mailer = BrokenMailer()

    assert deliver(database, mailer) == 1
    (message,) = queued(database)
    assert (message.attempts, message.settled_at) == (1, None)
    assert message.last_error == str(mailer.error)
    assert timedelta(seconds=45) <= message.due_at - NOW <= timedelta(seconds=75)

    assert deliver(database, mailer, NOW + timedelta(seconds=44)) == 0
    mailer.broken = False
    assert deliver(database, mailer, NOW + timedelta(seconds=76)) == 1

    (mail,) = mailer.sent
    assert mail.message_id == message.message_id
    (message,) = queued(database)
    assert (message.attempts, message.last_error) == (2, "")


def test_one_mail_that_cannot_be_composed_does_not_delay_the_others(database: Database) -> None:
    topic = "no-longer-offered"
    submit_enquiry(database, RECEPTION, make_submission(answers=make_answers(topics=(topic,))), NOW)
    submit(database)

    assert sorted([mail.recipient for mail in mailed(database)]) == [ADDRESS, ADDRESS, DESK]
    (failed,) = [message for message in queued(database) if message.settled_at is None]
    assert topic in failed.last_error


def test_a_worker_does_other_work_after_each_failed_mail(
    database: Database,
) -> None:
    submit(database)

    assert deliver_outbox(database, mail_tools(BrokenMailer()), lambda: NOW) == 1
    assert deliver_outbox(database, mail_tools(NullMailer()), lambda: NOW, limit=1) == 1
    assert deliver_outbox(database, mail_tools(NullMailer()), lambda: NOW) == 0
    assert {message.attempts for message in queued(database)} == {1}


def test_a_decision_that_cannot_be_read_keeps_no_acknowledgement_back(database: Database) -> None:
    """A later version may have recorded purposes unknown to this one."""
    submit(database, reception=reception(desk_email=""))
    with database.transaction() as session:
        record = session.scalars(select(ConsentRecord.id)).one()
        decision = {"purpose": "of_a_later_version", "state": "given"}
        session.add(ConsentDecision(consent_record_id=record, **decision))
    assert deliver(database, NullMailer()) == 1
    assert [message.state for message in queued(database)] == [MessageState.SENT]


def test_a_dead_workers_mail_is_sent_by_the_next(database: Database) -> None:
    submit(database, reception=reception(desk_email=""))
    with pytest.raises(KeyboardInterrupt):
        deliver(database, BrokenMailer(KeyboardInterrupt()))

    assert mailed(database, NOW + timedelta(seconds=119)) == []
    assert len(mailed(database, NOW + timedelta(seconds=120))) == 1


def test_a_message_is_tried_for_three_days_and_then_parked(
    database: Database,
) -> None:
    submit(database, reception=reception(desk_email=""))
    mailer, now = BrokenMailer(), NOW + timedelta(days=5)
    first = now
    while queued(database)[0].state == MessageState.QUEUED:
        assert deliver(database, mailer, now) == 1
        last, now = now, queued(database)[0].due_at

    (message,) = queued(database)
    assert (message.state, message.settled_at) == (MessageState.PARKED, last)
    # Each failure waits longer than the one before.
    assert message.attempts < 40
    assert message.last_error == str(mailer.error)
    # The next attempt would have come too late, by at most the longest wait.
    assert timedelta(days=2.6) < last - first <= GIVE_UP_AFTER
    assert deliver(database, NullMailer(), NOW + timedelta(days=99)) == 0


def test_an_overtaken_attempt_changes_nothing(database: Database) -> None:
    class SlowMailer(BrokenMailer):
        """A mailer that fails after another worker has taken the message over and sent it."""

        def send(self, mail: Mail) -> None:
            assert deliver(database, other, NOW + timedelta(minutes=3)) == 1
            super().send(mail)

    other = NullMailer()
    submit(database, reception=reception(desk_email=""))
    deliver(database, SlowMailer())

    (message,) = queued(database)
    assert (message.state, message.attempts) == (MessageState.SENT, 2)
    assert len(other.sent) == 1


def test_after_a_withdrawal_only_its_letter_the_my_data_link_and_desk_mail_are_sent(
    database: Database,
) -> None:
    submit(database)
    withdraw(database, only(database, Person.id), at=NOW)
    send_my_data_link(
        database, ORIGIN, email=ADDRESS, language="en", mail_domain="x.example", now=NOW
    )

    subjects = [(mail.recipient, mail.subject) for mail in mailed(database)]

    assert sorted(subjects) == sorted(
        [(ADDRESS, CONFIRMED), (ADDRESS, EN.mail.my_data.subject), (DESK, ERASURE)]
    )


def test_a_message_without_consent_is_cancelled_when_it_would_be_sent(
    database: Database,
) -> None:
    submit(database)
    withdraw(database, only(database, Person.id), at=NOW)
    # As if it had been queued, or tried again by the desk, just after the withdrawal.
    write_by(
        database, Session.execute, update(OutboxMessage).values(state="queued", settled_at=None)
    )
    mailer = NullMailer()

    assert deliver(database, mailer) == 4
    assert {mail.subject for mail in mailer.sent} == {CONFIRMED, ERASURE}
    states = Counter(message.state for message in queued(database))
    assert states == {MessageState.CANCELLED: 2, MessageState.SENT: 2}


def test_withdrawing_from_news_cancels_no_answer(database: Database) -> None:
    submit(database, reception=reception(desk_email=""), ticks=ALL_TICKS)
    withdraw(database, only(database, Person.id), Purpose.UPDATES_EMAIL, NOW)

    assert len(mailed(database)) == 1


def test_a_worker_that_stops_ends_the_mail_in_hand_and_begins_no_other(database: Database) -> None:
    submit(database)
    mailer = NullMailer()

    assert deliver_outbox(database, mail_tools(mailer), lambda: NOW, over=lambda: True) == 1

    assert len(mailer.sent) == 1
    assert sorted(message.state for message in queued(database)) == ["queued", "sent"]
