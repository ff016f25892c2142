"""What time it is where an investor is, and when things are due, in the reader's words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from itertools import groupby
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.core import get_global
from babel.dates import format_date, format_datetime, get_day_names

from app.core import clock
from app.core.rules.languages import LANGUAGE
from app.core.rules.opening_hours import DAY_MINUTES, Shift
from app.leads.lead_view import LeadView
from app.leads.models import Lead
from app.leads.rules.first_response import Reason, TimeLeft, due_kind
from app.leads.rules.lead import LeadEventKind
from app.leads.store import lead as leads
from app.leads.store.inbox_page import LeadHeading
from app.staff.blueprint import staff
from app.web.context import zone
from app.web.locale import page_language


@dataclass(frozen=True)
class ResponseClock:
    """What a lead's page tells of its first response.

    :param hours: the working hours within which new enquiries are to be answered.
    :param answered_at: when it was answered; None while it waits.
    :param reason: why it is due then; None if that was reckoned by other settings than these.
    """

    due_at: datetime
    hours: int
    answered_at: datetime | None
    reason: Reason | None

    @property
    def in_time(self) -> bool:
        """Whether it was answered before it was due, or at that moment."""
        return self.answered_at is not None and self.answered_at <= self.due_at


@staff.app_context_processor
def response_words() -> dict[str, object]:
    """Give templates what they ask of time: what is due, how soon, and by which hours."""
    return {
        "time_left": _time_left,
        "due_kind": _due_kind,
        "suspects_to_review": _suspects_to_review,
        "working_hours": _working_hours,
        "calendar_day": _calendar_day,
    }


def response_clock(view: LeadView) -> ResponseClock | None:
    """Return the clock of a lead's first response, if it has one."""
    due = view.lead.first_due_at
    if due is None:
        return None
    promise = zone().first_response
    reason = promise.reason(_started(view), due)
    return ResponseClock(due, promise.minutes // 60, view.lead.first_answered_at, reason)


def _started(view: LeadView) -> datetime:
    """Return when the clock started: with the move to the inbox, if it had been set aside."""
    moved = [each.at for each in view.history if each.kind == LeadEventKind.MOVED_TO_INBOX.value]
    return max(moved, default=view.lead.received_at)


def _time_left(due: datetime) -> TimeLeft:
    return zone().first_response.left(due, clock.now())


def _due_kind(lead: Lead | LeadHeading) -> str:
    return due_kind(
        answered=lead.first_answered_at is not None,
        paused=lead.minutes_left is not None,
        next_step=lead.next_step,
    ).value


def _suspects_to_review() -> tuple[datetime, datetime] | None:
    """Return when the oldest came that nobody has judged, and by when it is to be looked at."""
    with zone().database.reading() as session:
        oldest = leads.find_oldest_unseen_suspect(session)
    return None if oldest is None else (oldest, zone().first_response.review_due(oldest))


def _calendar_day(day: date) -> str:
    return format_date(day, "long", locale=LANGUAGE[page_language()].locale)


def _working_hours() -> list[tuple[str, str]]:
    """Return the week's hours, days with the same ones together: the days and their hours."""
    names = get_day_names("abbreviated", locale=LANGUAGE[page_language()].locale)
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


_CAPITALS: Mapping[str, str] = {
    "AU": "Australia/Sydney", "BR": "America/Sao_Paulo", "CA": "America/Toronto",
    "CD": "Africa/Kinshasa", "CL": "America/Santiago", "CN": "Asia/Shanghai",
    "EC": "America/Guayaquil", "ES": "Europe/Madrid", "FM": "Pacific/Pohnpei",
    "GL": "America/Nuuk", "ID": "Asia/Jakarta", "KI": "Pacific/Tarawa",
    "MN": "Asia/Ulaanbaatar", "MX": "America/Mexico_City", "NZ": "Pacific/Auckland",
    "PF": "Pacific/Tahiti", "PG": "Pacific/Port_Moresby", "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow", "UA": "Europe/Kyiv", "US": "America/New_York",
}  # fmt: skip
"""The zone of the capital, of countries and regions that have several times (IANA tz database)."""

_ONE_TIME = frozenset({"CN"})
"""Where one time is official although the tz database has another beside it."""

_OPENS, _CLOSES, _SATURDAY = 9, 18, 5


@dataclass(frozen=True)
class LocalTime:
    """The time in a country or region.

    :param now: in the capital, if there are several.
    :param earliest: where the day has come least far; the same as `latest` if there is one time.
    """

    now: datetime
    earliest: datetime
    latest: datetime

    @property
    def is_one(self) -> bool:
        """Whether the whole country has one time."""
        return self.earliest.utcoffset() == self.latest.utcoffset()

    @property
    def in_office_hours(self) -> bool:
        """Whether people are usually at work at that time, holidays aside."""
        return self.now.weekday() < _SATURDAY and _OPENS <= self.now.hour < _CLOSES

    def words(self, lang: str) -> tuple[str, str, str]:
        """Return the time, and the span of times, as the reader writes them."""
        now, first, last = (
            format_datetime(each, "EEE HH:mm", locale=LANGUAGE[lang].locale)
            for each in (self.now, self.earliest, self.latest)
        )
        return now, first, last


def local_time(country: str, now: datetime) -> LocalTime | None:
    """Return what time it is in a country or region; None if its zones are not known."""
    zones = _zones(country)
    if not zones:
        return None
    times = sorted((now.astimezone(each) for each in zones), key=_offset)
    capital = _zone(_CAPITALS.get(country, ""))
    return LocalTime(now.astimezone(capital) if capital else times[0], times[0], times[-1])


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()


@cache
def _zones(country: str) -> tuple[ZoneInfo, ...]:
    names = get_global("territory_zones").get(country, ())
    if country in _ONE_TIME:
        names = (_CAPITALS[country],)
    return tuple(zone for zone in map(_zone, names) if zone is not None)


@cache
def _zone(name: str) -> ZoneInfo | None:
    """Return a zone by the name that CLDR gives it, which may be an old one (Asia/Calcutta)."""
    aliases = get_global("zone_aliases")
    same = [alias for alias, other in aliases.items() if other == name]
    for each in (name, aliases.get(name, ""), *same):
        try:
            return ZoneInfo(each)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return None


def local_zone() -> ZoneInfo:
    """Return the time zone that the desk works in."""
    return ZoneInfo(zone().settings.time_zone)


def local_now() -> datetime:
    """Return the present moment as the desk's clock on the wall shows it."""
    return clock.now().astimezone(local_zone())
