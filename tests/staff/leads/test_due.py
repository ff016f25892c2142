"""The desk shows first responses that are due or overdue, and the reason for each deadline."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
import time_machine
from flask import Flask

from app.core.rules.permissions import Role
from app.leads.models import Lead
from tests.staff.desk import (
    NOON,
    change,
    lead_of,
    read_in,
    receive,
    set_aside,
    signed_in,
    withdraw,
)
from tests.staff.leads.inbox.lists import references
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import change_every

# A Wednesday, noon in Guangzhou: 8 working hours from it are over on Thursday at 14:30.
DUE = datetime(2026, 3, 5, 6, 30, tzinfo=UTC)
SHOWN = "5 March 2026 14:30 (Beijing time)"
SPRING = "Chinese New Year (Spring Festival)"
OVERDUE = "/staff/leads?folder=overdue"
HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)

pytestmark = pytest.mark.usefixtures("wall")


def dues(page: Page) -> list[str]:
    """Return the due items in a list, by enquiry."""
    return [each for each in page.says("td", class_="cell-response") if each]


@pytest.mark.parametrize(
    ("now", "english", "chinese"),
    [
        (NOON, "Tomorrow 14:30", ZH.due.words.tomorrow(time="14:30")),
        (DUE, EN.due.words.late_today(time="14:30"), ZH.due.words.late_today(time="14:30")),
    ],
)
def test_the_inbox_says_when_something_is_due_or_since_when(
    wall: time_machine.Traveller,
    app: Flask,
    client: PageClient,
    now: datetime,
    english: str,
    chinese: str,
    reference: str,
) -> None:
    wall.move_to(now)
    signed_in(app, client, Role.EXPORTER)

    assert dues(client.get("/staff/leads")) == [f"{english} {EN.due.kinds.first_response}"]
    read_in(client, "zh")
    assert dues(client.get("/staff/leads")) == [f"{chinese} {ZH.due.kinds.first_response}"]


def test_the_overdue_folder_is_sorted_by_lateness_and_folders_are_counted(
    wall: time_machine.Traveller, app: Flask, officer: PageClient
) -> None:
    late = receive(app, NOON - timedelta(days=2))
    later = receive(app, NOON - timedelta(days=5))
    soon = receive(app, NOON)
    set_aside(app, receive(app, NOON), "honeypot")
    withdraw(app, receive(app, NOON, email="gone@example.com"))

    assert references(officer.get("/staff/leads?folder=all&sort=due"))[:3] == [later, late, soon]
    page = officer.get(OVERDUE)
    assert references(page) == [later, late]
    assert page.link("Overdue 2") == OVERDUE
    assert page.says("h1") == ["Overdue"]
    for folder in ("new", "mine", "all", "suspect"):
        assert officer.get(f"/staff/leads?folder={folder}").link("Overdue 2") == OVERDUE


def test_every_page_counts_the_overdue_leads_that_the_reader_may_act_on(
    app: Flask, officer: PageClient
) -> None:
    count = "Enquiries 1 1 overdue"
    receive(app, NOON)
    assert count not in officer.get("/staff/account").words
    late = receive(app, NOON - timedelta(days=2))
    change(app, late, place=1)

    page = officer.get("/staff/account")
    assert count in page.words
    assert page.link("1 overdue") == "/staff/leads"
    change(app, late, owner_id=uuid4())
    assert count not in officer.get("/staff/account").words


def lead_page(app: Flask, officer: PageClient, at: datetime) -> Page:
    """Open the lead of an enquiry received at a moment."""
    return officer.get(f"/staff/leads/{lead_of(app, receive(app, at)).id}")


def test_a_lead_shows_its_due_time_and_the_working_hours_unless_it_was_computed_otherwise(
    app: Flask, officer: PageClient, lead: str
) -> None:
    clock, words = EN.staff.clock, officer.get(lead).words
    assert clock.due_at(time=SHOWN) in words
    assert clock.promise(n=8) in words
    assert "Mon–Fri 09:00–12:00 13:30–17:30" in words
    assert clock.holiday.after("last") not in words

    change_every(app, Lead, first_due_at=DUE + HOUR)
    words = officer.get(lead).words
    assert clock.due_at(time=SHOWN.replace("14:", "15:")) in words
    assert clock.reckoned_otherwise in words
    assert "09:00" not in words


def test_a_lead_names_the_holidays_and_make_up_days_before_it_is_due(
    app: Flask, officer: PageClient
) -> None:
    # Friday, 13 February 2026, at 16:00: a Saturday is worked before nine days of Spring Festival.
    page = lead_page(app, officer, datetime(2026, 2, 13, 8, tzinfo=UTC))
    assert "Due: 14 February 2026 17:00" in page.words
    assert EN.staff.clock.work_day(day="14 February 2026") in page.words
    page = lead_page(app, officer, datetime(2026, 2, 14, 8, tzinfo=UTC))
    assert "Due: 24 February 2026 17:00" in page.words
    assert (
        EN.staff.clock.holiday(
            first="15 February 2026",
            last="23 February 2026",
            name=SPRING,
        )
        in page.words
    )

    read_in(officer, "zh")
    page = lead_page(app, officer, datetime(2026, 2, 14, 8, tzinfo=UTC))
    assert (
        ZH.staff.clock.holiday(first="2026年2月15日", last="2026年2月23日", name="春节")
        in page.words
    )
    assert f"{ZH.staff.clock.days(first='周一', last='周五')} 09:00–12:00 13:30–17:30" in page.words


@both_languages
def test_a_lead_says_that_a_years_holidays_are_unknown(
    app: Flask, officer: PageClient, lang: str
) -> None:
    page = lead_page(app, officer, datetime(2000, 6, 1, 8, tzinfo=UTC))
    assert WORDS[lang].staff.clock.unknown_year(year=2000) in page.words


def test_lead_and_list_show_the_kind_of_date_and_its_reason(
    app: Flask, officer: PageClient, lead: str
) -> None:
    page = officer.get(lead)
    assert f"{EN.staff.clock.title} Tomorrow 14:30 5 Mar 2026, 14:30" in page.words
    assert EN.due.reply.next(n=5).partition(",")[0].lower() in page.words.lower()

    page.form(action=f"{lead}/reply").submit(
        reply_language="en", reply_subject="Hello", reply_text="We look into it.", send="yes"
    )
    words = officer.get(lead).words
    assert f"{EN.due.kinds.next_step} 11 Mar 2026, 17:30" in words
    assert EN.due.why.next_step(n=5) in words
    assert dues(officer.get("/staff/leads?folder=all")) == [f"11 Mar {EN.due.kinds.next_step}"]

    officer.get(lead).form(action=f"{lead}/tasks").submit(
        task_title="Call Zhang", task_day="2026-03-06"
    )
    words = officer.get(lead).words
    assert f"{EN.due.kinds.next_step} Fri 17:30 6 Mar 2026, 17:30" in words
    assert EN.due.why.planned(title="Call Zhang") in words

    officer.get(lead).form("status").submit(status="waiting")
    read_in(officer, "zh")
    words = officer.get(lead).words
    assert f"{ZH.due.kinds.task} 周五17:30 2026年3月6日 17:30" in words
    assert f"{ZH.due.kinds.waiting} 2026年3月18日 17:30" in words
    assert ZH.due.why.waiting(n=5) in words


def test_an_overdue_lead_is_late_in_the_same_words_on_its_page_and_in_the_list(
    app: Flask, officer: PageClient
) -> None:

    page = officer.get(f"/staff/leads/{lead_of(app, receive(app, NOON - timedelta(days=7))).id}")

    assert dues(officer.get(OVERDUE)) == [f"{EN.due.words.late(n=6)} {EN.staff.clock.title}"]
    assert f"{EN.staff.clock.title} {EN.due.words.late(n=6)} 26 Feb 2026, 14:30" in page.words


def test_a_task_that_is_due_before_the_reply_is_shown_before_it(
    app: Flask, officer: PageClient, lead: str
) -> None:
    officer.get(lead).form(action=f"{lead}/tasks").submit(
        task_title="Call Zhang", task_day="2026-03-05", task_time="10:30"
    )

    words = officer.get(lead).words

    assert dues(officer.get("/staff/leads?folder=all")) == ["Tomorrow 10:30 Task"]
    first, then = "Task Tomorrow 10:30 5 Mar 2026, 10:30", f"{EN.staff.clock.title} Tomorrow 14:30"
    assert f"{first} {then}" in words
    assert f"{EN.due.why.planned(title='Call Zhang')} {EN.due.why.first_response(n=5)}" in words


def test_a_past_next_step_is_overdue(
    wall: time_machine.Traveller, app: Flask, officer: PageClient, reference: str, lead: str
) -> None:
    officer.get(lead).form(action=f"{lead}/reply").submit(
        reply_language="en", reply_subject="Hello", reply_text="We look into it.", send="yes"
    )
    assert references(officer.get(OVERDUE)) == []

    wall.move_to(datetime(2026, 3, 12, 3, 0, tzinfo=UTC))
    signed_in(app, officer, Role.EXPORTER)
    page = officer.get(OVERDUE)

    assert references(page) == [reference]
    assert dues(page) == [f"{EN.due.words.late(n=1)} {EN.due.kinds.next_step}"]


def test_a_lead_set_aside_says_until_when_it_is_to_be_judged(
    wall: time_machine.Traveller, app: Flask, officer: PageClient
) -> None:
    later = receive(app, NOON + 2 * HOUR)
    first = receive(app, NOON + HOUR)
    lead_id = set_aside(app, first, "honeypot")
    set_aside(app, later, "markup")

    folder = "/staff/leads?folder=suspect&sort=due"
    page = officer.get(folder)
    assert references(page) == [first, later]
    assert EN.review.folder(due="5 Mar 2026, 14:30", time="4 Mar 2026, 13:00") in page.words
    assert page.says("td", class_="cell-reasons")[0].endswith(
        f"Tomorrow 14:30 {EN.due.kinds.judge} {first}"
    )
    assert f"{EN.due.kinds.judge} Tomorrow 14:30" in officer.get(f"/staff/leads/{lead_id}").words
    read_in(officer, "zh")
    assert ZH.due.kinds.judge in officer.get(f"/staff/leads/{lead_id}").words

    wall.move_to(datetime(2026, 3, 7, 3, 0, tzinfo=UTC))
    signed_in(app, officer, Role.EXPORTER)
    late = f"{EN.due.kinds.judge} {EN.due.words.late(n=2)}"
    assert late in officer.get(f"/staff/leads/{lead_id}").words
    assert ". Overdue" in officer.get(folder).words
