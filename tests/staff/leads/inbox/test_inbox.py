"""The inbox: folders, filters, order, and pages of it."""

import json
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.web.paging import PAGE_SIZE
from tests.staff.desk import (
    FIRM,
    NOON,
    SENDER,
    change,
    lead_of,
    read_in,
    receive,
    sealed,
    set_aside,
)
from tests.staff.leads.inbox.lists import ALL, references
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit

pytestmark = pytest.mark.engine("both")

MESSAGE = "您好！ 第二行 🙂"


def test_a_lead_shows_its_heading_in_the_readers_language_and_no_address(
    app: Flask, officer: PageClient, reference: str
) -> None:
    change(app, reference, due_at=None)
    for lang, country, status in (
        ("en", "China", "New Nobody Received 4 Mar 2026"),
        ("zh", "中国", "新线索 未分配 2026年3月4日收到"),
    ):
        read_in(officer, lang)
        page = officer.get(ALL)
        said = f"张示例 {reference} {FIRM} {country} {MESSAGE} {status} {reference}"
        assert page.says("tr")[1] == said
        assert SENDER not in page.text


def test_each_folder_holds_the_stated_leads_and_their_number(
    database: Database, app: Flask, me: UUID, client: PageClient
) -> None:
    new, mine, waiting = (receive(app, NOON + timedelta(minutes=n)) for n in range(3))
    change(app, mine, owner_id=me, status="engaged")
    change(app, waiting, status="waiting", due_at=None)
    aside = receive(app, NOON)
    set_aside(app, aside, "markup")
    held = {
        "new": {new},
        "mine": {mine},
        "unassigned": {new, waiting},
        "waiting": {waiting},
        "all": {new, mine, waiting},
        "suspect": {aside},
    }

    for folder, expected in held.items():
        page = client.get(f"/staff/leads?folder={folder}")
        assert set(references(page)) == expected
        counted = [text.split()[-1] for text in page.says("a", aria_current="page") if text]
        assert str(len(expected)) in counted


def test_staff_with_open_work_start_with_it_and_others_with_new_leads(
    app: Flask, me: UUID, client: PageClient, reference: str
) -> None:
    assert client.get("/staff/leads").says("h1") == ["New"]

    change(app, reference, owner_id=me)

    assert client.get("/staff/leads").says("h1") == ["Mine"]
    assert client.get("/staff/leads?country=DE").says("h1") == ["All"]
    assert client.get("/staff/", expect=302).location == "/staff/leads"


@pytest.mark.parametrize(
    ("folder", "says", "leads_to"),
    [
        ("new", EN.inbox.empty.new.title, None),
        ("mine", EN.inbox.empty.mine.title, "/staff/leads?folder=unassigned"),
        ("unassigned", EN.inbox.empty.unassigned.title, None),
        ("overdue", EN.inbox.empty.overdue.title, None),
        ("waiting", EN.inbox.empty.waiting.title, None),
        ("all", EN.inbox.empty.all.title, "/en/contact"),
        ("suspect", EN.inbox.empty.suspect.title, None),
    ],
)
def test_an_empty_folder_explains_what_it_would_hold(
    officer: PageClient, folder: str, says: str, leads_to: str | None
) -> None:
    page = officer.get(f"/staff/leads?folder={folder}")
    assert says in page.words
    links = [each.attrib["href"] for each in page.all("a", class_="quiet")]
    assert leads_to is None or leads_to in links


def test_the_sort_order_is_kept_from_page_to_page(app: Flask, officer: PageClient) -> None:
    low = receive(app, NOON, readiness="informed")
    high = receive(app, NOON - timedelta(days=1), readiness="ready")
    assert references(officer.get(ALL)) == [low, high]
    page = officer.get(officer.get(ALL).link(EN.inbox.sort.priority))
    assert references(page) == [high, low]
    assert page.one("a", href="/staff/leads?folder=all&sort=priority").attrib["aria-current"]
    assert references(officer.get(f"{ALL}&sort=oldest")) == [high, low]


