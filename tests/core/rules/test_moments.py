"""Moments are written in one form, and read in many or refused."""

import re
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.moments import (
    LocalMoment,
    instant_text,
    months_after,
    months_before,
    read_moment,
)


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (datetime(2026, 1, 1, tzinfo=UTC), "2026-01-01T00:00:00.000Z"),
        # Microseconds are never rounded up.
        (datetime(2026, 1, 1, 23, 59, 59, 999_999, tzinfo=UTC), "2026-01-01T23:59:59.999Z"),
        (
            datetime(2026, 1, 1, 7, 30, 0, 5_000, timezone(timedelta(hours=8))),
            "2025-12-31T23:30:00.005Z",
        ),
    ],
)
def test_a_moment_is_written_in_utc_with_milliseconds(moment: datetime, written: str) -> None:
    assert instant_text(moment) == written


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        instant_text(datetime(2026, 1, 1))  # noqa: DTZ001 - the refusal is what is tested


@given(st.datetimes(datetime(1000, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - given a zone
def test_the_text_names_the_same_millisecond(moment: datetime) -> None:
    text = instant_text(moment)

    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", text)
    assert moment - datetime.fromisoformat(text) < timedelta(milliseconds=1)


GUANGZHOU = ZoneInfo("Asia/Shanghai")
NOON = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)
HALF_PAST_FOUR = datetime(2026, 3, 4, 8, 30, tzinfo=UTC)


DAYS = ("2026-03-04", "2026/3/4", "2026.3.4", "2026年3月4日")
TIMES = (
    "2026-03-04T16:30", "2026-03-04 16:30", "2026/3/4 16:30:00", "2026年3月4日 16：30",
    "2026-03-04T08:30:00.000Z", "2026-03-04 09:30+01:00",
)  # fmt: skip
AMBIGUOUS = (
    "", "4/3/2026", "03/04/2026", "2026-02-30", "2026-03-04 25:00", "2026-03-04 noon", "2026",
    "2026-3/4", "0000-01-01", "2026-03-04x",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        *((each, LocalMoment(NOON, day_only=True)) for each in DAYS),
        *((each, LocalMoment(HALF_PAST_FOUR, day_only=False)) for each in TIMES),
        *((each, None) for each in AMBIGUOUS),
    ],
)
def test_a_day_means_its_noon_a_time_without_an_offset_is_local_and_no_other_text_is_read(
    text: str, moment: LocalMoment | None
) -> None:
    assert read_moment(text, GUANGZHOU) == moment


@given(st.text(max_size=30) | st.from_regex(r"\d{4}[-/.]\d\d?[-/.]\d\d?[T ]?[\d:Z+-]*"))
def test_no_text_raises_an_error(text: str) -> None:
    read_moment(text, GUANGZHOU)


@pytest.mark.parametrize(
    ("day", "months", "later", "earlier"),
    [
        ("2026-01-31", 1, "2026-02-28", "2025-12-31"),
        ("2024-02-29", 12, "2025-02-28", "2023-02-28"),
        ("2025-12-31", 2, "2026-02-28", "2025-10-31"),
        ("2026-12-15", 25, "2029-01-15", "2024-11-15"),
        ("2026-06-30", 6, "2026-12-30", "2025-12-30"),
    ],
)
def test_months_keep_the_day_or_end_with_a_shorter_month(
    day: str, months: int, later: str, earlier: str
) -> None:
    moment = datetime.fromisoformat(f"{day}T08:30:00+00:00")

    assert months_after(moment, months).isoformat() == f"{later}T08:30:00+00:00"
    assert months_before(moment, months).isoformat() == f"{earlier}T08:30:00+00:00"
