"""The inbox's filters as addresses spell them: by name, each with a code, a day or a word."""

from collections.abc import Mapping
from datetime import date, tzinfo
from uuid import UUID

from app.leads.rules.inbox import NOBODY, Folder, LeadFilter, day_bounds
from app.leads.rules.lead import Priority

ME = "me"
"""In place of an owner's id, so that a view can be shared: whoever looks."""

UNANSWERED = "-"
"""In place of a code: the question was not answered."""

FILTERS = (
    "q", "status", "owner", "country", "sector", "language", "size", "source", "consent",
    "priority", "response", "from", "to",
)  # fmt: skip
"""The filters by their names in an address, in the order in which they are told."""


def lead_filter(filters: Mapping[str, str], folder: Folder, me: UUID, zone: tzinfo) -> LeadFilter:
    """Return which leads of a folder are wanted.

    :param filters: what is in force, by name; each has been found to mean something.
    :param me: the account that looks.
    :param zone: in which days begin and end.
    """
    priority = filters.get("priority")
    first, last = (_day(filters.get(name)) for name in ("from", "to"))
    begins, ends = day_bounds(first, last, zone)
    return LeadFilter(
        folder=folder,
        status=filters.get("status"),
        owner=_owner(filters.get("owner"), me),
        country=_code(filters.get("country")),
        sector=_code(filters.get("sector")),
        language=filters.get("language"),
        size_band=_code(filters.get("size")),
        source=_code(filters.get("source")),
        consent=filters.get("consent"),
        priority=Priority[priority.upper()] if priority else None,
        response=filters.get("response"),
        received_from=begins,
        received_before=ends,
        text=filters.get("q", ""),
    )


def _code(code: str | None) -> str | None:
    return "" if code == UNANSWERED else code


def _owner(owner: str | None, me: UUID) -> UUID | str | None:
    if owner in {None, NOBODY}:
        return owner
    return me if owner == ME else UUID(owner)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
