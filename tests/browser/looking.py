"""Checks of a page in every language, colour scheme and width."""

import time
from collections.abc import Iterator
from itertools import product

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.browser.axe import assert_accessible
from tests.browser.hostile import assert_inert
from tests.support.sizes import on_both_engines

NARROW: ViewportSize = {"width": 320, "height": 640}
"""The narrowest phone."""

WIDE: ViewportSize = {"width": 1440, "height": 900}
"""A desktop."""

PAPER: ViewportSize = {"width": 680, "height": 960}
"""An A4 page between usual margins, in CSS pixels."""

WIDTHS = (390, 1440)
"""A usual phone and a usual desktop."""

_SHAPES = [(lang, width) for lang in ("en", "zh") for width in WIDTHS]

DESK_WIDTH = 768
"""From this width on, in pixels, lists of the console are tables, and cards below it."""


def in_language(lang: str) -> pytest.MarkDecorator:
    """Run a journey in one language, and in every language in `make test-both`.

    Every page is looked at in every language; half of the journeys are made in each.
    """
    return pytest.mark.parametrize("lang", ("en", "zh") if on_both_engines() else (lang,))


def in_shape(lang: str, width: int) -> pytest.MarkDecorator:
    """Run a journey in one language at one width, and in each language at each in `make test-both`.

    The width is that of the fixture `desk`.
    """
    chosen = _SHAPES if on_both_engines() else [(lang, width)]
    return pytest.mark.parametrize(("lang", "width"), chosen)


def with_script_in(lang: str, fixture: str = "scripted") -> pytest.MarkDecorator:
    """Run a journey with JavaScript in one language, and without it in the other.

    `make test-both` runs it in each language with and without.

    :param fixture: what takes whether there is JavaScript.
    """
    every = [(each, scripted) for each in ("en", "zh") for scripted in (True, False)]
    chosen = [pair for pair in every if (pair[0] == lang) == pair[1]]
    pairs = every if on_both_engines() else chosen
    return pytest.mark.parametrize(("lang", fixture), pairs, indirect=[fixture])


def shapes(page: Page, lang: str) -> Iterator[None]:
    """Show a page in the widths and colour schemes in which it is looked at in a language.

    Its languages together meet each pair of language, width and scheme; `make test-both` meets
    every combination.
    """
    first = (NARROW, "light") if lang == "en" else (WIDE, "light")
    second = (WIDE, "dark") if lang == "en" else (NARROW, "dark")
    every = product((NARROW, WIDE), ("light", "dark"))
    for size, scheme in every if on_both_engines() else (first, second):
        page.set_viewport_size(size)
        # Colours fade from one scheme to the other, unless less motion is asked for.
        dark = scheme == "dark"
        page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
        yield


def assert_shows_well(page: Page, lang: str) -> None:
    """Fail if a page ran stored text, or one of its shapes is not accessible or looks broken.

    That is, if it scrolls sideways, or texts are printed over one another.

    Each width has all of axe's rules in one of the languages, and those on looks in every other.
    """
    assert_inert(page)
    assert_nothing_hidden_shows(page)
    for number, _ in enumerate(shapes(page, lang)):
        assert_accessible(page, of_looks=number > 0)
        if "/compliance" in page.url:
            assert_fits(page)
        else:
            assert_no_sideways_scroll(page)
        assert_no_text_overlaps(page)


# Text nodes in Chinese whose element is italic.
_ITALICS = """() => [...document.querySelectorAll("body *")].filter(each =>
    each.closest("[lang]").lang.startsWith("zh") &&
    getComputedStyle(each).fontStyle !== "normal").map(each => each.outerHTML)"""

# Running text in Chinese (three lines or more, not bold) with a line height below 1.8.
_CRAMPED = """() => [...document.querySelectorAll("main :is(p, li, dd, td)")].filter(each => {
    const style = getComputedStyle(each), line = parseFloat(style.lineHeight)
    return each.closest("[lang]").lang.startsWith("zh") && style.display !== "grid" &&
        style.display !== "flex" && !each.querySelector("p, li, div") && style.fontWeight < 700 &&
        each.clientHeight > 2.5 * line && line / parseFloat(style.fontSize) < 1.79
}).map(each => each.outerHTML)"""

