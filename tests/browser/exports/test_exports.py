"""Exports in a browser: requested, approved by a second person, downloaded and read."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from app.core.rules.permissions import Role
from tests.browser.arrivals import arrive
from tests.browser.looking import follow, in_language, look, speak
from tests.browser.session import signed_in_as
from tests.support.content.copy import WORDS
from tests.support.exports.workbooks import read_sheets
from tests.support.live_server import LiveServer

PATIENCE_MS = 60_000
ENQUIRIES = 2


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveServer]:
    """A server with two enquiries, where an export of two needs approval."""
    folder = tmp_path_factory.mktemp("exports")
    with LiveServer(folder, ZONE_EXPORT_APPROVAL_ROWS="1") as started:
        for _ in range(ENQUIRIES):
            arrive(started.origin, "en")
        yield started
        assert "Traceback" not in started.output, started.output


@pytest.fixture(scope="module")
def author(browser: Browser, server: LiveServer) -> Iterator[BrowserContext]:
    """The browser of the author of an export."""
    with signed_in_as(browser, server, Role.EXPORTER, "Kim Officer") as context:
        yield context


@pytest.fixture(scope="module")
def second(browser: Browser, server: LiveServer) -> Iterator[BrowserContext]:
    """The browser of a colleague, who approves or refuses."""
    with signed_in_as(browser, server, Role.EXPORTER, "李示例") as context:
        yield context


def desk_in(context: BrowserContext, lang: str) -> Page:
    """Open a page of the desk in a language."""
    page = context.new_page()
    page.goto("/staff/exports")
    speak(page, lang)
    return page


def ask(page: Page, file: str, *, prepared: bool = False) -> str:
    """Request a file of everything, from the inbox on; return the address of its page."""
    page.goto("/staff/leads?folder=all")
    page.locator("a[href^='/staff/exports/new']").click()
    page.locator("#purpose-follow_up").check()
    page.locator("#reason").fill("For the weekly meeting.")
    page.locator(f"#format-{file}").check()
    page.locator("details.disclosure summary").click()
    if prepared:
        page.locator("#prepared").check()
    page.locator(".export-form > button").click()
    expect(page.locator("#export[data-state=awaiting_approval]")).to_be_visible()
    return page.url


def approve(context: BrowserContext, lang: str, address: str) -> None:
    """Find the export at the top of the list, view it, and approve it."""
    page = desk_in(context, lang)
    look(page)
    follow(page.locator(f"a[href='{address[address.index('/staff') :]}']").first)
    look(page)
    page.locator("form[action$='/approve'] button").click()
    expect(page.locator("#export:not([data-state=awaiting_approval])")).to_be_visible()
    page.close()


@in_language("en")
def test_an_export_is_requested_approved_by_a_colleague_and_downloaded(
    author: BrowserContext, second: BrowserContext, lang: str
) -> None:
    page = desk_in(author, lang)
    page.goto("/staff/exports/new")
    page.locator("details.disclosure summary").click()
    look(page)
    page.locator(".export-form > button").click()
    expect(page.locator("#error-summary-title")).to_be_visible()
    look(page)

    address = ask(page, "xlsx")
    look(page)
    approve(second, lang, address)
    page.reload()
    with page.expect_download() as download:
        page.locator("[data-take] button").click()
    (sheet,) = read_sheets(download.value.path().read_bytes()).values()
    assert len(sheet) == 1 + ENQUIRIES
    assert WORDS[lang].export_columns.label.reference in sheet[0]

    # The page detects by itself that the file was downloaded.
    expect(page.locator("#export[data-state=complete]")).to_be_visible(timeout=PATIENCE_MS)
    look(page)
    with page.expect_download() as notes:
        page.locator("a[href$='/readme']").click()
    assert WORDS[lang].export_readme.how in notes.value.path().read_text("utf-8")
    page.goto("/staff/exports")
    look(page)
    page.close()
