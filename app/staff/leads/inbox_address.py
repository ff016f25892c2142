"""The query of the inbox's address, and the list from which a lead's page was opened.

Whatever means nothing is told by its name and left out; the rest holds. The address of a lead's
page repeats the inbox's own parts, which are read as the inbox reads them, so that it leads to
nothing but a list; `at` says where in it the lead stood.
"""

import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from flask import g, has_request_context, request
from flask_login import current_user

from app.core import clock
from app.core.rules.languages import DEFAULT
from app.core.rules.period import read_day
from app.enquiries.rules.enquiry import SOURCE_LIMIT, normalise, refused_character
from app.leads.rules.first_response import RESPONSES
from app.leads.rules.inbox import (
    FILTERS,
    ME,
    NOBODY,
    UNANSWERED,
    Folder,
    LeadFilter,
    Position,
    RowKey,
    Sort,
    lead_filter,
)
from app.leads.rules.lead import ConsentState, Priority
from app.leads.rules.lead_status import STATUS_GROUPS, LeadStatus
from app.leads.rules.search_terms import LONGEST_QUERY
from app.leads.store.inbox import find_neighbours
from app.staff.blueprint import staff
from app.web.context import zone
from app.web.forms import visible
from app.web.locale import countries

_URGENT_FIRST = frozenset({Folder.NEW, Folder.MINE, Folder.UNASSIGNED, Folder.OVERDUE})


@dataclass(frozen=True)
class InboxAddress:
    """The query of an address.

    :param folder: None if it names none; then the reader gets the one that suits them.
    :param filters: what is in force, by name, as the address spells it.
    :param bad: names and values that mean nothing.
    """

    folder: Folder | None
    sort: Sort | None
    filters: Mapping[str, str]
    position: Position | None
    bad: tuple[tuple[str, str], ...]

    def order(self, folder: Folder) -> Sort:
        """Return the order asked for, or the one that suits a folder."""
        return self.sort or (Sort.DUE if folder in _URGENT_FIRST else Sort.NEWEST)

    def wanted(self, folder: Folder, me: UUID) -> LeadFilter:
        """Return which leads are wanted of a folder.

        :param me: the account that looks.
        """
        return lead_filter(self.filters, folder, me, ZoneInfo(zone().settings.time_zone))

    def address(self, folder: Folder, /, *without: str, **changes: str) -> Mapping[str, str]:
        """Return the address of a list's beginning, less some parts and with others changed."""
        order = {"sort": self.sort.value} if self.sort else {}
        parts = {"folder": folder.value, **self.filters, **order, **changes}
        return {name: str(value) for name, value in parts.items() if name not in without}

    def here(self, folder: Folder) -> Mapping[str, str]:
        """Return the address of the very page that is asked for."""
        place = self.position
        if place is None:
            return self.address(folder)
        name = "after" if place.backwards else "before"
        return {**self.address(folder), name: position_text(place)}


def read_address(args: Mapping[str, str]) -> InboxAddress:
    """Return what an address asks for."""
    bad: list[tuple[str, str]] = []

    def take(name: str, read: Callable[[str], Any]) -> Any:
        text = normalise(args.get(name, ""))
        if not text:
            return None
        try:
            return read(text)
        except ValueError:
            bad.append((name, visible(text[:LONGEST_QUERY], several_lines=False)))
            return None

    folder, sort = take("folder", Folder), take("sort", Sort)
    found = {name: take(name, _READ[name]) for name in FILTERS}
    filters = {name: value for name, value in found.items() if value is not None}
    before = read_position(args.get("before"), backwards=False)
    place = before or read_position(args.get("after"), backwards=True)
    return InboxAddress(folder, sort, filters, place, tuple(bad))


def position_text(position: Position) -> str:
    """Return a place in a sorted list of leads; which way it leads is told apart from it."""
    key = position.key
    packed = struct.pack(">Bq", key.part, key.value) + key.lead_id.bytes
    return urlsafe_b64encode(packed).decode().rstrip("=")


