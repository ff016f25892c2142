"""Two more statuses; `test_lead_status.py` runs these tests in a process that declares them."""

import csv
import io
from collections.abc import Iterator
from datetime import timedelta

import pytest
from flask import Flask

from app.content import Content, ContentError, load_content
from app.core import clock
from app.core.config import Settings
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Role
from app.exports.rules.filter import ExportFilter
from app.factory import create_app
from app.leads.models import SET_ASIDE
from app.leads.rules.lead_status import LeadStatus
from tests.staff.desk import lead_of, receive, signed_in
from tests.support.content.copied import site_with_copied_content
from tests.support.leads.pretended_status import add_labels
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

VISIT, SEEKER = LeadStatus("site_visit"), LeadStatus("job_seeker")


@pytest.fixture(autouse=True, scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Content]:
    """The site's content, with labels for the declared statuses."""
    with site_with_copied_content(tmp_path_factory.mktemp("copied"), add_labels) as found:
        yield found


@pytest.fixture
def handler(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.EXPORTER)
    return client


@pytest.fixture
def lead(app: Flask) -> str:
    """The address of the page of a new lead."""
    return f"/staff/leads/{lead_of(app, receive(app, clock.now() - timedelta(hours=1))).id}"


def offered(page: Page) -> list[str]:
    """Return the statuses that a lead's page offers."""
    form = next(iter(page.all("form", id="status")))
    closing = [each for form in page.all("form", id="close") for each in form.iter("input")]
    radios = [each for each in closing if each.get("name") == "ending"]
    return [each.get("value", "") for each in [*form.iter("button"), *radios]]


def test_it_appears_on_every_page_of_the_desk(handler: PageClient, lead: str, app: Flask) -> None:
    assert {VISIT, SEEKER} <= set(offered(handler.get(lead)))
    handler.get(lead).form("status").submit(status=VISIT.value, expect=303)
    other = receive(app, clock.now())
    unsuited = f"/staff/leads/{lead_of(app, receive(app, clock.now())).id}"
    handler.get(unsuited).form("ending").submit(ending=SEEKER.value, expect=303)

    page = handler.get(lead)
    assert "Site visit" in page.words
    assert {"engaged", "waiting", "won"} <= set(offered(page))
    assert offered(handler.get(unsuited)) == ["new"]
    listed = handler.get("/staff/leads?folder=all&status=site_visit")
    (filtered,) = (each for each in listed.all("input") if each.get("value") == VISIT.value)
    assert filtered.get("checked") is not None
    assert VISIT.value in [each.get("value") for each in listed.all("option")]
    assert "Site visit" in listed.words
    assert other not in listed.words
    assert other not in handler.get("/staff/leads?folder=all&status=engaged_on").words
    rows = {row["Code"]: (row["What"], row["Enquiries"]) for row in data(handler, "status")}
    assert rows[VISIT] == ("Site visit", "1")
    assert SEEKER not in rows
    assert {row["Code"]: row["Enquiries"] for row in data(handler, "funnel")} == {
        "counted": "2", "acknowledged_on": "1", "engaged_on": "1", "qualified_on": "0", "won": "0"
    }  # fmt: skip


def test_non_enquiries_are_kept_as_briefly_as_leads_set_aside() -> None:
    assert "status = 'job_seeker'" in SET_ASIDE


def test_it_has_its_name_in_every_language(content: Content) -> None:
    names = [content.choice_label("lead_status", VISIT, lang) for lang in LANGUAGES]

    assert names == ["Site visit", "实地考察"]


def test_exports_can_be_filtered_by_it() -> None:
    assert ExportFilter(filters={"status": VISIT.value}).filters


def test_without_a_label_the_service_does_not_start(settings: Settings) -> None:
    with pytest.raises(ContentError, match=r"no code (site_visit|job_seeker) for lead_status"):
        create_app(settings, load_content())


def data(client: PageClient, chart: str) -> list[dict[str, str]]:
    """Return the data of a chart of the dashboard."""
    text = client.get(f"/staff/dashboard/{chart}.csv?period=all").body.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))
