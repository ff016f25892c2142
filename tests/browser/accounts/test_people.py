"""Staff in a browser: invited by mail, with a second factor, signed in and out, absent, at work."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.colleague import Colleague, add_passkey, desk_of, invite, join
from tests.browser.looking import follow, look
from tests.browser.session import SignedIn
from tests.support.content.copy import WORDS
from tests.support.live_server import LiveServer
from tests.support.sizes import on_both_engines

LANGUAGES = {"en": "en-GB", "zh": "zh-CN"}
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"


@pytest.fixture(scope="module", params=LANGUAGES if on_both_engines() else ["en"])
def colleague(
    request: pytest.FixtureRequest,
    browser: Browser,
    live_server: LiveServer,
    signed_in: SignedIn,
) -> Iterator[Colleague]:
    """A person invited by the administrator who has followed the mail's link."""
    signed_in.stay_fresh()
    lang = request.param
    email = f"li.{lang}@example.com"
    with desk_of(browser, live_server, signed_in.context) as page:
        invite(page, lang, email)
    mail = live_server.wait_for_mail(WORDS[lang].mail.invitation.subject)
    body = mail.get_body(("plain",))
    assert body is not None
    assert email in str(mail["To"])
    link = re.search(r"http://\S+/staff/set-up/\S+", body.get_content())
    assert link is not None
    context = browser.new_context(base_url=live_server.origin, locale=LANGUAGES[lang])
    joined = Colleague(lang, email, context, "", [])
    join(joined, context.new_page(), link[0])
    yield joined
    context.close()


@pytest.fixture
def page(colleague: Colleague) -> Iterator[Page]:
    """A page of the colleague's own browser."""
    page = colleague.context.new_page()
    yield page
    page.close()


@pytest.fixture
def elsewhere(browser: Browser, live_server: LiveServer, colleague: Colleague) -> Iterator[Page]:
    """A page of another browser without a sign-in."""
    context = browser.new_context(
        base_url=live_server.origin, locale=LANGUAGES[colleague.lang], user_agent=FIREFOX
    )
    yield context.new_page()
    context.close()


def test_a_session_is_listed_and_signed_out_once_ended(
    colleague: Colleague, page: Page, elsewhere: Page
) -> None:
    colleague.give_password(elsewhere)
    look(elsewhere)
    colleague.give_code(elsewhere)
    elsewhere.wait_for_url("**/staff/leads*")

    page.goto("/staff/account")
    other = page.locator(".kept").filter(has_text="Firefox")
    expect(other).to_have_count(1)
    look(page)
    other.locator("button").click()
    expect(page.locator(".notice-success")).to_have_text(colleague.says("account.sessions.ended"))
    expect(other).to_have_count(0)

    elsewhere.goto("/staff/leads")
    assert "/staff/sign-in" in elsewhere.url
    page.goto("/staff/leads")
    assert "/staff/sign-in" not in page.url


def test_with_two_factors_there_is_a_choice_and_recovery_codes_work(
    colleague: Colleague, page: Page, elsewhere: Page
) -> None:
    add_passkey(colleague, page)
    colleague.give_password(elsewhere)
    expect(elsewhere.locator("h1")).to_have_text(colleague.says("account.second.choose"))
    look(elsewhere)
    follow(elsewhere.locator("a[href*=mf-recovery]"))
    look(elsewhere)
    elsewhere.locator("#code").fill("0000-0000-0000")
    elsewhere.locator("main button").click()
    expect(elsewhere.locator(".error-text")).to_have_text(colleague.says("staff.recovery.wrong"))
    look(elsewhere)
    elsewhere.locator("#code").fill(colleague.codes.pop())
    elsewhere.locator("main button").click()
    elsewhere.wait_for_url("**/staff/leads*")
    left = page.goto("/staff/account")
    assert left is not None
    codes_left = page.locator("dl div").filter(has_text=colleague.says("staff.recovery.left_label"))
    expect(codes_left.locator(".figure-text")).to_have_text(str(len(colleague.codes)))

    elsewhere.context.clear_cookies()
    colleague.give_password(elsewhere)
    elsewhere.locator("button[value=authenticator]").click()
    colleague.give_code(elsewhere)
    elsewhere.wait_for_url("**/staff/leads*")
    page.goto("/staff/account/passkeys")
    page.locator(".kept button").click()
    expect(page.locator(".kept")).to_have_count(0)
