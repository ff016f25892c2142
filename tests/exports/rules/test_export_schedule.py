"""Exports come round at a time of the local day, and stop when their author may not export."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.core.rules.permissions import Role
from app.exports.rules.export import BadExport, ExportPurpose
from app.exports.rules.export_columns import COLUMNS
from app.exports.rules.export_schedule import (
    MINUTES_A_DAY,
    Every,
    WhyStopped,
    check_rhythm,
    clock_time,
    next_round,
    read_clock_time,
    why_stopped,
)

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
SEVEN = 7 * 60


def rounds(every: Every, at_minute: int, after: datetime, zone: ZoneInfo, count: int) -> list[str]:
    """Give some moments after one another, as the zone's clocks tell them."""
    told = []
    for _ in range(count):
        after = next_round(every, at_minute, after, zone)
        assert after.tzinfo is UTC
        told.append(f"{after.astimezone(zone):%a %Y-%m-%d %H:%M}")
    return told


def test_it_comes_round_at_its_time_of_the_local_day() -> None:
    # 23:30 in UTC is half past seven of the next morning in Guangzhou.
    evening = datetime(2026, 3, 3, 23, 30, tzinfo=UTC)
    assert rounds(Every.DAILY, SEVEN, evening, SHANGHAI, 2) == [
        "Thu 2026-03-05 07:00", "Fri 2026-03-06 07:00"
    ]  # fmt: skip
    assert rounds(Every.DAILY, SEVEN + 31, evening, SHANGHAI, 1) == ["Wed 2026-03-04 07:31"]


def test_a_moment_itself_is_over_once_it_is_there() -> None:
    seven = datetime(2026, 3, 4, 7, tzinfo=SHANGHAI)
    just_before = seven - timedelta(microseconds=1)
    assert next_round(Every.DAILY, SEVEN, just_before, SHANGHAI) == seven
    assert next_round(Every.DAILY, SEVEN, seven, SHANGHAI) == seven + timedelta(days=1)


def test_weeks_begin_on_monday_and_months_on_the_first() -> None:
    after = datetime(2026, 12, 30, 12, tzinfo=UTC)
    assert rounds(Every.WEEKLY, 0, after, SHANGHAI, 2) == [
        "Mon 2027-01-04 00:00", "Mon 2027-01-11 00:00"
    ]  # fmt: skip
    assert rounds(Every.MONTHLY, 1439, after, SHANGHAI, 3) == [
        "Fri 2027-01-01 23:59", "Mon 2027-02-01 23:59", "Mon 2027-03-01 23:59"
    ]  # fmt: skip


def test_a_time_that_a_day_has_not_or_has_twice_comes_once() -> None:
    # In 2026 clocks go forward on 29 March at 2, and back on 25 October at 3.
    half_past_two = 150
    assert rounds(Every.DAILY, half_past_two, datetime(2026, 3, 28, 12, tzinfo=UTC), BERLIN, 2) == [
        "Sun 2026-03-29 03:30", "Mon 2026-03-30 02:30"
    ]  # fmt: skip
    after = datetime(2026, 10, 24, 12, tzinfo=UTC)
    first = next_round(Every.DAILY, half_past_two, after, BERLIN)
    second = next_round(Every.DAILY, half_past_two, first, BERLIN)
    assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert second == datetime(2026, 10, 26, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "minute", "field"),
    [("", 0, "name"), (" ", 0, "name"), ("n" * 101, 0, "name"), ("a\nb", 0, "name"),
     ("CRM", -1, "at_minute"), ("CRM", 1440, "at_minute")],
)  # fmt: skip
def test_what_is_no_schedule_is_refused_by_its_field(name: str, minute: int, field: str) -> None:
    with pytest.raises(BadExport) as refused:
        check_rhythm(name, minute)
    assert refused.value.field == field


def test_a_time_is_told_as_clocks_show_it_and_read_back() -> None:
    assert [clock_time(each) for each in (0, 390, 1439)] == ["00:00", "06:30", "23:59"]
    assert all(read_clock_time(clock_time(each)) == each for each in range(MINUTES_A_DAY))
    assert read_clock_time("6:30") == 390


@pytest.mark.parametrize("text", ["", "6", "24:00", "06:60", "6:3", "06:30:00", "6.30", "٠٦:٣٠"])
def test_what_is_no_time_of_a_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no time"):
        read_clock_time(text)


def test_it_goes_on_while_its_author_may_export_all_its_columns() -> None:
    follow_up = ExportPurpose.FOLLOW_UP
    assert why_stopped(Role.EXPORTER, follow_up, COLUMNS) is None
    assert why_stopped(None, follow_up, COLUMNS) is WhyStopped.ACCOUNT
    assert why_stopped(Role.HANDLER, follow_up, COLUMNS) is WhyStopped.PERMISSION
    assert why_stopped("unheard of", follow_up, COLUMNS) is WhyStopped.PERMISSION
    assert why_stopped(Role.EXPORTER, ExportPurpose.NEWS_EMAIL, COLUMNS) is WhyStopped.COLUMNS
