"""A hand that counts its clicks, by which the tests of the commonest work measure it."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.looking import follow

_MOST_TABS = 30


class Hand:
    """A hand on the mouse that counts its clicks, and types where the cursor is."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.clicks = 0

    def click(self, target: Locator) -> None:
        """Press a button, a link or a box."""
        self.clicks += 1
        target.click()

    def follow(self, target: Locator) -> None:
        """Press a control that leads to another page, or reloads the page."""
        self.clicks += 1
        follow(target)

    def choose(self, chooser: Locator, value: str) -> None:
        """Open a list of choices and press one: two clicks."""
        self.clicks += 2
        chooser.select_option(value)

    def write(self, box: str, text: str) -> None:
        """Type into the box that has the cursor without another click."""
        expect(self.page.locator(box)).to_be_focused()
        self.page.keyboard.type(text)

    def write_next(self, box: str, text: str) -> None:
        """Type into a box that follows the one with the cursor, reached with the tab key."""
        for _ in range(_MOST_TABS):
            self.page.keyboard.press("Tab")
            if self.page.locator(f"{box}:focus").count():
                break
        self.write(box, text)
