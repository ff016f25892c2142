"""Tallies: those that cover a period, and the rest of it."""

from datetime import UTC, date, datetime

from app.core.rules.period import Unit
from app.leads.rules.tally import DAY, Cover, Tallied


def test_a_period_is_covered_by_whole_months_then_days_and_the_rest_is_left() -> None:
    tallied = Tallied([date(2026, 1, 30) + n * DAY for n in range(33)], {date(2026, 2, 1)})
    start, end = datetime(2026, 1, 30, 16, tzinfo=UTC), datetime(2026, 3, 2, 16, tzinfo=UTC)

    cover = tallied.cover((start, end))

    assert cover.parts == [
        (date(2026, 1, 31), Unit.DAY),
        (date(2026, 2, 1), Unit.MONTH),
        (date(2026, 3, 1), Unit.DAY),
    ]
    assert cover.gaps == [
        (start, datetime(2026, 1, 31, tzinfo=UTC)),
        (datetime(2026, 3, 2, tzinfo=UTC), end),
    ]
    within = (start, start + DAY / 3)
    assert tallied.cover(within) == Cover([], [within])
