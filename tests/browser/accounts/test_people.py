"""Staff in a browser: invited by mail, with a second factor, signed in and out, absent, at work."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.arrivals import arrive
from tests.browser.colleague import NAMES, Colleague, add_passkey, desk_of, invite, join
from tests.browser.conftest import NAME
from tests.browser.looking import follow, look
from tests.browser.records import day_at_desk
from tests.browser.session import SignedIn
from tests.support.content.copy import WORDS
from tests.support.live_server import LiveServer
from tests.support.site import content

LANGUAGES = {"en": "en-GB", "zh": "zh-CN"}
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"


@pytest.fixture(scope="module", params=LANGUAGES)
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


def test_an_invited_person_signs_in_with_role_and_recovery_codes(
    colleague: Colleague, page: Page
) -> None:
    page.goto("/staff/account")

    expect(page.locator("html")).to_have_attribute(
        "lang", {"en": "en", "zh": "zh-Hans"}[colleague.lang]
    )
    facts = page.locator("main dl").first
    expect(facts).to_contain_text(colleague.email)
    expect(facts).to_contain_text(content().choice_label("roles", "handler", colleague.lang))
    assert len(set(colleague.codes)) == 5
    answer = page.goto("/staff/people")
    assert answer is not None
    assert answer.status == 403


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


def test_an_absence_names_a_deputy_and_the_administrator_sees_it(
    colleague: Colleague,
    page: Page,
    browser: Browser,
    live_server: LiveServer,
    administrator: BrowserContext,
) -> None:
    today = date.fromisoformat(day_at_desk())
    page.goto("/staff/account")
    page.locator("#first").fill(today.isoformat())
    page.locator("#last").fill((today + timedelta(days=7)).isoformat())
    page.locator("#deputy").select_option(label=NAME)
    save = page.locator("form[action='/staff/account/absence'] button")
    save.click()
    expect(page.locator(".badge-waiting")).to_have_text(colleague.says("account.absence.away_now"))
    look(page)

    with desk_of(browser, live_server, administrator) as desk:
        desk.goto("/staff/people")
        row = desk.locator("tr").filter(has_text=colleague.email)
        expect(row.locator(".badge-waiting")).to_be_visible()
        row.locator("a").click()
        expect(desk.locator("#deputy option:checked")).to_have_text(NAME)
        look(desk)

    page.locator("#first").fill("")
    page.locator("#last").fill("")
    page.locator("#deputy").select_option("")
    save.click()
    expect(page.locator(".badge-waiting")).to_have_count(0)


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


def test_a_task_is_planned_on_a_lead_and_done_in_the_task_list(
    colleague: Colleague, page: Page, live_server: LiveServer
) -> None:
    reference = arrive(live_server.origin, colleague.lang)
    page.goto("/staff/leads?folder=all")
    page.get_by_role("link", name=reference).click()
    planned = page.locator("form:has(#task_title)")
    planned.locator("xpath=..").locator("summary").click()
    planned.locator("#task_title").fill("Call 致电")
    planned.locator("#task_day").fill(day_at_desk())
    planned.locator("#task_for").select_option(label=NAMES[colleague.lang])
    planned.locator(".button").click()
    expect(page.locator(".notice-success")).to_have_text(colleague.says("lead.task.done"))

    page.goto("/staff/tasks")
    task = page.locator(".tasks li").filter(has_text=reference)
    expect(task.locator(".what")).to_have_text("Call 致电")
    look(page)
    task.locator("button").click()
    expect(page.locator(".notice-success")).to_have_text(colleague.says("lead.task.now.done"))
    expect(task).to_have_count(0)
    assert "/staff/tasks" in page.url
    look(page)
