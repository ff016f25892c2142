"""What an address of the inbox asks for: its folder, filters, order, and place in the list.

Whatever means nothing is told by its name and left out; the rest holds.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from app.domain.enquiry import SOURCE_LIMIT, normalise, refused_character
from app.domain.inbox import NOBODY, Folder, LeadFilter, Position, Sort, day_bounds
from app.domain.lead import ConsentState, LeadStatus, Priority
from app.domain.period import read_day
from app.domain.response_state import RESPONSES
from app.domain.search_terms import LONGEST_QUERY
from app.domain.status_groups import STATUS_GROUPS
from app.web.context import zone
from app.web.forms import visible
from app.web.locale import countries
from app.web.paging import read_position

ME = "me"
"""In place of an owner's id, so that a view can be shared: whoever looks."""

UNANSWERED = "-"
"""In place of a code: the question was not answered."""

FILTERS = (
    "q", "status", "owner", "country", "sector", "language", "size", "source", "consent",
    "priority", "response", "from", "to",
)  # fmt: skip
"""The filters by their names in an address, in the order in which they are told."""

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
        codes = {
            "status": self.filters.get("status"),
            "country": self._code("country"),
            "sector": self._code("sector"),
            "language": self.filters.get("language"),
            "size_band": self._code("size"),
            "source": self._code("source"),
            "consent": self.filters.get("consent"),
            "response": self.filters.get("response"),
        }
        first, last = (_day(self.filters.get(name)) for name in ("from", "to"))
        begins, ends = day_bounds(first, last, ZoneInfo(zone().settings.time_zone))
        priority = self.filters.get("priority")
        return LeadFilter(
            folder=folder,
            **codes,
            owner=self._owner(me),
            priority=Priority[priority.upper()] if priority else None,
            received_from=begins,
            received_before=ends,
            text=self.filters.get("q", ""),
        )

    def _code(self, name: str) -> str | None:
        code = self.filters.get(name)
        return "" if code == UNANSWERED else code

    def _owner(self, me: UUID) -> UUID | str | None:
        owner = self.filters.get("owner")
        if owner in {None, NOBODY}:
            return owner
        return me if owner == ME else UUID(owner)


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


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


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
