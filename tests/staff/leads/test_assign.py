"""A lead is assigned to a person from its own page."""

from uuid import UUID, uuid4

from flask import Flask

from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from tests.staff.desk import (
    NOON,
    lead_of,
    make_account,
    post_to,
    read_in,
    receive,
    withdraw,
)
from tests.support.content.copy import EN, ZH
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audited


def give(
    officer: PageClient, lead_id: object, owner: object, version: str = "1", expect: int = 303
) -> Page:
    """Assign an owner through the form on a lead's page."""
    sent = {"owner": str(owner), "version": version}
    return post_to(officer, f"/staff/leads/{lead_id}/owner", expect, **sent)


def test_a_lead_is_assigned_and_unassigned_with_history(
    app: Flask, officer: PageClient, lin: UUID, reference: str
) -> None:
    lead_id = lead_of(app, reference).id

    page = give(officer, lead_id, lin).follow()

    assert EN.inbox.assign.done_one in page.words
    assert EN.inbox.assign.history(new="Lin", old="Nobody") in page.words
    assert lead_of(app, reference).owner_id == lin
    read_in(officer, "zh")
    assert (
        ZH.inbox.assign.history(new="Lin", old="未分配")
        in officer.get(f"/staff/leads/{lead_id}").words
    )
    give(officer, lead_id, "nobody", version="2")
    assert lead_of(app, reference).owner_id is None
    assert audited(app, AuditEvent.LEAD_ASSIGNED.tag) == [
        {"from": "", "to": lin.hex},
        {"from": lin.hex, "to": ""},
    ]


def test_who_takes_a_lead_is_told_that_it_is_theirs(
    app: Flask, me: UUID, client: PageClient
) -> None:
    page = give(client, lead_of(app, receive(app, NOON)).id, me).follow()

    assert EN.inbox.assign.done_mine in page.words
    assert EN.inbox.assign.done_one not in page.words


def test_a_name_with_an_apostrophe_is_told_as_it_is_written(
    app: Flask, officer: PageClient, reference: str
) -> None:
    name = "Aoife O'Neill <zone>"
    neill = make_account(app, Role.HANDLER, "aoife@example.com", name)
    page = give(officer, lead_of(app, reference).id, neill).follow()

    assert EN.inbox.assign.history(new=name, old="Nobody") in page.words
    assert page.says("p", class_="owner-now") == [f"{name} {EN.lead.owner.take}"]


def test_an_editor_of_an_older_version_is_warned_and_nothing_changes(
    app: Flask, officer: PageClient, lin: UUID, reference: str
) -> None:
    for version in ("9", "", "x"):
        page = give(officer, lead_of(app, reference).id, lin, version, expect=409)
        (error,) = page.errors_of("owner")
        assert error.startswith(EN.inbox.errors.changed_one)
    assert lead_of(app, reference).owner_id is None


def test_a_concurrent_change_is_shown_and_the_choice_is_kept(
    app: Flask, officer: PageClient, lin: UUID, reference: str
) -> None:
    ma = make_account(app, Role.HANDLER, "ma@example.com", "马经理")
    mine = officer.get(f"/staff/leads/{lead_of(app, reference).id}")
    give(officer, lead_of(app, reference).id, ma)
    mine.form("status").submit(status="qualified", version="2")

    page = mine.form("owner").submit(owner=str(lin), expect=409)

    for said in (
        EN.lead.changes.owner(name="Kim Officer", owner="马经理", time=""),
        EN.lead.changes.status(name="Kim Officer", status="Qualified", time=""),
    ):
        assert said in page.words
    assert page.form("owner").value("owner") == str(lin)
    assert lead_of(app, reference).owner_id == ma
    page.form("owner").submit(owner=str(lin))
    assert lead_of(app, reference).owner_id == lin


def test_only_people_who_may_work_on_leads_can_be_chosen(
    app: Flask, officer: PageClient, reference: str
) -> None:
    reader = make_account(app, Role.READER, "reader@example.com")
    for nonsense in (reader, uuid4(), "x"):
        page = give(officer, lead_of(app, reference).id, nonsense, expect=422)
        assert EN.inbox.errors.owner_choice in page.words
    page = give(officer, lead_of(app, reference).id, "", expect=422)
    assert EN.inbox.errors.owner in page.words
    assert lead_of(app, reference).owner_id is None


def test_a_withdrawn_lead_cannot_be_assigned(
    app: Flask, officer: PageClient, lin: UUID, reference: str
) -> None:
    withdraw(app, reference)

    page = give(officer, lead_of(app, reference).id, lin).follow()

    assert EN.inbox.assign.withdrawn_one in page.words
    assert lead_of(app, reference).owner_id is None
