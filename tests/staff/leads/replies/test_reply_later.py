"""A reply that leaves later is listed, can be changed and cancelled, and is held if it must be."""

from datetime import datetime, timedelta

from flask import Flask

from app.core import clock
from app.leads.models import LeadMessage
from app.leads.models.replies import PlannedReply
from app.leads.planned_replies import send_planned
from tests.staff.desk import open_lead, withdraw, zone_of
from tests.staff.leads.replies.conftest import (
    ASKED,
    GREETING,
    LATER,
    SAID,
    SEND,
    Typed,
    day,
    reply_form,
)
from tests.support.content.copy import EN
from tests.support.pages.forms import Form
from tests.support.pages.page_client import PageClient
from tests.support.stored import every, only


def test_a_reply_to_leave_later_is_listed_changed_and_cancelled(
    app: Flask, officer: PageClient, form: Form
) -> None:
    night = form.submit(button=SEND, expect=422, **SAID, reply_at=f"{day(0)}T23:00")
    opens = datetime.fromisoformat(f"{day(1)}T09:00").strftime("%-d %b %Y, %H:%M")
    assert EN.lead.errors.reply_at_closed(opens=opens) in night.words
    past = form.submit(button=SEND, expect=422, **SAID, reply_at=f"{day(-7)}T10:00")
    assert EN.lead.errors.reply_at_range(n=60) in past.words

    page = form.submit(button=SEND, **SAID, reply_at=f"{day(1)}T09:30").follow()
    assert EN.reply.planned.leaves.before("time") in page.words
    plan = only(app, PlannedReply)
    change = officer.get(f"/staff/leads/{plan.lead_id}?planned={plan.id}").form("reply_text")
    assert change.value("reply_text") == SAID["reply_text"]
    assert change.value("reply_at") == f"{day(1)}T09:30"
    page = change.submit(button=LATER, reply_text="Better.").follow()

    plan = only(app, PlannedReply)
    assert plan.reply["text"] == "Better."
    assert not every(app, LeadMessage)
    cancel = page.form(action=f"/staff/leads/{plan.lead_id}/planned/{plan.id}/cancel")
    assert EN.reply.planned.cancelled in cancel.submit().follow().words
    assert not every(app, PlannedReply)


def test_a_reply_to_leave_later_is_listed_as_the_letter_that_it_will_be(
    app: Flask, form: Form
) -> None:
    copy: Typed = {"other_address": "law@example.org", "other_name": "Li", "other_why": "Lawyer"}

    page = form.submit(
        button=SEND, **SAID, **copy, reply_language="zh", reply_quote=["message"],
        reply_facts=["t27-adv"], reply_at=f"{day(1)}T09:30",
    ).follow()  # fmt: skip

    (section,) = page.root.iterfind(".//section[@class='planned']")
    (letter,) = section.iterfind(".//div[@lang='zh-Hans']")
    words = " ".join(" ".join(letter.itertext()).split())
    assert words.startswith(GREETING)
    assert "（2027年目标）65%" in words
    assert f"> {ASKED}" in words
    assert EN.reply.copies.went(names="Li (Lawyer)") in " ".join(section.itertext())


def test_a_change_to_a_reply_cancelled_meanwhile_is_refused_and_kept(
    app: Flask, officer: PageClient, form: Form
) -> None:
    page = form.submit(button=SEND, **SAID, reply_at=f"{day(1)}T09:30").follow()
    plan = only(app, PlannedReply)
    change = officer.get(f"/staff/leads/{plan.lead_id}?planned={plan.id}").form("reply_text")
    page.form(action=f"/staff/leads/{plan.lead_id}/planned/{plan.id}/cancel").submit()

    told = change.submit(button=LATER, expect=409, reply_text="Better.")

    assert EN.lead.errors.plan_gone in told.words
    assert not every(app, PlannedReply)
    again = told.form("reply_text")
    assert again.value("reply_text") == "Better."
    again.submit(button=LATER)
    assert [each.reply["text"] for each in every(app, PlannedReply)] == ["Better."]


def test_changing_a_reply_to_leave_later_keeps_a_draft_of_another(
    app: Flask, officer: PageClient, reference: str, form: Form
) -> None:
    page = form.submit(button=SEND, **SAID, reply_at=f"{day(1)}T09:30").follow()
    plan = only(app, PlannedReply)
    page.form("reply_text").submit(button=EN.drafts.save, reply_text="Meanwhile")

    page = officer.get(f"/staff/leads/{plan.lead_id}?planned={plan.id}")
    assert EN.drafts.other.before("time") in page.words
    assert "Meanwhile" in page.words
    page.form("reply_text").submit(button=LATER, reply_text="Better.")

    assert reply_form(app, officer, reference).value("reply_text").strip() == "Meanwhile"


def test_a_held_reply_says_why(app: Flask, officer: PageClient, reference: str, form: Form) -> None:
    form.submit(button=SEND, **SAID, reply_at=f"{day(1)}T09:30")
    withdraw(app, reference)
    zone = zone_of(app)
    late = clock.now() + timedelta(days=1)
    send_planned(zone.database, zone.secrets.ledger_key, zone.first_response, zone.mailing, late)

    page = open_lead(app, officer, reference)

    assert EN.reply.planned.held.withdrawn in page.words
    assert EN.lead.line.reply_held in page.words
    assert not every(app, LeadMessage)
