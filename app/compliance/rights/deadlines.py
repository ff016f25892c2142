"""The time for an answer in words: how it is counted, and how much of it is left."""

from collections.abc import Iterator
from datetime import date, datetime

from babel.dates import format_date

from app.content.local import locale_of
from app.rights.models import RightsRequest
from app.rights.rules.requests import days_left, last_moment
from app.rights.rules.statutory_clock import EXTENDED_MONTHS, USUAL_MONTHS
from app.web.context import zone
from app.web.locale import page_language


def left_words(due_at: datetime, now: datetime) -> str:
    """Return the number of days left, or overdue, in the reader's language."""
    days = days_left(due_at, now, zone().statutory_clock)
    key = "today" if not days else "left" if days > 0 else "late"
    return zone().content.text(page_language(), f"rights.left.{key}", n=abs(days))


def tell_before(request: RightsRequest, now: datetime) -> datetime | None:
    """Return the deadline for announcing an extension; None if it is past."""
    statutory = zone().statutory_clock
    end = statutory.tell_extension_before(request.received_at)
    if request.extended_at or request.closed_at or now >= end:
        return None
    return end


def reckoning(request: RightsRequest, lang: str) -> Iterator[str]:
    """Yield sentences on how the deadline was counted, or that the settings have changed since."""
    statutory, extended = zone().statutory_clock, request.extended_at is not None
    deadline = statutory.deadline(request.received_at, extended=extended)

    def say(key: str, **values: object) -> str:
        return zone().content.text(lang, f"rights.clock.{key}", **values)

    if deadline.at != request.due_at:
        yield say("settings")
        return
    months = statutory.reckon(request.received_at, EXTENDED_MONTHS if extended else USUAL_MONTHS)
    yield say("received", day=_day(months.first, lang))
    yield say("months_extended" if extended else "months", day=_day(months.nominal, lang))
    if months.shortened:
        yield say("shortened")
    if months.last != months.nominal and months.holiday is not None:
        name = months.holiday.names[lang]
        yield say("holiday", holiday=name, day=_day(months.last, lang))
    elif months.last != months.nominal:
        weekday = format_date(months.nominal, "EEEE", locale=locale_of(lang))
        yield say("weekend", weekday=weekday, day=_day(months.last, lang))
    if deadline.prompt is not None:
        prompt = statutory.day_of(last_moment(deadline.prompt))
        yield say("prompt", n=statutory.prompt_days, day=_day(prompt, lang))
        yield say("earlier")


def _day(day: date, lang: str) -> str:
    return format_date(day, "long", locale=locale_of(lang))
