"""The filters and folders of the inbox, and the places of leads in its lists."""

from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from uuid import UUID

from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.priority import Priority

NOBODY = "nobody"
"""In place of an owner: leads that have none."""

MOST_COUNTED = 999
"""Folders are counted up to here; one more than this means that there are more."""

_PLACE_BITS = 10
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Folder(StrEnum):
    """A part of the leads that staff look through."""

    NEW = "new"
    MINE = "mine"
    UNASSIGNED = "unassigned"
    OVERDUE = "overdue"
    WAITING = "waiting"
    ALL = "all"
    SUSPECT = "suspect"


class Sort(StrEnum):
    """An order of the list; within equal priorities the newest comes first.

    By due time, leads that nobody has to act on come last.
    """

    NEWEST = "newest"
    OLDEST = "oldest"
    DUE = "due"
    PRIORITY = "priority"


Wanted = str | tuple[str, ...] | None
"""One code or several, of which one has to match; None for any."""


@dataclass(frozen=True)
class LeadFilter:
    """The filters of a list of leads; None leaves a filter out, "" selects leads without an answer.

    :param owner: an account's id, or NOBODY, or several of these.
    :param status: of LeadStatus, or of STATUS_GROUPS.
    :param response: of RESPONSES.
    :param tag: as `tag_of` spells it.
    :param topic: several topics, one of which has to match.
    :param answerable: its owner when its first response was due; `judged` is of Judged.
    :param received_from: the first moment that matches.
    :param received_before: the first moment after it that does not; see `day_bounds`.
    :param text: words that must all be found in the person's text; empty for any.
    """

    folder: Folder = Folder.ALL
    status: Wanted = None
    owner: UUID | str | tuple[UUID | str, ...] | None = None
    country: Wanted = None
    sector: Wanted = None
    language: Wanted = None
    topic: Wanted = None
    intent: Wanted = None
    readiness: Wanted = None
    timeline: Wanted = None
    size_band: Wanted = None
    source: Wanted = None
    imported: UUID | None = None
    consent: Wanted = None
    priority: Priority | tuple[Priority, ...] | None = None
    response: Wanted = None
    tag: Wanted = None
    answerable: UUID | str | None = None
    judged: str | None = None
    received_from: datetime | None = None
    received_before: datetime | None = None
    text: str = ""

    @property
    def leaves_out_spam(self) -> bool:
        """True for the folder of all, unless words, a status or a judgement ask for spam too."""
        asked = self.status if isinstance(self.status, tuple) else (self.status,)
        named = bool(self.text or self.judged) or LeadStatus.SPAM in asked
        return self.folder is Folder.ALL and not named


@dataclass(frozen=True, order=True)
class RowKey:
    """The sort key of a lead in a list: the part, the sorted value, and then the id."""

    part: int
    value: int
    lead_id: UUID


@dataclass(frozen=True)
class Position:
    """A cursor in a sorted list: just after a lead, or just before it if backwards."""

    key: RowKey
    backwards: bool = False


def fields_of(wanted: LeadFilter) -> tuple[str, ...]:
    """Return the names of the filters that are set, in order, without the folder."""
    chosen = {field.name: getattr(wanted, field.name) for field in fields(wanted)}
    del chosen["folder"]
    unset = {**dict.fromkeys(chosen), "text": ""}
    return tuple(name for name, value in chosen.items() if value != unset[name])


def day_bounds(
    first: date | None, last: date | None, zone: tzinfo
) -> tuple[datetime | None, datetime | None]:
    """Return the start of the first day and the end of the last day."""
    begins = None if first is None else datetime.combine(first, time(), zone)
    # The last possible day ends with the last possible moment.
    if last is None or last == date.max:
        return begins, None
    return begins, datetime.combine(last + timedelta(days=1), time(), zone)


def place_of(received_at: datetime, lead_id: UUID) -> int:
    """Return the place of a lead in lists: its moment in microseconds, then bits of its random id.

    Two leads of the same microsecond may have the same bits, once in a thousand such pairs: the
    code that assigns places moves the second on.
    """
    return first_place(received_at) | lead_id.int & ((1 << _PLACE_BITS) - 1)


def first_place(moment: datetime) -> int:
    """Return the least place that a lead received at a moment can have."""
    return microseconds(moment) << _PLACE_BITS


def place_moment(place: int) -> datetime:
    """Return when the lead of a place was received."""
    return moment_of(place >> _PLACE_BITS)


def moment_of(count: int) -> datetime:
    """Return the moment of a number of microseconds since 1970."""
    return _EPOCH + count * _MICROSECOND


def microseconds(moment: datetime) -> int:
    """Return a moment as microseconds since 1970."""
    return (moment - _EPOCH) // _MICROSECOND
