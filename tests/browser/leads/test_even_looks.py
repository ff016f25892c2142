"""Rows, edges, whole texts and the signs of a script, measured in a browser."""

from uuid import uuid4

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.arrivals import arrive
from tests.browser.looking import assert_no_sideways_scroll, follow, in_language, in_shape, speak
from tests.support.live_server import LiveServer

CHINESE = "您好，我司拟在贵区设厂，总投资一亿元"

_SIGN = """each => {
    const {fontVariantEastAsian, fontFamily} = getComputedStyle(each);
    const range = document.createRange();
    const text = each.firstChild, at = text.data.search(/[，’]/);
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const size = parseFloat(getComputedStyle(each).fontSize);
    return [fontVariantEastAsian, fontFamily.indexOf("sans-serif") < fontFamily.indexOf("PingFang"),
            range.getBoundingClientRect().width / size];
}"""
"""The East Asian widths, whether Latin fonts come first, and the width of the first sign in ems."""

_SPARE = """input => {
    const style = getComputedStyle(input), pen = document.createElement("canvas").getContext("2d");
    pen.font = `${style.fontSize} ${style.fontFamily}`;
    const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
    return input.clientWidth - padding - pen.measureText(input.placeholder).width - 16;
}"""
"""The room that a search field leaves beside its placeholder and the cross that clears it."""

_STRAYS = """lines => lines.flatMap(line => [...line.children].filter(each => {
    const { left } = line.getBoundingClientRect(), [first] = each.getClientRects();
    const before = each.previousElementSibling && [...each.previousElementSibling.getClientRects()];
    return before && first.top > before.at(-1).bottom - 4 && Math.abs(first.left - left) > 1;
}).map(each => each.textContent))"""
"""What begins a line of its own, but not where lines begin."""


_BROKEN = """heading => {
    const whole = ["样例", "汽车", "零部件", "股份", "有限", "公司"], found = [], words = [];
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) words.push(texts.currentNode);
    for (const word of words.filter(each => whole.some(some => each.data.includes(some)))) {
        const range = document.createRange();
        range.selectNodeContents(word);
        found.push([word.data, new Set([...range.getClientRects()].map(each => each.top)).size]);
    }
    if (!found.length) return ["no words"];
    return found.filter(([, lines]) => lines > 1).map(([word]) => word);
}"""
"""The words of a heading that stand in several lines."""


def listed(desk: BrowserContext, width: int, lang: str, query: str = "") -> Page:
    """Open the list of all enquiries in a window of the given width."""
    page = desk.new_page()
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"/staff/leads?folder=all&sort=newest{query}")
    speak(page, lang)
    return page


def assert_read_whole(field: Locator) -> None:
    expect(field).to_be_visible()
    assert field.evaluate(_SPARE) >= 0


@in_language("en")
def test_the_search_beside_a_message_on_a_lead_is_read_whole(
    desk: BrowserContext, live_server: LiveServer, lang: str
) -> None:
    reference = arrive(live_server.origin, lang)
    page = listed(desk, 1440, lang)
    follow(page.get_by_role("link", name=reference))
    page.locator("details:has(#note_text) summary").click()
    page.locator("#note_text").fill("Call again in May.")
    follow(page.locator("form:has(#note_text) .button").first)
    expect(page.locator(".lead-bar .notice")).to_be_visible()
    assert_read_whole(page.locator("#q"))
    assert_no_sideways_scroll(page)


@in_shape("en", 1440)
def test_the_field_that_finds_a_country_is_read_whole_and_finds_it_by_its_first_letters(
    desk: BrowserContext, live_server: LiveServer, lang: str, width: int
) -> None:
    arrive(live_server.origin, lang)
    page = listed(desk, width, lang)
    page.locator(".filters summary").first.click()
    assert_read_whole(page.locator("[data-find]"))
    germany = {"en": "Germany", "zh": "德国"}[lang]
    page.locator("#find-country").press_sequentially(germany[:4])
    expect(page.locator(".pick:has([name=country])").filter(visible=True)).to_have_text(germany)


def test_a_chinese_heading_on_a_phone_breaks_between_words(
    desk: BrowserContext, live_server: LiveServer
) -> None:
    reference = arrive(live_server.origin, "zh", organisation="样例汽车零部件股份有限公司")
    page = listed(desk, 390, "zh")
    follow(page.get_by_role("link", name=reference))
    page.wait_for_load_state()
    for width in (320, 360, 390):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.locator("h1").evaluate(_BROKEN) == []
        assert_no_sideways_scroll(page)


@in_language("en")
def test_to_open_the_tag_of_many_moves_no_other_act(
    desk: BrowserContext, live_server: LiveServer, lang: str
) -> None:
    arrive(live_server.origin, lang)
    page = listed(desk, 1440, lang)
    page.locator("[name=lead]").first.check()
    others = page.locator(".many-acts > .many-act > .button")
    before = [each.bounding_box() for each in others.all()]
    page.locator(".many-tag summary").click()
    expect(page.locator(".many-tag .button")).to_be_in_viewport(ratio=1)
    assert [each.bounding_box() for each in others.all()] == before
    assert_no_sideways_scroll(page)


@in_language("en")
def test_on_a_phone_whatever_begins_a_line_of_a_row_begins_at_its_edge(
    desk: BrowserContext, live_server: LiveServer, lang: str
) -> None:
    for more in range(0, 12, 2):
        organisation = f"Udaharan Bio{'o' * more}"
        arrive(
            live_server.origin, lang,
            name="Meera Udaharan", organisation=organisation, country="HK",
        )  # fmt: skip
    page = listed(desk, 390, lang)
    assert page.locator(".who-line").evaluate_all(_STRAYS) == []
    broken = "all => all.filter(each => each.getClientRects().length > 1).length"
    assert page.locator(".who-line > span:not(.badge)").evaluate_all(broken) == 0


@in_language("zh")
def test_the_legend_of_choices_in_error_stands_inside_their_mark(
    desk: BrowserContext, live_server: LiveServer, lang: str
) -> None:
    reference = arrive(live_server.origin, lang)
    page = listed(desk, 390, lang)
    follow(page.get_by_role("link", name=reference))
    page.locator("details:has(#contact_text) summary").click()
    follow(page.locator("form:has(#contact_text) .button").first)
    legend = page.locator("fieldset.in-error > legend").first
    expect(legend).to_be_visible()
    # A fieldset's border begins in the middle of its legend, unless that floats.
    expect(legend).to_have_css("float", "left")


def look(typed: Locator) -> tuple[str, bool, float]:
    """Return widths of East Asian glyphs, whether Latin fonts come first, and the mark's width.

    The width of the first comma or apostrophe is that in its own size.
    """
    widths, latin_first, width = typed.first.evaluate(_SIGN)
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
