"""What people have asked for about their data, for staff to answer in time."""

from dataclasses import dataclass
from datetime import datetime

from flask import render_template, request

from app.core import clock
from app.core.rules.permissions import Permission
from app.rights.store.requests import OpenRequest, list_open
from app.staff.blueprint import staff
from app.web.context import zone
from app.web.guards import require
from app.web.paging import PAGE_SIZE, cursor_text, read_cursor


@dataclass(frozen=True)
class OpenRequests:
    """One page of the list, and the moment at which it was overdue or not."""

    requests: tuple[OpenRequest, ...]
    later: str | None
    now: datetime


@staff.get("/requests")
@require(Permission.WORK_LEADS)
def requests() -> str:
    """List the open requests, the most urgent first."""
    return render_template("staff/rights/requests.html", page=_page())


def _page() -> OpenRequests:
    # One more than is shown tells whether there is a page beyond this one.
    with zone().database.reading() as session:
        place = read_cursor(request.args.get("after"))
        found = list_open(session, place, PAGE_SIZE + 1)
    shown = tuple(found[:PAGE_SIZE])
    more = len(found) > PAGE_SIZE
    later = cursor_text(shown[-1].due_at, shown[-1].id) if more else None
    return OpenRequests(shown, later, clock.now())
