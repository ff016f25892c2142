"""Filters of the inbox as addresses spell them, and saved views."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Protocol, TypeVar
from uuid import UUID

from app.core.rules.permissions import Permission, allows
from app.leads.rules.priority import Priority

Value = TypeVar("Value")

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
    :param answerable: its owner when its first response was due; `judged` is of Judged.
    :param received_from: the first moment that matches.
    :param received_before: the first moment after it that does not; see `day_bounds`.
    :param text: words that all have to be found in what the person sent; empty for any.
    """

    folder: Folder = Folder.ALL
    status: Wanted = None
    owner: UUID | str | tuple[UUID | str, ...] | None = None
    country: Wanted = None
    sector: Wanted = None
    language: Wanted = None
    size_band: Wanted = None
    source: str | None = None
    imported: UUID | None = None
    consent: Wanted = None
    priority: Priority | tuple[Priority, ...] | None = None
    response: Wanted = None
    tag: str | None = None
    answerable: UUID | str | None = None
    judged: str | None = None
    received_from: datetime | None = None
    received_before: datetime | None = None
    text: str = ""


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


ME = "me"
"""In place of an owner's id: the reader, so that a view can be shared."""

UNANSWERED = "-"
"""In place of a code: the question was not answered."""


@dataclass(frozen=True)
class FilterKind:
    """A filter of the inbox, which exports and saved views take over.

    :param name: in an address.
    :param several: whether it takes several values, of which one has to match.
    :param unanswered: whether it also selects leads without an answer, by UNANSWERED.
    :param exported: whether leads can be exported by it. Search words cannot: they may be
        somebody's name, and the filter of an export is kept for years.
    """

    name: str
    several: bool = True
    unanswered: bool = False
    exported: bool = True


KINDS = {
    each.name: each
    for each in (
        FilterKind("q", several=False, exported=False),
        FilterKind("status"),
        FilterKind("owner"),
        FilterKind("country", unanswered=True),
        FilterKind("sector", unanswered=True),
        FilterKind("language"),
        FilterKind("size", unanswered=True),
        FilterKind("source", several=False, unanswered=True),
        FilterKind("import", several=False),
        FilterKind("consent"),
        FilterKind("priority"),
        FilterKind("response"),
        FilterKind("tagged", several=False),
        *(FilterKind(each, several=False) for each in ("answerable", "judged")),
        FilterKind("from", several=False),
        FilterKind("to", several=False),
    )
}
"""The filters by name, in order; a campaign's code or a tag may contain a comma."""

FILTERS, _BETWEEN = tuple(KINDS), ","


def values_of(name: str, spelled: str) -> tuple[str, ...]:
    """Return the values of a filter as an address or a saved view spells them."""
    if not KINDS[name].several:
        return (spelled,)
    return tuple(dict.fromkeys(each for each in spelled.split(_BETWEEN) if each))


def spell(values: Iterable[str]) -> str:
    """Return the values of a filter as one text."""
    return _BETWEEN.join(dict.fromkeys(values))


def lead_filter(filters: Mapping[str, str], folder: Folder, me: UUID, zone: tzinfo) -> LeadFilter:
    """Return the filter of a list of a folder.

    :param filters: the values in force, by name; each has been validated.
    :param me: the account of the reader.
    :param zone: the time zone in which days begin and end.
    """
    asked = {name: values_of(name, spelled) for name, spelled in filters.items()}
    coded = {
        name: _one(tuple("" if each == UNANSWERED else each for each in values))
        for name, values in asked.items()
    }
    ranks = tuple(Priority[each.upper()] for each in asked.get("priority", ()))
    first, last = (_day(filters.get(name)) for name in ("from", "to"))
    begins, ends = day_bounds(first, last, zone)
    return LeadFilter(
        folder=folder,
        status=coded.get("status"),
        owner=_one(tuple(_owner(each, me) for each in asked.get("owner", ()))),
        country=coded.get("country"),
        sector=coded.get("sector"),
        language=coded.get("language"),
        size_band=coded.get("size"),
        source=_code(filters.get("source")),
        imported=UUID(filters["import"]) if filters.get("import") else None,
        consent=coded.get("consent"),
        priority=_one(ranks),
        response=coded.get("response"),
        tag=filters.get("tagged"),
        answerable=_owner(filters["answerable"], me) if filters.get("answerable") else None,
        judged=filters.get("judged"),
        received_from=begins,
        received_before=ends,
        text=filters.get("q", ""),
    )


def _code(code: str | None) -> str | None:
    return "" if code == UNANSWERED else code


def _one(values: tuple[Value, ...]) -> Value | tuple[Value, ...] | None:
    """Return the only value, or all of them, or None for none."""
    return values if len(values) > 1 else next(iter(values), None)


def _owner(owner: str, me: UUID) -> UUID | str:
    if owner == NOBODY:
        return owner
    return me if owner == ME else UUID(owner)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


NAME_LIMIT = 60
"""The most characters of a view's name, so that the bar of views stays readable."""


class View(Protocol):
    """The attributes of a saved view that determine the rights to it."""

    @property
    def owner_id(self) -> UUID:
        """The account that saved it."""

    @property
    def shared(self) -> bool:
        """True if everybody who sees leads sees it."""


def may_see(view: View, account_id: UUID) -> bool:
    """Return whether an account may see a view: its own, or a shared one."""
    return view.shared or view.owner_id == account_id


def may_delete(view: View, account_id: UUID, role: str) -> bool:
    """Return whether an account may delete a view: its own, or a shared one if it manages the desk.

    :param role: of the account.
    """
    if view.owner_id == account_id:
        return True
    return view.shared and allows(role, Permission.MANAGE_DESK)
