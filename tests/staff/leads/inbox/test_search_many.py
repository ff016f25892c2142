"""All that a search has found are acted on at once."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest
from flask import Flask

from app.core.rules.permissions import Role
from app.staff.exports import request
from app.web.paging import PAGE_SIZE
from tests.staff.desk import NOON, lead_of, place, receive, sealed, sign_out, signed_in
from tests.staff.leads.inbox.lists import ALL
from tests.support.content.copy import EN
from tests.support.pages.forms import Form
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

OFFER = EN.inbox.many.all_matching


@pytest.fixture
def several(app: Flask) -> list[str]:
    """One enquiry more than a page shows about cold storage, and one about nothing of the kind."""
    receive(app, NOON, email="other@example.com", message="An office")
    found = [
        receive(
            app, NOON + timedelta(minutes=n), email=f"c-{n}@example.com", message="Cold storage"
        )
        for n in range(PAGE_SIZE + 1)
    ]
    place(app)
    return found


def found(client: PageClient, text: str) -> Page:
    """Search all leads, and select all that match."""
    return client.get(client.get(f"{ALL}&q={sealed(client, text)}").link(OFFER))


def to_send(page: Page) -> tuple[Form, str]:
    """Return the form of the list, and the mark of all that match."""
    return page.form("owner", method="post"), page.one("input", name="match").attrib["value"]


@pytest.mark.engine("both")
def test_all_that_a_search_found_are_assigned_in_one_act(
    app: Flask, me: UUID, client: PageClient, several: list[str]
) -> None:
    page = found(client, "storage")
    assert EN.inbox.many.match(n=PAGE_SIZE + 1) in page.words
    box = page.one("input", name="match")
    assert "checked" in box.attrib
    form = page.form("owner", method="post")
    assert "storage" not in form.action

    page = form.submit(match=box.attrib["value"], owner=str(me)).follow()

    assert EN.inbox.many.assigned(n=PAGE_SIZE + 1, name="Kim Officer") in page.words
    assert {lead_of(app, each).owner_id for each in several} == {me}
    assert lead_of(app, several[0]).version == 2


def test_the_words_of_somebody_else_find_nothing_to_act_on(
    app: Flask, me: UUID, client: PageClient, several: list[str]
) -> None:
    page = found(client, "storage")
    action, mark = to_send(page)[0].action, to_send(page)[1]
    sign_out(page)
    other = signed_in(app, client, Role.HANDLER)
    form = client.get(ALL).form("owner", method="post")
    form.action, form.values["match"] = action, [mark]

    assert EN.inbox.errors.match in form.submit(owner=str(other), expect=422).words
    assert {lead_of(app, each).owner_id for each in several} == {None}


def test_all_that_a_search_found_are_exported_unless_an_address_cannot_name_as_many(
    app: Flask, me: UUID, client: PageClient, several: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert OFFER not in client.get(f"{ALL}&q={sealed(client, 'office')}").words
    form, mark = to_send(found(client, "storage"))
    form.action = form.action.replace("leads/assign", "exports/chosen")
    chosen = parse_qs(urlsplit(form.submit(match=mark).location).query)["lead"]
    assert set(chosen) == {str(lead_of(app, each).id) for each in several}
    monkeypatch.setattr(request, "MOST_AT_ONCE", PAGE_SIZE)
    page = form.submit(match=mark, expect=422)
    assert EN.inbox.errors.match_export(limit=PAGE_SIZE) in page.words
    assert "checked" in page.one("input", name="match").attrib
