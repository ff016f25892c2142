"""The list of leads."""

from dataclasses import dataclass

from flask import render_template, request

from app.domain.permissions import Permission
from app.staff.blueprint import staff
from app.store.lead import LeadHeading, Position, list_headings
from app.web.context import zone
from app.web.guards import require
from app.web.paging import PAGE_SIZE, cursor_text, read_cursor


@dataclass(frozen=True)
class LeadPage:
    """One page of the list, with the cursors of its neighbours where there are any."""

    headings: tuple[LeadHeading, ...]
    newer: str | None
    older: str | None


@staff.get("/leads")
@require(Permission.VIEW_LEADS)
def leads() -> str:
    """List the leads, newest first."""
    return render_template("staff/leads.html", page=_page(_position()))


def _position() -> Position | None:
    for name, backwards in (("before", False), ("after", True)):
        place = read_cursor(request.args.get(name))
        if place is not None:
            return Position(*place, backwards=backwards)
    return None


def _page(position: Position | None) -> LeadPage:
    backwards = position is not None and position.backwards
    # One more than is shown tells whether there is a page beyond this one.
    with zone().database.reading() as session:
        found = tuple(list_headings(session, position, PAGE_SIZE + 1))
    more = len(found) > PAGE_SIZE
    if backwards and not more:
        # The beginning is reached: show it as the full first page that it is.
        return _page(None)
    shown = found[-PAGE_SIZE:] if backwards else found[:PAGE_SIZE]
    has_newer, has_older = (more, True) if backwards else (position is not None, more)
    return LeadPage(
        shown,
        newer=_cursor(shown[0]) if shown and has_newer else None,
        older=_cursor(shown[-1]) if shown and has_older else None,
    )


def _cursor(heading: LeadHeading) -> str:
    return cursor_text(heading.received_at, heading.id)
