"""A lead's times: its response deadline, the sender's local time, and the timeline."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.core import get_global
from babel.dates import format_datetime

from app.content.local import locale_of
from app.enquiries.rules.enquiry import CORRECTABLE
from app.exports.models import Export
from app.leads.lead_view import LeadView
from app.leads.models import LeadEvent, LeadMessage
from app.leads.rules.first_response import Reason
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.lead_work import ContactChannel, Direction
from app.mail.rules.delivery import trouble_of
from app.staff.frame import local_zone
from app.web.context import zone


@dataclass(frozen=True)
class ResponseClock:
    """The first response of a lead, as its page shows it.

    :param hours: the working hours within which new enquiries are to be answered.
    :param answered_at: when it was answered; None while it waits.
    :param reason: why it is due then; None if that was calculated with other settings.
    """

    due_at: datetime
    hours: int
    answered_at: datetime | None
    reason: Reason | None

    @property
    def in_time(self) -> bool:
        """True if it was answered by its deadline."""
        return self.answered_at is not None and self.answered_at <= self.due_at


def response_clock(view: LeadView) -> ResponseClock | None:
    """Return the state of a lead's first response, if it has a deadline."""
    due = view.lead.first_due_at
    if due is None:
        return None
    promise = zone().first_response
    reason = promise.reason(view.lead.received_at, due)
    return ResponseClock(due, promise.minutes // 60, view.lead.first_answered_at, reason)


_CAPITALS: Mapping[str, str] = {
    "AU": "Australia/Sydney", "BR": "America/Sao_Paulo", "CA": "America/Toronto",
    "CD": "Africa/Kinshasa", "CL": "America/Santiago", "CN": "Asia/Shanghai",
    "EC": "America/Guayaquil", "ES": "Europe/Madrid", "FM": "Pacific/Pohnpei",
    "GL": "America/Nuuk", "ID": "Asia/Jakarta", "KI": "Pacific/Tarawa",
    "MN": "Asia/Ulaanbaatar", "MX": "America/Mexico_City", "NZ": "Pacific/Auckland",
    "PF": "Pacific/Tahiti", "PG": "Pacific/Port_Moresby", "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow", "UA": "Europe/Kyiv", "US": "America/New_York",
}  # fmt: skip
"""The zone of the capital, for countries and regions with several times (IANA tz database)."""

_ONE_TIME = frozenset({"CN"})
"""Countries with one official time although the tz database has another beside it."""

_OPENS, _CLOSES, _SATURDAY = 9, 18, 5


@dataclass(frozen=True)
class LocalTime:
    """The time in a country or region.

    :param now: the time in the capital, if there are several; without a capital, the earliest.
    :param earliest: the time furthest behind; the same as `latest` if there is only one.
    """

    now: datetime
    earliest: datetime
    latest: datetime
    in_capital: bool

    @property
    def is_one(self) -> bool:
        """True if the whole country has one time."""
        return self.earliest.utcoffset() == self.latest.utcoffset()

    @property
    def in_office_hours(self) -> bool:
        """True if people are usually at work at that time, holidays aside."""
        return self.now.weekday() < _SATURDAY and _OPENS <= self.now.hour < _CLOSES

    def spelled(self, lang: str) -> tuple[str, str, str]:
        """Return the time, and the range of times, each with its day unless that is the same."""
        day = self.now.date()

        def spell(moment: datetime, pattern: str) -> str:
            return format_datetime(moment, pattern, locale=locale_of(lang))

        first, last = (
            spell(each, "HH:mm" if each.date() == day else "EEE HH:mm")
            for each in (self.earliest, self.latest)
        )
        return spell(self.now, "EEE HH:mm"), first, last


def local_time(country: str, now: datetime) -> LocalTime | None:
    """Return the local time in a country or region; None if its zones are not known."""
    zones = _zones(country)
    if not zones:
        return None
    times = sorted((now.astimezone(each) for each in zones), key=_offset)
    capital = _zone(_CAPITALS.get(country, ""))
    here = now.astimezone(capital) if capital else times[0]
    return LocalTime(here, times[0], times[-1], in_capital=capital is not None)


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
    """Return a zone by its CLDR name, which may be an old one (Asia/Calcutta)."""
    aliases = get_global("zone_aliases")
    same = [alias for alias, other in aliases.items() if other == name]
    for each in (name, aliases.get(name, ""), *same):
        try:
            return ZoneInfo(each)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return None


@dataclass(frozen=True)
class TimelineEntry:
    """One event in a lead's history.

    :param kind: selects the words for it.
    :param actor: the account that did it; empty for the person, or the service.
    :param item: the record with the details.
    :param state: the outcome of a reply, if stored.
    :param why: the reason why a reply could not be sent.
    """

    at: datetime
    kind: str
    actor: str = ""
    item: Any = None
    state: str = ""
    state_at: datetime | None = None
    why: str = ""


def timeline(view: LeadView, exports: Sequence[Export]) -> Sequence[TimelineEntry]:
    """Return a lead's history, newest first; at the same moment, an effect precedes its cause.

    :param exports: those that held it.
    """
    # The enquiry's own line says that staff entered it, at the moment at which it came.
    after = (each for each in _entries(view, exports) if each.kind != LeadEventKind.RECEIVED)
    found = [TimelineEntry(view.enquiry.received_at, "received"), *after]
    # A stable sort, with causes before effects, which the reversal then swaps.
    return sorted(found, key=lambda each: each.at)[::-1]


SPOKEN = frozenset({"reply", "ours", "theirs"})
"""The kinds of lines that hold what we and the investor said to each other."""


def is_exchange(entry: TimelineEntry) -> bool:
    """Return whether a line is something that was said, and counts as that."""
    return entry.kind in SPOKEN and not entry.item.undone


_ALWAYS_SHOWN = SPOKEN | {
    "note", "reply_parked", "correction", "withdrawal", "contact_corrected",
}  # fmt: skip
"""The kinds of lines that stand for themselves; what else happened is a line a day."""


def by_day(entries: Sequence[TimelineEntry]) -> Sequence[Sequence[TimelineEntry]]:
    """Return the lines of a history: one entry each, or the desk's own acts of one day.

    :param entries: newest first; a day's line has the place of its newest entry.
    """
    lines: list[list[TimelineEntry]] = []
    zone_of_desk = local_zone()
    for _day, of_day in groupby(entries, lambda each: each.at.astimezone(zone_of_desk).date()):
        folded: list[TimelineEntry] = []
        for entry in of_day:
            if entry.kind in _ALWAYS_SHOWN:
                lines.append([entry])
                continue
            if not folded:
                lines.append(folded)
            folded.append(entry)
    return lines


def changes_since(view: LeadView, seen: datetime | None) -> Sequence[LeadEvent]:
    """Return the changes to a lead itself after a moment, oldest first."""
    # An enquiry entered by hand was entered after the moment at which it came.
    no_changes = {
        LeadEventKind.RECEIVED.value,
        LeadEventKind.TASK_DONE.value,
        LeadEventKind.TASK_REOPENED.value,
        LeadEventKind.TASK_CANCELLED.value,
    }
    return [
        each
        for each in reversed(view.history)
        if seen is not None and each.at > seen and each.kind not in no_changes
    ]


def _entries(view: LeadView, exports: Sequence[Export]) -> Iterator[TimelineEntry]:
    yield from _of_person(view)
    for export in exports:
        yield TimelineEntry(
            export.snapshot_at or export.requested_at, "export", export.actor, export
        )
    for note in view.notes:
        yield TimelineEntry(note.at, "note", note.author, note)
    for task in view.tasks:
        yield TimelineEntry(task.created_at, "task", task.author, task)
    for message in view.messages:
        yield _of_message(view, message)
    titles = {task.id.hex: task for task in view.tasks}
    for event in reversed(view.history):
        of_task = event.kind != LeadEventKind.TASK_CORRECTED and event.details.get("task")
        item = titles.get(of_task or "", event)
        yield TimelineEntry(event.at, event.kind, event.actor, item)


def _of_person(view: LeadView) -> Iterator[TimelineEntry]:
    for change in view.corrections.values():
        # The number to dial goes with the number as typed, and what staff correct has its own line.
        if change.field in CORRECTABLE and not view.corrected_by(change):
            yield TimelineEntry(change.at, "correction", item=change)
    for at, purposes in view.withdrawals.items():
        # The consent pages show who recorded it for the person; this one does not.
        yield TimelineEntry(at, "withdrawal", item=purposes)


def _of_message(view: LeadView, message: LeadMessage) -> TimelineEntry:
    if message.direction == Direction.THEIRS:
        return TimelineEntry(message.at, "theirs", message.author, message)
    if message.channel != ContactChannel.MAIL or message.message_id is None:
        return TimelineEntry(message.at, "ours", message.author, message)
    sent = view.deliveries.get(message.message_id)
    if sent is None:
        return TimelineEntry(message.at, "reply", message.author, message)
    why = trouble_of(sent.last_error).value if sent.last_error else ""
    return TimelineEntry(
        message.at, "reply", message.author, message, sent.state, sent.settled_at, why
    )
