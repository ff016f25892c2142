"""The dashboard counts a period, shows it in both languages, and hands its data out."""

import csv
import io
import re
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest
from flask import Flask

from app.core.rules.permissions import Role
from app.leads.models import Lead
from app.leads.rules.facts import Result
from app.leads.rules.lead_status import LeadStatus, reached
from app.leads.store.facts import put_result
from app.staff.leads.dashboard.tables import CHARTS
from tests.staff.desk import (
    NOON,
    lead_of,
    make_account,
    read_in,
    receive,
    set_aside,
    withdraw,
    zone_of,
)
from tests.staff.test_statements import counted
from tests.support.content.copy import EN, ZH
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import write_by

# A Wednesday, noon in Guangzhou.
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
MOST_STATEMENTS = 16
NUMBERS = count()

pytestmark = pytest.mark.usefixtures("wall")


def came(app: Flask, at: datetime, changes: dict[str, Any], **answers: Any) -> UUID:
    """Store an enquiry of a new person, and work on it; return its lead."""
    lead_id = lead_of(app, receive(app, at, email=f"p-{next(NUMBERS)}@example.com", **answers)).id
    with zone_of(app).database.transaction() as session:
        lead = session.get_one(Lead, lead_id)
        for name, value in changes.items():
            setattr(lead, name, value)
        lead.answerable_id, lead.reached = lead.owner_id, reached(LeadStatus(lead.status))
        if lead.first_answered_at:
            hours = zone_of(app).first_response.hours
            lead.answer_minutes = hours.working_minutes(at, lead.first_answered_at).minutes
    return lead_id


@pytest.fixture
def owner(app: Flask) -> UUID:
    """The officer who owns some of the enquiries of every kind that are stored."""
    owner = make_account(app, Role.HANDLER, "lin@example.com", "Lin Officer")
    mine = {"owner_id": owner}
    in_time = {"status": "acknowledged", "first_answered_at": NOON - 2 * DAY + 2 * HOUR}
    late = {"status": "engaged", "first_answered_at": NOON - HOUR}
    came(app, NOON - 2 * DAY, {**mine, **in_time}, sector="robotics", country="DE")
    came(app, NOON - 2 * DAY, in_time, sector="robotics", heard_from="event")
    came(app, NOON - 6 * DAY, {**mine, **late}, country="DE", reply_language="en")
    won = came(app, NOON - 6 * DAY, {**mine, "status": "won", "closed": True, "due_at": None})
    write_by(app, put_result, won, Result(12_000_000, "CNY", 80))
    came(app, NOON - 5 * DAY, {}, country="JP")
    came(app, NOON - HOUR, {}, country="JP")
    came(app, NOON - HOUR, {"status": "not_enquiry", "closed": True, "due_at": None})
    set_aside(app, receive(app, NOON - HOUR), "honeypot")
    withdraw(app, receive(app, NOON - DAY, email="gone@example.com"))
    came(app, NOON - 95 * DAY, {"first_answered_at": NOON - 95 * DAY + HOUR})
    return owner


def tile(page: Page, name: str) -> str:
    """Return the text of one of the page's first figures."""
    return {text_of(each[0]): text_of(each[1]) for each in page.one("dl", class_="tiles")}[name]


def test_an_empty_desk_reads_what_the_dashboard_will_show(reader: PageClient) -> None:
    page = reader.get("/staff/dashboard")
    assert EN.dashboard.empty.title in page.says("h2")
    assert page.all("svg", role="img") == []
    reader.get("/staff/dashboard/received.csv", expect=404)

    read_in(reader, "zh")
    assert ZH.dashboard.empty.title in reader.get("/staff/dashboard").says("h2")


