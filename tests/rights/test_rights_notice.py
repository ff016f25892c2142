"""The desk is notified of every request about personal data, in the transaction that opens it.

One for erasure is confirmed to the person in the same transaction, also if a withdrawal opens it.
"""

import re
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from sqlalchemy.exc import DBAPIError

from app.consent.rules.standing import WithdrawalMethod
from app.content.local import day_text
from app.core.db import Database
from app.core.rules.errors import StorageUnavailable
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.rights.consent_decisions import withdraw_consent
from app.rights.models import RightsRequest
from app.rights.requests import open_request
from app.rights.rules.requests import RightsDesk, RightsMethod, last_moment
from tests.support.content.copy import EN, WORDS
from tests.support.enquiries.answers import (
    DESK,
    LEDGER_KEY,
    NOW,
    RIGHTS_DESK,
    erasure_asked,
    make_answers,
    make_submission,
    reception,
    submit_enquiry,
)
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.languages import both_languages
from tests.support.leads.desk_work import QUIET_DESK
from tests.support.mail.mailing import INSTALLATION, NullMailer, deliver, outbox_of
from tests.support.site import ORIGIN as SITE
from tests.support.stored import every, only, without_table, write_by


@pytest.fixture
def person(database: Database) -> UUID:
    """A person who has written to us twice."""
    submit_enquiry(database, reception(desk_email=""), make_submission(idempotency_key="a"), NOW)
    return person_of(database, write_to_us(database))


def ask(database: Database, person: UUID, desk: RightsDesk = RIGHTS_DESK) -> bool:
    """Request erasure; return whether the request is new."""
    return open_request(database, LEDGER_KEY, desk, erasure_asked(person), NOW).new


def withdraw(database: Database, person: UUID, purpose: Purpose) -> None:
    """Withdraw a purpose on the person's own page."""
    assert withdraw_consent(
        database,
        LEDGER_KEY,
        RIGHTS_DESK,
        person_id=person,
        purpose=purpose,
        method=WithdrawalMethod.MY_DATA,
        gpc=False,
        now=NOW,
    )


def notices(database: Database) -> list[OutboxMessage]:
    """Read the notices of requests."""
    return [each for each in outbox_of(database) if each.kind == MessageKind.RIGHTS_NOTICE]


def test_an_erasure_request_is_told_and_confirmed_once_and_stops_mail_that_promises_a_reply(
    database: Database, person: UUID
) -> None:
    again = QueuedMessage(MessageKind.RECONFIRM, "wei@example.com", "en", person_id=person)
    write_by(database, queue_messages, [again], "zone.example", NOW)
    assert ask(database, person)
    assert not ask(database, person)

    (notice,) = notices(database)
    assert (notice.recipient, notice.language, notice.state) == (DESK, "en", "queued")
    assert notice.details == {"request": only(database, RightsRequest.id).hex}
    found = {each.kind: each for each in outbox_of(database)}
    confirmed = found[MessageKind.ERASURE_ASKED]
    assert (confirmed.person_id, confirmed.state) == (person, "queued")
    stopped = (MessageKind.ACKNOWLEDGEMENT, MessageKind.RECONFIRM)
    assert [found[each].state for each in stopped] == ["cancelled"] * 2
    mailer = NullMailer()
    deliver(database, mailer)
    (mail,) = [each for each in mailer.sent if each.recipient == confirmed.recipient]
    assert f"/{confirmed.language}/my-data/" in mail.text
    (told,) = [each for each in mailer.sent if each.recipient == DESK and "Erasure" in each.subject]
    assert EN.mail.rights.subject(kind="Erasure of the data") in told.subject
    assert told.text.count("- GDZ-") == 2
    assert f"{EN.mail.rights.due} 25 March 2026" in told.text
    assert f"{SITE}/staff/requests" in told.text
    assert "张伟" not in told.text
    assert "Wei.Zhang" not in told.text


def test_staff_who_enter_an_erasure_request_confirm_nothing_before_it_is_known_whose_it_is(
    database: Database, person: UUID
) -> None:
    asked = replace(erasure_asked(person), method=RightsMethod.PHONE, actor=uuid4().hex)
    open_request(database, LEDGER_KEY, RIGHTS_DESK, asked, NOW)

    assert MessageKind.ERASURE_ASKED not in [each.kind for each in outbox_of(database)]


def test_withdrawing_the_privacy_policy_notifies_the_desk_too(
    database: Database, person: UUID
) -> None:
    for purpose in (Purpose.UPDATES_EMAIL, Purpose.PRIVACY_POLICY):
        withdraw(database, person, purpose)
        assert len(notices(database)) == (purpose is Purpose.PRIVACY_POLICY)


@both_languages
def test_the_letter_after_a_withdrawal_tells_its_cause_each_reference_and_the_day_once(
    database: Database, lang: str
) -> None:
    for number in range(2):
        answers = make_answers(reply_language=lang, message=f"Question {number}")
        person = person_of(database, write_to_us(database, answers=answers))
    theirs = every(database, Enquiry.reference)
    write_to_us(database, email="somebody.else@example.com")
    withdraw(database, person, Purpose.PRIVACY_POLICY)
    mailer = NullMailer()
    deliver(database, mailer)

    words, request = WORDS[lang].rights_mail.erasure, only(database, RightsRequest)
    [mail] = [each for each in mailer.sent if words.subject_withdrawn in each.subject]
    received, due = (
        day_text(each, INSTALLATION.time_zone, lang)
        for each in (request.received_at, last_moment(request.due_at))
    )
    told = [words.withdrawn(day=received), words.references(n=2), words.due + due, *theirs]
    for text in (mail.text, re.sub("<[^>]*>", "", mail.html)):
        bare = "".join(text.split())
        assert [bare.count("".join(each.split())) for each in told] == [1] * len(told)


def test_a_request_whose_notice_cannot_be_queued_is_not_opened(
    database: Database, person: UUID
) -> None:
    with without_table(database, "outbox"), pytest.raises((StorageUnavailable, DBAPIError)):
        ask(database, person)

    assert every(database, RightsRequest) == []


def test_without_a_desk_address_the_request_is_still_open(database: Database, person: UUID) -> None:
    assert ask(database, person, QUIET_DESK)

    assert notices(database) == []
    assert only(database, RightsRequest).closed_at is None
