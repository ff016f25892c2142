"""A withdrawal takes effect at once, is recorded once, and stops the forbidden messages."""

import json
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.consent.models import ConsentEvidence, ConsentRecord
from app.consent.rules.standing import Standing, WithdrawalMethod
from app.core.db import Database
from app.core.models import LedgerPending
from app.core.rules.errors import NotFound
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry, Person
from app.leads.placement import place_leads
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind, MessageState
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.rights.consent_decisions import withdraw_consent
from app.rights.models import RightsRequest
from app.rights.requests import open_request
from app.rights.rules.requests import RightsKind, RightsOutcome
from tests.support.at_once import together
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    RECEPTION,
    RIGHTS_DESK,
    erasure_asked,
    make_notice,
    make_submission,
)
from tests.support.enquiries.people import LATER, stands, write_to_us
from tests.support.stored import change_every, count_rows, every, only, row_of, write_by

pytestmark = pytest.mark.engine("both")


def withdraw(database: Database, person_id: UUID, purpose: Purpose, at: datetime = LATER) -> bool:
    """Withdraw one purpose on the person's own page."""
    done = withdraw_consent(
        database,
        LEDGER_KEY,
        RIGHTS_DESK,
        person_id=person_id,
        purpose=purpose,
        method=WithdrawalMethod.MY_DATA,
        gpc=True,
        now=at,
    )
    return done is not None


def letters(database: Database) -> list[OutboxMessage]:
    """Read the letters that confirm a request for erasure."""
    asked = select(OutboxMessage).where(OutboxMessage.kind == MessageKind.ERASURE_ASKED.value)
    return every(database, asked)


def withdrawals(database: Database) -> list[ConsentRecord]:
    found = select(ConsentRecord).where(ConsentRecord.act == "withdrawn")
    return every(database, found.order_by(ConsentRecord.at))


def test_an_optional_purpose_is_withdrawn_alone(database: Database, person: UUID) -> None:
    before = stands(database, person)

    # It counts even if its clock runs behind.
    assert withdraw(database, person, Purpose.UPDATES_PHONE, at=NOW - timedelta(seconds=3))

    assert stands(database, person) == {**before, Purpose.UPDATES_PHONE: Standing.WITHDRAWN}
    assert count_rows(database).get("rights_request", 0) == 0
    assert set(every(database, OutboxMessage.state)) == {MessageState.QUEUED.value}


def test_the_record_names_the_words_of_the_consent_and_is_committed(
    database: Database, person: UUID
) -> None:
    # A later form that left the box unticked is not the one on which consent was given.
    later, unticked = NOW + timedelta(minutes=1), make_notice(form="contact/2")
    write_to_us(database, later, ticks=make_submission().ticks, notice=unticked)
    withdraw(database, person, Purpose.UPDATES_EMAIL)

    with pytest.raises(NotFound):
        withdraw(database, uuid4(), Purpose.UPDATES_EMAIL)
    (record,) = withdrawals(database)
    notice = make_notice()
    assert (record.person, record.at, record.method, record.gpc) == (person, LATER, "my_data", True)
    assert (record.form, record.lang, record.block_sha256) == (
        notice.form,
        notice.lang,
        notice.block_sha256,
    )
    assert [(d["doc"], d["version"]) for d in record.documents] == [
        (d.doc, d.version) for d in notice.documents
    ]
    payload = json.loads(row_of(database, ConsentEvidence, record.id).payload)
    pending = every(
        database, select(LedgerPending.id).where(LedgerPending.commitment == record.commitment)
    )
    assert payload["decisions"] == {"updates_email": "withdrawn"}
    assert (payload["kind"], len(pending)) == ("consent.withdrawn", 1)


def test_withdrawing_the_privacy_policy_stops_work_requests_erasure_and_cancels_mail_but_the_link(
    database: Database, person: UUID
) -> None:
    link = QueuedMessage(MessageKind.MY_DATA_LINK, "wei@example.com", "en", person_id=person)
    place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)
    write_by(database, queue_messages, [link], "zone.example", NOW)
    with database.transaction() as session:
        parked = session.scalars(
            select(OutboxMessage).where(OutboxMessage.kind == MessageKind.DESK_NOTICE.value)
        ).first()
        assert parked is not None
        parked.state = MessageState.PARKED.value
    stranger = write_to_us(database, email="other@example.com")

    withdraw(database, person, Purpose.PRIVACY_POLICY)

    now = stands(database, person)
    assert now[Purpose.PRIVACY_POLICY] is Standing.WITHDRAWN
    assert [each for each in Purpose if now[each] is Standing.GIVEN] == [Purpose.COOKIE_POLICY]
    request = only(database, RightsRequest)
    assert (request.person_id, request.kind) == (person, RightsKind.ERASURE)
    due = RIGHTS_DESK.clock.deadline(LATER)
    assert (request.received_at, request.due_at) == (LATER, due.at)
    assert (request.statutory_due_at, request.language) == (due.statutory, "zh")
    messages = every(database, OutboxMessage)
    left = {m.kind for m in messages if m.state == MessageState.QUEUED}
    ours = [m for m in messages if m.state == MessageState.CANCELLED]
    assert {m.kind for m in ours} == {MessageKind.ACKNOWLEDGEMENT, MessageKind.DESK_NOTICE}
    assert {m.settled_at for m in ours} == {LATER}
    assert MessageKind.MY_DATA_LINK in left
    assert {m.state for m in messages if m.enquiry_id == stranger} == {MessageState.QUEUED}


