"""Each task of the console is done within three clicks of its front page, in both languages.

Tasks with more set-up have their own tests: holds, the ledger, policies, erasures, requests.
"""

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.browser.axe import assert_accessible
from tests.browser.conftest import NAME
from tests.browser.console import LANGUAGES, Auditor, auditor
from tests.browser.enquiry import ANSWERS

__all__ = ["auditor"]


def test_the_front_page_shows_every_task(auditor: Auditor) -> None:
    auditor.page.goto("/compliance/")
    auditor.clicks = 0
    auditor.done(auditor.page.locator(".card").first)


def test_a_person_is_found_by_address_and_shown_unmasked_for_a_reason(auditor: Auditor) -> None:
    page = auditor.page
    auditor.task("subject.task")
    page.locator("#who").fill(ANSWERS["email"])
    auditor.click(page.locator(".panel button"))
    expect(page.locator("#timeline")).to_be_visible()
    assert_accessible(page)
    page.locator("#why").fill("Request 7")
    auditor.click(page.get_by_role("button", name=auditor.say("subject.reveal.submit")))
    auditor.done(page.locator("#revealed"))


def test_an_empty_search_result_repeats_what_was_searched_for(auditor: Auditor) -> None:
    auditor.task("subject.task")
    auditor.page.locator("#who").fill("Nobody@XN--bcher-kva.example")
    auditor.click(auditor.page.locator(".panel button"))
    auditor.done(auditor.page.get_by_text("nobody@bücher.example"))


def test_the_words_a_person_saw_are_shown_beside_another_version(
    auditor: Auditor,
) -> None:
    page = auditor.page
    auditor.task("console.tasks.consents")
    auditor.click(page.locator("table a").last)
    auditor.click(page.locator("a[href*='against=']").first)
    expect(page.locator(".difference ins").first).to_be_visible()
    auditor.done(page.locator("#recomputed"))


def test_the_console_shows_who_viewed_a_person(auditor: Auditor, ids: dict[str, str]) -> None:
    page = auditor.page
    auditor.task("access.task")
    page.locator("#person").fill(ids["person_id"])
    auditor.click(page.locator(".period button"))
    auditor.done(page.locator("#exports"))


def test_the_console_shows_whom_a_colleague_viewed(auditor: Auditor, ids: dict[str, str]) -> None:
    page = auditor.page
    page.goto(f"/staff/leads/{ids['lead_id']}")
    auditor.task("access.task")
    page.locator("#who").select_option(label=NAME)
    auditor.click(page.locator(".period button"))
    auditor.done(page.locator("#looks-caption"))


@pytest.mark.parametrize(
    ("copy", "shown"),
    [
        ("withdrawals.task", ".verdict"),
        ("coverage.task", "#versions"),
        ("coverage.task", "#refusals"),
        ("register.tasks", "#purpose-1"),
        ("export_trace", "#every-caption"),
    ],
)
def test_read_only_pages_are_one_click_away(auditor: Auditor, copy: str, shown: str) -> None:
    auditor.task(copy)
    auditor.done(auditor.page.locator(shown).first)


def test_the_printed_register_has_no_navigation(auditor: Auditor) -> None:
    page = auditor.page
    auditor.task("register.tasks")
    page.emulate_media(media="print")
    for way in (".mast", ".console-ways"):
        expect(page.locator(way)).to_be_hidden()
    expect(page.locator("#purpose-1")).to_be_visible()


@pytest.mark.parametrize(
    ("copy", "link", "shown"),
    [
        ("console.tasks.erasures", "a[href*='/certificates/']", "#gone"),
        ("console.tasks.requests", "table.rights a", "#clock"),
    ],
)
def test_an_item_of_a_list_is_two_clicks_away(
    auditor: Auditor, copy: str, link: str, shown: str
) -> None:
    auditor.task(copy)
    auditor.click(auditor.page.locator(link).first)
    auditor.done(auditor.page.locator(shown))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_task_of_the_front_page_opens_within_one_click(
    browser: Browser, base_url: str, administrator: BrowserContext, lang: str
) -> None:
    context = browser.new_context(base_url=base_url, storage_state=administrator.storage_state())
    auditor = Auditor(context.new_page(), lang)
    auditor.page.goto("/compliance/")
    count = auditor.page.locator(".card a").count()
    assert count > 5
    for number in range(count):
        auditor.page.goto("/compliance/")
        name = auditor.page.locator(".card a").nth(number).inner_text()
        auditor.page.locator(".card a").nth(number).click()
        expect(auditor.page.locator(".console-in > p")).to_contain_text(name)
    context.close()
