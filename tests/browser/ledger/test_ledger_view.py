"""An auditor's tasks with the ledger in a browser, each within three clicks of the front page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from app.core.rules.permissions import Role
from tests.browser.arrivals import arrive
from tests.browser.looking import follow, in_language, look, speak
from tests.browser.session import signed_in_as
from tests.support.content.copy import WORDS
from tests.support.live_server import LiveServer
from tests.support.site import content

WIDE: ViewportSize = {"width": 1440, "height": 900}
PATIENCE_MS = 60_000


@pytest.fixture
def page(desk: BrowserContext) -> Page:
    """A page of the administrator, with JavaScript, which axe needs."""
    return desk.new_page()


def front(page: Page, lang: str) -> None:
    """Open the console's front page in a language."""
    page.goto("/compliance/")
    speak(page, lang)


def task(page: Page, lang: str, name: str) -> None:
    """Click a task on the front page."""
    page.locator("main").get_by_role("link", name=content().text(lang, name)).click()


@pytest.fixture
def sound(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    """A page of an auditor of a separate server, into whose database no test has written."""
    with (
        LiveServer(tmp_path) as started,
        signed_in_as(browser, started, Role.AUDITOR, "林审计") as context,
    ):
        yield context.new_page()


@in_language("en")
def test_two_clicks_ask_the_worker_to_verify_the_ledger(sound: Page, lang: str) -> None:
    page = sound
    front(page, lang)
    task(page, lang, "ledger_view.task.name")
    look(page)
    now = page.get_by_role("button", name=WORDS[lang].ledger_view.verification.now)
    follow(now)

    # The page reloads itself without a script, until the verification ends.
    expect(now).to_be_visible(timeout=PATIENCE_MS)
    ended = page.get_by_text(WORDS[lang].ledger_view.verification.states.held).first
    expect(ended).to_be_visible()
    expect(page.get_by_text(WORDS[lang].ledger_view.signs.verification.good)).to_be_visible()
    look(page)


@in_language("zh")
def test_two_clicks_prove_no_change_since_an_uploaded_checkpoint(page: Page, lang: str) -> None:
    held = page.request.get("/ledger/checkpoint").text()
    front(page, lang)
    task(page, lang, "ledger_prove.task.name")
    look(page)
    page.locator("#checkpoint").fill("nonsense")
    page.get_by_role("button", name=WORDS[lang].ledger_prove.form.submit).click()
    expect(page.locator("#error-summary-title")).to_be_visible()
    look(page)
    page.locator("#checkpoint").fill("")
    page.locator("#file").set_input_files(
        {"name": "held.checkpoint", "mimeType": "text/plain", "buffer": held.encode()}
    )
    page.get_by_role("button", name=WORDS[lang].ledger_prove.form.submit).click()

    expect(page.locator("#verdict")).to_be_visible()
    expect(page.locator("#proven")).to_be_visible()
    look(page)
    with page.expect_download() as got:
        page.get_by_role("button", name=WORDS[lang].ledger_prove.proof.download, exact=True).click()
    assert Path(got.value.path()).read_bytes().startswith(b"old ")


@in_language("en")
def test_a_sample_is_drawn_and_downloaded_in_three_clicks(
    live_server: LiveServer, page: Page, lang: str
) -> None:
    arrive(live_server.origin, lang, email=f"sample-{lang}@example.com", name="Sam Pling")
    front(page, lang)
    task(page, lang, "sample.task.name")
    look(page)
    draw = page.get_by_role("button", name=WORDS[lang].sample.form.draw)
    for _ in range(PATIENCE_MS // 1000):
        draw.click()
        if page.locator("#drawn").count():
            break
        # The enquiry has still to be sealed.
        page.wait_for_timeout(1000)
    expect(page.locator("#drawn")).to_be_visible()
    look(page)
    with page.expect_download() as got:
        page.get_by_role("button", name=WORDS[lang].sample.pack.download).click()
    assert Path(got.value.path()).read_bytes().startswith(b"PK")
