"""The leads that wait for a first response, by when it is due."""

from dataclasses import dataclass
from uuid import UUID

from flask import render_template, request

from app import clock
from app.domain.permissions import Permission
from app.staff.blueprint import staff
from app.store import response_clock
from app.store.lead import count_suspect
from app.store.lead_heading import LeadHeading
from app.web.context import zone
from app.web.guards import require
from app.web.paging import PAGE_SIZE, cursor_text, read_cursor


@dataclass(frozen=True)
class DuePage:
    """One page of a list by due time; see `LeadPage`.

    :param withdrawn: none, since nothing is due to a person who has withdrawn.
    """

    headings: tuple[LeadHeading, ...]
    later: str | None
    set_aside: int
    overdue: int
    withdrawn: frozenset[UUID] = frozenset()


@staff.get("/leads/due")
@require(Permission.VIEW_LEADS)
def due() -> str:
    """List the leads that wait for a first response, the most urgent first."""
    return render_template("staff/leads_due.html", page=_page(overdue=False), folder="due")


@staff.get("/leads/overdue")
@require(Permission.VIEW_LEADS)
def overdue() -> str:
    """List the leads that should have been answered by now, the longest overdue first."""
    return render_template("staff/leads_due.html", page=_page(overdue=True), folder="overdue")


def _page(*, overdue: bool) -> DuePage:
    now, place = clock.now(), read_cursor(request.args.get("after"))
    # One more than is shown tells whether there is a page beyond this one.
    with zone().database.reading() as session:
        found = response_clock.list_waiting(
            session, place, PAGE_SIZE + 1, due_by=now if overdue else None
        )
        set_aside = count_suspect(session)
        overdue_count = response_clock.count_overdue(session, now)
    shown = tuple(found[:PAGE_SIZE])
    more = len(found) > PAGE_SIZE
    return DuePage(shown, _cursor(shown[-1]) if more else None, set_aside, overdue_count)


def _cursor(heading: LeadHeading) -> str | None:
    due_at = heading.due_at
    return None if due_at is None else cursor_text(due_at, heading.id)