def test_a_search_covers_everything_and_its_audit_omits_the_text(
    database: Database, app: Flask, me: UUID, client: PageClient
) -> None:
    wanted = receive(app, NOON, organisation="Beispiel Robotik GmbH")
    receive(app, NOON)

    page = client.get("/staff/leads?folder=mine").form(role="search").submit(q="robotik").follow()

    assert references(page) == [wanted]
    assert page.says("h1") == ["All"]
    assert "Search: robotik" in page.words
    assert not any("robotik" in each.get("href", "") for each in page.all("a"))
    (event,) = audit(app, AuditEvent.LEADS_SEARCHED.tag)
    told = json.loads(event.payload)["details"]
    assert (told["fields"], told["count"]) == ("text", 1)
    assert told["leads"] == lead_of(app, wanted).id.hex
    assert event.actor == me.hex
    assert b"robotik" not in event.payload
    client.get(ALL)
    assert len(audit(app, AuditEvent.LEADS_SEARCHED.tag)) == 1


def test_words_in_an_address_are_not_searched_for(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = officer.get(f"{ALL}&q=Zhang")
    assert EN.inbox.search.over in page.words
    assert "Zhang" not in page.words
    assert len(references(page)) == 1
    assert audit(app, AuditEvent.LEADS_SEARCHED.tag) == []


def test_the_search_text_is_shown_as_plain_text(app: Flask, officer: PageClient) -> None:
    words = sealed(officer, '<b>"x')
    page = officer.get(f"{ALL}&q={words}")
    assert 'Search: <b>"x' in page.words
    assert EN.inbox.empty.match.title in page.words
    assert page.link(EN.inbox.filters.clear) == ALL


def test_paging_works_over_leads_of_the_same_moment(
    database: Database, app: Flask, officer: PageClient
) -> None:
    # 107 leads at only three moments, so that pages must break between equal ones.
    sent = [receive(app, NOON + timedelta(minutes=n % 3)) for n in range(2 * PAGE_SIZE + 7)]
    first = officer.get(f"{ALL}&country=CN")
    second = officer.get(first.link(EN.inbox.older))
    third = officer.get(second.link(EN.inbox.older))
    forward = [references(page) for page in (first, second, third)]
    assert [len(page) for page in forward] == [PAGE_SIZE, PAGE_SIZE, 7]
    assert sorted(reference for page in forward for reference in page) == sorted(sent)
    assert EN.inbox.older not in third.says("a")
    assert f"7 of {2 * PAGE_SIZE + 7}" in third.words

    assert EN.inbox.newer not in first.says("a")

    back = officer.get(third.link(EN.inbox.newer))
    assert references(back) == forward[1]
    newest = receive(app, NOON + timedelta(days=1))
    again = officer.get(back.link(EN.inbox.newer))
    assert references(again) == forward[0]
    assert references(officer.get(again.link(EN.inbox.newer)))[0] == newest


def test_a_position_beyond_the_last_lead_returns_to_the_beginning(
    officer: PageClient, reference: str
) -> None:
    page = officer.get(f"{ALL}&before=" + "A" * 34)
    assert EN.inbox.end in page.words
    assert page.link(EN.inbox.first) == ALL


def test_an_owner_who_left_still_has_a_name(app: Flask, officer: PageClient, lin: UUID) -> None:
    change(app, receive(app, NOON), owner_id=lin)
    assert "Lin" in officer.get(ALL).says("tr")[1]
    assert "Owner: Lin" in officer.get(f"{ALL}&owner={lin}").words


def test_readers_see_the_list_without_controls(reader: PageClient, reference: str) -> None:
    page = reader.get(ALL)
    assert references(page) == [reference]
    assert not page.all("input", name="lead")
    assert not page.all("button", formaction="/staff/leads/status?folder=all")
