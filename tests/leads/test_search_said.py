"""A search looks through all that was said about a lead, as soon as it was said."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from app.core.db import Database
from app.leads.lead_view import search_leads
from app.leads.models import Lead
from app.leads.placement import place_leads
from app.leads.rules.inbox import LeadFilter, Sort
from app.leads.rules.lead_work import Direction
from app.leads.rules.search_marks import Passage, Said
from app.leads.store.inbox import LeadPage
from app.leads.tasks import add_task
from tests.support.enquiries.answers import (
    FIRST_RESPONSE,
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_answers,
    make_submission,
    submit_enquiry,
)
from tests.support.leads.desk_work import add_account, log, note, send
from tests.support.stored import only

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
    account = add_account(database)
    note(database, lead_id, "Wants Cold\nstorage.")
    add_task(
        database, LEDGER_KEY, FIRST_RESPONSE, actor=account.hex, lead_id=lead_id, token=uuid4(),
        title="Send the zoning map", due_on=NOW.date(), assignee_id=account, now=NOW,
    )  # fmt: skip
    send(database, lead_id, subject="Your hall", text="We have greenfield plots.")
    log(database, lead_id, Direction.THEIRS, NOW + timedelta(hours=1), text="Asked about 冷库")


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
