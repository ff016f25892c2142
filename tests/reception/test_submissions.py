"""Reception stores an enquiry and all its rows together, once, or nothing."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from app.consent.rules.consent import text_sha256
from app.core.db import Database
from app.core.rules.errors import StorageUnavailable
from app.core.rules.tokens import token_sha256
from app.enquiries.models import Enquiry, Person
from app.enquiries.store import enquiry as enquiries
from app.leads.models import Lead
from app.leads.placement import place_leads
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.reception.rules.incoming import Submission
from app.reception.submissions import Received
from tests.support.enquiries.answers import (
    DESK,
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_answers,
    make_notice,
    make_submission,
    submit_enquiry,
)
from tests.support.stored import count_rows, every, only, read_by, without_table

ONE_ENQUIRY = {
    "person": 1,
    "enquiry": 1,
    "lead": 1,
    "consent_record": 1,
    "consent_decision": 4,
    "consent_evidence": 1,
    "ledger_pending": 1,
    "outbox": 1,
    "rate_count": 4,
    "receipt_token": 1,
}


def opened(session: Session, received: Received) -> Enquiry:
    """Open the confirmation with the returned token."""
    found = enquiries.find_by_receipt_token(session, token_sha256(received.token), NOW)
    assert found is not None
    return found


def test_one_submission_writes_exactly_the_rows_of_the_design_as_sent(database: Database) -> None:
    received = submit_enquiry(database, RECEPTION, make_submission(), NOW)

    assert count_rows(database) == ONE_ENQUIRY
    assert not received.repeated
    enquiry = read_by(database, opened, received)
    for field, value in make_answers().values().items():
        assert getattr(enquiry, field) == value
    assert (enquiry.reference, enquiry.received_at) == (received.reference, NOW)
    assert (enquiry.language, enquiry.campaign) == ("zh", "fair-2026")
    assert enquiry.phone_e164 == "+862082110000"


def test_the_lead_is_new_and_the_messages_are_due_at_once_without_what_was_written(
    database: Database,
) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)

    lead = only(database, Lead)
    assert (lead.status, lead.version, lead.received_at) == ("new", 1, NOW)
    messages = every(database, select(OutboxMessage).order_by(OutboxMessage.kind))
    assert [(m.kind, m.recipient, m.language) for m in messages] == [
        (MessageKind.ACKNOWLEDGEMENT, make_answers().email, "zh"),
        (MessageKind.DESK_NOTICE, DESK, "en"),
    ]
    assert {m.due_at for m in messages} == {NOW}
    assert {m.message_id for m in messages} == {f"<{m.id.hex}@zone.example>" for m in messages}
    assert not [message for message in messages if "园区" in str(vars(message))]


def test_the_token_is_stored_as_a_hash_and_valid_for_thirty_days(database: Database) -> None:
    received = submit_enquiry(database, RECEPTION, make_submission(), NOW)

    with database.reading() as session:
        digest = token_sha256(received.token)
        for days, opens in [(0, True), (29, True), (30, False)]:
            at = NOW + timedelta(days=days)
            assert (enquiries.find_by_receipt_token(session, digest, at) is not None) == opens


def test_a_repeated_submission_is_the_same_enquiry_with_a_second_token(
    database: Database,
) -> None:
    first = submit_enquiry(database, RECEPTION, make_submission(), NOW)
    second = submit_enquiry(database, RECEPTION, make_submission(), NOW)

    assert second.repeated
    assert second.reference == first.reference
    assert second.token != first.token
    assert count_rows(database) == {**ONE_ENQUIRY, "receipt_token": 2}
    assert read_by(database, opened, first).id == read_by(database, opened, second).id


@pytest.mark.parametrize(
    "other",
    [
        make_submission(answers=make_answers(message="Another question.")),
        make_submission(ticks={**make_submission().ticks, "updates_email": True}),
        make_submission(notice=make_notice(block_sha256=text_sha256("other words"))),
    ],
    ids=["answer", "tick", "notice"],
)
def test_a_changed_submission_is_an_enquiry_of_its_own(
    database: Database, other: Submission
) -> None:
    first = submit_enquiry(database, RECEPTION, make_submission(), NOW)
    second = submit_enquiry(database, RECEPTION, other, NOW)

    assert not second.repeated
    assert second.reference != first.reference
    counts = count_rows(database)
    assert (counts["enquiry"], counts["lead"], counts["consent_record"]) == (2, 2, 2)
    assert counts["person"] == 1
    assert read_by(database, opened, first).reference == first.reference
    assert read_by(database, opened, second).reference == second.reference


@pytest.mark.parametrize(
    ("email", "people"), [("WEI.ZHANG@example.com", 1), ("wei.zhang+fair@example.com", 2)]
)
def test_an_address_in_another_case_is_the_same_person_and_another_is_another(
    database: Database, email: str, people: int
) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    submit_enquiry(database, RECEPTION, make_submission(email=email, idempotency_key="later"), NOW)

    senders = set(every(database, Enquiry.person_id))
    assert senders == set(every(database, Person.id))
    assert len(senders) == people


@pytest.mark.parametrize("table", sorted(ONE_ENQUIRY))
def test_a_failure_at_any_step_leaves_no_row_in_any_table(database: Database, table: str) -> None:
    with (
        without_table(database, table),
        pytest.raises((StorageUnavailable, DBAPIError)),
    ):
        submit_enquiry(database, RECEPTION, make_submission(), NOW)

    assert count_rows(database) == {}
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    assert count_rows(database) == ONE_ENQUIRY


def test_a_failure_during_a_repetition_leaves_the_first_unchanged(database: Database) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    with (
        without_table(database, "receipt_token"),
        pytest.raises((StorageUnavailable, DBAPIError)),
    ):
        submit_enquiry(database, RECEPTION, make_submission(), NOW)

    assert count_rows(database) == ONE_ENQUIRY


def test_only_purposes_with_a_shown_box_are_decided(database: Database) -> None:
    notice = make_notice(purposes=make_notice().purposes[:2])
    ticks = {"privacy_policy": True, "cookie_policy": True, "transfer_abroad": True}
    submit_enquiry(database, RECEPTION, make_submission(notice=notice, ticks=ticks), NOW)

    assert count_rows(database)["consent_decision"] == 2
