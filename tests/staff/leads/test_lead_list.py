"""A lead's page leads back to the list from which it was opened, and to the leads beside it."""

from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit

from flask import Flask

from app.core.rules.audit_events import AuditEvent
from app.web.paging import PAGE_SIZE
from tests.staff.desk import NOON, lead_of, receive, sealed
from tests.support.content.copy import EN
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit

ASKED = "folder=all&country=CN&sort=newest"


def sent(app: Flask, count: int) -> list[str]:
    """Store enquiries a minute apart; return their references, the oldest first."""
    return [
        receive(app, NOON + timedelta(minutes=n), email=f"p{n}@example.com") for n in range(count)
    ]


def way(page: Page, key: str) -> str:
    """Return the target of a key on a lead's page; empty if it has none."""
    found = [link.attrib["href"] for link in page.all("a") if link.get("data-key") == key]
    return found[0] if found else ""


def parts(address: str) -> dict[str, str]:
    """Return the parts of an address's query."""
    return dict(parse_qsl(urlsplit(address).query))


def opened(client: PageClient, asked: str, reference: str) -> Page:
    """Open a lead from a list."""
    return client.get(client.get(f"/staff/leads?{asked}").link(reference))


def test_a_lead_links_back_to_its_page_of_the_list(app: Flask, officer: PageClient) -> None:
    references = sent(app, PAGE_SIZE + 2)
    second = officer.get(f"/staff/leads?{ASKED}").link(EN.inbox.older)

    page = officer.get(officer.get(second).link(references[0]))
    back = page.link(EN.lead_list.back_chosen(folder="All"))

    assert parts(back) == parts(second)
    assert set(parts(back)) == {"folder", "country", "sort", "before"}
    lead_id = lead_of(app, references[0]).id
    assert references[0] in text_of(officer.get(back).by_id(urlsplit(back).fragment))
    assert urlsplit(back).fragment == f"at-{lead_id}"


def test_a_lead_opened_from_no_list_links_to_the_inbox(app: Flask, officer: PageClient) -> None:
    (reference,) = sent(app, 1)
    lead_id = lead_of(app, reference).id

    for asked in ("", "?country=CN", "?folder=//example.com"):
        page = officer.get(f"/staff/leads/{lead_id}{asked}")
        assert page.link(EN.staff.lead.back) == "/staff/leads"
        assert (way(page, "j"), way(page, "k")) == ("", "")


def test_parameters_unknown_to_the_inbox_are_in_no_link_of_the_page(
    app: Flask, officer: PageClient
) -> None:
    (reference,) = sent(app, 1)
    asked = "folder=all&status=nonsense&next=https://example.com&before=x&at=%22%3E&q="

    page = officer.get(f"/staff/leads/{lead_of(app, reference).id}?{asked}")

    assert page.link(EN.lead_list.back(folder="All")).startswith("/staff/leads?folder=all#")
    assert "nonsense" not in page.text
    assert "https://example.com" not in page.text


def test_the_leads_of_a_list_can_be_walked_one_by_one(app: Flask, officer: PageClient) -> None:
    references = sent(app, 3)

    page = opened(officer, ASKED, references[2])
    assert way(page, "k") == ""
    for reference in (references[1], references[0]):
        page = officer.get(way(page, "j"))
        assert reference in page.heading
    assert way(page, "j") == ""
    page = officer.get(way(page, "k"))
    assert references[1] in page.heading
    assert parts(way(page, "u")) == {"folder": "all", "country": "CN", "sort": "newest"}


def test_an_action_on_a_lead_keeps_the_list_even_if_the_lead_leaves_it(
    app: Flask, officer: PageClient
) -> None:
    references = sent(app, 3)
    page = opened(officer, "folder=new&sort=newest", references[1])
    ways = [way(page, key) for key in "jku"]

    (action,) = {
        each.attrib["action"] for each in page.all("form") if "/status?" in each.get("action", "")
    }
    after = page.form("status", action=action).submit(button="Qualified").follow()

    assert EN.staff.history.status.before("old") in after.words
    assert [way(after, key) for key in "jku"] == ways
    assert references[0] in officer.get(way(after, "j")).heading
    assert references[2] in officer.get(way(after, "k")).heading


def test_a_search_can_be_returned_to_but_not_walked(app: Flask, officer: PageClient) -> None:
    references = sent(app, 2)
    words = sealed(officer, "示例")
    page = opened(officer, f"folder=all&q={words}", references[0])

    assert parts(page.link(EN.lead_list.back_found)) == {"folder": "all", "q": words}
    assert (way(page, "j"), way(page, "k")) == ("", "")
    events = [*audit(app, AuditEvent.LEADS_SEARCHED.tag), *audit(app, AuditEvent.LEAD_VIEWED.tag)]
    assert len(events) == 2
    assert not any("示例" in event.payload.decode() for event in events)
