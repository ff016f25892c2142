"""The kinds of filters of the inbox, and how addresses, saved views and exports spell them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Any, TypeVar
from uuid import UUID

from app.leads.rules.inbox import NOBODY, Folder, LeadFilter, day_bounds
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.priority import Priority

Value = TypeVar("Value")

ME = "me"
"""In place of an owner's id: the reader, so that a view can be shared."""

UNANSWERED = "-"
"""In place of a code: the question was not answered."""


@dataclass(frozen=True)
class FilterKind:
    """A filter of the inbox, which exports and saved views take over.

    :param name: in an address.
    :param several: whether it takes several values, one of which has to match.
    :param typed: whether its values were typed and may contain a comma, so that addresses repeat
        the name for each value.
    :param unanswered: whether it also selects leads without an answer, by UNANSWERED.
    :param often: whether it is used so often that the page shows it at once.
    :param exported: whether leads can be exported by it. Search words cannot: they may be
        somebody's name, and the filter of an export is kept for years.
    """

    name: str
    several: bool = True
    typed: bool = False
    unanswered: bool = False
    often: bool = False
    exported: bool = True

    @property
    def is_folded(self) -> bool:
        """True if the page hides it under *More filters*."""
        return not self.often and self.name not in {"q", "from", "to"}


KINDS = {
    each.name: each
    for each in (
        FilterKind("q", several=False, exported=False),
        FilterKind("status", often=True),
        FilterKind("owner", often=True),
        FilterKind("country", unanswered=True, often=True),
        FilterKind("topic", unanswered=True, often=True),
        FilterKind("sector", unanswered=True, often=True),
        FilterKind("plan", unanswered=True),
        FilterKind("readiness", unanswered=True),
        FilterKind("timing", unanswered=True),
        FilterKind("size", unanswered=True),
        FilterKind("language"),
        FilterKind("source", typed=True, unanswered=True),
        FilterKind("import", several=False),
        FilterKind("consent"),
        FilterKind("priority", often=True),
        FilterKind("response"),
        FilterKind("tagged", typed=True),
        *(FilterKind(each, several=False) for each in ("answerable", "judged")),
        FilterKind("from", several=False),
        FilterKind("to", several=False),
    )
}
"""The filters by name, in order."""

FILTERS = tuple(KINDS)

OPEN = "open"
"""In place of a status: every one that leaves something to do."""

_OPEN = tuple(each.value for each in LeadStatus if not each.closed)

CHOSEN = {
    "sector": "sector", "topic": "topics", "plan": "intent", "readiness": "readiness",
    "timing": "timeline", "size": "size_band",
}  # fmt: skip
"""The filters for answers chosen from a list, with the fields of the form."""


def values_of(name: str, spelled: str) -> tuple[str, ...]:
    """Return the values of a filter, which are spelled as one text."""
    if not KINDS[name].several:
        return (spelled,)
    return tuple(dict.fromkeys(each for each in spelled.split(_between(name)) if each))


def spell(name: str, values: Iterable[str]) -> str:
    """Return the values of a filter as one text."""
    return _between(name).join(dict.fromkeys(values))


def in_address(filters: Mapping[str, str]) -> dict[str, Any]:
    """Return filters as the parameters of an address; typed values are parameters of their own."""
    return {
        name: list(values_of(name, spelled)) if KINDS[name].typed else spelled
        for name, spelled in filters.items()
    }


def _between(name: str) -> str:
    # No typed value has several lines.
    return "\n" if KINDS[name].typed else ","


def lead_filter(filters: Mapping[str, str], folder: Folder, me: UUID, zone: tzinfo) -> LeadFilter:
    """Return the filter of a list of a folder.

    :param filters: the values in force, by name; each has been validated.
    :param me: the account of the reader.
    :param zone: the time zone of days.
    """
    asked = {name: values_of(name, spelled) for name, spelled in filters.items()}
    coded = {
        name: _one(tuple(_code(name, each) for each in values)) for name, values in asked.items()
    }
    statuses = asked.get("status", ())
    if OPEN in statuses:
        statuses = tuple(dict.fromkeys((*_OPEN, *(each for each in statuses if each != OPEN))))
    ranks = tuple(Priority[each.upper()] for each in asked.get("priority", ()))
    first, last = (_day(filters.get(name)) for name in ("from", "to"))
    begins, ends = day_bounds(first, last, zone)
    return LeadFilter(
        folder=folder,
        status=_one(statuses),
        owner=_one(tuple(_owner(each, me) for each in asked.get("owner", ()))),
        country=coded.get("country"),
        sector=coded.get("sector"),
        language=coded.get("language"),
        topic=coded.get("topic"),
        intent=coded.get("plan"),
        readiness=coded.get("readiness"),
        timeline=coded.get("timing"),
        size_band=coded.get("size"),
        source=coded.get("source"),
        imported=UUID(filters["import"]) if filters.get("import") else None,
        consent=coded.get("consent"),
        priority=_one(ranks),
        response=coded.get("response"),
        tag=coded.get("tagged"),
        answerable=_owner(filters["answerable"], me) if filters.get("answerable") else None,
        judged=filters.get("judged"),
        received_from=begins,
        received_before=ends,
        text=filters.get("q", ""),
    )


def _code(name: str, value: str) -> str:
    return "" if value == UNANSWERED and KINDS[name].unanswered else value


def _one(values: tuple[Value, ...]) -> Value | tuple[Value, ...] | None:
    """Return the only value, or all of them, or None for none."""
    return values if len(values) > 1 else next(iter(values), None)


def _owner(owner: str, me: UUID) -> UUID | str:
    if owner == NOBODY:
        return owner
    return me if owner == ME else UUID(owner)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
