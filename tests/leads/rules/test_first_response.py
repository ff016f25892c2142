"""A first response is due after a working time, and the desk can explain the moment."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.core.rules.opening_hours import parse_week
from app.core.rules.working_time import Holiday, HolidayCalendar, WorkingHours
from app.leads.rules.first_response import FirstResponse, Reason, TimeLeft

GUANGZHOU = ZoneInfo("Asia/Shanghai")
NATIONAL_DAY = Holiday({"en": "National Day", "zh": "国庆节"}, date(2025, 10, 1), date(2025, 10, 8))
LABOUR_DAY = Holiday({"en": "Labour Day", "zh": "劳动节"}, date(2025, 5, 1), date(2025, 5, 5))
CALENDAR = HolidayCalendar(
    (LABOUR_DAY, NATIONAL_DAY),
    frozenset({date(2025, 9, 28), date(2025, 10, 11)}),
    frozenset({2025}),
)
PROMISE = FirstResponse(
    WorkingHours(parse_week("Mon-Fri 09:00-12:00 13:30-17:30"), GUANGZHOU, CALENDAR), 8 * 60
)


def at(text: str) -> datetime:
    """Return a moment by the clocks of Guangzhou."""
    return datetime.fromisoformat(text).replace(tzinfo=GUANGZHOU)


def test_time_left_and_overdue_time_are_working_time() -> None:
    due = PROMISE.due(at("2025-03-07 16:30"))

    assert due == at("2025-03-10 17:30")
    assert PROMISE.left(due, at("2025-03-07 20:00")) == TimeLeft(overdue=False, minutes=7 * 60)
    assert PROMISE.left(due, due - timedelta(seconds=1)) == TimeLeft(overdue=False, minutes=0)
    assert PROMISE.left(due, due) == TimeLeft(overdue=True, minutes=0)
    assert PROMISE.left(due, at("2025-03-11 10:05")) == TimeLeft(overdue=True, minutes=65)


def test_the_reason_names_only_holidays_and_make_up_days_on_the_way() -> None:
    start = at("2025-09-30 16:00")
    assert PROMISE.reason(start, PROMISE.due(start)) == Reason((NATIONAL_DAY,), (), ())
    start = at("2025-09-27 16:00")
    assert PROMISE.reason(start, PROMISE.due(start)) == Reason((), (date(2025, 9, 28),), ())
    start = at("2025-03-05 09:00")
    assert PROMISE.reason(start, PROMISE.due(start)) == Reason((), (), ())


def test_the_reason_names_years_with_unknown_holidays() -> None:
    start = at("2025-12-31 16:00")

    assert PROMISE.reason(start, PROMISE.due(start)) == Reason((), (), (2026,))
