"""A user of the console whose clicks are counted."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, ViewportSize, expect

from tests.browser.axe import assert_accessible
from tests.browser.looking import NARROW, assert_no_sideways_scroll, speak
from tests.support.site import content

WIDE: ViewportSize = {"width": 1280, "height": 900}
MOST_CLICKS = 3
LANGUAGES = ("en", "zh")


class Auditor:
    """A user of the console whose clicks are counted from the front page on."""

    def __init__(self, page: Page, lang: str) -> None:
        self.page = page
        self.lang = lang
        self.clicks = 0
        self._speak()

    def say(self, key: str, **values: object) -> str:
        """Return a text in the auditor's language."""
        return content().text(self.lang, key, **values)

    def task(self, copy: str) -> None:
        """Start a task at the front page."""
        self.page.goto("/compliance/")
        self.clicks = 0
        self.click(self.page.locator(".card a", has_text=self.say(f"{copy}.name")).first)

    def click(self, what: Locator) -> None:
        """Click on an element."""
        self.clicks += 1
        what.click()

    def done(self, shown: Locator) -> None:
        """Check that the wanted text is shown after few clicks, on an accessible page."""
        expect(shown).to_be_visible()
        assert self.clicks <= MOST_CLICKS, f"{self.page.url} took {self.clicks} clicks."
        assert_accessible(self.page)
        self.page.set_viewport_size(NARROW)
        assert_no_sideways_scroll(self.page)
        self.page.set_viewport_size(WIDE)

    def _speak(self) -> None:
        self.page.goto("/compliance/")
        speak(self.page, self.lang)


@pytest.fixture(params=LANGUAGES)
def auditor(
    request: pytest.FixtureRequest,
    browser: Browser,
    base_url: str,
    administrator: BrowserContext,
    ids: dict[str, str],
) -> Iterator[Auditor]:
    """A session with JavaScript, which axe needs, on a desk with records."""
    assert ids
    context = browser.new_context(
        base_url=base_url, viewport=WIDE, storage_state=administrator.storage_state()
    )
    yield Auditor(context.new_page(), request.param)
    context.close()
