"""A user of the console whose clicks are counted."""

from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.browser.axe import assert_accessible
from tests.browser.looking import assert_fits, speak
from tests.support.site import content

PHONE: ViewportSize = {"width": 390, "height": 844}
DESKTOP: ViewportSize = {"width": 1440, "height": 900}
MOST_CLICKS = 3
LANGUAGES = ("en", "zh")


class Auditor:
    """A user of the console whose clicks are counted from the front page on."""

    def __init__(self, page: Page, lang: str) -> None:
        self.page = page
        self.lang = lang
        self.clicks = 0
        speak(self.page, lang)

    def say(self, key: str, **values: object) -> str:
        """Return a text in the auditor's language."""
        return content().text(self.lang, key, **values)

    def task(self, copy: str) -> None:
        """Start a task at the front page, which is shown already at first."""
        if not self.page.url.endswith("/compliance/"):
            self.page.goto("/compliance/")
        self.clicks = 0
        name = self.say(f"{copy}.name")
        self.click(self.page.locator(".card").get_by_role("link", name=name, exact=True))

    def click(self, what: Locator) -> None:
        """Click on an element."""
        self.clicks += 1
        what.click()

    def press(self, key: str) -> None:
        """Click on the button with a text."""
        self.click(self.page.get_by_role("button", name=self.say(key), exact=True))

    def done(self, shown: Locator) -> None:
        """Check that the wanted text is shown after few clicks, on an accessible page."""
        expect(shown).to_be_visible()
        assert self.clicks <= MOST_CLICKS, f"{self.page.url} took {self.clicks} clicks."
        assert_accessible(self.page)
        assert_fits(self.page)
