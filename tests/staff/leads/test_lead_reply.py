"""From the list to a reply in four clicks, and what comes back when it cannot be sent."""

from datetime import UTC, datetime

import pytest
from flask import Flask
from sqlalchemy import select

from app.core.db import Database
from app.core.rules.permissions import Role
from app.leads.models import LeadMessage
from tests.staff.desk import lead_of, receive, signed_in, withdraw, zone_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

NOON = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.HANDLER, "Kim 金")
    return client


def open_lead(app: Flask, officer: PageClient, reference: str) -> Page:
    return officer.get(f"/staff/leads/{lead_of(app, reference).id}")


def sent(app: Flask) -> list[LeadMessage]:
    """Return the replies."""
    with zone_of(app).database.reading() as session:
        return list(session.scalars(select(LeadMessage)))


def test_a_template_fills_the_reply_and_one_more_press_sends_it_once(
    app: Flask, officer: PageClient
) -> None:
    reference = receive(app, NOON)
    filled = (
        open_lead(app, officer, reference)
        .form("reply_text")
        .submit(button="We are looking into it (answer to follow)", expect=200)
    )
    assert reference in filled.form("reply_text").value("reply_text")

    for _ in range(2):
        page = filled.form("reply_text").submit(button="Send the reply").follow()

    (reply,) = sent(app)
    assert (reply.template, reply.language) == ("received", "en")
    assert lead_of(app, reference).status == "acknowledged"
    assert lead_of(app, reference).first_answered_at is None
    assert "Holding reply by mail: the answer is to follow" in page.words


def test_the_second_of_two_repliers_is_warned_and_may_still_send(
    database: Database, app: Flask, officer: PageClient
) -> None:
    reference = receive(app, NOON)
    other = PageClient(app, officer.origin)
    signed_in(app, other, Role.HANDLER, "Ana")
    pages = [open_lead(app, each, reference) for each in (officer, other)]
    mine, theirs = [page.form("reply_text") for page in pages]
    theirs.submit(button="Send the reply", reply_subject="Rent", reply_text="We offer 20%.")

    told = mine.submit(
        button="Send the reply", reply_subject="Rent", reply_text="We offer 10%.", expect=409
    )
    assert "Somebody has spoken with the investor since" in told.words
    assert "We offer 20%." in told.words
    assert [each.text for each in sent(app)] == ["We offer 20%."]

    told.form("reply_text").submit(button="Send the reply")
    assert sorted(each.text for each in sent(app)) == ["We offer 10%.", "We offer 20%."]


def test_a_text_with_an_unfilled_gap_is_not_sent_and_comes_back(
    app: Flask, officer: PageClient
) -> None:
    form = open_lead(app, officer, receive(app, NOON)).form("reply_text")
    filled = form.submit(button="Answer the question", expect=200)

    page = filled.form("reply_text").submit(button="Send the reply", expect=422)

    assert "The reply still has [answer] in it" in page.words
    assert "[answer]" in page.form("reply_text").value("reply_text")
    assert not sent(app)


def test_typed_text_comes_back_if_the_person_has_withdrawn_meanwhile(
    app: Flask, officer: PageClient
) -> None:
    reference = receive(app, NOON)
    form = open_lead(app, officer, reference).form("reply_text")
    withdraw(app, reference)

    page = form.submit(
        button="Send the reply", expect=422, reply_subject="Hello", reply_text="Hello"
    )

    assert "no reply can be sent" in page.words
    assert page.by_id("reply_text").text == "Hello"
    assert not sent(app)


def test_a_reader_sees_the_page_without_forms(app: Flask, client: PageClient) -> None:
    signed_in(app, client, Role.READER)
    page = open_lead(app, client, receive(app, NOON))

    sent = [each.attrib["action"] for each in page.all("form", method="post")]
    assert sent == ["/staff/language", "/staff/sign-out", "/staff/leads/search"]
