"""Days and times are read as people write them, or not at all."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.local_moment import LocalMoment, read_moment

GUANGZHOU = ZoneInfo("Asia/Shanghai")
NOON = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)
HALF_PAST_FOUR = datetime(2026, 3, 4, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize("text", ["2026-03-04", "2026/3/4", "2026.3.4", "2026年3月4日"])
def test_a_day_is_noon_of_it(text: str) -> None:
    assert read_moment(text, GUANGZHOU) == LocalMoment(NOON, day_only=True)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-04T16:30", "2026-03-04 16:30", "2026/3/4 16:30:00", "2026年3月4日 16：30",
        "2026-03-04T08:30:00.000Z", "2026-03-04 09:30+01:00",
    ],
)  # fmt: skip
def test_a_time_is_meant_where_it_is_written_unless_it_says_otherwise(text: str) -> None:
    assert read_moment(text, GUANGZHOU) == LocalMoment(HALF_PAST_FOUR, day_only=False)


@pytest.mark.parametrize(
    "text",
    ["", "4/3/2026", "03/04/2026", "2026-02-30", "2026-03-04 25:00", "2026-03-04 noon", "2026",
     "2026-3/4", "0000-01-01", "2026-03-04x"],
)  # fmt: skip
def test_what_is_no_certain_day_is_none(text: str) -> None:
    assert read_moment(text, GUANGZHOU) is None


@given(st.text(max_size=30) | st.from_regex(r"\d{4}[-/.]\d\d?[-/.]\d\d?[T ]?[\d:Z+-]*"))
def test_nothing_that_is_written_breaks_it(text: str) -> None:
    read_moment(text, GUANGZHOU)
