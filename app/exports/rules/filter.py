"""Filters of exports: the leads of a folder that pass filters, or leads ticked one by one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import tzinfo
from typing import Any
from uuid import UUID

from app.core.rules.commitment import JsonValue
from app.core.rules.errors import ZoneError
from app.core.rules.period import read_day
from app.enquiries.rules.enquiry import SOURCE_LIMIT, refused_character
from app.leads.rules.closing import Judged
from app.leads.rules.facts import TAG_LIMIT, tag_of
from app.leads.rules.first_response import RESPONSES
from app.leads.rules.inbox import NOBODY, Folder, LeadFilter
from app.leads.rules.inbox_filters import (
    CHOSEN,
    KINDS,
    ME,
    OPEN,
    UNANSWERED,
    lead_filter,
    values_of,
)
from app.leads.rules.lead import ConsentState
from app.leads.rules.lead_status import STATUS_GROUPS, LeadStatus
from app.leads.rules.priority import Priority

MOST_TICKED = 500
"""The most leads that can be ticked one by one."""

EXPORT_FILTERS = tuple(each.name for each in KINDS.values() if each.exported)
"""The inbox's filters by which leads can be exported."""

_NOBODY_IN_PARTICULAR = UUID(int=0)
_LONGEST_CODE = 64


class BadExportFilter(ZoneError):
    """A filter of leads is invalid, or cannot be used for an export."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The filter {name} is not valid for an export.")
        self.name = name


@dataclass(frozen=True)
class ExportFilter:
    """The leads that an export requests.

    :param filters: by name, as an address of the inbox spells them.
    :param leads: ids of leads ticked by hand, which replace the folder and the filters.
    """

    folder: Folder = Folder.ALL
    filters: Mapping[str, str] = field(default_factory=dict)
    leads: tuple[UUID, ...] = ()

    def __post_init__(self) -> None:
        """Refuse an invalid filter.

        :raises BadExportFilter: naming the invalid part.
        """
        if self.folder is Folder.SUSPECT:
            raise BadExportFilter("folder")
        if len(self.leads) > MOST_TICKED:
            raise BadExportFilter("leads")
        for name, value in self.filters.items():
            check = _MEANS_SOMETHING.get(name)
            values = values_of(name, value) if check else ()
            if check is None or not values or not all(_passes(check, each) for each in values):
                raise BadExportFilter(name)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "ExportFilter":
        """Return a filter from its stored form.

        :raises BadExportFilter: if it is invalid.
        """
        filters = {name: str(value) for name, value in kept.items()
                   if name not in {"folder", "leads"}}  # fmt: skip
        return cls(
            Folder(kept.get("folder", Folder.ALL)),
            filters,
            tuple(UUID(each) for each in kept.get("leads", ())),
        )

    def as_json(self) -> dict[str, JsonValue]:
        """Return the stored form of the filter: names and codes, in a fixed order."""
        if self.leads:
            return {"leads": sorted(each.hex for each in self.leads)}
        told = {name: self.filters[name] for name in EXPORT_FILTERS if name in self.filters}
        return {"folder": self.folder.value, **told}

    def wanted(self, author: UUID | None, zone: tzinfo) -> LeadFilter:
        """Return the corresponding filter of the inbox.

        :param author: the account whose leads are "mine"; None if there is none.
        :raises BadExportFilter: if it asks for the author's own leads and there is no author.
        """
        if author is None and (
            self.folder is Folder.MINE or ME in values_of("owner", self.filters.get("owner", ""))
        ):
            raise BadExportFilter("owner")
        return lead_filter(self.filters, self.folder, author or _NOBODY_IN_PARTICULAR, zone)


def _passes(check: Callable[[str], object], value: str) -> bool:
    try:
        return check(value) is not False
    except ValueError:
        return False


def _code(text: str) -> bool:
    return text == UNANSWERED or (len(text) <= _LONGEST_CODE and text.isascii())


def _source(text: str) -> bool:
    return len(text) <= SOURCE_LIMIT and not refused_character(text, several_lines=False)


def _owner(text: str) -> object:
    return text in {ME, NOBODY} or UUID(text)


_MEANS_SOMETHING: Mapping[str, Callable[[str], object]] = {
    "status": frozenset([OPEN, *LeadStatus, *STATUS_GROUPS]).__contains__,
    "owner": _owner,
    "country": _code,
    **dict.fromkeys(CHOSEN, _code),
    "language": _code,
    "source": _source,
    "import": UUID,
    "consent": frozenset(ConsentState).__contains__,
    "priority": frozenset(each.name.lower() for each in Priority).__contains__,
    "response": frozenset(RESPONSES).__contains__,
    "tagged": lambda text: 0 < len(text) <= TAG_LIMIT and tag_of(text) == text,
    "answerable": _owner,
    "judged": frozenset(Judged).__contains__,
    "from": read_day,
    "to": read_day,
}
