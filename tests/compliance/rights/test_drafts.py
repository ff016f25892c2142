"""Answers and reasons on the console are kept as drafts until they are sent."""

import pytest
from flask import Flask
from sqlalchemy import select

from app.accounts.models import StaffDraft
from app.core.rules.permissions import Role
from tests.compliance.asking import NOON, acting, enter, request_of
from tests.staff.desk import receive, signed_in, zone_of
from tests.support.pages.page_client import PageClient


def kept(app: Flask) -> list[dict[str, str]]:
    with zone_of(app).database.reading() as session:
        return [each.words for each in session.scalars(select(StaffDraft))]


def test_an_answer_is_kept_through_its_letter_until_it_is_sent(
    app: Flask, client: PageClient
) -> None:
    signed_in(app, client, Role.AUDITOR)
    receive(app, NOON)
    page = enter(client, kind="objection", words="No calls, please")
    form = acting(page, app, "close").fill(outcome="in_part", text="We have stopped.")
    form.submit(button="Save draft").follow()

    page = client.get(f"/compliance/requests/{request_of(app).id}")
    form = acting(page, app, "close")
    assert (form.value("outcome"), form.value("text").strip()) == ("in_part", "We have stopped.")
    assert len(kept(app)) == 1
    letter = form.submit(button="Review the letter", expect=200)
    assert len(kept(app)) == 1
    acting(letter, app, "close").submit(button="Send and close the request")
    assert kept(app) == []


@pytest.mark.parametrize(
    ("path", "field"), [("/compliance/erasures/new", "remark"), ("/compliance/holds/new", "reason")]
)
def test_a_reason_is_kept_on_the_page_of_a_new_act(
    app: Flask, client: PageClient, path: str, field: str
) -> None:
    signed_in(app, client, Role.AUDITOR)
    client.get(path).form(field).fill(**{field: "Court file 7"}).submit(button="Save draft")
    assert client.get(path).form(field).value(field).strip() == "Court file 7"
