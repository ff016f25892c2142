"""Tallies: the dashboard's figures are those of the leads, whatever changes and whoever counts."""

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from app.cli.periodic import periodic_work
from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.periodic_work import run_periodic
from app.core.rules.period import Unit
from app.leads.models import FIGURES, Lead
from app.leads.models.facts import LeadResult
from app.leads.models.tally import LeadTally, OutdatedDay
from app.leads.rules.facts import Result
from app.leads.rules.tally import EDITION, Bounds, add_up, bounds_of
from app.leads.store import dashboard, tally
from app.leads.store.facts import put_result
from app.leads.store.live_counts import count_live
from app.leads.tallies import tallies_wait, tally_leads
from tests.support.enquiries.stored_rows import add_lead
from tests.support.site import content
from tests.support.sizes import examples
from tests.support.stored import change_row, every, read_by, write_by

FIRST = datetime(2026, 1, 20, tzinfo=UTC)
NOW = datetime(2026, 3, 4, 1, tzinfo=UTC)
DAY = timedelta(days=1)
OLD = datetime(2026, 2, 3, 12, tzinfo=UTC)
EVER = (FIRST - 400 * DAY, NOW + DAY)
OWNERS = (None, UUID(int=1), UUID(int=2))

VALUES: dict[str, Callable[[random.Random], Any]] = {
    "received_at": lambda chance: _moment(chance),
    "status": lambda chance: chance.choice(["new", "won", "not_proceeding", "spam", "duplicate"]),
    "country": lambda chance: chance.choice(["CN", "DE", ""]),
    "sector": lambda chance: chance.choice(["bio", ""]),
    "reply_language": lambda chance: chance.choice(["en", "zh"]),
    "source": lambda chance: chance.choice(["fair", ""]),
    "closed": lambda chance: chance.random() < 0.5,
    "first_due_at": lambda chance: chance.choice([None, OLD, NOW + DAY * chance.random()]),
    "first_answered_at": lambda chance: chance.choice([None, OLD, OLD + DAY]),
    "answer_minutes": lambda chance: chance.choice([None, 0, 7, 300]),
    "held_at": lambda chance: chance.choice([None, OLD]),
    "declared": lambda chance: chance.random() < 0.5,
    "reached": lambda chance: chance.randrange(4),
    "answerable_id": lambda chance: chance.choice(OWNERS),
    "judged": lambda chance: chance.choice(["", "cleared", "missed"]),
    "suspect": lambda chance: chance.random() < 0.5,
}
"""Another value of each column that is counted."""


def _moment(chance: random.Random) -> datetime:
    """Return a moment on one of few days, often a midnight."""
    day = FIRST + chance.choice([0, 1, 11, 12, 13, 39, 42]) * DAY
    return day + chance.choice([0, 0, 1, chance.randrange(86_400)]) * timedelta(seconds=1)


def change(session: Session, chance: random.Random) -> None:
    """Add, change or delete a lead, or its result."""
    leads = session.scalars(select(Lead.id).order_by(Lead.received_at, Lead.id)).all()
    act = chance.choice(["add", "add", "set", "set", "set", "delete", "result", "result"])
    if act == "add" or not leads:
        own = {name: value(chance) for name, value in VALUES.items() if chance.random() < 0.5}
        moment = own.pop("received_at", OLD)
        add_lead(session, moment, place=chance.choice([None, chance.randrange(10**9)]), **own)
        return
    lead_id = chance.choice(leads)
    if act == "set":
        name = chance.choice(list(VALUES))
        session.execute(update(Lead).where(Lead.id == lead_id).values({name: VALUES[name](chance)}))
    elif act == "result":
        result = Result(chance.choice([None, 5]), chance.choice(["CNY", "", "USD"]), 3)
        put_result(session, lead_id, result)
    else:
        session.execute(delete(LeadResult).where(LeadResult.lead_id == lead_id))
        if chance.random() < 0.5:
            session.execute(delete(Lead).where(Lead.id == lead_id))


def assert_exact(database: Database, bounds: Bounds, now: datetime) -> None:
    """Compare the dashboard's counts with the leads."""
    with database.reading() as session:
        found = dashboard.count_leads(session, bounds, now)
        [received] = dashboard.count_pieces(session, [bounds])
        plain = add_up([count_live(session, [bounds], now)])
    assert found.tally == plain
    assert received == sum(found.by["status"].values())


def days_tallied(database: Database) -> set[date]:
    """Return the days whose tally holds and has a lead."""
    tallied, received = read_by(database, tally.get_tallied)
    return {day for day in tallied.days if received[day]}


@pytest.mark.parametrize("seed", range(2))
def test_figures_are_those_of_the_leads_after_any_changes(database: Database, seed: int) -> None:
    chance, now = random.Random(seed), NOW
    for _ in range(examples(25)):
        with database.transaction() as session:
            for _ in range(chance.randrange(1, 4)):
                change(session, chance)
        if chance.random() < 0.6:
            tally_leads(database, now)
        if chance.random() < 0.2:
            now += DAY / 3
        ends = sorted(_moment(chance) for _ in range(2))
        for bounds in (EVER, (ends[0], ends[1]), (FIRST.replace(day=1), now)):
            assert_exact(database, bounds, now)

    tally_leads(database, now)
    assert every(database, LeadTally)


