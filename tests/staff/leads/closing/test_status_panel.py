"""The panel of a lead's status: the status, its possible changes, and reopening."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask

from app.core import clock
from tests.staff.desk import NOON, lead_of, open_lead, receive, set_aside, withdraw
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

FOLDED = "reply-all-the-same"
ELSEWHERE: dict[str, Any] = {"elsewhere_where": "Fair", "elsewhere_at": "2026-03-04T12:00"}


def panel(page: Page) -> str:
    """Return the words of the panel."""
    (said,) = page.says("section", class_="lead-status")
    return said


def closed_as(app: Flask, officer: PageClient, reference: str, ending: str) -> Page:
    """Close an enquiry on its page; return the page that follows."""
    return open_lead(app, officer, reference).form(id="close").submit(ending=ending).follow()


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "Change status Acknowledged Engaged Qualified"),
        ("zh", "更改状态 已受理 跟进中 已确认意向"),
    ],
)
def test_the_panel_offers_the_statuses_to_change_to_and_does_not_repeat_the_one_now(
    app: Flask, officer: PageClient, lang: str, words: str, reference: str
) -> None:
    assert panel(open_lead(app, officer, reference)).startswith(words)


def test_closing_is_said_at_the_top_as_other_acts_are_with_the_way_to_its_result(
    app: Flask, officer: PageClient, reference: str
) -> None:
    open_lead(app, officer, reference).form("status").submit(status="engaged")
    answer = open_lead(app, officer, reference).form(id="close").submit(ending="won", **ELSEWHERE)

    page = answer.follow()

    assert "#" not in answer.location
    (said,) = page.says("div", class_="undo")
    assert said == f"{EN.staff.status.done(status='Won')} Undo"
    (top,) = page.says("ul", class_="glance")
    assert EN.noted.result.enter in top
    assert page.link(EN.noted.result.enter) == "#result"
    (result,) = page.says("section", **{"aria-labelledby": "result"})
    assert result.startswith(f"Result {EN.noted.result.enter}")
    assert panel(page).startswith(f"{EN.staff.status.to} Engaged")


def test_a_reply_to_a_closed_one_is_folded_until_it_is_wanted(
    app: Flask, officer: PageClient, reference: str
) -> None:
    assert not open_lead(app, officer, reference).all("details", id=FOLDED)
    page = closed_as(app, officer, reference, "not_enquiry")

    (folded,) = page.all("details", id=FOLDED)
    assert folded.get("open") is None
    assert "".join(folded[0].itertext()) == EN.lead.reply.all_the_same
    back = page.form("reply_text").submit(button=EN.lead.reply.send, reply_text="", expect=422)
    (shown,) = back.all("details", id=FOLDED)
    assert shown.get("open") is not None
    texts = page.form("reply_text").submit(button="Ask for details", expect=200)
    (shown,) = texts.all("details", id=FOLDED)
    assert shown.get("open") is not None


@pytest.mark.parametrize("aside", [True, False])
def test_the_way_back_from_spam_is_named_and_says_that_the_promise_is_over(
    app: Flask, officer: PageClient, aside: bool, reference: str
) -> None:
    if aside:
        set_aside(app, reference, "markup")
    page = closed_as(app, officer, reference, "spam")

    late = EN.closing.reopened_late(status="New", time="{time}").partition("{time}")
    assert panel(page).startswith(f"{EN.staff.status.to} {EN.staff.set_aside.move} {late[0]}")
    assert late[2] in panel(page)
    page = page.form(id="status").submit(button=EN.staff.set_aside.move).follow()

    assert EN.staff.status.done(status="New") in page.words
    lead = lead_of(app, reference)
    assert lead.due_at is not None
    assert lead.due_at == lead.first_due_at


def test_a_promise_that_is_not_over_stays_as_it_was(app: Flask, officer: PageClient) -> None:
    page = closed_as(app, officer, receive(app, clock.now() - timedelta(minutes=1)), "not_enquiry")

    owed = EN.closing.reopened_owed(status="New", time="").rstrip(" .")
    assert f"{EN.staff.status.to} New {owed}" in panel(page)


def test_reopening_one_that_was_answered_says_when_it_is_due(
    app: Flask, officer: PageClient
) -> None:
    form = open_lead(app, officer, receive(app, NOON)).form(id="close")
    page = form.submit(ending="not_proceeding", **ELSEWHERE).follow()

    assert EN.closing.reopened_due(status="New", time="").rstrip(" .") in panel(page)


def test_nothing_is_promised_anew_to_those_who_have_withdrawn(
    app: Flask, officer: PageClient, reference: str
) -> None:
    closed_as(app, officer, reference, "spam")
    withdraw(app, reference)

    assert EN.closing.reopened_late.before("status") not in panel(
        open_lead(app, officer, reference)
    )
