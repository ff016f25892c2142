"""Promises of the style sheets: Chinese typography, print and reduced motion."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from tests.browser.looking import (
    NARROW,
    PAPER,
    WIDE,
    WIDTHS,
    assert_no_text_overlaps,
    in_language,
)

COLOURS = """each => {
    const style = getComputedStyle(each);
    return [style.color, style.borderColor];
}"""
"""The colours of a button's text and edge."""

LAPTOP: ViewportSize = {"width": 1366, "height": 625}
"""What a browser on a small laptop leaves of its screen."""

GAPS = """() => [...document.querySelectorAll("main > .part")].map(section => {
    const box = each => each.getBoundingClientRect();
    const head = section.querySelector(".head"), below = box(head).bottom;
    const content = [...section.querySelectorAll("h3, p, li, img, .two > div")]
        .filter(each => !head.contains(each)).map(box);
    const top = Math.min(...content.map(each => each.top));
    return {
        name: section.id,
        above: box(head).top - box(section).top,
        // Nothing where the content stands beside its heading.
        between: top < below ? null : top - below,
        under: box(section).bottom - Math.max(below, ...content.map(each => each.bottom)),
    };
})"""
"""The gaps of each section of home: above its heading, from there to the content, and under it."""


@pytest.fixture
def narrow(browser: Browser, base_url: str) -> Iterator[Page]:
    """A page on the narrowest phone, with reduced motion preferred."""
    context = browser.new_context(base_url=base_url, viewport=NARROW, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture
def on_paper(browser: Browser, base_url: str) -> Iterator[Page]:
    """A page printed on A4."""
    context = browser.new_context(base_url=base_url, viewport=PAPER)
    page = context.new_page()
    page.emulate_media(media="print")
    yield page
    context.close()


def test_latin_letters_and_quotation_marks_use_a_latin_font_before_a_chinese_one(
    page: Page,
) -> None:
    fonts = "getComputedStyle(document.body).fontFamily"
    page.goto("/zh/")
    chinese = page.evaluate(fonts)
    assert chinese.index("Segoe UI") < chinese.index("PingFang SC")
    assert chinese.endswith("sans-serif")
    page.goto("/en/roadmap")
    on_english = page.evaluate(fonts)
    # As its quotation marks.
    page.goto("/zh/news/2024-03-04-new-industrialization")
    quoted = page.locator(".source[lang=en]").evaluate("each => getComputedStyle(each).fontFamily")
    for each in (on_english, quoted):
        assert each.index("sans-serif") < each.index("PingFang SC")


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_home_says_from_whom_by_when_and_how_else_in_the_first_view(page: Page, lang: str) -> None:
    for size in ((390, 844), (1440, 900)):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.goto(f"/{lang}/")

        header = page.locator("header.top").bounding_box()
        assert header is not None
        assert header["height"] <= 110
        names = ("where", "lead", "promise", "gold", "ghost", "wechat", "assured")
        seen = [page.locator(".top .call"), page.locator("h1")]
        for each in (*seen, *(page.locator(f".hero .{name}") for name in names)):
            box = each.bounding_box()
            assert box is not None
            assert box["y"] + box["height"] <= size[1], each


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_no_text_stands_on_what_the_drawing_of_home_shows(page: Page, lang: str) -> None:
    for width in (320, 390, 960, 1024, 1280, 1440, 1920):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(f"/{lang}/")
        drawing, text = (page.locator(each).bounding_box() for each in (".scene", ".hero .wrap"))
        assert drawing is not None
        assert text is not None
        # The uppermost part of the drawing is plain sky, in the colour of the ground.
        assert text["y"] + text["height"] - drawing["y"] <= 24


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("width", WIDTHS)
def test_every_section_of_home_has_the_same_gaps(page: Page, lang: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(f"/{lang}/")
    sections = page.evaluate(GAPS)
    assert len(sections) >= 6
    for kind in ("above", "between", "under"):
        gaps = {each["name"]: each[kind] for each in sections if each[kind] is not None}
        assert max(gaps.values()) - min(gaps.values()) <= 8, f"{kind}: {gaps}"


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_happens_next_stays_beside_the_form_and_covers_nothing(page: Page, lang: str) -> None:
    page.goto(f"/{lang}/contact")
    beside = page.locator(".contact > aside")

    for opened in (False, True):
        for width in (960, 1120, 1440):
            for height in (400, 720, 1000):
                page.set_viewport_size({"width": width, "height": height})
                assert_no_text_overlaps(page)
                # Where it is pinned, all of it can be reached.
                pinned = beside.evaluate(
                    "each => getComputedStyle(each).position === 'sticky' && each.clientHeight"
                )
                assert pinned <= height
        if not opened:
            beside.locator("summary").click()

    for size in (WIDE, LAPTOP):
        page.set_viewport_size(size)
        page.reload()
        for place in ("#message", "[name=consent_privacy_policy]"):
            page.locator(place).scroll_into_view_if_needed()
            for part in ("#next-title", "li:last-of-type", ".reach-phone"):
                expect(beside.locator(part).first).to_be_in_viewport()
    beside.locator("summary").click()
    expect(beside.locator("details li").first).to_be_in_viewport()


def test_on_paper_nothing_beside_the_form_is_cut_off(on_paper: Page) -> None:
    for width in (680, 1047):
        on_paper.set_viewport_size({"width": width, "height": 718})
        on_paper.goto("/en/contact")
        beside = on_paper.locator(".contact > aside")
        assert beside.evaluate("each => getComputedStyle(each).overflowY") == "visible"


def test_on_a_phone_what_happens_next_follows_the_form(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/zh/contact")
    beside, button = (
        page.locator(each).bounding_box() for each in (".contact > aside", "form .button")
    )
    assert beside is not None
    assert button is not None
    assert beside["y"] > button["y"]


def test_chinese_on_an_english_page_keeps_its_wide_punctuation(page: Page) -> None:
    page.goto("/en/")
    widths = "each => getComputedStyle(each).fontVariantEastAsian"

    assert page.locator("body").evaluate(widths) == "proportional-width"
    assert page.locator("[lang=zh-Hans]").first.evaluate(widths) == "normal"


def test_nothing_moves_when_reduced_motion_is_preferred(narrow: Page) -> None:
    narrow.goto("/en/")

    assert narrow.evaluate("document.getAnimations().length") == 0


@in_language("zh")
def test_the_figures_print_as_a_table(on_paper: Page, lang: str) -> None:
    on_paper.goto(f"/{lang}/key-figures")

    table = on_paper.locator("table.facts")
    assert table.evaluate("table => getComputedStyle(table).display") == "table"


def test_print_shows_the_page_address_unless_it_is_private(on_paper: Page, base_url: str) -> None:
    source = "getComputedStyle(document.querySelector('.foot-note'), '::after').content"
    on_paper.goto("/en/roadmap")
    assert on_paper.evaluate(source) == f'"{base_url}/en/roadmap"'

    on_paper.goto("/en/contact/received/not-a-link")
    assert base_url not in on_paper.evaluate(source)


def test_to_deactivate_somebody_looks_unlike_what_is_harmless(
    desk: BrowserContext, ids: dict[str, str]
) -> None:
    page = desk.new_page()
    page.goto(f"/staff/people/{ids['their_account_id']}")
    ask, out = (
        page.locator(each).evaluate(COLOURS)
        for each in ("a[href$='/deactivate']", "form[action$='/sessions'] button")
    )
    assert not any(one == other for one, other in zip(ask, out, strict=True))
