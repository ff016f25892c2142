"""The next step of a lead: its day is named with a contact, and a task that moves it says so."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from app.core.rules.permissions import Role
from app.leads.models import LeadMessage
from tests.staff.desk import lead_of, receive, signed_in, zone_of
from tests.support.pages.page_client import PageClient

NOON = datetime(2026, 3, 4, 4, 0, tzinfo=UTC)
LATER = timedelta(minutes=10)

THEIRS: dict[str, Any] = {
    "contact_direction": "theirs", "contact_channel": "phone", "contact_text": "Rents?",
}  # fmt: skip
OURS = {**THEIRS, "contact_direction": "ours"}
BY_CONTACT = "By the day that was entered with the last contact."


@pytest.fixture(autouse=True)
def wall() -> Iterator[time_machine.Traveller]:
    """A clock that stands still at noon."""
    with time_machine.travel(NOON, tick=False) as traveller:
        yield traveller


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    signed_in(app, client, Role.HANDLER, "Kim 金")
    return client


@pytest.fixture
def lead(app: Flask) -> str:
    """The address of a lead's page."""
    return f"/staff/leads/{lead_of(app, receive(app, NOON)).id}"


def test_the_day_of_the_next_step_is_named_with_a_call_and_told(
    officer: PageClient, lead: str, wall: time_machine.Traveller
) -> None:
    form = officer.get(lead).form("contact_next")
    assert form.value("contact_next") == ""
    page = form.submit(**OURS).follow()
    assert "5 working days after a contact of ours" in page.words
    wall.shift(LATER)

    form = officer.get(lead).form("contact_next")
    said = form.submit(**THEIRS, contact_next="2026-03-06").follow().words

    assert "Logged. The status is: Engaged. The next step is now due 6 Mar 2026, 17:30." in said
    assert "Next step by 6 March 2026, as named with a contact" in said
    assert BY_CONTACT in said
    wall.shift(LATER)
    later = officer.get(lead).form("contact_next").submit(**THEIRS).follow()
    assert BY_CONTACT not in later.words


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("Friday", "Enter the day of the next step, such as 2026-03-31, or leave it empty"),
        ("2026-03-03", "The day of the next step is over. Enter today or a later day"),
        ("2062-03-06", "This day is more than five years ahead. Check its year"),
        ("2026-03-06", "“Next step by” cannot move the first reply, which is due as promised"),
    ],
)
def test_a_day_that_cannot_be_the_next_step_comes_back_with_the_reason(
    app: Flask, officer: PageClient, lead: str, day: str, said: str
) -> None:
    page = officer.get(lead).form("contact_next").submit(**THEIRS, contact_next=day, expect=422)

    assert said in page.words
    form = page.form("contact_next")
    assert (form.value("contact_next"), form.value("contact_text").strip()) == (day, "Rents?")
    with zone_of(app).database.reading() as session:
        assert session.scalars(select(LeadMessage)).all() == []


def test_a_task_for_a_year_that_is_not_meant_is_not_planned(officer: PageClient, lead: str) -> None:
    form = officer.get(lead).form("task_title")
    refused = form.submit(task_title="Send the list", task_day="3026-03-06", expect=422)
    assert "This day is more than five years ahead" in refused.words
    form.submit(task_title="Send the list", task_day="2031-03-06", expect=303)


def test_a_closed_enquiry_has_no_next_step_to_name(officer: PageClient, lead: str) -> None:
    page = officer.get(lead).form(id="close").submit(ending="not_enquiry").follow()

    refused = page.form("contact_next").submit(**OURS, contact_next="2026-03-06", expect=422)

    assert "Nothing is due for this enquiry, for example because it is closed" in refused.words


def test_a_task_that_moves_the_next_step_says_until_when(officer: PageClient, lead: str) -> None:
    def plan(day: str) -> str:
        form = officer.get(lead).form("task_title")
        return form.submit(task_title="Send the list", task_day=day).follow().words

    assert "The next step is now due" not in plan("2026-03-06")
    officer.get(lead).form("contact_next").submit(**OURS)

    told = "The task has been added. The next step is now due 5 Mar 2026, 17:30."
    assert told in plan("2026-03-05")
    assert "The next step is now due" not in plan("2026-03-09")


@pytest.mark.parametrize(
    ("language", "days", "said"),
    [
        ("English", 1, "not replied after 1 working day"),
        ("简体中文", 7, "满7个工作日未收到回复"),
    ],
)
def test_the_forms_of_a_reply_and_a_call_say_how_long_a_wait_is(
    app: Flask, officer: PageClient, lead: str, language: str, days: int, said: str
) -> None:
    zone = zone_of(app)
    promise = replace(zone.parts.first_response, waiting_days=days)
    app.extensions["zone"] = replace(zone, parts=replace(zone.parts, first_response=promise))
    if language != "English":
        officer.get("/staff/leads").form(action="/staff/language").submit(button=language)

    assert officer.get(lead).words.count(said) == 2
