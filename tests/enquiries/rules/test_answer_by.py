"""The day by which a person was told that they will be answered."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from app.enquiries.rules.answer_by import AnswerBy

SHANGHAI = ZoneInfo("Asia/Shanghai")


@pytest.mark.parametrize(
    ("due_at", "day"),
    [
        ("2026-12-01T10:00:00+08:00", "2026-12-01"),
        ("2026-12-02T00:00:00+08:00", "2026-12-01"),  # The first moment that is too late.
        ("2026-11-30T20:00:00+00:00", "2026-12-01"),
    ],
)
def test_it_is_the_last_day_that_is_in_time(due_at: str, day: str) -> None:
    told = AnswerBy.of(datetime.fromisoformat(due_at), SHANGHAI)

    assert str(told) == f"{day} Asia/Shanghai"
    assert AnswerBy.read(str(told)) == told


def test_it_is_over_at_midnight_where_it_was_told() -> None:
    told = AnswerBy.of(datetime.fromisoformat("2026-12-01T10:00:00+08:00"), SHANGHAI)

    assert not told.is_over(datetime(2026, 12, 1, 15, 59, tzinfo=UTC))
    assert told.is_over(datetime(2026, 12, 1, 16, tzinfo=UTC))


def test_nothing_told_is_no_day() -> None:
    assert AnswerBy.read("") is None
