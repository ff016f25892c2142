"""The next step of a lead: its day is named with a contact, and a task that moves it says so."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask

from app.leads.models import LeadMessage
from tests.staff.desk import zone_of
from tests.support.content.copy import EN, ZH
from tests.support.pages.page_client import PageClient
from tests.support.stored import every

LATER = timedelta(minutes=10)

THEIRS: dict[str, Any] = {
    "contact_direction": "theirs", "contact_channel": "phone", "contact_text": "Rents?",
}  # fmt: skip
OURS = {**THEIRS, "contact_direction": "ours"}
BY_CONTACT = EN.due.why.named

pytestmark = pytest.mark.usefixtures("wall")


def test_the_day_of_the_next_step_is_named_with_a_call_and_told(
    officer: PageClient, lead: str, wall: time_machine.Traveller
) -> None:
    form = officer.get(lead).form("contact_next")
    assert form.value("contact_next") == ""
    assert EN.due.usual(hours=8, n=5) in form.submit(**OURS).follow().words
    wall.shift(LATER)

    form = officer.get(lead).form("contact_next")
    said = form.submit(**THEIRS, contact_next="2026-03-06").follow().words

    assert (
        f"{EN.lead.contact.done(status='Engaged')} {EN.due.now(time='6 Mar 2026, 17:30')}" in said
    )
    assert EN.lead.line.next_step(day="6 March 2026") in said
    assert BY_CONTACT in said
    wall.shift(LATER)
    assert BY_CONTACT not in officer.get(lead).form("contact_next").submit(**THEIRS).follow().words


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("Friday", EN.lead.errors.contact_next),
        ("2026-03-03", EN.lead.errors.contact_next_past),
        ("2062-03-06", EN.lead.errors.task_day_far),
        ("2026-03-06", EN.lead.errors.contact_next_owed),
    ],
)
def test_a_day_that_cannot_be_the_next_step_comes_back_with_the_reason(
    app: Flask, officer: PageClient, lead: str, day: str, said: str
) -> None:
    page = officer.get(lead).form("contact_next").submit(**THEIRS, contact_next=day, expect=422)

    assert said in page.words
    form = page.form("contact_next")
    assert (form.value("contact_next"), form.value("contact_text").strip()) == (day, "Rents?")
    assert every(app, LeadMessage) == []


def test_a_task_for_a_year_that_is_not_meant_is_not_planned(officer: PageClient, lead: str) -> None:
    form = officer.get(lead).form("task_title")
    refused = form.submit(task_title="Send the list", task_day="3026-03-06", expect=422)
    assert EN.lead.errors.task_day_far in refused.words
    form.submit(task_title="Send the list", task_day="2031-03-06", expect=303)


def test_a_closed_enquiry_has_no_next_step_to_name(officer: PageClient, lead: str) -> None:
    page = officer.get(lead).form(id="close").submit(ending="not_enquiry").follow()

    refused = page.form("contact_next").submit(**OURS, contact_next="2026-03-06", expect=422)

    assert EN.lead.errors.contact_next_nothing in refused.words


def test_a_task_that_moves_the_next_step_says_until_when(officer: PageClient, lead: str) -> None:
    def plan(day: str) -> str:
        form = officer.get(lead).form("task_title")
        return form.submit(task_title="Send the list", task_day=day).follow().words

    assert EN.due.now.before("time") not in plan("2026-03-06")
    officer.get(lead).form("contact_next").submit(**OURS)

    assert f"{EN.lead.task.done} {EN.due.now(time='5 Mar 2026, 17:30')}" in plan("2026-03-05")
    assert EN.due.now.before("time") not in plan("2026-03-09")


@pytest.mark.parametrize(
    ("lang", "days", "said"),
    [("en", 1, EN.lead.fields.wait(n=1)), ("zh", 7, ZH.lead.fields.wait(n=7))],
)
def test_the_forms_of_a_reply_and_a_call_say_how_long_a_wait_is(
    app: Flask, officer: PageClient, lead: str, lang: str, days: int, said: str
) -> None:
    zone = zone_of(app)
    promise = replace(zone.parts.first_response, waiting_days=days)
    app.extensions["zone"] = replace(zone, parts=replace(zone.parts, first_response=promise))

    assert officer.get(lead).words.count(said) == 2
