"""The frame of the desk's pages and forms: times, due work, and alerts of the ledger."""

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import lru_cache
from itertools import groupby
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, get_day_names
from flask_login import current_user

from app.content.local import locale_of
from app.core import clock
from app.core.rules.languages import LANGUAGE
from app.core.rules.opening_hours import DAY_MINUTES, Shift
from app.core.rules.permissions import Permission, allows
from app.leads.models import Lead, LeadTask
from app.leads.rules.first_response import TimeLeft, due_kind
from app.leads.store import suspects
from app.leads.store.inbox_page import LeadHeading
from app.leads.store.lead_work import OpenTask
from app.ledger.outside.ledger_files import LedgerFolder
from app.ledger.rules.halt import Halt, parse_halt
from app.ledger.rules.verdict import Alarm
from app.ledger.rules.witness import WitnessState
from app.ledger.verdicts import read_alarm
from app.staff.blueprint import staff
from app.staff.reader import reader
from app.web.accounts.sessions import session_left
from app.web.context import zone
from app.web.forms import WordedForm
from app.web.locale import page_language


# For the whole application, since the pages of sign-in are drawn by flask-security's blueprint.
@staff.app_template_global()
def may(permission: str) -> bool:
    """Return whether the signed-in account has a permission."""
    return current_user.is_authenticated and allows(current_user.role, Permission(permission))


@staff.app_template_global()
def short(moment: datetime) -> str:
    """Return a moment in the desk's time zone, in short form."""
    here = reader()
    return _short(moment, here.lang, here.time_zone)


# A page has some of its moments many times, and the next page has them again.
@lru_cache(10_000)
def _short(moment: datetime, lang: str, zone: ZoneInfo) -> str:
    local = moment.astimezone(zone)
    return format_datetime(local, LANGUAGE[lang].short_moment, locale=locale_of(lang))


@staff.app_template_global()
def reason(group: str, code: str) -> str:
    """Return a reason in words; a stored code that no longer exists gets a general sentence."""
    content, lang, key = zone().content, page_language(), f"{group}.{code}"
    return content.text(lang, key if key in content.copy[lang] else "staff.suspicions.unnamed")


@staff.app_template_global()
def time_left(due: datetime) -> TimeLeft:
    """Return the working time until a moment, or since."""
    return zone().first_response.left(due, clock.now())


@staff.app_template_global("due_kind")
def what_is_due(lead: Lead | LeadHeading) -> str:
    """Return the code of a lead's next due item."""
    return due_kind(
        answered=lead.first_answered_at is not None,
        paused=lead.minutes_left is not None,
        next_step=lead.next_step,
    ).value


@staff.app_template_global()
def suspects_to_review() -> tuple[datetime, datetime] | None:
    """Return the arrival and due time of the suspect to judge first."""
    with zone().database.reading() as session:
        return suspects.find_first_unseen_suspect(session)


@staff.app_template_global()
def calendar_day(day: date) -> str:
    """Return a day in words, without regard to time zones."""
    return format_date(day, "long", locale=locale_of(page_language()))


staff.app_template_filter("as_day")(date.fromisoformat)
staff.app_template_filter("as_moment")(datetime.fromisoformat)


@staff.app_template_global()
def task_due(task: LeadTask | OpenTask) -> str:
    """Return when a task is due in words: its day, with its time if it has one."""
    if task.due_time is None:
        return calendar_day(task.due_on)
    moment, language = datetime.combine(task.due_on, task.due_time), LANGUAGE[page_language()]
    return format_datetime(moment, language.short_moment, locale=locale_of(language.code))


@staff.app_template_global()
def task_state(task: LeadTask | OpenTask) -> str:
    """Return how near an open task is: `overdue`, `today` or nothing."""
    now = local_now()
    if (task.due_on, task.due_time or time.max) < (now.date(), now.time()):
        return "overdue"
    return "today" if task.due_on == now.date() else ""


@staff.app_template_global()
def working_hours() -> list[tuple[str, str]]:
    """Return the week's working hours: runs of days with equal hours, and those hours."""
    names = get_day_names("abbreviated", locale=locale_of(page_language()))
    lines = []
    week = enumerate(zone().first_response.hours.week)
    for shifts, same in groupby(week, lambda pair: pair[1]):
        days = [day for day, _shifts in same]
        if shifts:
            first, last = names[days[0]], names[days[-1]]
            lines.append((_days(first, last), " ".join(map(_hours, shifts))))
    return lines


def _days(first: str, last: str) -> str:
    if first == last:
        return first
    return zone().content.text(page_language(), "staff.clock.days", first=first, last=last)


def _hours(shift: Shift) -> str:
    return f"{_time(shift.opens)}\u2013{_time(shift.closes)}"


def _time(minutes: int) -> str:
    past_midnight = minutes - DAY_MINUTES if minutes > DAY_MINUTES else minutes
    return "{:02}:{:02}".format(*divmod(past_midnight, 60))


def local_zone() -> ZoneInfo:
    """Return the desk's time zone."""
    return reader().time_zone


def local_now() -> datetime:
    """Return the moment of the request in the desk's time zone."""
    return reader().now


_FIELD = "%Y-%m-%dT%H:%M"  # As browsers fill `datetime-local` (HTML standard, 2.3.5.5).


def local_text(moment: datetime) -> str:
    """Return a moment as a form's field shows it: in the desk's time zone, to the minute."""
    return moment.astimezone(local_zone()).strftime(_FIELD)


def read_local(text: str) -> datetime:
    """Return the moment that a form's field names, in the desk's time zone.

    :raises ValueError: if it names none.
    """
    return datetime.strptime(text, _FIELD).replace(tzinfo=local_zone())


# The frame of every page calls this and the functions below, but only for accounts that may act
# on the result.
@staff.app_template_global()
def ledger_halt() -> Halt | None:
    """Return the reason for the ledger's halt, from the worker's file; None if it is not halted."""
    halt = LedgerFolder(zone().settings).halt()
    return None if halt is None else parse_halt(halt)


@staff.app_template_global()
def ledger_disagreements() -> Sequence[WitnessState]:
    """Return the state of each witness that has seen a ledger other than the database's."""
    settings = zone().settings
    problems = LedgerFolder(settings).witness_problems(zone().parts.witnesses)
    return [state for state in problems if state.disagrees]


@staff.app_template_global()
def ledger_alarm() -> Alarm | None:
    """Return the findings of ledger verifications, until an auditor has closed them."""
    return read_alarm(zone().database, zone().vouching)


@staff.app_template_global()
def refused_words() -> Sequence[str]:
    """Return the error in the operator's own words, which are therefore not served."""
    return zone().own_words.refused


staff.app_template_global()(session_left)


class DeskForm(WordedForm):
    """A form of the desk; its default words are those of a new account."""

    copy = "staff.errors"
    fields = "staff.setup"
