"""Answers and reasons on the console are kept as drafts until they are sent."""

import pytest
from flask import Flask

from app.accounts.models import StaffDraft
from app.core.rules.permissions import Role
from tests.compliance.asking import acting, enter, request_of
from tests.compliance.rights.test_erasures import propose
from tests.compliance.rights.test_holds import place
from tests.staff.desk import NOON, receive, signed_in
from tests.support.content.copy import EN
from tests.support.pages.page_client import PageClient
from tests.support.stored import every


def kept(app: Flask) -> list[dict[str, str]]:
    return [each.words for each in every(app, StaffDraft)]


def test_an_answer_is_kept_through_its_letter_until_it_is_sent(
    app: Flask, client: PageClient
) -> None:
    signed_in(app, client, Role.AUDITOR)
    receive(app, NOON)
    page = enter(client, kind="objection", words="No calls, please")
    form = acting(page, app, "close").fill(outcome="in_part", text="Stopped.")
    form.submit(button=EN.drafts.save).follow()

    page = client.get(f"/compliance/requests/{request_of(app).id}")
    form = acting(page, app, "close")
    assert (form.value("outcome"), form.value("text").strip()) == ("in_part", "Stopped.")
    assert len(kept(app)) == 1
    letter = form.submit(button=EN.rights.close.submit, expect=200)
    assert len(kept(app)) == 1
    acting(letter, app, "close").submit(button=EN.rights.letter.send_close)
    assert kept(app) == []


@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("/compliance/erasures/new", "remark"),
        ("/compliance/holds/new", "reason"),
        ("/compliance/requests/new", "words"),
    ],
)
def test_a_reason_is_kept_on_the_page_of_a_new_act(
    app: Flask, client: PageClient, path: str, field: str
) -> None:
    signed_in(app, client, Role.AUDITOR)
    client.get(path).form(field).fill(**{field: "Court file 7"}).submit(button=EN.drafts.save)
    assert client.get(path).form(field).value(field).strip() == "Court file 7"


def test_a_reason_to_refuse_an_erasure_is_kept_until_it_is_refused(
    app: Flask, client: PageClient
) -> None:
    signed_in(app, client, Role.AUDITOR)
    receive(app, NOON)
    page = propose(client)
    page.form("why_not").fill(why_not="A contract runs").submit(button=EN.drafts.save)

    form = client.get(page.url).form("why_not")
    assert form.value("why_not").strip() == "A contract runs"
    assert [each["why_not"] for each in kept(app)] == ["A contract runs"]
    form.submit()
    assert kept(app) == []


def test_a_reason_to_lift_a_hold_is_kept_until_it_is_lifted(app: Flask, client: PageClient) -> None:
    signed_in(app, client, Role.AUDITOR)
    receive(app, NOON)
    page = place(client)
    page.form("why_lifted").fill(why_lifted="Settled").submit(button=EN.drafts.save)

    form = client.get(page.url).form("why_lifted")
    assert form.value("why_lifted").strip() == "Settled"
    assert len(kept(app)) == 1
    form.submit()
    assert kept(app) == []


def test_a_reason_to_extend_a_request_is_kept_until_it_is_extended(
    app: Flask, client: PageClient
) -> None:
    signed_in(app, client, Role.AUDITOR)
    receive(app, NOON)
    page = enter(client, kind="objection", words="No calls, please")
    acting(page, app, "extend").fill(reason="Very many").submit(button=EN.drafts.save)

    page = client.get(f"/compliance/requests/{request_of(app).id}")
    form = acting(page, app, "extend")
    assert form.value("reason").strip() == "Very many"
    letter = form.submit(button=EN.rights.close.submit, expect=200)
    assert len(kept(app)) == 1
    acting(letter, app, "extend").submit(button=EN.rights.letter.send_extend)
    assert kept(app) == []
