"""The list of leads."""

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from app.db import Database
from app.domain.permissions import Role
from app.models import Lead
from app.web.paging import PAGE_SIZE
from tests.staff.desk import lead_of, receive, signed_in, zone_of
from tests.support.page import Page
from tests.support.page_client import PageClient

NOON = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.EXPORTER)
    return client


def references(page: Page) -> list[str]:
    return page.says("a", class_="reference-link")


def test_an_empty_inbox_says_so_and_leads_to_the_form(officer: PageClient) -> None:
    page = officer.get("/staff/leads")
    assert "No enquiries yet" in page.words
    assert page.link("Open the form") == "/en/contact"


def test_a_lead_shows_its_heading_in_the_readers_language(app: Flask, officer: PageClient) -> None:
    reference = receive(app, NOON)
    lead_id = lead_of(app, reference).id
    with zone_of(app).database.transaction() as session:
        session.get_one(Lead, lead_id).due_at = None
    row = officer.get("/staff/leads").says("tr")[1]
    assert row == (
        f"{reference} New 4 Mar 2026, 12:00 张示例 示例新材料有限公司 China "
        "Sites, parks and infrastructureTalent"
    )
    officer.get("/staff/leads").form(action="/staff/language").submit(button="简体中文")
    row = officer.get("/staff/leads").says("tr")[1]
    assert row.startswith(f"{reference} 新线索 2026年3月4日 12:00 张示例 示例新材料有限公司 中国 ")
    assert row.endswith("园区载体与基础设施人才")


def test_the_list_holds_no_address_and_no_message(app: Flask, officer: PageClient) -> None:
    receive(app, NOON)
    page = officer.get("/staff/leads")
    assert "zhang@example.com" not in page.text
    assert "第二行" not in page.text


def test_pages_go_forward_and_back_over_leads_that_came_at_the_same_moment(
    database: Database, app: Flask, officer: PageClient
) -> None:
    # 107 leads at only three moments, so that pages must break between equal ones.
    sent = [receive(app, NOON + timedelta(minutes=n % 3)) for n in range(2 * PAGE_SIZE + 7)]
    first = officer.get("/staff/leads")
    second = officer.get(first.link("Older"))
    third = officer.get(second.link("Older"))
    forward = [references(page) for page in (first, second, third)]
    assert [len(page) for page in forward] == [PAGE_SIZE, PAGE_SIZE, 7]
    assert sorted(reference for page in forward for reference in page) == sorted(sent)
    assert not [link for link in third.says("a") if link == "Older"]

    back = officer.get(third.link("Newer"))
    assert references(back) == forward[1]
    again = officer.get(back.link("Newer"))
    assert references(again) == forward[0]
    assert not [link for link in again.says("a") if link == "Newer"]


def test_going_back_to_the_beginning_shows_what_came_meanwhile(
    app: Flask, officer: PageClient
) -> None:
    for n in range(PAGE_SIZE + 1):
        receive(app, NOON + timedelta(minutes=n))
    second = officer.get(officer.get("/staff/leads").link("Older"))
    newest = receive(app, NOON + timedelta(days=1))
    middle = officer.get(second.link("Newer"))
    assert references(officer.get(middle.link("Newer")))[0] == newest


def test_a_place_in_an_address_that_means_nothing_shows_the_beginning(
    app: Flask, officer: PageClient
) -> None:
    reference = receive(app, NOON)
    for nonsense in ("x", "AAAA", "é", "////", "A" * 32):
        page = officer.get("/staff/leads?after=" + nonsense)
        assert references(page) == [reference]


def test_a_place_beyond_the_last_lead_leads_back_to_the_newest(
    app: Flask, officer: PageClient
) -> None:
    receive(app, NOON)
    page = officer.get("/staff/leads?before=" + "A" * 34)
    assert "There are no more enquiries." in page.words
    assert page.link("Back to the newest") == "/staff/leads"
