"""The message that confirms an act on leads has a button that undoes it, without a script."""

from datetime import UTC, datetime

import pytest
from flask import Flask

from app.core.rules.permissions import Role
from tests.staff.desk import lead_of, receive, set_aside, signed_in
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

NOON = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.HANDLER, "Kim 金")
    return client


@pytest.fixture
def reference(app: Flask) -> str:
    return receive(app, NOON)


def address(app: Flask, reference: str) -> str:
    return f"/staff/leads/{lead_of(app, reference).id}"


def undo(page: Page) -> Page:
    return page.form("act").submit().follow()


def test_a_status_is_undone_from_its_confirmation(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = officer.get(address(app, reference))
    done = page.form(id="close").submit(ending="not_enquiry").follow()
    assert lead_of(app, reference).closed

    back = undo(done)

    assert "Undone." in back.words
    assert back.url.endswith(address(app, reference))
    assert (lead_of(app, reference).status, lead_of(app, reference).closed) == ("new", False)
    assert "Undone: status back from Not an investment enquiry to New" in back.words


def test_the_button_is_there_until_the_next_page(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = officer.get(address(app, reference))
    page.form("status").submit(status="engaged").follow().form("act")
    assert not officer.get(address(app, reference)).all("input", name="act")


def test_it_says_so_if_somebody_has_acted_since(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = officer.get(address(app, reference))
    done = page.form("status").submit(status="engaged").follow()
    other = PageClient(app, officer.origin)
    signed_in(app, other, Role.HANDLER, "Ana")
    other.get(address(app, reference)).form(id="close").submit(ending="not_enquiry")

    told = undo(done)

    assert f"somebody has acted on it since: {reference}" in told.words
    assert lead_of(app, reference).status == "not_enquiry"
    assert "There is nothing to undo" in undo(done).words


def test_taking_a_lead_and_moving_one_to_the_inbox_are_undone(
    app: Flask, officer: PageClient, reference: str
) -> None:
    lead_id = set_aside(app, reference, "links")
    moved = officer.get(address(app, reference)).form(action=f"/staff/leads/{lead_id}/inbox")
    page = moved.submit().follow()
    assert not lead_of(app, reference).suspect
    undo(page)
    assert lead_of(app, reference).suspect


def test_an_act_on_many_leads_is_undone_as_one(app: Flask, officer: PageClient) -> None:
    references = [receive(app, NOON, email=f"{n}@example.com") for n in range(3)]
    inbox = officer.get("/staff/leads?folder=all")
    form = inbox.form("owner", method="post")
    form.values["lead"] = [f"{lead_of(app, each).id}:1" for each in references]
    (me,) = [each for each in form.choices("owner") if each not in {"", "nobody"}]
    done = form.submit(button="Assign", owner=me).follow()
    assert all(lead_of(app, each).owner_id for each in references)

    assert "3 enquiries are as they were before" in undo(done).words
    assert not any(lead_of(app, each).owner_id for each in references)
