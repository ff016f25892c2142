"""What people type has the punctuation of its own script, in whichever language the page is."""

from uuid import uuid4

import pytest
from playwright.sync_api import BrowserContext, Locator, expect

from tests.browser.arrivals import arrive
from tests.browser.looking import follow, speak

CHINESE = "您好，我司拟在贵区设厂，总投资一亿元"

_LOOK = """each => {
    const {fontVariantEastAsian, fontFamily} = getComputedStyle(each);
    const range = document.createRange();
    const text = each.firstChild, at = text.data.search(/[，’]/);
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const size = parseFloat(getComputedStyle(each).fontSize);
    return [fontVariantEastAsian, fontFamily.indexOf("sans-serif") < fontFamily.indexOf("PingFang"),
            range.getBoundingClientRect().width / size];
}"""


def look(typed: Locator) -> tuple[str, bool, float]:
    """Return widths of East Asian glyphs, whether Latin fonts come first, and the mark's width.

    The width of the first comma or apostrophe is that in its own size.
    """
    widths, latin_first, width = typed.first.evaluate(_LOOK)
    return widths, latin_first, width


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_chinese_commas_keep_their_width_and_latin_apostrophes_leave_no_gap(
    unscripted: BrowserContext, lang: str
) -> None:
    page, name = unscripted.new_page(), f"Sarah O’Connell {uuid4().hex[:6]}"
    page.goto("/staff/leads?folder=all")
    speak(page, lang)
    reference = arrive(page.url, lang, name=name, message=f"{CHINESE}，{uuid4().hex}")
    page.goto("/staff/leads?folder=all")
    row = page.locator("tr[data-lead]", has_text=reference)
    for where in (row, page.locator("main")):
        message = where.locator("span.typed[lang|=zh]", has_text=CHINESE)
        expect(message).not_to_have_count(0)
        widths, _latin_first, comma = look(message)
        assert (widths, round(comma, 1)) == ("normal", 1.0)
        widths, latin_first, apostrophe = look(where.locator("span.typed[lang=en]", has_text=name))
        assert latin_first
        assert apostrophe < 0.5
        if where is row:
            follow(row.locator(".lead-link"))