def read_position(text: str | None, *, backwards: bool) -> Position | None:
    """Return the place in a sorted list that an address names, or None if it names none."""
    if not text:
        return None
    try:
        data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
        part, value = struct.unpack(">Bq", data[:9])
        return Position(RowKey(part, value, UUID(bytes=data[9:])), backwards)
    except (ValueError, struct.error):
        return None


def _among(codes: Callable[[], Any], text: str) -> str:
    if text not in codes():
        raise ValueError
    return text


def _choices(field: str, *more: str) -> Callable[[str], str]:
    return partial(
        _among, lambda: {*more, *(choice.code for choice in zone().content.choices[field])}
    )


def _owner(text: str) -> str:
    return text if text in {ME, NOBODY} else str(UUID(text))


def _country(text: str) -> str:
    return _among(lambda: {UNANSWERED, *dict(countries(DEFAULT))}, text.upper())


def _line(limit: int, text: str) -> str:
    if len(text) > limit or refused_character(text, several_lines=False):
        raise ValueError
    return text


def _iso_day(text: str) -> str:
    return read_day(text).isoformat()


_READ: Mapping[str, Callable[[str], str]] = {
    "q": partial(_line, LONGEST_QUERY),
    "status": partial(_among, lambda: {*LeadStatus, *STATUS_GROUPS}),
    "owner": _owner,
    "country": _country,
    "sector": _choices("sector", UNANSWERED),
    "language": _choices("reply_language"),
    "size": _choices("size_band", UNANSWERED),
    "source": partial(_line, SOURCE_LIMIT),
    "consent": ConsentState,
    "priority": partial(_among, lambda: {each.name.lower() for each in Priority}),
    "response": partial(_among, lambda: RESPONSES),
    "from": _iso_day,
    "to": _iso_day,
}


@dataclass(frozen=True)
class LeadList:
    """A page of the inbox.

    :param at: where the lead stood in it that was opened; None if the address does not say.
    """

    asked: InboxAddress
    folder: Folder
    at: RowKey | None

    @property
    def address(self) -> Mapping[str, str]:
        """The address of the page."""
        return self.asked.here(self.folder)

    def parts(self, at: RowKey | None) -> Mapping[str, str]:
        """Return what the address of a lead's page says of the list and of its place there."""
        return self.address if at is None else {**self.address, "at": position_text(Position(at))}


@dataclass(frozen=True)
class Neighbour:
    """A lead beside another in a list, and what its address says of that list."""

    lead_id: UUID
    parts: Mapping[str, str]


def opened_from() -> LeadList | None:
    """Return the list from which the request's lead was opened, if its address names one."""
    if "opened_from" not in g:
        asked = read_address(request.args)
        place = read_position(request.args.get("at"), backwards=False)
        at = None if place is None else place.key
        g.opened_from = None if asked.folder is None else LeadList(asked, asked.folder, at)
    found: LeadList | None = g.opened_from
    return found


def neighbours(there: LeadList | None) -> tuple[Neighbour | None, Neighbour | None]:
    """Return the leads before and after the one that was opened, where the list has any.

    A search is not gone through like this: it would be asked again with every lead, and each time
    that is put on record.
    """
    if there is None or there.at is None or "q" in there.asked.filters:
        return None, None
    wanted = there.asked.wanted(there.folder, current_user.id)
    order = there.asked.order(there.folder)
    with zone().database.reading() as session:
        before, after = find_neighbours(
            session, wanted, order, there.at, me=current_user.id, now=clock.now()
        )
    return _neighbour(there, before), _neighbour(there, after)


def _neighbour(there: LeadList, key: RowKey | None) -> Neighbour | None:
    return None if key is None else Neighbour(key.lead_id, there.parts(key))


@staff.url_defaults
def stay_in_list(_endpoint: str, values: dict[str, Any]) -> None:
    """Have every address of the lead that is worked on name the list from which it was opened."""
    own = (request.view_args or {}).get("lead_id") if has_request_context() else None
    if own is None or values.get("lead_id") != own:
        return
    there = opened_from()
    if there is not None:
        for name, value in there.parts(there.at).items():
            values.setdefault(name, value)
