"""What an address of the inbox asks for: its folder, filters, order, and place in the list.

Whatever means nothing is told by its name and left out; the rest holds.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from app.core.rules.period import read_day
from app.enquiries.rules.enquiry import SOURCE_LIMIT, normalise, refused_character
from app.leads.rules.inbox import NOBODY, Folder, LeadFilter, Position, Sort
from app.leads.rules.inbox_filters import FILTERS, ME, UNANSWERED, lead_filter
from app.leads.rules.lead import ConsentState, Priority
from app.leads.rules.lead_status import STATUS_GROUPS, LeadStatus
from app.leads.rules.response_state import RESPONSES
from app.leads.rules.search_terms import LONGEST_QUERY
from app.web.context import zone
from app.web.forms import visible
from app.web.locale import countries
from app.web.paging import position_text, read_position

_URGENT_FIRST = frozenset({Folder.NEW, Folder.MINE, Folder.UNASSIGNED, Folder.OVERDUE})


@dataclass(frozen=True)
class Asked:
    """What an address asks for.

    :param folder: None if it names none; then whoever looks gets the one that suits them.
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


def read_address(args: Mapping[str, str]) -> Asked:
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
    return Asked(folder, sort, filters, _position(args), tuple(bad))


def _position(args: Mapping[str, str]) -> Position | None:
    following = read_position(args.get("before"), backwards=False)
    return following or read_position(args.get("after"), backwards=True)


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
    return _among(lambda: {UNANSWERED, *dict(countries("en"))}, text.upper())


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