def test_days_that_are_over_are_counted_and_whole_months_added_up(database: Database) -> None:
    for day in range(0, 40, 5):
        own = {"place": day, "answer_minutes": day, "country": "DE"}
        write_by(database, add_lead, FIRST + day * DAY, **own)
    assert tallies_wait(database, NOW)

    tally_leads(database, NOW)

    assert not tallies_wait(database, NOW)
    with database.reading() as session:
        tallied, received = tally.get_tallied(session)
        cover = tallied.cover(EVER)
        [february] = tally.iter_tallies(session, [(date(2026, 2, 1), Unit.MONTH)])
    assert len(tallied.days) == 31 + 28 + 3
    assert sorted(tallied.months) == [date(2026, 1, 1), date(2026, 2, 1)]
    assert sum(received.values()) == 8
    assert february["country"] == {"DE": 5}
    assert [unit for _, unit in cover.parts] == [Unit.MONTH] * 2 + [Unit.DAY] * 3
    assert_exact(database, EVER, NOW)


def test_a_change_of_anything_that_is_counted_outdates_the_day(database: Database) -> None:
    chance = random.Random(1)
    lead_id = write_by(database, add_lead, OLD, place=1)
    for column in (each for each in FIGURES if each != "place"):
        tally_leads(database, NOW)
        assert days_tallied(database) == {OLD.date()}
        with database.transaction() as session:
            before = session.scalars(select(getattr(Lead, column)).where(Lead.id == lead_id)).one()
            while (another := VALUES[column](chance)) == before:
                pass
            set_column(session, lead_id, column, another)

        assert not days_tallied(database), f"Another {column} goes unnoticed."
        assert_exact(database, EVER, NOW)
        write_by(database, set_column, lead_id, column, before)


def set_column(session: Session, lead_id: UUID, column: str, value: object) -> None:
    session.execute(update(Lead).where(Lead.id == lead_id).values({column: value}))


def test_what_is_not_counted_outdates_nothing(database: Database) -> None:
    lead_id = write_by(database, add_lead, OLD)
    tally_leads(database, NOW)

    change_row(database, Lead, lead_id, place=5, priority=2, version=9, status="new", suspect=False)

    assert days_tallied(database) == {OLD.date()}


def test_a_day_with_a_promise_to_come_is_not_counted_before_that_is_due(
    database: Database,
) -> None:
    write_by(database, add_lead, OLD, place=1, first_due_at=NOW)

    tally_leads(database, NOW)
    assert days_tallied(database) == set()
    assert not tallies_wait(database, NOW)
    tally_leads(database, NOW + DAY)

    assert days_tallied(database) == {OLD.date()}
    assert_exact(database, EVER, NOW + DAY)


def test_what_changes_while_leads_are_counted_is_not_lost(database: Database) -> None:
    bounds, day, count = bounds_of(OLD.date(), Unit.DAY), OLD.date(), uuid4()
    with database.transaction() as session:
        add_lead(session, OLD)
        tally.begin(session, [day], count)
    counted = read_by(database, count_live, [bounds], NOW)
    write_by(database, add_lead, OLD)

    write_by(database, tally.finish, {day: counted}, count)

    assert days_tallied(database) == set()
    assert tallies_wait(database, NOW)
    assert_exact(database, EVER, NOW)


def test_a_count_that_another_has_overtaken_is_not_stored(database: Database) -> None:
    bounds, day, slow = bounds_of(OLD.date(), Unit.DAY), OLD.date(), uuid4()
    write_by(database, tally.begin, [day], slow)
    counted = read_by(database, count_live, [bounds], NOW)
    write_by(database, add_lead, OLD)
    write_by(database, tally.begin, [day], uuid4())

    write_by(database, tally.finish, {day: counted}, slow)

    assert_exact(database, EVER, NOW)


def test_what_another_edition_has_counted_is_counted_again(database: Database) -> None:
    write_by(database, add_lead, OLD)
    tally_leads(database, NOW)
    write_by(
        database,
        Session.execute,
        update(LeadTally).values(edition=EDITION + 1, counts={"odd": {"odd": 1}}),
    )

    assert_exact(database, EVER, NOW)
    tally_leads(database, NOW)
    assert days_tallied(database) == {OLD.date()}
    assert_exact(database, EVER, NOW)


@pytest.mark.engine("postgresql", only=True)
def test_a_transaction_that_is_still_open_is_not_missed(database: Database) -> None:
    for day in (OLD, FIRST):
        write_by(database, add_lead, day)

    with database.transaction() as session:
        add_lead(session, OLD)
        tally_leads(database, NOW)
        assert days_tallied(database) == {FIRST.date()}

    assert_exact(database, EVER, NOW)
    tally_leads(database, NOW)
    assert days_tallied(database) == {FIRST.date(), OLD.date()}
    assert_exact(database, EVER, NOW)


@pytest.mark.engine("postgresql", only=True)
def test_writers_of_one_day_do_not_wait_for_one_another(database: Database) -> None:
    ids = [write_by(database, add_lead, OLD, place=n) for n in range(2)]
    tally_leads(database, NOW)

    with database.transaction() as one, database.transaction() as other:
        for session, lead_id in ((one, ids[0]), (other, ids[1])):
            session.execute(update(Lead).where(Lead.id == lead_id).values(country="FR"))

    assert len(every(database, OutdatedDay)) == 2
    tally_leads(database, NOW)
    assert not every(database, OutdatedDay)
    assert read_by(database, dashboard.count_leads, EVER, NOW).by["country"] == {"FR": 2}


def test_the_worker_counts_days_that_are_over(database: Database, tmp_path: Path) -> None:
    works = periodic_work(Settings(instance=tmp_path), database, content())
    [work] = [each for each in works if each.name == "tally_leads"]
    now = clock.now()
    write_by(database, add_lead, now - 9 * DAY)
    assert run_periodic(database, [work], "me", now) == ["tally_leads"]

    assert days_tallied(database) == {(now - 9 * DAY).astimezone(UTC).date()}
    assert run_periodic(database, [work], "me", now + DAY / 24) == []
