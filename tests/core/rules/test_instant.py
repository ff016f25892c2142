"""Moments are spelled one way."""

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.instant import instant_text


def test_a_moment_is_spelled_in_utc_with_milliseconds() -> None:
    assert instant_text(datetime(2026, 1, 1, tzinfo=UTC)) == "2026-01-01T00:00:00.000Z"


def test_microseconds_are_cut_and_never_rounded_up_into_the_next_second() -> None:
    moment = datetime(2026, 1, 1, 23, 59, 59, 999_999, tzinfo=UTC)

    assert instant_text(moment) == "2026-01-01T23:59:59.999Z"


def test_a_moment_in_another_zone_is_told_in_utc() -> None:
    in_guangzhou = datetime(2026, 1, 1, 7, 30, 0, 5_000, timezone(timedelta(hours=8)))

    assert instant_text(in_guangzhou) == "2025-12-31T23:30:00.005Z"


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        instant_text(datetime(2026, 1, 1))  # noqa: DTZ001 - the refusal is what is tested


@given(st.datetimes(datetime(1000, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - given a zone
def test_the_text_names_the_same_millisecond(moment: datetime) -> None:
    text = instant_text(moment)

    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", text)
    assert moment - datetime.fromisoformat(text) < timedelta(milliseconds=1)
