"""Requests are due a calendar month later."""

from calendar import monthrange
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.rights import answer_due


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("opened", "due"),
    [
        ("2026-03-04T08:30:15", "2026-04-04T08:30:15"),
        ("2026-01-31T23:59:59", "2026-02-28T23:59:59"),
        ("2028-01-30T00:00:00", "2028-02-29T00:00:00"),
        ("2026-08-31T12:00:00", "2026-09-30T12:00:00"),
        ("2026-11-30T12:00:00", "2026-12-30T12:00:00"),
        ("2026-12-31T12:00:00", "2027-01-31T12:00:00"),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last_there_is(opened: str, due: str) -> None:
    assert answer_due(at(opened)) == at(due)


@given(st.datetimes(timezones=st.just(UTC)).filter(lambda moment: moment.year < 9999))
def test_it_is_always_the_next_month_and_never_more_than_31_days_away(opened: datetime) -> None:
    due = answer_due(opened)

    assert (due.year * 12 + due.month) - (opened.year * 12 + opened.month) == 1
    assert 28 <= (due - opened).days <= 31
    assert due.day == min(opened.day, monthrange(due.year, due.month)[1])
    assert due.time() == opened.time()
