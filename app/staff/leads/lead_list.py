"""The list from which a lead was opened: the way back to it, and the leads beside it there.

The address of a lead's page repeats the inbox's own parts, which are read as the inbox reads them,
so that it leads to nothing but a list; `at` says where in it the lead stood.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flask import g, has_request_context, request
from flask_login import current_user

from app.core import clock
from app.leads.rules.inbox import Folder, Position, RowKey
from app.leads.store.inbox import find_neighbours
from app.staff.blueprint import staff
from app.staff.leads.inbox_address import Asked, read_address
from app.web.context import zone
from app.web.paging import position_text, read_position


@dataclass(frozen=True)
class LeadList:
    """A page of the inbox.

    :param at: where the lead stood in it that was opened; None if the address does not say.
    """

    asked: Asked
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
