"""Pages of leads and consent records have neither gap nor repeat, whatever their times."""

import random
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from app.db import Database
from app.store import consent as consents
from app.store import lead as leads
from app.store.lead import Position
from tests.store.rows import add_lead, make_consent_record
from tests.support.enquiries import NOW


def crowded_times(seed: int) -> list[datetime]:
    """Give moments of which many are equal, in no order."""
    chance = random.Random(seed)
    return [NOW + timedelta(milliseconds=chance.randrange(4)) for _ in range(23)]


def forwards(database: Database, size: int) -> list[UUID]:
    """Read all pages of leads from the newest on, each from the last one's end."""
    seen: list[UUID] = []
    position = None
    with database.reading() as session:
        while page := leads.list_headings(session, position, size):
            assert len(page) <= size
            seen += [heading.id for heading in page]
            position = Position(page[-1].received_at, page[-1].id)
    return seen


def backwards(database: Database, start: Position, size: int) -> list[UUID]:
    """Read the pages before a position, each from the next one's beginning."""
    seen: list[UUID] = []
    position = start
    with database.reading() as session:
        while page := leads.list_headings(session, position, size):
            seen = [heading.id for heading in page] + seen
            position = Position(page[0].received_at, page[0].id, backwards=True)
    return seen


@pytest.mark.parametrize("seed", range(3))
def test_pages_of_any_size_show_every_lead_once_newest_first(database: Database, seed: int) -> None:
    times = crowded_times(seed)
    with database.transaction() as session:
        by_id = {add_lead(session, at): at for at in times}

    for size in (1, 2, 5, 23, 50):
        seen = forwards(database, size)
        assert sorted(seen) == sorted(by_id)
        assert [by_id[lead] for lead in seen] == sorted(times, reverse=True)


@pytest.mark.parametrize("seed", range(3))
def test_going_back_shows_what_going_forwards_showed(database: Database, seed: int) -> None:
    with database.transaction() as session:
        by_id = {add_lead(session, at): at for at in crowded_times(seed)}
    everything = forwards(database, 50)
    last = everything[-1]

    for size in (1, 3, 7, 50):
        start = Position(by_id[last], last, backwards=True)
        assert backwards(database, start, size) == everything[:-1]


def test_a_page_back_is_the_one_next_to_the_position_and_not_the_first(database: Database) -> None:
    with database.transaction() as session:
        by_id = {add_lead(session, at): at for at in crowded_times(9)}
    everything = forwards(database, 50)

    middle = everything[12]
    with database.reading() as session:
        page = leads.list_headings(session, Position(by_id[middle], middle, backwards=True), 4)

    assert [heading.id for heading in page] == everything[8:12]


def test_a_lead_that_arrives_meanwhile_moves_no_other_to_another_page(database: Database) -> None:
    with database.transaction() as session:
        ids = {add_lead(session, NOW - timedelta(minutes=n)) for n in range(6)}
    with database.reading() as session:
        first = leads.list_headings(session, None, 3)
    with database.transaction() as session:
        add_lead(session, NOW + timedelta(minutes=1))

    with database.reading() as session:
        second = leads.list_headings(session, Position(first[-1].received_at, first[-1].id), 3)

    assert {heading.id for heading in (*first, *second)} == ids


def test_the_folder_and_the_inbox_are_paged_apart(database: Database) -> None:
    with database.transaction() as session:
        times = crowded_times(5)
        aside = {add_lead(session, at, suspect=True, suspicions=["fast"]) for at in times[:9]}
        inbox = {add_lead(session, at) for at in times[9:]}

    for suspect, leads_there in ((True, aside), (False, inbox)):
        seen: list[UUID] = []
        position = None
        with database.reading() as session:
            while page := leads.list_headings(session, position, 4, suspect=suspect):
                seen += [heading.id for heading in page]
                position = Position(page[-1].received_at, page[-1].id)
        assert sorted(seen) == sorted(leads_there)


def test_a_heading_says_no_more_than_the_list_shows(database: Database) -> None:
    with database.transaction() as session:
        add_lead(session)
    with database.reading() as session:
        heading = leads.list_headings(session, None, 1)[0]

    assert set(vars(heading)) == {
        "id",
        "reference",
        "received_at",
        "status",
        "name",
        "organisation",
        "country",
        "topics",
        "person_id",
        "suspicions",
        "due_at",
    }
    assert heading.name == "张伟 🏭"
    assert list(heading.topics) == ["sites", "talent"]


@pytest.mark.parametrize("size", [1, 2, 5, 50])
def test_pages_of_consent_records_show_every_one_once_newest_first(
    database: Database, size: int
) -> None:
    times = crowded_times(4)
    with database.transaction() as session:
        session.add_all([make_consent_record(at=at) for at in times])

    seen: list[tuple[datetime, UUID]] = []
    with database.reading() as session:
        while page := consents.list_records(session, seen[-1] if seen else None, size):
            assert len(page) <= size
            seen += [(record.at, record.id) for record in page]

    assert [at for at, _ in seen] == sorted(times, reverse=True)
    assert len(set(seen)) == len(times)
