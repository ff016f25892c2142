"""The worker places each lead once, and searches find the same before and after."""

from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest
from sqlalchemy import select

from app.core.db import Database
from app.enquiries.models import Enquiry, Person
from app.leads import placement as service
from app.leads.models import Lead, LeadText
from app.leads.models.facts import LeadTag, LeadTopic
from app.leads.placement import leads_wait, place_leads
from app.leads.rules.inbox import LeadFilter, Sort, place_of
from app.leads.store import facts, lead_index
from app.leads.store.inbox import list_leads
from app.rights.corrections import correct_enquiry
from tests.support.at_once import meanwhile, outcomes_at_once
from tests.support.enquiries.answers import (
    LEDGER_KEY,
    NOW,
    RECEPTION,
    make_answers,
    make_submission,
    submit_enquiry,
)
from tests.support.enquiries.people import values_of
from tests.support.enquiries.stored_rows import add_enquiry, add_lead
from tests.support.exports.people import withdraw
from tests.support.stored import every, only, read_by, write_by

pytestmark = pytest.mark.engine("both")

ME = UUID(int=1)


def found(database: Database, text: str) -> list[UUID]:
    """Search the inbox."""
    page = read_by(
        database, list_leads, LeadFilter(text=text), Sort.NEWEST, None, 50, me=ME, now=NOW
    )
    return [heading.id for heading in page.headings]


def leads(database: Database) -> list[Lead]:
    """Return all leads, oldest first."""
    return every(database, select(Lead).order_by(Lead.received_at, Lead.id))


def correct(database: Database, at: timedelta = timedelta(), **changes: str) -> None:
    """Correct answers of the only enquiry, as its sender does."""
    enquiry = only(database, Enquiry)
    correct_enquiry(
        database,
        LEDGER_KEY,
        person_id=enquiry.person_id,
        reference=enquiry.reference,
        values=values_of(enquiry, **changes),
        now=NOW + at,
    )


def test_every_lead_gets_a_place_by_its_moment_and_stays_searchable(database: Database) -> None:
    ids = [write_by(database, add_lead, NOW + timedelta(seconds=n)) for n in range(7)]
    before = found(database, "新材料")
    assert leads_wait(database)

    assert place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW) == 7

    assert not leads_wait(database)
    assert place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW) == 0
    assert found(database, "新材料") == before == ids[::-1]
    assert [lead.place for lead in leads(database)] == [
        place_of(lead.received_at, lead.id) for lead in leads(database)
    ]


def test_tags_and_topics_get_the_place_of_their_lead(database: Database) -> None:
    with database.transaction() as session:
        lead_id = add_lead(session, enquiry_id=add_enquiry(session, topics=["ai", "sites"]))
        silent = add_lead(session, enquiry_id=add_enquiry(session, topics=[]))
        facts.add_tag(session, session.get_one(Lead, lead_id), "early")
    place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)
    with database.transaction() as session:
        facts.add_tag(session, session.get_one(Lead, lead_id), "late")

    with database.reading() as session:
        place = session.get_one(Lead, lead_id).place
        topics = session.execute(select(LeadTopic.lead_id, LeadTopic.topic)).all()
        tags = session.execute(select(LeadTag.tag, LeadTag.place)).all()
    assert set(topics) == {(lead_id, "ai"), (lead_id, "sites"), (silent, "")}
    assert set(tags) == {("early", place), ("late", place)}
    assert place


def test_a_round_is_limited_and_the_next_continues(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "BATCH", 2)
    monkeypatch.setattr(service, "MOST_BATCHES", 2)
    for n in range(7):
        write_by(database, add_lead, NOW + timedelta(seconds=n))

    assert [place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW) for _ in range(3)] == [
        4,
        3,
        0,
    ]


def test_two_concurrent_workers_give_each_lead_one_place(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    work = partial(place_leads, database, LEDGER_KEY, RECEPTION.mailing, NOW)

    assert outcomes_at_once(monkeypatch, lead_index, "lock_unplaced", [work, work]) == [1, 1]
    assert found(database, "张伟") == [each.id for each in leads(database)]


def test_leads_with_equal_places_get_adjacent_ones(database: Database) -> None:
    ids = {write_by(database, add_lead, id=UUID(int=n << 64 | 5)) for n in range(1, 5)}
    place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)
    ids.add(write_by(database, add_lead, id=UUID(int=9 << 64 | 5)))

    place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)

    first = place_of(NOW, UUID(int=5))
    assert {lead.place for lead in leads(database)} == {first + n for n in range(5)}
    assert set(found(database, "新材料")) == ids


def test_a_correction_and_the_original_are_found_at_once(database: Database) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    [lead] = leads(database)
    for round_ in range(2):
        correct(database, name=f"Ångström {round_}", country="SE", at=timedelta(minutes=round_))
        assert found(database, f"angstrom {round_}") == [lead.id]
        assert found(database, "张伟") == [lead.id]
        place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)

    assert found(database, "angstrom 0") == found(database, "ÅNGSTRÖM 1") == [lead.id]
    assert leads(database)[0].country == "SE"


@pytest.mark.parametrize(("owner", "read"), [(service, "read_texts"), (lead_index, "list_changed")])
def test_a_correction_made_while_a_batch_is_prepared_or_placed_is_indexed(
    database: Database, monkeypatch: pytest.MonkeyPatch, owner: object, read: str
) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW)

    with meanwhile(monkeypatch, owner, read, partial(correct, database, name="Corrected")):
        place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)

    assert found(database, "corrected") == [each.id for each in leads(database)]


def test_text_removed_from_the_index_is_not_found(database: Database) -> None:
    submit_enquiry(database, RECEPTION, make_submission(), NOW)
    again = make_submission(idempotency_key="another", answers=make_answers(name="Wolframite"))
    submit_enquiry(database, RECEPTION, again, NOW + timedelta(seconds=1))
    place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)
    [kept, gone] = leads(database)
    assert gone.place is not None

    for _ in range(2):
        write_by(database, lead_index.remove_text, gone.place)

    assert found(database, "wolframite") == []
    assert found(database, "新材料") == [kept.id]
    assert every(database, select(LeadText.place)) == [kept.place]


@pytest.mark.parametrize("placed", [True, False])
def test_a_withdrawal_shows_on_all_leads_of_the_person_at_once(
    database: Database, *, placed: bool
) -> None:
    for n in range(2):
        each = make_submission(idempotency_key=f"number-{n}")
        submit_enquiry(database, RECEPTION, each, NOW + timedelta(seconds=n))
    if placed:
        place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)

    withdraw(database, only(database, Person.id))

    assert [lead.consent for lead in leads(database)] == ["withdrawn", "withdrawn"]


def test_a_persons_earlier_decision_shows_on_their_next_placed_lead(
    database: Database,
) -> None:
    ticks = {"privacy_policy": True, "cookie_policy": True, "updates_email": True}
    for n, ticked in enumerate((ticks, {**ticks, "updates_email": False})):
        each = make_submission(idempotency_key=f"number-{n}", ticks=ticked)
        submit_enquiry(database, RECEPTION, each, NOW + timedelta(seconds=n))
    assert [lead.consent for lead in leads(database)] == ["unconfirmed", "answer_only"]

    place_leads(database, LEDGER_KEY, RECEPTION.mailing, NOW)

    assert [lead.consent for lead in leads(database)] == ["unconfirmed", "unconfirmed"]
