"""The whole journey by keyboard alone, without JavaScript, on the narrowest phone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.looking import NARROW, assert_no_sideways_scroll, with_script_in

LONGEST_WAY = 60
LONGEST_LIST = 250
FOCUSED = """() => {
  const at = document.activeElement;
  return { id: at.id, name: at.name ?? "", tag: at.localName, href: at.getAttribute("href") ?? "",
           type: at.type ?? "", inMain: !!at.closest("main") };
}"""
# Only an eye sees an indicator; a machine can check that something changes.
SEEN = """() => {
  const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
  const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return inside && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
}"""


@pytest.fixture
def narrow(request: pytest.FixtureRequest, browser: Browser, base_url: str) -> Iterator[Page]:
    """A page on the narrowest phone, without JavaScript and with it; nothing is ever clicked."""
    # Without motion a page has stopped scrolling by the time the focus is checked.
    context = browser.new_context(
        base_url=base_url,
        viewport=NARROW,
        java_script_enabled=request.param,
        reduced_motion="reduce",
    )
    yield context.new_page()
    context.close()


def tab_to(page: Page, **wanted: object) -> None:
    """Press Tab until the wanted element has the focus, and check that each stop is visible."""
    for _press in range(LONGEST_WAY):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused["tag"] != "body":
            assert page.evaluate(SEEN), f"The focus on {focused} cannot be seen."
        if all(focused[key] == value for key, value in wanted.items()):
            return
    raise AssertionError(f"{LONGEST_WAY} presses of Tab do not reach {wanted} on {page.url}.")


def type_into(page: Page, name: str, text: str) -> None:
    tab_to(page, id=name)
    page.keyboard.type(text)


def choose(page: Page, name: str, code: str) -> None:
    tab_to(page, id=name)
    for _press in range(LONGEST_LIST):
        if page.locator(f"#{name}").input_value() == code:
            return
        page.keyboard.press("ArrowDown")
    raise AssertionError(f"{LONGEST_LIST} presses of the down arrow do not reach {code}.")


def tick(page: Page, name: str) -> None:
    tab_to(page, id=name)
    page.keyboard.press("Space")
    expect(page.locator(f"#{name}")).to_be_checked()


@with_script_in("zh", "narrow")
def test_an_investor_reads_and_writes_using_only_the_keyboard(narrow: Page, lang: str) -> None:
    narrow.goto(f"/{lang}/")
    assert_no_sideways_scroll(narrow)
    narrow.keyboard.press("Tab")
    assert narrow.evaluate(FOCUSED)["href"] == "#main"
    narrow.keyboard.press("Enter")
    tab_to(narrow, href=f"/{lang}/contact", inMain=True)
    narrow.keyboard.press("Enter")
    expect(narrow.locator("#enquiry")).to_be_visible()
    assert_no_sideways_scroll(narrow)

    type_into(narrow, "name", "Ana Lüdtke")
    type_into(narrow, "email", "ana@example.com")
    type_into(narrow, "organisation", "Example GmbH")
    choose(narrow, "country", "DE")
    tick(narrow, "topics-sites")
    type_into(narrow, "message", "Which sites are free?")
    tab_to(narrow, tag="summary")
    narrow.keyboard.press("Space")
    type_into(narrow, "job_title", "Director")
    tick(narrow, "consent_privacy_policy")
    tick(narrow, "consent_cookie_policy")
    tab_to(narrow, tag="button", type="submit")
    narrow.keyboard.press("Enter")

    expect(narrow.locator(".reference b")).to_contain_text("GDZ-")
    expect(narrow.locator("main")).to_contain_text("Director")
    assert_no_sideways_scroll(narrow)


@with_script_in("en", "narrow")
def test_a_mistake_can_be_found_and_corrected_by_keyboard(narrow: Page, lang: str) -> None:
    narrow.goto(f"/{lang}/contact")
    type_into(narrow, "name", "Ana Lüdtke")
    # Enter in a field sends the form, and does not switch its language.
    narrow.keyboard.press("Enter")
    expect(narrow.locator("#error-summary-title")).to_be_visible()
    # With JavaScript, the focus is put there last.
    narrow.wait_for_load_state()
    expect(narrow.locator("html")).to_have_attribute("lang", {"en": "en", "zh": "zh-Hans"}[lang])
    assert_no_sideways_scroll(narrow)

    tab_to(narrow, href="#email")
    narrow.keyboard.press("Enter")
    # A link to a field moves the focus there, like any link within a page.
    expect(narrow.locator("#email")).to_be_focused()
    narrow.keyboard.type("ana@example.com")
    expect(narrow.locator("#email")).to_have_value("ana@example.com")
