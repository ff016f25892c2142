"""A search looks through all that was said about a lead, as soon as it was said."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.consent.rules.standing import WithdrawalMethod
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.leads.conversation import Contact, log_contact, send_reply
from app.leads.lead_view import search_leads
from app.leads.models import Lead
from app.leads.notes import add_note
from app.leads.placement import place_leads
from app.leads.rules.inbox import LeadFilter, Sort
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactChannel, Direction
from app.leads.rules.reply import Reply
from app.leads.rules.search_marks import Passage, Said
from app.leads.store.inbox import LeadPage
from app.leads.tasks import add_task
from app.rights.consent_decisions import withdraw_consent
from tests.support.enquiries.answers import (
    FIRST_RESPONSE,
    LEDGER_KEY,
    NOW,
    RECEPTION,
    RIGHTS_DESK,
    make_answers,
    make_submission,
    submit_enquiry,
)
from tests.support.enquiries.stored_rows import make_account
from tests.support.stored import only, write_by

pytestmark = pytest.mark.engine("both")


def search(database: Database, text: str) -> LeadPage:
    """Search all leads."""
    wanted = LeadFilter(text=text)
    return search_leads(
        database, LEDGER_KEY, wanted, Sort.NEWEST, None, 50, me=UUID(int=1), now=NOW
    )


def passage(database: Database, text: str) -> Passage:
    """Return the passage shown of the one lead found."""
    page = search(database, text)
    [heading] = page.headings
    return page.passages[heading.id]


def place(database: Database) -> None:
    """Do the worker's round."""
    place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)


@pytest.fixture
def lead(database: Database) -> Lead:
    """A lead of somebody who gave a number and came by a campaign."""
    answers = make_answers(phone="+49 171 5550123", message="We look for a hall.")
    sent = make_submission(answers=answers, phone_e164="+491715550123", campaign="expo-munich")
    submit_enquiry(database, RECEPTION, sent, NOW)
    return only(database, Lead)


def work(database: Database, lead_id: UUID) -> None:
    """Write a note, a task, a reply and a logged call, each with a word of its own."""
    account = make_account()
    write_by(database, Session.add, account)
    by, later = account.id.hex, NOW + timedelta(hours=1)
    add_note(
        database, LEDGER_KEY, RECEPTION.mailing, actor=by, lead_id=lead_id, token=uuid4(),
        text="Wants Cold\nstorage.", mentions=(), now=later,
    )  # fmt: skip
    add_task(
        database, LEDGER_KEY, FIRST_RESPONSE, actor=by, lead_id=lead_id, token=uuid4(),
        title="Send the zoning map", due_on=NOW.date(), assignee_id=account.id, now=later,
    )  # fmt: skip
    reply = Reply(
        uuid4(), "en", "", "Your hall", "We have greenfield plots.", LeadStatus.ACKNOWLEDGED,
        wait=False,
    )  # fmt: skip
    send_reply(
        database, LEDGER_KEY, FIRST_RESPONSE, RECEPTION.mailing, actor=by, lead_id=lead_id,
        reply=reply, now=later,
    )  # fmt: skip
    call = Contact(uuid4(), Direction.THEIRS, ContactChannel.PHONE, "Asked about 冷库", later)
    log_contact(
        database, LEDGER_KEY, FIRST_RESPONSE, actor=by, lead_id=lead_id, contact=call, now=later
    )


@pytest.mark.parametrize("placed_first", [True, False])
def test_notes_tasks_replies_and_calls_are_found_at_once(
    database: Database, lead: Lead, *, placed_first: bool
) -> None:
    if placed_first:
        place(database)
    work(database, lead.id)

    for _ in range(2):
        told = {
            word: passage(database, word).said
            for word in ("COLD storage", "zoning", "greenfield", "冷库", "hall plots", "look for")
        }
        assert [*told.values()] == [
            Said.NOTE, Said.TASK, Said.REPLY, Said.CONTACT, Said.REPLY, Said.MESSAGE,
        ]  # fmt: skip
        place(database)


@pytest.mark.parametrize(
    "query", ["0171 5550123", "0171/5550123", "0049 171 5550123", "5550123", "expo-munich"]
)
def test_numbers_and_campaigns_are_found(database: Database, lead: Lead, query: str) -> None:
    for _ in range(2):
        assert [each.id for each in search(database, query).headings] == [lead.id]
        place(database)


@pytest.mark.parametrize("query", ["O'Connell", "O’Connell", "oconnell", "Ana–Lena", "「光谷」"])
def test_a_name_is_found_with_any_kind_of_sign(database: Database, query: str) -> None:
    names = ("Sarah O’Connell, Ana-Lena «光谷»", "O'Connell Ana\u2011Lena “光谷”")
    for number, said in enumerate(names):
        sent = make_submission(answers=make_answers(name=said), idempotency_key=f"{number:016}")
        submit_enquiry(database, RECEPTION, sent, NOW)
    for _ in range(2):
        assert len(search(database, query).headings) == 2
        place(database)


@pytest.mark.parametrize("query", ["+8602787550011", "+86 027 8755 0011", "+862787550011"])
def test_a_number_is_found_with_and_without_the_zero_of_its_trunk(
    database: Database, query: str
) -> None:
    answers = make_answers(message="Call +86 027 8755 0011", phone="")
    submit_enquiry(database, RECEPTION, make_submission(answers=answers, phone_e164=""), NOW)
    for _ in range(2):
        page = search(database, query)
        assert [*page.passages] == [each.id for each in page.headings] != []
        place(database)


def test_a_reference_is_found_without_its_hyphens(database: Database, lead: Lead) -> None:
    reference = only(database, select(Enquiry.reference))
    for query in (reference, reference.replace("-", ""), reference[4:].replace("-", "").lower()):
        assert [each.id for each in search(database, query).headings] == [lead.id]


def test_no_words_are_shown_of_a_person_who_has_withdrawn(database: Database, lead: Lead) -> None:
    place(database)
    assert passage(database, "hall").said is Said.MESSAGE
    person = only(database, select(Enquiry.person_id))
    withdraw_consent(
        database,
        LEDGER_KEY,
        RIGHTS_DESK,
        person_id=person,
        purpose=Purpose.PRIVACY_POLICY,
        method=WithdrawalMethod.MY_DATA,
        gpc=False,
        now=NOW + timedelta(hours=1),
    )
    assert search(database, "hall").passages == {}