def test_sent_mail_stays_recorded_as_sent(database: Database, person: UUID) -> None:
    change_every(database, OutboxMessage, state=MessageState.SENT, settled_at=NOW)

    withdraw(database, person, Purpose.PRIVACY_POLICY)

    left = select(OutboxMessage.state).where(OutboxMessage.created_at == NOW)
    assert set(every(database, left)) == {MessageState.SENT.value}


@pytest.mark.parametrize("purpose", [Purpose.UPDATES_EMAIL, Purpose.PRIVACY_POLICY])
def test_withdrawing_again_records_nothing_more(
    database: Database, person: UUID, purpose: Purpose
) -> None:
    withdraw(database, person, purpose)
    before = count_rows(database)

    assert not withdraw(database, person, purpose, at=LATER + timedelta(days=1))
    # Nor is one of what was never agreed to.
    assert not withdraw(database, person, Purpose.TRANSFER_ABROAD)

    assert count_rows(database) == before


def test_two_concurrent_clicks_are_one_record(database: Database, person: UUID) -> None:
    recorded = together(6, lambda _: withdraw(database, person, Purpose.PRIVACY_POLICY))

    assert sorted(recorded) == [False] * 5 + [True]
    assert len(withdrawals(database)) == len(letters(database)) == 1
    assert count_rows(database)["rights_request"] == 1


def test_a_person_who_agrees_again_can_withdraw_again(database: Database, person: UUID) -> None:
    withdraw(database, person, Purpose.PRIVACY_POLICY)
    again = LATER + timedelta(days=1)
    write_to_us(database, at=again, ticks=make_submission().ticks)
    anew = stands(database, person)
    assert anew[Purpose.PRIVACY_POLICY] is Standing.GIVEN
    # Purposes without a box in the new form have not come back with it.
    assert anew[Purpose.UPDATES_PHONE] is Standing.WITHDRAWN

    assert withdraw(database, person, Purpose.PRIVACY_POLICY, at=again + timedelta(days=1))

    assert stands(database, person)[Purpose.PRIVACY_POLICY] is Standing.WITHDRAWN
    assert count_rows(database)["rights_request"] == 1
    # The first request is still open, and its letter still true.
    assert len(letters(database)) == 1


def test_a_request_that_a_withdrawal_opens_is_confirmed_by_one_letter_in_the_persons_language(
    database: Database, person: UUID
) -> None:
    withdraw(database, person, Purpose.UPDATES_EMAIL)
    assert letters(database) == []

    withdraw(database, person, Purpose.PRIVACY_POLICY)

    request = only(database, RightsRequest)
    (letter,) = letters(database)
    assert (letter.person_id, letter.state, letter.created_at) == (person, "queued", LATER)
    assert (letter.recipient, letter.language) == ("Wei.Zhang@example.com", request.language)
    assert letter.details["request"] == request.id.hex
    # A request that is opened after the first was closed has a letter of its own.
    change_every(database, RightsRequest, closed_at=LATER, outcome=RightsOutcome.WITHDRAWN.value)
    write_to_us(database, at=LATER + timedelta(days=1), ticks=make_submission().ticks)
    withdraw(database, person, Purpose.PRIVACY_POLICY, at=LATER + timedelta(days=2))
    assert len({each.details["request"] for each in letters(database)}) == 2


def test_a_withdrawal_after_a_request_for_erasure_sends_no_second_letter(
    database: Database, person: UUID
) -> None:
    open_request(database, LEDGER_KEY, RIGHTS_DESK, erasure_asked(person), NOW)
    (first,) = letters(database)

    withdraw(database, person, Purpose.PRIVACY_POLICY)

    assert [each.id for each in letters(database)] == [first.id]


def test_a_person_without_an_address_gets_no_letter(database: Database, person: UUID) -> None:
    change_every(database, Enquiry, email="")
    change_every(database, Person, email_key=None)

    withdraw(database, person, Purpose.PRIVACY_POLICY)

    assert only(database, RightsRequest).kind == RightsKind.ERASURE
    assert letters(database) == []
