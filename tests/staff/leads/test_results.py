"""The result of a decided lead: its questions, and how its numbers are read."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from flask import Flask

from app.core import clock
from app.core.rules.permissions import Role
from tests.staff.desk import address, another_browser, receive, signed_in
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

GUANGZHOU = ZoneInfo("Asia/Shanghai")


@pytest.fixture
def reference(app: Flask, client: PageClient) -> str:
    """A lead, with somebody who works on leads signed in."""
    signed_in(app, client, Role.HANDLER)
    return receive(app, clock.now())


def test_a_decided_lead_asks_for_its_result_and_any_part_may_stay_empty(
    app: Flask, client: PageClient, reference: str
) -> None:
    assert not client.get(address(app, reference)).all("section", aria_labelledby="result")

    page = close(app, client, reference, "not_proceeding")
    assert page.link(EN.noted.result.enter) == "#result"
    form = page.form("result_amount")
    assert EN.noted.result.ask in page.words
    wrong = form.submit(result_amount="a lot", result_jobs="1.5", result_day="soon", expect=422)
    for said in (
        EN.noted.errors.result_amount,
        EN.noted.errors.result_jobs_most(most="1 million", read="1.5"),
        EN.noted.errors.result_day,
    ):
        assert said in wrong.words

    page = form.submit(
        result_amount="1200万",
        result_currency="CNY",
        result_jobs="80人",
        result_site="Plot 7",
        result_day="2026-03-04",
        lost_reason="terms",
        expect=303,
    ).follow()

    told = "12 million CNY; 80 jobs; Plot 7; 4 March 2026; Terms or costs"
    assert told in page.words
    assert f"Result: {told}" in page.words
    again = page.form("result_amount")
    assert again.value("result_amount") == "12,000,000"
    page = again.submit(
        result_amount="", result_currency="", result_jobs="1", result_site="", result_day="",
        lost_reason="", expect=303,
    ).follow()  # fmt: skip
    assert EN.noted.history.result(values="1 job") in page.words
    assert f"Result: {told}" in page.words


def close(app: Flask, client: PageClient, reference: str, ending: str) -> Page:
    """Close an enquiry as answered elsewhere; return its page."""
    page = client.get(address(app, reference))
    closing = page.form(id="close")
    closing.values["elsewhere_at"] = page.form("contact_at").values["contact_at"]
    closing.values["elsewhere_where"] = ["At the fair"]
    return closing.submit(ending=ending, expect=303).follow()


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"result_amount": "1200万"}, EN.noted.errors.result_currency(read="12 million")),
        (
            {"result_amount": "1200万美元", "result_currency": "CNY"},
            EN.noted.errors.result_currency_other(read="12 million USD"),
        ),
        (
            {"result_amount": "1.5"},
            EN.noted.errors.result_amount_most(most="1,000,000 billion", read="1.5"),
        ),
        (
            {"result_jobs": "1200万"},
            EN.noted.errors.result_jobs_most(most="1 million", read="12 million"),
        ),
    ],
)
def test_a_result_that_is_refused_says_how_its_numbers_were_read(
    app: Flask, client: PageClient, reference: str, sent: dict[str, str], said: str
) -> None:
    close(app, client, reference, "won")

    page = client.get(address(app, reference)).form("result_amount").submit(**sent, expect=422)

    assert said in page.words


def test_a_won_enquiry_is_asked_for_its_result_of_today_and_not_why_it_was_lost(
    app: Flask, client: PageClient, reference: str
) -> None:
    said = f"{EN.closing.elsewhere(status='Won')} {EN.closing.then_result}"
    assert said in client.get(address(app, reference)).words

    page = close(app, client, reference, "won")

    assert EN.staff.status.done(status="Won") in page.words
    assert not page.all("select", name="lost_reason")
    form, today = page.form("result_amount"), clock.now().astimezone(GUANGZHOU).date()
    assert form.value("result_day") == today.isoformat()
    tomorrow = (today + timedelta(days=1)).isoformat()
    wrong = form.submit(result_day=tomorrow, expect=422)
    assert wrong.errors_of("result_day") == [EN.noted.errors.result_day_future]
    form = wrong.form("result_amount")
    assert form.value("result_day") == tomorrow
    page = form.submit(
        result_amount="1.2亿美元", result_jobs="150个", result_day="", expect=303
    ).follow()
    assert EN.noted.history.result(values="120 million USD; 150 jobs") in page.words
    assert page.form("result_amount").value("result_currency") == "USD"


@pytest.mark.parametrize("seen", ["yesterday", "0001-01-01T00:00:00+14:00"])
def test_what_a_page_cannot_have_seen_is_no_fault(
    app: Flask, client: PageClient, reference: str, seen: str
) -> None:
    form = close(app, client, reference, "won").form("result_amount")
    assert "80 jobs" in form.submit(result_jobs="80", seen=seen, expect=303).follow().words


def test_a_result_of_a_colleague_is_seen_before_it_is_replaced(
    app: Flask, client: PageClient, reference: str
) -> None:
    mine = close(app, client, reference, "won").form("result_amount")
    colleague = another_browser(app, Role.HANDLER, name="Lin")
    theirs = colleague.get(address(app, reference)).form("result_amount")
    theirs.submit(result_amount="12 million EUR", expect=303)

    page = mine.submit(result_jobs="80", expect=409)
    assert EN.noted.errors.result_conflict in page.words
    (changes,) = page.says("section", aria_labelledby="changes")
    assert EN.noted.history.result(values=theirs.value("result_amount")) in changes
    assert "(Lin, " in changes
    assert "80 jobs" not in client.get(address(app, reference)).words

    assert page.form("result_jobs").value("result_jobs") == "80"
    assert "80 jobs" in page.form("result_jobs").submit(expect=303).follow().words


@pytest.mark.parametrize(
    ("mine", "theirs", "told"),
    [
        ({"result_jobs": "80"}, {"result_jobs": "90"}, EN.noted.errors.result_conflict),
        (
            {"priority_reason": "A visit", "priority": "high"},
            {"priority_reason": "No land", "priority": "low"},
            EN.noted.errors.priority_conflict,
        ),
    ],
)
def test_a_draft_is_of_what_its_page_showed_and_replaces_nothing_unseen(
    app: Flask,
    client: PageClient,
    reference: str,
    mine: dict[str, str],
    theirs: dict[str, str],
    told: str,
) -> None:
    (name, *_), here = mine, address(app, reference)
    close(app, client, reference, "won").form(name).fill(**mine).submit(button=EN.drafts.save)
    another_browser(app, Role.HANDLER, name="Lin").get(here).form(name).submit(**theirs, expect=303)

    page = client.get(here).form(name).submit(expect=409)
    assert told in page.words
    page.form(name).submit(expect=303)
