"""From the list to a reply in four clicks, and the page if it cannot be sent."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from flask import Flask

from app.core import clock
from app.core.db import Database
from app.core.rules.permissions import Role
from app.leads.models import LeadMessage
from app.staff.frame import short
from tests.staff.desk import (
    NOON,
    another_browser,
    lead_of,
    open_lead,
    place,
    receive,
    withdraw,
)
from tests.support.content.copy import EN, ZH
from tests.support.pages.page_client import PageClient
from tests.support.stored import every

RECEIVED = "We are looking into it (answer to follow)"
LETTER: dict[str, Any] = {"reply_subject": "Rent", "reply_text": "We offer 10%."}


def shown(app: Flask, message: LeadMessage) -> str:
    """Return the time of a message as the desk shows it."""
    with app.test_request_context("/staff/leads"):
        return short(message.at)


def test_a_reply_of_ones_own_has_a_subject_in_the_investors_language(
    app: Flask, officer: PageClient
) -> None:
    reference = receive(app, NOON, reply_language="zh")

    form = open_lead(app, officer, reference).form("reply_text")
    form.submit(button=EN.lead.reply.send, reply_text="您好，有厂房。")

    (reply,) = every(app, LeadMessage)
    assert reply.subject == ZH.lead.reply.subject(reference=reference)


def test_a_template_fills_the_reply_and_one_more_press_sends_it_once(
    app: Flask, officer: PageClient, reference: str
) -> None:
    filled = (
        open_lead(app, officer, reference).form("reply_text").submit(button=RECEIVED, expect=200)
    )
    assert reference in filled.form("reply_text").value("reply_text")

    for _ in range(2):
        page = filled.form("reply_text").submit(button=EN.lead.reply.send).follow()

    (reply,) = every(app, LeadMessage)
    assert (reply.template, reply.language) == ("received", "en")
    assert lead_of(app, reference).status == "acknowledged"
    assert lead_of(app, reference).first_answered_at is None
    assert EN.lead.line.holding in page.words


def test_a_second_template_asks_what_becomes_of_words_that_were_typed(
    app: Flask, officer: PageClient
) -> None:
    page, typed = open_lead(app, officer, receive(app, NOON)), "Two halls."
    asked = page.form("reply_text").submit(
        button="Answer the question", expect=200, reply_text=typed
    )
    assert EN.lead.reply.use_asked in asked.words
    form = asked.form("reply_text")
    assert form.value("reply_text").strip() == typed

    below = form.submit(button=EN.lead.reply.use_below, expect=200).form("reply_text")
    assert below.value("reply_text").strip().startswith(f"{typed}\n\nDear ")
    instead = form.submit(button=EN.lead.reply.use_replace, expect=200)
    assert instead.form("reply_text").value("reply_text").strip().startswith("Dear ")
    kept = form.submit(button="Cancel", expect=200)
    assert kept.form("reply_text").value("reply_text").strip() == typed
    ready = instead.form("reply_text").submit(button=RECEIVED, expect=200)
    assert "[answer]" not in ready.form("reply_text").value("reply_text")


def test_a_text_that_is_asked_for_shows_no_letter_of_what_was_not_checked(
    app: Flask, officer: PageClient
) -> None:
    form = open_lead(app, officer, receive(app, NOON)).form("reply_text")
    both = {"use": "received", "preview": "yes", "reply_cc": uuid4().hex}
    page = officer.post(form.action, {**form.values, **both}, expect=200)

    assert page.form("reply_text").value("reply_text").strip()
    assert not page.all(class_="letter")


def test_taking_the_lead_of_a_colleague_is_asked_about_with_their_name(
    app: Flask, officer: PageClient, reference: str
) -> None:
    open_lead(app, officer, reference).form("owner").submit(button="Take")
    other = another_browser(app, Role.HANDLER, "Ana")

    asks = EN.lead.owner.take_from(name="Kim Officer", reference=reference)
    assert open_lead(app, other, reference).one("button", name="owner").attrib["data-asks"] == asks
    place(app)
    rows = other.get("/staff/leads?folder=all").all("tr", data_lead="")
    assert [each.attrib.get("data-asks") for each in rows] == [asks]
    own = officer.get("/staff/leads?folder=all").all("tr", data_lead="")
    assert ["data-asks" in each.attrib for each in own] == [False]


def test_the_second_of_two_repliers_is_warned_and_may_still_send(
    database: Database, app: Flask, officer: PageClient, reference: str
) -> None:
    other = another_browser(app, Role.HANDLER, "Ana")
    pages = [open_lead(app, each, reference) for each in (officer, other)]
    mine, theirs = [page.form("reply_text") for page in pages]
    theirs.submit(button=EN.lead.reply.send, reply_subject="Rent", reply_text="We offer 20%.")

    told = mine.submit(button=EN.lead.reply.send, expect=409, **LETTER)
    assert EN.lead.errors.spoken_meanwhile in told.words
    assert "We offer 20%." in told.words
    assert [each.text for each in every(app, LeadMessage)] == ["We offer 20%."]

    told.form("reply_text").submit(button=EN.lead.reply.send)
    assert sorted(each.text for each in every(app, LeadMessage)) == [
        "We offer 10%.",
        "We offer 20%.",
    ]


def test_a_letter_that_was_sent_by_whomever_is_sent_again_only_if_that_is_confirmed(
    app: Flask, officer: PageClient, reference: str
) -> None:
    open_lead(app, officer, reference).form("reply_text").submit(
        button=EN.lead.reply.send, **LETTER
    )

    again = open_lead(app, officer, reference).form("reply_text")
    asked = again.submit(button=EN.lead.reply.send, expect=409, **LETTER)
    (first,) = every(app, LeadMessage)
    assert EN.lead.errors.sent_already_own(time=shown(app, first)) in asked.words
    assert EN.staff.errors.question_title in asked.says("h2")
    form = asked.form("reply_text")
    assert form.value("reply_text") == "We offer 10%."
    form.submit(button=EN.lead.reply.send, expect=409)
    colleagues = open_lead(app, another_browser(app, Role.HANDLER, "Ana"), reference)
    # Replies leave on working days.
    monday = clock.now() + timedelta(days=7 - clock.now().weekday())
    for later in ("", f"{monday.date().isoformat()}T10:00"):
        asked = colleagues.form("reply_text").submit(
            button=EN.lead.reply.send, expect=409, reply_at=later, **LETTER
        )
        assert EN.lead.errors.sent_already.before("time").format(name="Kim Officer") in asked.words
    assert len(every(app, LeadMessage)) == 1

    form.submit(button=EN.lead.reply.send, again=first.id.hex)
    assert [each.text for each in every(app, LeadMessage)] == ["We offer 10%."] * 2


def test_a_repeated_sending_says_when_it_was_sent_and_that_nothing_is_sent_again(
    app: Flask, officer: PageClient
) -> None:
    form = open_lead(app, officer, receive(app, NOON)).form("reply_text")
    first = form.submit(button=EN.lead.reply.send, **LETTER).follow()
    assert EN.lead.reply.done_took.before("status") in first.words

    page = form.submit(button=EN.lead.reply.send, **LETTER).follow()
    (reply,) = every(app, LeadMessage)
    assert EN.lead.reply.repeated(time=shown(app, reply)) in page.words
    assert EN.lead.reply.done_took.before("status") not in page.words


def test_typed_text_comes_back_if_the_person_has_withdrawn_meanwhile(
    app: Flask, officer: PageClient, reference: str
) -> None:
    form = open_lead(app, officer, reference).form("reply_text")
    withdraw(app, reference)

    page = form.submit(
        button=EN.lead.reply.send, expect=422, reply_subject="Hello", reply_text="Hello"
    )

    assert EN.lead.errors.withdrawn in page.words
    assert page.by_id("reply_text").text == "Hello"
    assert not every(app, LeadMessage)


def test_a_reader_sees_the_page_without_forms(app: Flask, reader: PageClient) -> None:
    page = open_lead(app, reader, receive(app, NOON))

    sent = [each.attrib["action"] for each in page.all("form", method="post")]
    assert sent == ["/staff/language", "/staff/sign-out", "/staff/leads/search"]