def test_the_first_figures_exclude_non_enquiries_and_compare_periods(
    reader: PageClient, owner: UUID
) -> None:
    page = reader.get("/staff/dashboard")

    assert tile(page, EN.dashboard.tile.received) == f"7 {EN.dashboard.tile.more(n=6)} 1"
    assert tile(page, EN.dashboard.tile.unanswered).startswith("4 57%")
    assert tile(page, EN.dashboard.tile.kept).startswith(f"2 50% {EN.dashboard.tile.kept_of} 4")
    assert f"{EN.dashboard.tile.lower(share='100%')} 1" in tile(page, EN.dashboard.tile.kept)
    assert tile(page, EN.dashboard.tile.breached).startswith("2 ")
    assert tile(page, EN.dashboard.tile.median) == f"30 min {EN.dashboard.times.target} 8 h"
    # From Thursday at noon to Wednesday at eleven, with a worked Saturday in between.
    assert tile(page, EN.dashboard.tile.p90).startswith(f"34 h {EN.dashboard.tile.answered} 3")


def test_every_chart_is_an_image_with_text_and_data_beside_it(
    reader: PageClient, owner: UUID
) -> None:
    page = reader.get("/staff/dashboard")

    for drawing in page.all("svg", role="img"):
        assert drawing.get("aria-label") or drawing.get("aria-labelledby")
    for chart in CHARTS:
        plate = page.one("section", aria_labelledby=f"chart-{chart}")
        assert any(each.tag.endswith(("table", "dl")) for each in plate.iter())
    said = next(each for each in page.says("desc") if each.startswith("Of 7 enquiries: Answered"))
    assert f"{EN.dashboard.response.overdue} 1" in said


def test_owners_are_sorted_by_broken_promises_with_unowned_as_one(
    reader: PageClient, owner: UUID
) -> None:
    rows = reader.get("/staff/dashboard").one("table", class_="owners")

    lines = [[text_of(cell) for cell in line] for line in rows.iter() if line.tag.endswith("tr")]
    assert lines[1:] == [
        ["Lin Officer", "1", "1", "0", "1", "50%"],
        ["Nobody", "1", "0", "1", "1", "50%"],
    ]


def read(reader: PageClient, chart: str, query: str = "") -> list[list[str]]:
    """Return a chart's data, as downloaded."""
    page = reader.get(f"/staff/dashboard/{chart}.csv{query}")
    assert page.body.startswith(b"\xef\xbb\xbf")
    assert page.headers["Content-Type"].startswith("text/csv")
    return list(csv.reader(io.StringIO(page.body.decode("utf-8-sig"), newline="")))


def test_every_charts_data_can_be_downloaded_as_csv(reader: PageClient, owner: UUID) -> None:
    page = reader.get("/staff/dashboard?period=30")
    files = {each.get("href") for each in page.all("a", class_="csv")}
    for chart in CHARTS:
        assert len(read(reader, chart)) > 1
        assert f"/staff/dashboard/{chart}.csv?period=30" in files

    assert read(reader, "country")[:3] == [
        ["Code", "What", "Enquiries", "Share (%)"],
        ["CN", "China", "3", "43"],
        ["DE", "Germany", "2", "29"],
    ]
    assert read(reader, "won")[1:] == [["CNY", "1", "12000000", "80"]]
    assert "Chinese yuan (CNY)112 million80" in page.says("tr")
    assert ["2026-03-04", "2026-03-04", "1"] in read(reader, "received", "?period=30")
    assert read(reader, "times")[1:] == [
        [EN.dashboard.times.target, "480"], ["Median", "30"], ["90% within", "2040"],
    ]  # fmt: skip
    read_in(reader, "zh")
    assert read(reader, "language")[0] == [
        ZH.dashboard.data.code,
        ZH.dashboard.data.label,
        ZH.dashboard.data.count,
        ZH.dashboard.data.percent,
    ]
    reader.get("/staff/dashboard/nothing.csv", expect=404)


def test_a_source_that_is_a_campaign_is_called_one(app: Flask, reader: PageClient) -> None:
    came(app, NOON - DAY, {"source": "=1+1"})
    assert read(reader, "source")[1] == ["'=1+1", "Campaign =1+1", "1", "100"]


