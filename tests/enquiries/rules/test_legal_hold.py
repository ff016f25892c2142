"""Legal holds: their states, and the latest end."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.enquiries.rules.legal_hold import (
    ENDS_SOON,
    BadUntil,
    HoldState,
    check_until,
    end_of_day,
    hold_state,
)

NOW = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)
TICK = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("until", "state"),
    [
        (None, HoldState.IN_FORCE),
        (NOW, HoldState.EXPIRED),
        (NOW + TICK, HoldState.ENDS_SOON),
        (NOW + ENDS_SOON, HoldState.ENDS_SOON),
        (NOW + ENDS_SOON + TICK, HoldState.IN_FORCE),
    ],
)
def test_a_hold_expires_at_its_end_unless_it_was_lifted(
    until: datetime | None, state: HoldState
) -> None:
    assert hold_state(until, None, NOW) is state
    assert hold_state(until, NOW, NOW) is HoldState.LIFTED


def test_a_hold_ends_with_its_last_day_in_the_time_zone() -> None:
    end = end_of_day(date(2026, 3, 4), ZoneInfo("Asia/Shanghai"))
    assert end.astimezone(UTC) == datetime(2026, 3, 4, 16, 0, tzinfo=UTC)
    with pytest.raises(BadUntil):
        end_of_day(date.max, ZoneInfo("Asia/Shanghai"))


def test_a_hold_ends_in_the_future_and_within_three_years() -> None:
    latest = datetime(2029, 3, 5, 4, 0, tzinfo=UTC)
    for until in (NOW + TICK, latest):
        check_until(until, NOW)
    for until in (NOW, latest + TICK):
        with pytest.raises(BadUntil):
            check_until(until, NOW)
