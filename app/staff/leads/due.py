"""When something is due, in the words that people use of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from babel.dates import format_date

from app.content.local import locale_of
from app.core import clock
from app.core.rules.languages import LANGUAGE
from app.leads.models import Lead, LeadTask
from app.leads.store.inbox_page import LeadHeading
from app.staff.blueprint import staff
from app.staff.frame import what_is_due
from app.staff.reader import reader
from app.web.context import zone

_WEEK = 7


@dataclass(frozen=True)
class DueWords:
    """When something is due, in words, whether that is past, and whether they are only its date."""

    text: str
    late: bool
    is_date: bool = False


@staff.app_template_global()
def due_words(due_at: datetime) -> DueWords:
    """Return a due time in words: by the hour today and tomorrow, then by weekday, then by date."""
    here = reader()
    due = due_at.astimezone(here.time_zone)
    time, days = f"{due:%H:%M}", (due.date() - here.now.date()).days

    def say(key: str, **values: object) -> str:
        return here.say(f"due.words.{key}", **values)

    if due <= here.now:
        return DueWords(say("late", n=-days) if days else say("late_today", time=time), late=True)
    if days <= 1:
        return DueWords(say("tomorrow" if days else "today", time=time), late=False)
    if days < _WEEK:
        day = format_date(due, "EEE", locale=locale_of(here.lang))
        return DueWords(say("soon", day=day, time=time), late=False)
    return DueWords(say("far", day=short_day(due.date())), late=False, is_date=True)


TASK = "task"
"""The kind of what is due by an open task that comes before what the clock says."""

JUDGE = "judge"
"""The kind of what is due of a lead set aside: the promise of a genuine one holds meanwhile."""


@dataclass(frozen=True)
class Due:
    """The due item of a lead, by the code of its kind, and its time."""

    kind: str
    at: datetime


@staff.app_template_global()
def due_of(lead: Lead | LeadHeading, planned: date | None) -> Sequence[Due]:
    """Return the due items of a lead, earliest first; an earlier task is never hidden.

    :param planned: when its first open task is due, as `list_first_planned` tells it.
    """
    if lead.due_at is None:
        to_judge = lead.suspect and not lead.closed and lead.first_due_at
        return (Due(JUDGE, to_judge),) if to_judge else ()
    by_clock = Due(what_is_due(lead), lead.due_at)
    if planned is None:
        return (by_clock,)
    task = Due(TASK, zone().first_response.next_step_due(clock.now(), planned))
    return (task, by_clock) if task.at < by_clock.at else (by_clock,)


def named_due(day: date | None) -> datetime | None:
    """Return when a lead is due by the day that its last contact named, if that named one."""
    return zone().first_response.next_step_due(clock.now(), day) if day else None


@staff.app_template_global()
def usual_next_step() -> str:
    """Return when the next step is due after a contact that names no day."""
    promise = zone().first_response
    n, hours = promise.follow_up_days, promise.minutes // 60
    return reader().say("due.usual", n=n, hours=hours)


def planned_by(task: LeadTask) -> date:
    """Return when a task is due, as `list_first_planned` returns it."""
    if task.due_time is None:
        return task.due_on
    return datetime.combine(task.due_on, task.due_time)


@staff.app_template_global()
def day_words(moment: datetime) -> str:
    """Return a past moment in words: today by the hour, then by date."""
    then = moment.astimezone(reader().time_zone)
    if then.date() == reader().now.date():
        return f"{then:%H:%M}"
    return short_day(then.date())


def short_day(day: date) -> str:
    """Return a day as a narrow column has it, without its year if it is this one."""
    here = reader()
    return _short_day(day, here.lang, with_year=day.year != here.now.year)


# A list has a few days many times.
@lru_cache(400)
def _short_day(day: date, lang: str, *, with_year: bool) -> str:
    if LANGUAGE[lang].han:
        pattern = "y年M月d日" if with_year else "M月d日"
    else:
        pattern = "d MMM y" if with_year else "d MMM"
    return format_date(day, pattern, locale=locale_of(lang))
