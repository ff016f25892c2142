"""Text that runs, or breaks a page's markup, wherever it is not escaped."""

from typing import Final

from playwright.sync_api import Page

HOSTILE: Final = (
    "\"'></title></textarea></select>"
    "<video class=hostile src=/hostile onloadstart=hostile=1></video>{x}%s"
)
"""It ends attributes and elements that hold text, runs without a click where a policy allows that,
and is a placeholder to what formats text. To the spam filter it is none of the usual scripts."""


def hostile(text: str) -> str:
    """Return text as a stranger may send it."""
    return f"{text} {HOSTILE}"


def assert_inert(page: Page) -> None:
    """Fail if text that somebody stored has become markup of a page, or has run.

    Only in a context that bypasses the page's policy can it run, so that escaping stands alone.
    """
    found = page.evaluate("[document.getElementsByClassName('hostile').length, window.hostile]")
    assert found == [0, None], f"{page.url} has {found[0]} elements of stored text; ran: {found[1]}"
