"""A lead is answered from arrival to reply in four clicks, in both languages."""

from playwright.sync_api import BrowserContext

from tests.browser.arrivals import arrive
from tests.browser.looking import assert_no_sideways_scroll, speak

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


def test_a_chinese_heading_on_a_phone_breaks_between_words(desk: BrowserContext) -> None:
    page = desk.new_page()
    page.goto("/staff/account")
    speak(page, "zh")
    arrive(page.url, "zh", organisation="样例汽车零部件股份有限公司")
    page.goto("/staff/leads?folder=all")
    page.locator("[data-lead] .lead-link").first.click()
    page.wait_for_load_state()
    for width in (320, 360, 390):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.locator("h1").evaluate(_BROKEN) == []
        assert_no_sideways_scroll(page)
