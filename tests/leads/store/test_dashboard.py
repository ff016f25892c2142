"""Counts of the dashboard, on both engines: by local days, by answers, and by responses."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.period import Period
from app.leads.rules.facts import Result
from app.leads.rules.first_response import ResponseState
from app.leads.store import dashboard
from app.leads.store.facts import put_result
from tests.support.enquiries.stored_rows import add_lead, make_account
from tests.support.leads.plans import plans_of
from tests.support.stored import read_by, write_by

NOW = datetime(2026, 3, 10, 4, tzinfo=UTC)
EVER = (datetime(2020, 1, 1, tzinfo=UTC), datetime(2030, 1, 1, tzinfo=UTC))
HOUR = timedelta(hours=1)
STATES: dict[ResponseState, dict[str, Any]] = {
    ResponseState.IN_TIME: {"first_due_at": NOW, "first_answered_at": NOW},
    ResponseState.LATE: {"first_due_at": NOW, "first_answered_at": NOW + HOUR / 1000},
    ResponseState.DECLARED: {"first_due_at": NOW, "first_answered_at": NOW, "declared": True},
    ResponseState.UNPROMISED: {"first_answered_at": NOW},
    ResponseState.PENDING: {"first_due_at": NOW + HOUR / 1000},
    ResponseState.HELD: {"first_due_at": NOW + HOUR / 1000, "held_at": NOW},
    ResponseState.OVERDUE: {"first_due_at": NOW, "held_at": NOW},
    ResponseState.CLOSED: {"first_due_at": NOW, "closed": True, "status": "not_proceeding"},
    ResponseState.UNDUE: {},
}


def add_each(session: Session, moments: list[datetime]) -> None:
    """Store a lead received at each moment, every other one with its place in the lists."""
    for n, moment in enumerate(moments):
        add_lead(session, moment, place=n if n % 2 else None)


@pytest.mark.parametrize(
    ("zone", "day", "begins", "ends"),
    [
        ("Asia/Shanghai", date(2026, 3, 4), "2026-03-03T16:00", "2026-03-04T16:00"),
        ("Asia/Kathmandu", date(2026, 3, 4), "2026-03-03T18:15", "2026-03-04T18:15"),
        # Days of 23 and of 25 hours.
        ("Europe/London", date(2026, 3, 29), "2026-03-29T00:00", "2026-03-29T23:00"),
        ("Europe/London", date(2026, 10, 25), "2026-10-24T23:00", "2026-10-26T00:00"),
    ],
)
def test_a_day_holds_the_enquiries_between_its_midnights(
    database: Database, zone: str, day: date, begins: str, ends: str
) -> None:
    start, end = (datetime.fromisoformat(each).replace(tzinfo=UTC) for each in (begins, ends))
    instant = timedelta(milliseconds=1)
    write_by(
        database, add_each, [start - instant, start, start, end - instant, end - instant, end, end]
    )
    days = [Period(day + timedelta(days=n), day + timedelta(days=n)) for n in (-1, 0, 1)]

    counted = read_by(
        database, dashboard.count_pieces, [each.bounds(ZoneInfo(zone)) for each in days]
    )

    assert counted == [1, 4, 2]


def test_leads_set_aside_and_non_enquiries_do_not_count(database: Database) -> None:
    with database.transaction() as session:
        add_lead(session, NOW, place=1, country="DE", sector="", source="fair")
        add_lead(session, NOW, country="DE", consent="withdrawn", status="won", closed=True)
        add_lead(session, NOW - HOUR, place=2, status="not_enquiry", closed=True)
        add_lead(session, NOW - HOUR, place=3, suspect=True)
        add_lead(session, NOW - HOUR, suspect=True)

    by = read_by(database, dashboard.count_leads, EVER, NOW).by
    first = read_by(database, dashboard.first_received)

    assert by == {
        "country": {"DE": 2},
        "sector": {"": 2},
        "source": {"fair": 1, "": 1},
        "language": {"zh": 2},
        "status": {"new": 1, "won": 1},
    }
    assert first == NOW


def test_responses_are_counted_by_owner_and_state(database: Database) -> None:
    account = make_account()
    with database.transaction() as session:
        session.add(account)
        session.flush()
        for n, changes in enumerate(STATES.values()):
            add_lead(session, NOW - HOUR, place=n, **changes)
            add_lead(session, NOW - HOUR, owner_id=account.id, **changes)

    counted = read_by(database, dashboard.count_leads, EVER, NOW).responses

    assert counted == {(owner, state): 1 for owner in (None, account.id) for state in STATES}


def test_what_is_left_out_is_counted_beside_the_stages_that_others_reached(
    database: Database,
) -> None:
    with database.transaction() as session:
        add_lead(session, NOW, place=1)
        add_lead(session, NOW, place=2, status="spam", closed=True, judged="confirmed", reached=3)
        add_lead(session, NOW, status="spam", closed=True, judged="missed")
        add_lead(session, NOW, place=3, judged="cleared")
        add_lead(session, NOW, status="engaged")
        add_lead(session, NOW, place=7, status="not_proceeding", closed=True, reached=3)
        add_lead(session, NOW, place=4, status="duplicate", closed=True)
        add_lead(session, NOW, place=5, suspect=True)
        add_lead(session, NOW, suspect=True)
        add_lead(session, EVER[1], place=6, suspect=True)

    counted = read_by(database, dashboard.count_leads, EVER, NOW)

    assert counted.left_out == {"spam": 2, "duplicate": 1}
    assert counted.judged == {"": 2, "confirmed": 1, "missed": 1, "cleared": 1}
    assert counted.stages == {3: 1, 2: 1, 0: 2}
    assert sum(counted.responses.values()) == 4


def test_the_minutes_of_first_responses_are_counted(database: Database) -> None:
    with database.transaction() as session:
        for n, minutes in enumerate((30, 30, 0, None)):
            add_lead(session, NOW - HOUR, place=n, answer_minutes=minutes)
            add_lead(session, NOW - HOUR, answer_minutes=minutes)
        add_lead(session, NOW - HOUR, place=9, status="not_enquiry", answer_minutes=7)

    assert read_by(database, dashboard.count_leads, EVER, NOW).minutes == {30: 4, 0: 2}


@pytest.mark.engine("sqlite", only=True)
def test_on_sqlite_one_index_answers_every_count_of_placed_leads(database: Database) -> None:
    with database.reading() as session:
        plan = session.execute(
            text(
                "EXPLAIN QUERY PLAN SELECT answerable_id, closed, first_due_at <= 'x', "
                "first_answered_at, answer_minutes, held_at, declared, reached, judged, count(*) "
                "FROM lead WHERE place IS NOT NULL AND NOT suspect AND received_at >= 'a' "
                "AND received_at < 'b' AND status <> 'not_enquiry' "
                "GROUP BY answerable_id"
            )
        ).all()

    assert "USING COVERING INDEX ix_lead_figures" in str(plan)


@pytest.mark.engine("sqlite", only=True)
def test_on_sqlite_leads_without_a_tally_are_found_by_when_they_came(database: Database) -> None:
    plan = read_by(database, plans_of, lambda session: dashboard.count_leads(session, EVER, NOW))[
        -1
    ]

    steps = [each for each in plan.splitlines() if " lead " in f"{each} "]
    assert len(steps) == 5
    assert all("received_at>? AND received_at<?" in each for each in steps), steps


def test_what_was_won_is_summed_by_currency(database: Database) -> None:
    with database.transaction() as session:
        for status, result in (
            ("won", Result(12_000_000, "CNY", 80)),
            ("won", Result(3_000_000_000_000, "CNY")),
            ("won", Result(5, "USD", 1)),
            ("won", Result(jobs=7)),
            ("engaged", Result(9, "USD")),
        ):
            put_result(session, add_lead(session, NOW, status=status), result)
        put_result(session, add_lead(session, NOW - 9999 * HOUR, status="won"), Result(1, "USD"))

    won = read_by(database, dashboard.count_leads, (NOW, NOW + HOUR), NOW).won
    ever = read_by(database, dashboard.count_leads, EVER, NOW).won

    assert won == [
        dashboard.Won("CNY", 2, 3_000_012_000_000, 80),
        dashboard.Won("USD", 1, 5, 1),
        dashboard.Won("", 1, 0, 7),
    ]
    assert ever[1] == dashboard.Won("USD", 2, 6, 1)
