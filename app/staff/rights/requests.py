"""People's requests about their data, for staff to answer in time."""

from flask import render_template, request

from app.core import clock
from app.core.rules.permissions import Permission
from app.leads.store.inbox_page import get_headings
from app.rights.store.requests import RequestFilter, list_leads, list_page
from app.staff.blueprint import staff
from app.web.context import zone
from app.web.guards import require
from app.web.paging import PAGE_SIZE, paged, read_cursor


@staff.get("/requests")
@require(Permission.WORK_LEADS)
def requests() -> str:
    """List the open requests, the most urgent first."""
    place = read_cursor(request.args.get("after"))
    with zone().database.reading() as session:
        found = list_page(session, RequestFilter(), place, PAGE_SIZE + 1)
        shown, later = paged(found, lambda each: (each.due_at, each.id))
        leads = list_leads(session, {each.person_id for each in shown})
        return render_template(
            "staff/rights/requests.html",
            requests=shown,
            leads=leads,
            headings=get_headings(session, {lead for its in leads.values() for lead, _ in its}),
            later=later,
            now=clock.now(),
        )
