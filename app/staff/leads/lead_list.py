"""The list that led to a lead's page, and the lead's neighbours in it.

The address of a lead's page repeats the query of the inbox, which is read in the same way, so that
it leads to nothing but a list; `at` is the lead's position in it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flask import g, has_request_context, request
from flask_login import current_user

from app.core import clock
from app.leads.models.views import SavedView
from app.leads.rules.inbox import Folder, Position, RowKey
from app.leads.store.inbox import find_neighbours
from app.leads.store.inbox_page import list_seen_by
from app.staff.blueprint import staff
from app.staff.leads.inbox.address import (
    InboxAddress,
    position_text,
    read_address,
    read_position,
)
from app.web.context import zone


@dataclass(frozen=True)
class LeadList:
    """A page of the inbox.

    :param at: the position of the opened lead in it; None if the query does not say.
    """

    asked: InboxAddress
    folder: Folder
    at: RowKey | None

    @property
    def address(self) -> Mapping[str, Any]:
        """The query of the page."""
        return self.asked.here(self.folder)

    def shows(self, view: SavedView) -> bool:
        """Return whether this is a page of a saved view."""
        return "q" not in self.asked.filters and view.query == self.asked.as_saved(self.folder)

    def parts(self, at: RowKey | None) -> Mapping[str, Any]:
        """Return the query of a lead's page: this list, and the lead's position in it."""
        return self.address if at is None else {**self.address, "at": position_text(Position(at))}


@dataclass(frozen=True)
class Neighbour:
    """A lead next to another in a list, and the query of its page."""

    lead_id: UUID
    parts: Mapping[str, Any]


def opened_from() -> LeadList | None:
    """Return the list that led to the request's lead, if its address names one."""
    if "opened_from" not in g:
        asked = read_address(request.args)
        place = read_position(request.args.get("at"), backwards=False)
        at = None if place is None else place.key
        g.opened_from = None if asked.folder is None else LeadList(asked, asked.folder, at)
    found: LeadList | None = g.opened_from
    return found


def view_of(there: LeadList | None) -> str:
    """Return the name of the saved view that a list is; empty if it is none."""
    if there is None or not there.asked.filters:
        return ""
    with zone().database.reading() as session:
        views = list_seen_by(session, current_user.id)
    return next((each.name for each in views if there.shows(each)), "")


def neighbours(there: LeadList | None) -> tuple[Neighbour | None, Neighbour | None]:
    """Return the leads before and after the opened one in its list, if any.

    A search has no such links: it would run again with every lead, and each run is put on record.
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
    """Add the list that led to a lead to every address of that lead."""
    own = (request.view_args or {}).get("lead_id") if has_request_context() else None
    if own is None or values.get("lead_id") != own:
        return
    there = opened_from()
    if there is not None:
        for name, value in there.parts(there.at).items():
            values.setdefault(name, value)
