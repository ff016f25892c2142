"""What goes with a reply: signature, quotation, copies, figures and a later time; seen first."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from app.core import clock
from app.core.rules.permissions import Role
from app.leads.models import LeadMessage
from app.leads.models.replies import PlannedReply
from app.leads.planned_replies import send_planned
from tests.staff.desk import lead_of, receive, signed_in, withdraw, zone_of
from tests.support.chosen_time import usual_moment
from tests.support.leads.desk_work import add_account
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOON = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)
SEND, LATER, PREVIEW = "Send the reply", "Send at that time", "Preview"
Typed = dict[str, Any]
SAID: Typed = {
    "reply_subject": "Halls",
    "reply_text": "Dear Ms Li,\n\nWe have two.\n\nKim",
}


@pytest.fixture(autouse=True)
def tuesday_morning() -> Iterator[None]:
    """Let it be a Tuesday morning, since replies leave in working hours."""
    with time_machine.travel(usual_moment(clock.now())):
        yield


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.HANDLER, "Kim 金")
    return client


@pytest.fixture
def reference(app: Flask) -> str:
    """An enquiry."""
    return receive(app, NOON, message="Is there a hall?\n\nWith a crane?")


def open_lead(app: Flask, officer: PageClient, reference: str) -> Page:
    return officer.get(f"/staff/leads/{lead_of(app, reference).id}")


def replies(app: Flask) -> list[LeadMessage]:
    """Return the replies that left."""
    with zone_of(app).database.reading() as session:
        return list(session.scalars(select(LeadMessage)))


def planned(app: Flask) -> list[PlannedReply]:
    """Return the replies that are to leave later."""
    with zone_of(app).database.reading() as session:
        return list(session.scalars(select(PlannedReply)))


def day(ahead: int) -> str:
    """Return a day some days from now, as a form has it."""
    return (clock.now() + timedelta(days=ahead)).astimezone(SHANGHAI).date().isoformat()


def test_a_preview_shows_the_letter_sends_nothing_and_keeps_what_was_typed(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = open_lead(app, officer, reference)
    assert "AI and talent programmes: 50 application scenarios" in page.words
    form = page.form("reply_text")

    seen = form.submit(
        button=PREVIEW, **SAID, reply_quote=["message"], reply_facts=["t27-adv"]
    ).follow()

    letter = " ".join("".join(seen.one("article", **{"class": "letter"}).itertext()).split())
    assert letter.startswith("Guangzhou Development Zone")
    assert "Dear Ms Li," in letter
    assert "wrote: Is there a hall?" in letter
    assert "Target: 65% advanced manufacturing" in letter
    assert f"Your reference number: {reference}" in letter
    assert not replies(app)
    seen.form("reply_text").submit(button=SEND)
    (reply,) = replies(app)
    assert reply.text == SAID["reply_text"]
    assert reply.quoted.endswith("wrote:\n\n> Is there a hall?\n>\n> With a crane?")
    assert reply.enclosed.startswith("Figures from our website\n\n- Target: 65%")


def test_a_signature_stands_below_a_reply_once_and_in_its_language(
    app: Flask, officer: PageClient, reference: str
) -> None:
    account = officer.get("/staff/account").form("signature_en")
    account.submit(button="Save the signature", signature_en="Kim\nInvestor service").follow()
    page = open_lead(app, officer, reference)

    page.form("reply_text").submit(button=SEND, **SAID)
    page = open_lead(app, officer, reference)
    ready = page.form("reply_text").submit(button="Ask whether it is still of interest", expect=200)
    ready.form("reply_text").submit(button=SEND)
    page = open_lead(app, officer, reference)
    page.form("reply_text").submit(button=SEND, reply_language="zh", **SAID)

    first, second, third = (each.text for each in replies(app))
    assert first == SAID["reply_text"] + "\n\nKim\nInvestor service"
    assert second.endswith("Kind regards,\nKim\nInvestor service")
    assert third == SAID["reply_text"]


def test_a_signature_that_is_too_long_comes_back(officer: PageClient) -> None:
    form = officer.get("/staff/account").form("signature_en")

    page = form.submit(button="Save the signature", signature_en="x" * 601, expect=422)

    assert "A signature must be 600 characters or fewer" in page.words


def test_copies_go_to_colleagues_and_to_others_with_the_reason(
    app: Flask, officer: PageClient, reference: str
) -> None:
    ann = add_account(zone_of(app).database, name="Ann", email="ann@x.example", role="reader")
    form = open_lead(app, officer, reference).form("reply_text")
    other: Typed = {
        "other_address": "Law@Example.org",
        "other_name": "Li",
        "other_why": "Her lawyer",
    }

    told = form.submit(button=SEND, expect=422, **SAID, **{**other, "other_why": ""})
    assert "Enter the reason why this recipient gets a copy" in told.words
    form.submit(button=SEND, **SAID, **other, reply_cc=[ann.hex])

    (reply,) = replies(app)
    assert reply.copies == [
        {"address": "ann@x.example", "name": "Ann", "account": ann.hex, "why": ""},
        {"address": "Law@example.org", "name": "Li", "account": "", "why": "Her lawyer"},
    ]
    assert "Copy to: Ann, Li (Her lawyer)" in open_lead(app, officer, reference).words


def test_two_copies_to_one_address_are_refused_in_words_with_the_text_kept(
    app: Flask, officer: PageClient, reference: str
) -> None:
    form = open_lead(app, officer, reference).form("reply_text")
    addresses = {"other_address": "law@x.example", "second_address": "law@x.example"}
    both: Typed = {**addresses, "other_why": "Asked", "second_why": "Asked"}

    twice = form.submit(button=SEND, expect=422, **SAID, **both)

    assert "law@x.example would get more than one copy" in twice.words
    assert twice.form("reply_text").value("reply_text") == SAID["reply_text"]
    assert not replies(app)


def declare(app: Flask, reference: str, where: str) -> None:
    """Store an answer elsewhere by mail, as a closing declares it."""
    said = LeadMessage(
        id=uuid4(), lead_id=lead_of(app, reference).id, at=clock.now(), direction="ours",
        channel="mail", author="", language="", template="", subject="", text=where, declared=True,
    )  # fmt: skip
    with zone_of(app).database.transaction() as session:
        session.add(said)


def test_the_last_mail_of_each_side_is_quoted_but_no_call(
    app: Flask, officer: PageClient, reference: str
) -> None:
    page = open_lead(app, officer, reference)
    page.form("reply_text").submit(button=SEND, **SAID)
    for channel, text in (("phone", "Internal remark"), ("mail", "Thank you.")):
        page = open_lead(app, officer, reference)
        said: Typed = {
            "contact_direction": "theirs",
            "contact_channel": channel,
            "contact_text": text,
        }
        page.form("contact_text").submit(button="Log it", **said)
    declare(app, reference, "Internal: from my own mailbox")

    page = open_lead(app, officer, reference)
    later = {**SAID, "reply_subject": "Halls, once more"}
    page.form("reply_text").submit(
        button=SEND, **later, reply_language="zh", reply_quote=["exchange"]
    )

    quoted = replies(app)[-1].quoted
    theirs, ours = quoted.index("> Thank you."), quoted.index("> We have two.")
    assert theirs < ours
    assert "Kim 金写道：" in quoted
    assert "Internal" not in quoted


def test_a_reply_to_leave_later_is_listed_changed_and_cancelled(
    app: Flask, officer: PageClient, reference: str
) -> None:
    form = open_lead(app, officer, reference).form("reply_text")
    night = form.submit(button=SEND, expect=422, **SAID, reply_at=f"{day(0)}T23:00")
    assert f"outside working hours. Choose another, such as {day(1)} 09:00" in night.words
    past = form.submit(button=SEND, expect=422, **SAID, reply_at=f"{day(-7)}T10:00")
    assert "Choose a time to come, within 60 days" in past.words

    page = form.submit(button=SEND, **SAID, reply_at=f"{day(1)}T09:30").follow()
    assert "Will be sent" in page.words
    (plan,) = planned(app)
    change = officer.get(f"/staff/leads/{plan.lead_id}?planned={plan.id}").form("reply_text")
    assert change.value("reply_text") == SAID["reply_text"]
    assert change.value("reply_at") == f"{day(1)}T09:30"
    page = change.submit(button=LATER, reply_text="Better.").follow()

    (plan,) = planned(app)
    assert plan.reply["text"] == "Better."
    assert not replies(app)
    cancel = page.form(action=f"/staff/leads/{plan.lead_id}/planned/{plan.id}/cancel")
    page = cancel.submit().follow()
    assert "The reply will not be sent." in page.words
    assert not planned(app)


def test_a_change_to_a_reply_cancelled_meanwhile_is_refused_and_kept(
    app: Flask, officer: PageClient, reference: str
) -> None:
    form = open_lead(app, officer, reference).form("reply_text")
    page = form.submit(button=SEND, **SAID, reply_at=f"{day(1)}T09:30").follow()
    (plan,) = planned(app)
    change = officer.get(f"/staff/leads/{plan.lead_id}?planned={plan.id}").form("reply_text")
    page.form(action=f"/staff/leads/{plan.lead_id}/planned/{plan.id}/cancel").submit()

    told = change.submit(button=LATER, expect=409, reply_text="Better.")

    assert "has been cancelled or sent meanwhile" in told.words
    assert not planned(app)
    again = told.form("reply_text")
    assert again.value("reply_text") == "Better."
    again.submit(button=LATER)
    assert [each.reply["text"] for each in planned(app)] == ["Better."]


def test_changing_a_reply_to_leave_later_keeps_a_draft_of_another(
    app: Flask, officer: PageClient, reference: str
) -> None:
    form = open_lead(app, officer, reference).form("reply_text")
    page = form.submit(button=SEND, **SAID, reply_at=f"{day(1)}T09:30").follow()
    (plan,) = planned(app)
    page.form("reply_text").submit(button="Save draft", reply_text="By the way")

    page = officer.get(f"/staff/leads/{plan.lead_id}?planned={plan.id}")
    assert "Another draft of " in page.words
    assert "By the way" in page.words
    page.form("reply_text").submit(button=LATER, reply_text="Better.")

    left = open_lead(app, officer, reference).form("reply_text")
    assert left.value("reply_text").strip() == "By the way"


def test_a_draft_of_a_reply_keeps_what_goes_with_it(
    app: Flask, officer: PageClient, reference: str
) -> None:
    chosen: Typed = {
        "reply_holding": "yes",
        "reply_wait": "yes",
        "reply_quote": ["message"],
        "reply_at": f"{day(1)}T09:30",
        "other_address": "li@example.com",
        "other_why": "His lawyer",
    }
    form = open_lead(app, officer, reference).form("reply_text")
    form.submit(button="Save draft", **SAID, **chosen)

    open_lead(app, officer, reference).form("reply_text").submit(button=LATER)

    (plan,) = planned(app)
    assert (plan.reply["holding"], plan.reply["wait"]) == (True, True)
    assert list(plan.reply["quotes"]) == ["message"]
    assert [each["why"] for each in plan.reply["copies"]] == ["His lawyer"]


def test_a_held_reply_says_why(app: Flask, officer: PageClient, reference: str) -> None:
    form = open_lead(app, officer, reference).form("reply_text")
    form.submit(button=SEND, **SAID, reply_at=f"{day(1)}T09:30")
    withdraw(app, reference)
    zone = zone_of(app)
    late = clock.now() + timedelta(days=1)
    send_planned(zone.database, zone.secrets.ledger_key, zone.first_response, zone.mailing, late)

    page = open_lead(app, officer, reference)

    assert "Not sent: the person has withdrawn their agreement" in page.words
    assert "A planned reply was not sent" in page.words
    assert not replies(app)
