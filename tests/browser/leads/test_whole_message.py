"""The whole of a message is offered where some of it is hidden, and nowhere else."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.leads.kept_lead import SENTENCES, Kept, new_lead
from tests.browser.looking import WIDTHS, look, speak, with_script_in
from tests.browser.session import window_of
from tests.support.live_server import LiveServer

TEXTS = {
    "narrow letters": "il" * 400,
    "wide letters": "WM" * 150,
    "words": SENTENCES["en"].strip() * 3,
    "Chinese": SENTENCES["zh"].strip() * 4,
    "very long": SENTENCES["en"] * 20,
    **{f"{n} lines": "\n".join("Line" for _ in range(n)) for n in range(1, 15)},
}
_HIDDEN = """() => {
    const [text, clamp] = [".enquiry .message", ".clamp"].map(each => document.querySelector(each));
    return text.getBoundingClientRect().bottom - clamp.getBoundingClientRect().bottom;
}"""
"""How far the text goes on below what is in sight, in pixels."""

_REPLACE = """words => { document.querySelector(".enquiry .message").textContent = words; }"""


@pytest.fixture
def page(
    browser: Browser, base_url: str, administrator: BrowserContext, scripted: bool
) -> Iterator[Page]:
    """A page of the desk, with JavaScript or without."""
    with window_of(browser, administrator, base_url, scripted=scripted) as context:
        found = context.new_page()
        found.emulate_media(reduced_motion="reduce")
        found.set_default_timeout(8000)
        yield found


@pytest.fixture
def scripted(request: pytest.FixtureRequest) -> bool:
    """Whether there is JavaScript."""
    return bool(request.param)


@pytest.fixture
def kept(live_server: LiveServer, lang: str) -> Iterator[Kept]:
    """An enquiry in a language, whose message is replaced."""
    with new_lead(live_server, lang) as lead:
        yield lead


@with_script_in("en")
def test_the_whole_message_is_offered_only_where_some_is_hidden(
    page: Page, kept: Kept, lang: str
) -> None:
    page.goto(kept.path)
    speak(page, lang)
    offered: dict[tuple[int, str], bool] = {}
    for name, message in TEXTS.items():
        # The page is the same but for the text: style sheets alone decide.
        page.evaluate(_REPLACE, message)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            hidden = page.evaluate(_HIDDEN)
            shown = offered[width, name] = page.locator(".unfold summary").is_visible()
            assert shown == (hidden > 1), f"{name} at {width} px: {hidden} px are hidden."

    assert all(offered[width, "14 lines"] for width in WIDTHS)
    assert not any(offered[width, "6 lines"] for width in WIDTHS)


@with_script_in("zh")
def test_the_message_is_unfolded_and_folded(
    page: Page, kept: Kept, lang: str, scripted: bool
) -> None:
    page.goto(kept.path)
    speak(page, lang)
    kept.change(message=TEXTS["very long"])
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(kept.path)
        summary = page.locator(".unfold summary")
        summary.click()
        assert page.evaluate(_HIDDEN) <= 0
        expect(summary).to_be_visible()
        summary.click()
        assert page.evaluate(_HIDDEN) > 1
    if scripted:
        look(page)