_CUT_OFF = """() => [...document.querySelectorAll("main *")].filter(each =>
    each.getBoundingClientRect().right > innerWidth + 1).map(each => each.outerHTML)"""


def assert_chinese_typography(page: Page) -> None:
    """Fail if on a phone Chinese is italic, or running text in it has narrow line spacing."""
    page.set_viewport_size(NARROW)
    assert page.evaluate(_ITALICS) == []
    assert page.evaluate(_CRAMPED) == []


def assert_prints_well(page: Page) -> None:
    """Fail unless a page on paper names the site, omits navigation and cuts nothing off."""
    page.set_viewport_size(PAPER)
    page.emulate_media(media="print")
    expect(page.locator(".brand")).to_be_visible()
    for way in page.locator("nav, .cta, .language").all():
        expect(way).to_be_hidden()
    assert page.evaluate(_CUT_OFF) == []
    page.emulate_media(media="screen")


_SHOWN_THOUGH_HIDDEN = """() => [...document.querySelectorAll("[hidden]")]
    .filter(each => each.getClientRects().length)
    .map(each => each.outerHTML.slice(0, 90))"""


def assert_nothing_hidden_shows(page: Page) -> None:
    """Fail if a style sheet shows an element that its `hidden` attribute hides."""
    shown = page.evaluate(_SHOWN_THOUGH_HIDDEN)
    assert not shown, f"{page.url} shows {shown}"


def assert_no_sideways_scroll(page: Page) -> None:
    """Fail if the page is wider than the window (WCAG 2.2, 1.4.10)."""
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0, f"{page.url} is {wide} px wider than its window."


# Every two texts that are printed over one another, at every scroll position of 200 px at which an
# element that sticks to the window may have come to lie on another. Such an element may cover what
# passes below it if its own ground hides that. Rows of one block have their own distance, and the
# tall letters of a font reach beyond their line: a fifth of each line does not count.
_OVERLAPS = """() => {
    const clips = new Map(), blocks = new Map(), pins = new Map();
    const style = each => getComputedStyle(each);
    const up = (each, found, none) => each === null ? none : found(each);
    const memo = (map, make) => each => {
        if (!map.has(each)) map.set(each, make(each));
        return map.get(each);
    };
    const blockOf = memo(blocks, each => style(each).display !== "inline" ? each :
        blockOf(each.parentElement));
    const pinOf = memo(pins, each => ["sticky", "fixed"].includes(style(each).position) ? each :
        up(each.parentElement, pinOf, null));
    const clipsOf = memo(clips, each => each === document.documentElement ? [] :
        [...(style(each).overflow === "visible" ? [] : [each]), ...clipsOf(each.parentElement)]);
    const hides = each => /^rgb[(]|, 1[)]$/.test(style(each).backgroundColor);
    const ground = (each, pin) => hides(each) || (each !== pin && ground(each.parentElement, pin));
    const boxes = text => {
        const range = document.createRange();
        range.selectNodeContents(text.node);
        const within = text.clips.map(each => each.getBoundingClientRect());
        return [...range.getClientRects()].map(({left, right, top, bottom}) => ({
            left: Math.max(left, 0, ...within.map(box => box.left)),
            right: Math.min(right, innerWidth, ...within.map(box => box.right)),
            top: scrollY + Math.max(top + (bottom - top) / 5, ...within.map(box => box.top)),
            bottom: scrollY + Math.min(bottom - (bottom - top) / 5,
                ...within.map(box => box.bottom)),
        })).filter(box => box.right - box.left > 2 && box.bottom - box.top > 2);
    };
    const texts = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const node = walk.currentNode, parent = node.parentElement;
        if (!node.data.trim() || parent.closest("svg, script, style, option") ||
            !parent.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
        const text = {node, block: blockOf(parent), pin: pinOf(parent), clips: clipsOf(parent)};
        texts.push({...text, boxes: boxes(text)});
    }
    const crossing = (one, other) => one.boxes.some(a => other.boxes.some(b =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1));
    const covered = (one, other) => !(one.pin && other.pin) &&
        [one, other].some(each => each.pin && ground(each.block, each.pin));
    const found = new Set();
    const compare = (one, other) => {
        if (one.block !== other.block && crossing(one, other) && !covered(one, other))
            found.add([one, other].map(each => each.node.data.trim().slice(0, 40)).join(" / "));
    };
    const ordered = [...texts].filter(each => each.boxes.length)
        .sort((a, b) => a.boxes[0].top - b.boxes[0].top);
    const bottoms = ordered.map(each => Math.max(...each.boxes.map(box => box.bottom)));
    ordered.forEach((one, n) => {
        for (let m = n + 1; m < ordered.length && ordered[m].boxes[0].top < bottoms[n]; m++)
            compare(one, ordered[m]);
    });
    const pinned = texts.filter(each => each.pin);
    const end = pinned.length ? document.documentElement.scrollHeight - innerHeight : 0;
    for (let y = 200; y < end + 200; y += 200) {
        scrollTo({top: y, behavior: "instant"});
        pinned.forEach(each => each.boxes = boxes(each));
        pinned.forEach(one => texts.forEach(each => one.pin !== each.pin && compare(one, each)));
    }
    scrollTo({top: 0, behavior: "instant"});
    return [...found];
}"""


