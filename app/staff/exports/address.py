"""Which leads an address of the export form chooses: as the inbox's own, or ticked one by one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from werkzeug.datastructures import MultiDict

from app.exports.rules.filter import EXPORT_FILTERS, BadExportFilter, ExportFilter
from app.leads.rules.inbox import Folder
from app.staff.leads.inbox_address import read_address
from app.staff.leads.inbox_page import InboxWords

_MOST_SHOWN = 40


@dataclass(frozen=True)
class Chosen:
    """Which leads are asked for.

    :param bad: names and values of the address that mean nothing, and are left aside.
    :param searched: whether words were searched for, which an export is not asked by.
    """

    filter: ExportFilter
    bad: tuple[tuple[str, str], ...] = ()
    searched: bool = False

    @property
    def address(self) -> Mapping[str, Any]:
        """What an address of the export form says of the choice."""
        return filter_address(self.filter)


def read_chosen(args: MultiDict[str, str]) -> Chosen:
    """Return the choice of an address; what means nothing is told and left aside."""
    ticked, strange = _ticked(args.getlist("lead"))
    if ticked or strange:
        return Chosen(*_checked(Folder.ALL, {}, ticked, strange))
    asked = read_address(args)
    filters = {name: asked.filters[name] for name in EXPORT_FILTERS if name in asked.filters}
    found, bad = _checked(asked.folder or Folder.ALL, filters, (), asked.bad)
    return Chosen(found, bad, searched="q" in asked.filters)


def filter_address(chosen: ExportFilter) -> Mapping[str, Any]:
    """Return how an address spells a choice of leads."""
    if chosen.leads:
        return {"lead": [str(each) for each in chosen.leads]}
    return {"folder": chosen.folder.value, **chosen.filters}


def filter_tags(chosen: ExportFilter, words: InboxWords) -> Sequence[tuple[str, str]]:
    """Return the names of the filters of a choice, each with its value in words."""
    filters = {name: chosen.filters[name] for name in EXPORT_FILTERS if name in chosen.filters}
    return [(name, words.value(name, value)) for name, value in filters.items()]


def _checked(
    folder: Folder,
    filters: Mapping[str, str],
    leads: tuple[UUID, ...],
    bad: tuple[tuple[str, str], ...],
) -> tuple[ExportFilter, tuple[tuple[str, str], ...]]:
    try:
        return ExportFilter(folder, filters, leads), bad
    except BadExportFilter as error:
        value = filters.get(error.name, folder.value if error.name == "folder" else str(len(leads)))
        told = (*bad, (error.name, value))
        if error.name in filters:
            kept = {name: value for name, value in filters.items() if name != error.name}
            return _checked(folder, kept, leads, told)
        return ExportFilter(), told


def _ticked(texts: Sequence[str]) -> tuple[tuple[UUID, ...], tuple[tuple[str, str], ...]]:
    found, strange = [], []
    for text in dict.fromkeys(texts):
        try:
            found.append(UUID(text))
        except ValueError:
            strange.append(("leads", text[:_MOST_SHOWN]))
    return tuple(found), tuple(strange)