@pytest.mark.parametrize(
    ("query", "said", "received"),
    [
        ("period=30", "3 Feb 2026 – 4 Mar 2026 (Beijing time)", "7"),
        ("period=year", "1 Jan 2026 – 4 Mar 2026 (Beijing time)", "7"),
        ("period=365", "5 Mar 2025 – 4 Mar 2026 (Beijing time)", "8"),
        ("period=all", "29 Nov 2025 – 4 Mar 2026 (Beijing time)", "8"),
        ("period=custom&from=2026-03-04&to=2026-03-04", "4 Mar 2026 (Beijing time)", "1"),
        ("period=nonsense", "5 Dec 2025 – 4 Mar 2026 (Beijing time)", "7"),
    ],
)
def test_a_period_can_be_chosen(
    reader: PageClient, query: str, said: str, received: str, owner: UUID
) -> None:
    page = reader.get(f"/staff/dashboard?{query}")

    assert said in page.words
    assert tile(page, EN.dashboard.tile.received).split()[0] == received


@pytest.mark.parametrize(
    ("days", "message"),
    [
        ("from=2026-03-05&to=2026-03-04", EN.dashboard.errors.too_soon),
        ("from=soon&to=2026-03-04", EN.dashboard.errors.not_a_day),
        ("from=2026-03-05&to=", EN.dashboard.errors.not_a_day),
        ("from=0001-01-01&to=2026-03-04", EN.dashboard.errors.not_a_day),
    ],
)
def test_invalid_days_of_a_period_are_explained_and_kept(
    reader: PageClient, days: str, message: str, owner: UUID
) -> None:
    page = reader.get(f"/staff/dashboard?period=custom&{days}", expect=422)

    assert message in page.words
    assert page.title.startswith("Error")
    assert page.by_id("from").get("value") == parse_qs(days, keep_blank_values=True)["from"][0]
    assert "90" in {each.get("href", "")[-2:] for each in page.all("a", class_="csv")}


def test_a_period_without_enquiries_says_so(app: Flask, reader: PageClient) -> None:
    came(app, NOON - DAY, {})

    january = "?period=custom&from=2026-01-01&to=2026-01-31"
    assert EN.dashboard.none in reader.get(f"/staff/dashboard{january}").words
    assert read(reader, "owners", january)[1:] == []


def test_the_dashboard_is_available_in_chinese(reader: PageClient, owner: UUID) -> None:
    read_in(reader, "zh")

    page = reader.get("/staff/dashboard?period=30")

    assert page.heading == ZH.dashboard.title
    assert page.link(ZH.dashboard.title) == "/staff/dashboard"
    assert tile(page, ZH.dashboard.tile.median) == (
        f"{ZH.dashboard.minutes(minutes=30)} "
        f"{ZH.dashboard.times.target} {ZH.dashboard.hours(hours=8)}"
    )
    assert (
        f"{ZH.dashboard.span(first='2026年2月3日', last='2026年3月4日')}（北京时间）" in page.words
    )
    assert ZH.dashboard.nobody in page.words
    assert re.search(r"[a-z]{4}", page.one("main").text or "") is None


def listed(reader: PageClient, address: str) -> int:
    """Return the number of enquiries in a list, on all its pages."""
    page = reader.get(address)
    found, older = len(page.all("a", class_="lead-link")), page.all("a", rel="next")
    return found + (listed(reader, older[0].attrib["href"]) if older else 0)


def test_every_number_links_to_a_list_of_as_many_enquiries(reader: PageClient, owner: UUID) -> None:
    links = {
        each.attrib["href"]: int(text_of(each))
        for query in ("period=365", "period=custom&from=2026-02-27&to=2026-03-04")
        for each in reader.get(f"/staff/dashboard?{query}").all("a", class_="number")
    }

    asked = [parse_qs(urlsplit(each).query) for each in links]
    examples = {"country": "DE", "sector": "-", "response": "breached", "status": "engaged_on"}
    for name, value in (*examples.items(), ("answerable", str(owner)), ("answerable", "nobody")):
        assert any(each.get(name) == [value] for each in asked)
    assert {address: listed(reader, address) for address in links} == links


def test_a_period_of_any_length_takes_a_few_queries(
    app: Flask, reader: PageClient, owner: UUID
) -> None:
    for query in ("period=30", "period=365", "period=custom&from=2000-01-01&to=2199-12-31"):
        assert counted(app, reader, f"/staff/dashboard?{query}") <= MOST_STATEMENTS, query
