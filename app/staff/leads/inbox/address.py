"""The query of the inbox's address.

Invalid parts are reported by name and left out; the rest applies.
"""

import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlencode
from uuid import UUID
from zoneinfo import ZoneInfo

from flask_login import current_user
from werkzeug.datastructures import MultiDict

from app.core import clock
from app.core.rules.languages import DEFAULT
from app.core.rules.period import read_day
from app.enquiries.rules.enquiry import SOURCE_LIMIT, normalise, refused_character
from app.leads.rules.closing import Judged
from app.leads.rules.facts import TAG_LIMIT, tag_of
from app.leads.rules.first_response import RESPONSES
from app.leads.rules.inbox import NOBODY, Folder, LeadFilter, Position, RowKey, Sort
from app.leads.rules.inbox_filters import (
    CHOSEN,
    FILTERS,
    KINDS,
    ME,
    OPEN,
    UNANSWERED,
    in_address,
    lead_filter,
    spell,
    values_of,
)
from app.leads.rules.lead import ConsentState
from app.leads.rules.lead_status import STATUS_GROUPS, LeadStatus
from app.leads.rules.priority import Priority
from app.leads.rules.search_terms import LONGEST_QUERY, query_words
from app.web.context import zone
from app.web.forms import visible
from app.web.locale import countries
from app.web.sealed_words import open_words

_MOST_VALUES = 300
"""The most values of one filter that are read; no list of choices is longer."""

_URGENT_FIRST = frozenset({Folder.NEW, Folder.MINE, Folder.UNASSIGNED, Folder.OVERDUE})


@dataclass(frozen=True)
class InboxAddress:
    """The query of the inbox, or of a lead's page.

    :param folder: None if it names none; then the reader's default folder applies.
    :param filters: the active filters by name, as the query spells them; the words searched for
        as they were typed.
    :param bad: invalid names and values.
    :param sealed: the words searched for as the query has them: nobody can read them there.
    """

    folder: Folder | None
    sort: Sort | None
    filters: Mapping[str, str]
    position: Position | None
    bad: tuple[tuple[str, str], ...]
    sealed: str = ""

    @property
    def is_wordless(self) -> bool:
        """True if a text was typed in which nothing can be searched for."""
        text = self.filters.get("q", "")
        return bool(text) and not query_words(text)

    def order(self, folder: Folder) -> Sort:
        """Return the requested order, or the default order of a folder."""
        return self.sort or usual_order(folder)

    def wanted(self, folder: Folder, me: UUID) -> LeadFilter:
        """Return the filter for the leads of a folder.

        :param me: the reader's account.
        """
        return lead_filter(self.filters, folder, me, ZoneInfo(zone().settings.time_zone))

    def address(self, folder: Folder, /, *without: str, **changes: str) -> Mapping[str, Any]:
        """Return the query of a list's first page, less some parts and with others changed."""
        order = {"sort": self.sort.value} if self.sort else {}
        words = {"q": self.sealed} if self.sealed else {}
        parts = {"folder": folder.value, **in_address(self.filters), **words, **order, **changes}
        return {name: value for name, value in parts.items() if name not in without}

    def as_saved(self, folder: Folder) -> str:
        """Return the query of a list as a saved view stores it: all but the text searched for."""
        return urlencode(self.address(folder, "q"), doseq=True)

    def here(self, folder: Folder) -> Mapping[str, Any]:
        """Return the query of the requested page."""
        place = self.position
        if place is None:
            return self.address(folder)
        name = "after" if place.backwards else "before"
        return {**self.address(folder), name: position_text(place)}


def usual_order(folder: Folder) -> Sort:
    """Return the order of a folder if none is requested."""
    return Sort.DUE if folder in _URGENT_FIRST else Sort.NEWEST


def read_address(args: Mapping[str, str]) -> InboxAddress:
    """Return the parsed query."""
    bad: list[tuple[str, str]] = []

    def take(name: str, read: Callable[[str], Any], given: str | None = None) -> Any:
        text = normalise(args.get(name, "") if given is None else given)
        if not text:
            return None
        try:
            return read(text)
        except ValueError:
            bad.append((name, visible(text[:LONGEST_QUERY], several_lines=False)))
            return None

    folder, sort = take("folder", Folder), take("sort", Sort)
    found = {name: each for name in FILTERS if (each := _filter(name, args, take))}
    filters = {name: spell(name, values) for name, values in found.items()}
    before = read_position(args.get("before"), backwards=False)
    place = before or read_position(args.get("after"), backwards=True)
    sealed = normalise(args.get("q", "")) if "q" in filters else ""
    return InboxAddress(folder, sort, filters, place, tuple(bad), sealed)


def _filter(name: str, args: Mapping[str, str], take: Callable[..., Any]) -> list[str]:
    """Return the valid values of a filter; an address repeats its name or joins the values."""
    listed = args.getlist(name) if isinstance(args, MultiDict) else [args.get(name, "")]
    given = [each for text in listed for each in values_of(name, text)][:_MOST_VALUES]
    read = [take(name, _READ[name], each) for each in given[: None if _several(name) else 1]]
    return [value for value in read if value is not None]


def _several(name: str) -> bool:
    return KINDS[name].several


def position_text(position: Position) -> str:
    """Return a position in a sorted list as text; its direction is stored separately."""
    key = position.key
    packed = struct.pack(">Bq", key.part, key.value) + key.lead_id.bytes
    return urlsafe_b64encode(packed).decode().rstrip("=")


def read_position(text: str | None, *, backwards: bool) -> Position | None:
    """Return the position in a sorted list that a query names, or None if it names none."""
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


def _tag(text: str) -> str:
    tag = tag_of(_line(TAG_LIMIT, text))
    if not tag:
        raise ValueError
    return tag


def _iso_day(text: str) -> str:
    return read_day(text).isoformat()


def _words(text: str) -> str:
    key = zone().secrets.session_key
    return _line(LONGEST_QUERY, open_words(text, key, current_user.id, clock.now()))


_READ: Mapping[str, Callable[[str], str]] = {
    "q": _words,
    "status": partial(_among, lambda: {OPEN, *LeadStatus, *STATUS_GROUPS}),
    "owner": _owner,
    "country": _country,
    "language": _choices("reply_language"),
    **{name: _choices(field, UNANSWERED) for name, field in CHOSEN.items()},
    "source": partial(_line, SOURCE_LIMIT),
    "import": lambda text: str(UUID(text)),
    "consent": ConsentState,
    "priority": partial(_among, lambda: {each.name.lower() for each in Priority}),
    "response": partial(_among, lambda: RESPONSES),
    "tagged": _tag,
    "answerable": _owner,
    "judged": Judged,
    "from": _iso_day,
    "to": _iso_day,
}
