"""A lead is assigned to a person from its own page."""

import json
from uuid import uuid4

import pytest
from flask import Flask

from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from tests.staff.desk import NOON, audit, lead_of, make_account, receive, signed_in, withdraw
from tests.support.content.copy import EN, ZH
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.HANDLER)
    return client


def give(
    officer: PageClient, lead_id: object, owner: object, version: str = "1", expect: int = 303
) -> Page:
    """Assign an owner through the form on a lead's page."""
    token = officer.get("/staff/account").all("input", name="csrf_token")[0].attrib["value"]
    data = {"csrf_token": token, "owner": str(owner), "version": version}
    return officer.post(f"/staff/leads/{lead_id}/owner", data, expect=expect)


def test_a_lead_is_assigned_and_unassigned_with_history(app: Flask, officer: PageClient) -> None:
    lin = make_account(app, Role.HANDLER, "lin@example.com", "林经理")
    reference = receive(app, NOON)
    lead_id = lead_of(app, reference).id

    page = give(officer, lead_id, lin).follow()

    assert EN.inbox.assign.done_one in page.words
    assert EN.inbox.assign.history(new="林经理", old="Nobody") in page.words
    assert lead_of(app, reference).owner_id == lin
    officer.get("/staff/account").form(action="/staff/language").submit(button="简体中文")
    assert (
        ZH.inbox.assign.history(new="林经理", old="未分配")
        in officer.get(f"/staff/leads/{lead_id}").words
    )
    give(officer, lead_id, "nobody", version="2")
    assert lead_of(app, reference).owner_id is None
    first, second = (
        json.loads(each.payload)["details"] for each in audit(app, AuditEvent.LEAD_ASSIGNED.tag)
    )
    assert first == {"from": "", "to": lin.hex}
    assert second == {"from": lin.hex, "to": ""}


def test_who_takes_a_lead_is_told_that_it_is_theirs(app: Flask, client: PageClient) -> None:
    me = signed_in(app, client, Role.HANDLER)
    page = give(client, lead_of(app, receive(app, NOON)).id, me).follow()

    assert EN.inbox.assign.done_mine in page.words
    assert EN.inbox.assign.done_one not in page.words


def test_a_name_with_an_apostrophe_is_told_as_it_is_written(
    app: Flask, officer: PageClient
) -> None:
    neill = make_account(app, Role.HANDLER, "aoife@example.com", "Aoife O'Neill <zone>")
    page = give(officer, lead_of(app, receive(app, NOON)).id, neill).follow()

    assert "Owner changed from Nobody to Aoife O'Neill <zone>" in page.words
    assert page.says("p", class_="owner-now") == ["Aoife O'Neill <zone> Take"]


def test_an_editor_of_an_older_version_is_warned_and_nothing_changes(
    app: Flask, officer: PageClient
) -> None:
    lin = make_account(app, Role.HANDLER, "lin@example.com")
    reference = receive(app, NOON)
    for version in ("9", "", "x"):
        page = give(officer, lead_of(app, reference).id, lin, version, expect=409)
        (error,) = page.errors_of("owner")
        assert error.startswith(EN.inbox.errors.changed_one)
    assert lead_of(app, reference).owner_id is None


def test_a_concurrent_change_is_shown_and_the_choice_is_kept(
    app: Flask, officer: PageClient
) -> None:
    lin = make_account(app, Role.HANDLER, "lin@example.com", "林经理")
    ma = make_account(app, Role.HANDLER, "ma@example.com", "马经理")
    reference = receive(app, NOON)
    mine = officer.get(f"/staff/leads/{lead_of(app, reference).id}")
    give(officer, lead_of(app, reference).id, ma)
    mine.form("status").submit(status="qualified", version="2")

    page = mine.form("owner").submit(owner=str(lin), expect=409)

    assert "Kim Officer made this the owner: 马经理, " in page.words
    assert "Kim Officer set the status to Qualified, " in page.words
    assert page.form("owner").value("owner") == str(lin)
    assert lead_of(app, reference).owner_id == ma
    page.form("owner").submit(owner=str(lin))
    assert lead_of(app, reference).owner_id == lin


def test_only_people_who_may_work_on_leads_can_be_chosen(app: Flask, officer: PageClient) -> None:
    reader = make_account(app, Role.READER, "reader@example.com")
    reference = receive(app, NOON)
    for nonsense in (reader, uuid4(), "x"):
        page = give(officer, lead_of(app, reference).id, nonsense, expect=422)
        assert EN.inbox.errors.owner_choice in page.words
    page = give(officer, lead_of(app, reference).id, "", expect=422)
    assert EN.inbox.errors.owner in page.words
    assert lead_of(app, reference).owner_id is None


def test_a_withdrawn_lead_cannot_be_assigned(app: Flask, officer: PageClient) -> None:
    lin = make_account(app, Role.HANDLER, "lin@example.com")
    reference = receive(app, NOON)
    withdraw(app, reference)

    page = give(officer, lead_of(app, reference).id, lin).follow()

    assert EN.inbox.assign.withdrawn_one in page.words
    assert lead_of(app, reference).owner_id is None


def test_a_lead_that_does_not_exist_is_not_found(app: Flask, officer: PageClient) -> None:
    lin = make_account(app, Role.HANDLER, "lin@example.com")
    give(officer, uuid4(), lin, expect=404)


def test_readers_cannot_assign_leads(app: Flask, client: PageClient) -> None:
    signed_in(app, client, Role.READER)
    lin = make_account(app, Role.HANDLER, "lin@example.com")
    give(client, lead_of(app, receive(app, NOON)).id, lin, expect=403)
