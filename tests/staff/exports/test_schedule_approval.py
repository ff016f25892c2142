"""A schedule is approved by a second person who looked at it, or refused with a reason."""

import pytest
from flask import Flask

from app.core import clock
from app.core.rules.permissions import Role
from app.mail.rules.delivery import MessageKind
from app.web.accounts.freshness import FRESH
from tests.staff.desk import mails, signed_in
from tests.staff.exports.schedules import LIST, NEW, kept, press, set_up, token_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient


@pytest.fixture
def author(app: Flask, client: PageClient) -> PageClient:
    """Somebody who may export."""
    signed_in(app, client, Role.EXPORTER, "Kim Officer")
    return client


@pytest.fixture
def page(author: PageClient) -> Page:
    """The page of a schedule of theirs."""
    return set_up(author)


@pytest.fixture
def second(app: Flask, author: PageClient) -> PageClient:
    """A colleague who may export, too, in a browser of their own."""
    browser = PageClient(app, author.origin)
    signed_in(app, browser, Role.EXPORTER, "Li Other")
    return browser


def test_a_colleague_finds_it_on_top_and_approves_it(
    app: Flask, author: PageClient, page: Page, second: PageClient
) -> None:
    assert "more than 1,000 enquiries waits for a colleague" in page.words
    assert not page.all("form", action=f"{page.url}/approve")
    assert not page.all("form", action=f"{page.url}/refuse")
    assert "Waiting for your approval" not in author.get(LIST).words

    listed = second.get(LIST)
    assert "Waiting for your approval" in listed.says("h2")
    assert listed.link("Look and decide") == page.url
    done = press(second, page, "approve")
    assert "Approved. Its exports wait for nobody." in done.words
    assert "Li Other has approved it" in author.get(page.url).words
    assert kept(app).approver_id is not None
    assert "Waiting for your approval" not in second.get(LIST).words
    author.get("/staff/account").form(action="/staff/language").submit(button="简体中文")
    assert "Li Other，" in author.get(page.url).words


def test_whoever_could_approve_it_gets_a_mail_and_its_author_none(
    app: Flask, author: PageClient, second: PageClient
) -> None:
    signed_in(app, PageClient(app, author.origin), Role.HANDLER)
    set_up(author)
    (told,) = mails(app, MessageKind.SCHEDULE_WAITING)
    assert told in second.get("/staff/account").words


def test_a_refusal_says_why_and_lets_it_rest_until_its_author_changes_it(
    app: Flask, author: PageClient, page: Page, second: PageClient
) -> None:
    form = second.get(page.url).form(action=f"{page.url}/refuse")
    slip = form.submit(why_not=" ", expect=422)
    assert "Say why you refuse it" in slip.says("p", id="why_not-error")[0]
    press(second, page, "refuse", why_not="Ask for Germany alone.")
    assert not kept(app).enabled

    refused = author.get(page.url)
    assert "Ask for Germany alone." in refused.words
    assert "Li Other" in refused.words
    assert not refused.all("form", action=f"{page.url}/resume")
    sent = {"csrf_token": token_of(author)}
    back = author.post(f"{page.url}/resume", sent, expect=303).follow()
    assert "decided on this schedule already" in back.words

    form = author.get(refused.link("Change")).form("purpose")
    assert "In force" not in refused.words
    form.submit(reason="For the German desk.")
    assert kept(app).enabled
    assert second.get(LIST).link("Look and decide") == page.url


def test_nobody_approves_their_own_nor_twice(
    app: Flask, author: PageClient, page: Page, second: PageClient
) -> None:
    sent = {"csrf_token": token_of(author)}
    own = author.post(f"{page.url}/approve", sent, expect=303).follow()
    assert "not the one who made it" in own.words
    assert kept(app).approver_id is None

    late = second.get(page.url).form(action=f"{page.url}/refuse")
    press(second, page, "approve")
    assert "decided on this schedule already" in late.submit(why_not="No.").follow().words
    assert kept(app).enabled


def test_what_was_changed_since_the_look_is_looked_at_again(
    app: Flask, author: PageClient, page: Page, second: PageClient
) -> None:
    form = second.get(page.url).form(action=f"{page.url}/approve")
    author.get(page.link("Change")).form("purpose").submit(columns=["reference"])
    assert "has changed the schedule since you looked" in form.submit().follow().words
    assert kept(app).approver_id is None
    press(second, page, "approve")
    assert kept(app).approver_id is not None


def test_an_approval_and_a_change_ask_again_who_it_is_after_a_while(
    app: Flask,
    author: PageClient,
    page: Page,
    second: PageClient,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    approval = second.get(page.url).form(action=f"{page.url}/approve")
    edit = author.get(page.link("Change")).form("purpose")
    later = clock.now() + FRESH
    monkeypatch.setattr(clock, "now", lambda: later)
    for form in (approval, edit):
        assert form.submit(expect=403).heading == "Confirm that it is you"
    assert kept(app).approver_id is None


def test_without_a_folder_every_page_says_that_none_comes_round(
    author: PageClient, page: Page
) -> None:
    for path in (LIST, NEW, page.url, f"{page.url}/edit"):
        assert "No folder is set for scheduled exports" in author.get(path).words
    assert "Waits for a folder" in author.get(LIST).words
    assert "It comes round once a folder is set." in page.words
