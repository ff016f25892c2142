"""The dashboard: how many enquiries come, from where, and how well they are answered."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Response, abort, make_response, render_template, request
from flask.typing import ResponseReturnValue

from app.accounts.store.staff import names_by_id
from app.core import clock
from app.core.rules.export_rows import BOM, csv_line
from app.core.rules.permissions import Permission
from app.leads.store.dashboard import first_received
from app.staff.blueprint import staff
from app.staff.leads.dashboard.counts import read_counts
from app.staff.leads.dashboard.figures import CHARTS, Figures, table
from app.staff.leads.dashboard.period import CHOICES, Asked, read_period
from app.staff.leads.dashboard.words import Words
from app.web.context import zone
from app.web.guards import require
from app.web.locale import page_language


@dataclass(frozen=True)
class DashboardPage:
    """The dashboard of a period.

    :param figures: None while there has never been an enquiry.
    """

    asked: Asked
    figures: Figures | None


@staff.get("/dashboard")
@require(Permission.VIEW_LEADS)
def dashboard() -> ResponseReturnValue:
    """Show the figures of a period, each with the list behind it."""
    page, say = _page(), zone().content.text
    errors = [
        (name, say(page_language(), f"dashboard.errors.{key}")) for name, key in page.asked.errors
    ]
    text = render_template("staff/leads/dashboard.html", page=page, choices=CHOICES, errors=errors)
    return make_response(text, 422 if errors else 200)


@staff.get("/dashboard/<chart>.csv")
@require(Permission.VIEW_LEADS)
def dashboard_data(chart: str) -> Response:
    """Give a chart's data as CSV that opens in any spreadsheet program."""
    page = _page()
    if chart not in CHARTS or page.figures is None:
        abort(404)
    text = BOM + "".join(csv_line(line) for line in table(page.figures, chart))
    response = Response(text, content_type="text/csv; charset=utf-8")
    period = page.figures.period
    response.headers.set(
        "Content-Disposition", "attachment", filename=f"{chart}-{period.first}-{period.last}.csv"
    )
    response.headers["Cache-Control"] = "no-store"
    return response


def _page() -> DashboardPage:
    now, here = clock.now(), ZoneInfo(zone().settings.time_zone)
    today = now.astimezone(here).date()
    with zone().database.reading() as session:
        oldest = first_received(session)
        asked = read_period(request.args, today, _local(oldest, here))
        if oldest is None:
            return DashboardPage(asked, None)
        counts = read_counts(
            session,
            asked.period,
            compared=asked.choice != "all",
            now=now,
            zone=here,
        )
        words = Words(page_language(), names_by_id(session))
    target = zone().first_response.minutes
    return DashboardPage(asked, Figures(asked.period, counts, words, today, target))


def _local(moment: datetime | None, here: ZoneInfo) -> datetime | None:
    return None if moment is None else moment.astimezone(here)
