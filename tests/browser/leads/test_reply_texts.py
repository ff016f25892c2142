"""A text for replies is written in both languages, and seen as a letter."""

from uuid import uuid4

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import NAME
from tests.browser.looking import assert_fits, follow, in_shape, speak
from tests.support.content.copy import WORDS

TEXTS = {
    "en": ("Halls for {name}", "Dear {name},\n\nyour enquiry is {reference}.\n\n{sender}"),
    "zh": ("厂房：{name}", "{name}，您好：\n\n您的受理编号为{reference}。\n\n{sender}"),
}

_WIDTHS = "each => getComputedStyle(each).fontVariantEastAsian"


def write_text(page: Page, label: str) -> None:
    """Fill in a text in every language; its Chinese has a variable that there is not."""
    for lang, (subject, body) in TEXTS.items():
        page.locator(f"#label_{lang}").fill(label)
        page.locator(f"#subject_{lang}").fill(subject)
        page.locator(f"#body_{lang}").fill(body.replace("reference", "number"))


def assert_seen(page: Page) -> None:
    """Fail unless the letters are in sight, each with the punctuation of its language."""
    for each, widths in (("en", "proportional-width"), ("zh", "normal")):
        letter = page.locator(f".letter[lang^={each}]")
        expect(letter).to_contain_text(WORDS[each].reply_texts.example)
        expect(letter).to_contain_text(NAME)
        assert page.locator(f"#body_{each}").evaluate(_WIDTHS) == widths
    expect(page.locator("#text-seen")).to_be_in_viewport()
    assert_fits(page)


@in_shape("zh", 390)
def test_a_text_is_written_and_seen(unscripted: BrowserContext, lang: str, width: int) -> None:
    page, label = unscripted.new_page(), f"厂房 {uuid4().hex[:6]}"
    page.goto("/staff/reply-texts")
    speak(page, lang)
    follow(page.locator("a[href$='/reply-texts/new']"))
    write_text(page, label)
    follow(page.locator("button[name=preview]"))
    expect(page.locator(".summary a[href^='#body_']")).to_have_count(len(TEXTS))

    for each, (_subject, body) in TEXTS.items():
        page.locator(f"#body_{each}").fill(body)
    follow(page.locator("button[name=preview]"))
    assert_seen(page)
    follow(page.locator("button[name=save]"))
    expect(page.locator(".ruled li", has_text=label)).to_contain_text(NAME)
