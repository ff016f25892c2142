"""The dashboard: the number and origin of enquiries, and how well they are answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flask import Response, abort, make_response, render_template, request
from flask.typing import ResponseReturnValue

from app.accounts.store.staff import names_by_id
from app.core import clock
from app.core.rules.export_rows import BOM, csv_line
from app.core.rules.period import Period, last_days, read_day, this_year
from app.core.rules.permissions import Permission
from app.core.store.visit_count import list_visits
from app.leads.store.dashboard import first_received
from app.staff.blueprint import staff
from app.staff.leads.dashboard.counts import read_counts
from app.staff.leads.dashboard.figures import Figures
from app.staff.leads.dashboard.tables import CHARTS, table
from app.staff.leads.dashboard.visits import Visits
from app.staff.leads.dashboard.words import DashboardWords
from app.web.context import zone
from app.web.guards import require
from app.web.locale import page_language

CHOICES = ("30", "90", "365", "year", "all", "custom")
"""The periods offered: days until today, this year, all time, or from one day to another."""

_USUAL = "90"

VISITS = "visits"
"""The name of the table of visits in addresses."""


@dataclass(frozen=True)
class AskedPeriod:
    """The valid parts of the period in an address.

    :param choice: of CHOICES.
    :param period: the default one if the days given make none.
    :param first: as it was typed, like `last`.
    :param errors: pairs of a field's id and the key of its message.
    """

    choice: str
    period: Period
    first: str
    last: str
    errors: tuple[tuple[str, str], ...] = ()

    @property
    def query(self) -> dict[str, str]:
        """The query string for the same period."""
        if self.choice != "custom" or self.errors:
            return {"period": _USUAL if self.errors else self.choice}
        return {"period": "custom", "from": self.first, "to": self.last}


def read_period(args: Mapping[str, str], today: date, oldest: datetime | None) -> AskedPeriod:
    """Return the period that a query asks for; an invalid choice gets the default period.

    :param oldest: when the first enquiry came, by the clocks here.
    """
    choice, first, last = args.get("period", ""), args.get("from", ""), args.get("to", "")
    periods = {
        **{days: last_days(today, int(days)) for days in ("30", "90", "365")},
        "year": this_year(today),
        "all": Period(min(oldest.date() if oldest else today, today), today),
    }
    if choice != "custom":
        known = choice if choice in periods else _USUAL
        chosen = periods[known]
        return AskedPeriod(known, chosen, chosen.first.isoformat(), chosen.last.isoformat())
    begins, ends = _day(first), _day(last)
    errors = [(name, "not_a_day") for name, day in (("from", begins), ("to", ends)) if day is None]
    if begins and ends and ends < begins:
        errors.append(("to", "too_soon"))
    if begins is None or ends is None or errors:
        return AskedPeriod(choice, periods[_USUAL], first, last, tuple(errors))
    return AskedPeriod(choice, Period(begins, ends), first, last)


def _day(text: str) -> date | None:
    try:
        return read_day(text)
    except ValueError:
        return None


@dataclass(frozen=True)
class DashboardPage:
    """The dashboard of a period.

    :param figures: None while there has never been an enquiry.
    """

    asked: AskedPeriod
    figures: Figures | None
    visits: Visits


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
    """Return a chart's data as CSV for any spreadsheet program."""
    page = _page()
    if chart == VISITS:
        lines = page.visits.table
    elif chart in CHARTS and page.figures is not None:
        lines = table(page.figures, chart)
    else:
        abort(404)
    text = BOM + "".join(csv_line(line) for line in lines)
    response = Response(text, content_type="text/csv; charset=utf-8")
    period = page.asked.period
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
        words = DashboardWords(page_language(), names_by_id(session))
        visits = Visits(list_visits(session, asked.period.first, asked.period.last), words)
        if oldest is None:
            return DashboardPage(asked, None, visits)
        counts = read_counts(
            session,
            asked.period,
            compared=asked.choice != "all",
            now=now,
            zone=here,
        )
    target = zone().first_response.minutes
    return DashboardPage(asked, Figures(asked.period, counts, words, today, target), visits)


def _local(moment: datetime | None, here: ZoneInfo) -> datetime | None:
    return None if moment is None else moment.astimezone(here)
