"""When a first response is due, and why then, in the reader's words."""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from babel.dates import format_date, get_day_names

from app.content.languages import BABEL_LOCALES
from app.core import clock
from app.core.rules.opening_hours import DAY_MINUTES, Shift
from app.leads.models.lead import Lead
from app.leads.rules.due_kind import due_kind
from app.leads.rules.first_response import Reason, TimeLeft
from app.leads.rules.lead import LeadEventKind
from app.leads.store import lead as leads
from app.leads.store.lead_heading import LeadHeading
from app.leads.view_lead import LeadView
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
    return format_date(day, "long", locale=BABEL_LOCALES[page_language()])


def _working_hours() -> list[tuple[str, str]]:
    """Return the week's hours, days with the same ones together: the days and their hours."""
    names = get_day_names("abbreviated", locale=BABEL_LOCALES[page_language()])
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