def assert_no_text_overlaps(page: Page) -> None:
    """Fail if two texts are printed over one another, also after some scrolling."""
    overlaps = page.evaluate(_OVERLAPS)
    assert not overlaps, f"{page.url} prints these over one another: {overlaps}"


_WIDER = """() => [...document.querySelectorAll("main *")]
    .filter(each => each.scrollWidth > each.clientWidth + 1)
    .filter(each => ["auto", "scroll"].includes(getComputedStyle(each).overflowX))
    .map(each => each.outerHTML.slice(0, 90))"""


def assert_fits(page: Page) -> None:
    """Fail if the page is wider than the window, or on a phone anything in it scrolls sideways."""
    assert_no_sideways_scroll(page)
    wide = page.viewport_size
    if wide is not None and wide["width"] < DESK_WIDTH:
        wider = page.evaluate(_WIDER)
        assert not wider, f"{page.url} scrolls sideways in {wider}"


_GAPS = """form => {
    const shown = [...form.children].filter(each => each.checkVisibility());
    const boxes = shown.map(each => each.getBoundingClientRect());
    const gap = (one, next) => Math.max(next.top - one.bottom, next.left - one.right);
    return boxes.slice(1).map((box, n) => gap(boxes[n], box));
}"""


def assert_apart(page: Page, form: str) -> None:
    """Fail if a label, field or button of a form touches the one before it."""
    gaps = page.locator(form).first.evaluate(_GAPS)
    assert gaps, f"{form} shows less than two parts."
    assert min(gaps) >= 8, f"The parts of {form} are {gaps} px apart."


def look(page: Page) -> None:
    """Check a page's accessibility and its width on a narrow screen, and that it is inert."""
    assert_inert(page)
    wide = page.viewport_size
    assert wide is not None
    assert_accessible(page)
    page.set_viewport_size(NARROW)
    assert_no_sideways_scroll(page)
    page.set_viewport_size(wide)


def speak(page: Page, lang: str) -> None:
    """Switch the language of the desk or the console by the button on each page."""
    button = page.locator(f"button[name=language][value={lang}]")
    if button.count():
        follow(button)


def reload_until(page: Page, found: Locator, count: int) -> None:
    """Reload a page until it shows a number of things: a worker places each lead a little later."""
    until = time.monotonic() + 30
    while found.count() != count and time.monotonic() < until:
        page.wait_for_timeout(200)
        page.reload()
    expect(found).to_have_count(count)


def follow(way: Locator) -> None:
    """Click on a link or button, and wait until another page has replaced this one."""
    with way.page.expect_navigation():
        way.click()
