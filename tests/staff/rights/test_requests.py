"""Staff see people's requests about their data, and the deadlines for the answers."""

from datetime import UTC, datetime, timedelta

from flask import Flask

from app.core import clock
from app.core.rules.permissions import Role
from app.rights.models import RightsRequest
from app.web.paging import PAGE_SIZE
from tests.staff.desk import NOON, lead_of, receive, sign_out, signed_in, withdraw
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import change_every

LIST = "/staff/requests"


def date_all(app: Flask, due_at: datetime) -> None:
    """Set the deadline of every request."""
    change_every(app, RightsRequest, due_at=due_at)


def test_the_list_shows_each_request_its_due_day_and_whose_enquiry_it_is(
    app: Flask, officer: PageClient
) -> None:
    name, firm = "张示例", "示例公司"
    reference = receive(app, NOON, name=name, organisation=firm)
    withdraw(app, reference)
    date_all(app, datetime(2099, 1, 31, 4, 0, tzinfo=UTC))

    page = officer.get(LIST)
    (row,) = page.says("tr")[1:]
    assert f"{EN.staff.requests.kinds.erasure} 31 January 2099" in row
    assert "Overdue" not in row
    assert page.link(reference) == f"/staff/leads/{lead_of(app, reference).id}"
    assert f"{reference} {name}, {firm}" in row


def test_requests_are_counted_on_every_page_for_those_who_answer_them(
    app: Flask, officer: PageClient
) -> None:
    withdraw(app, receive(app, NOON))
    date_all(app, clock.now() + timedelta(days=30))
    page = officer.get("/staff/leads")
    assert page.link(EN.staff.nav.requests) == LIST
    assert "1 open" not in page.words

    sign_out(page)
    signed_in(app, officer, Role.ADMINISTRATOR)
    assert officer.get("/staff/account").link("1 open") == LIST

    date_all(app, NOON)
    assert officer.get("/staff/leads").link("1 overdue") == LIST
    assert "Overdue" in officer.get(LIST).says("tr")[1]


def test_an_empty_list_of_requests_says_so(officer: PageClient) -> None:
    assert EN.staff.requests.empty in officer.get(LIST).words


def test_a_long_list_has_pages(app: Flask, officer: PageClient) -> None:
    for number in range(PAGE_SIZE + 1):
        withdraw(app, receive(app, NOON, email=f"wei{number}@example.com"))
    first = officer.get(LIST)
    second = officer.get(first.link("Later"))

    assert len(first.says("tr")) == PAGE_SIZE + 1
    assert len(second.says("tr")) == 2
    assert second.link(EN.staff.requests.first) == LIST
