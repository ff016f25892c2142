"""Switching the form's language keeps typed text, with JavaScript and without."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import assert_accessible
from tests.browser.enquiry import ANSWERS, fill_enquiry
from tests.browser.looking import with_script_in

BUTTON = "header button.language"
LANG = {"en": "en", "zh": "zh-Hans"}
OTHER = {"en": "zh", "zh": "en"}


@pytest.fixture
def scripted(request: pytest.FixtureRequest) -> bool:
    """Whether there is JavaScript."""
    return bool(request.param)


@pytest.fixture
def either(scripted: bool, browser: Browser, base_url: str) -> Iterator[Page]:
    """A page without JavaScript, and one with it."""
    context = browser.new_context(base_url=base_url, java_script_enabled=scripted)
    yield context.new_page()
    context.close()


@with_script_in("en")
def test_typed_text_survives_the_language_switch_and_can_be_sent(
    either: Page, lang: str, scripted: bool
) -> None:
    either.goto(f"/{lang}/contact?source=fair-2026")
    fill_enquiry(either)
    either.locator("#email").fill("half an addr")
    either.locator("#enquiry summary").click()
    either.locator("#sector").select_option("robotics")
    either.locator(BUTTON).click()

    expect(either.locator("html")).to_have_attribute("lang", LANG[OTHER[lang]])
    assert either.url.endswith(f"/{OTHER[lang]}/contact?source=fair-2026")
    expect(either.locator("#name")).to_have_value(ANSWERS["name"])
    expect(either.locator("#email")).to_have_value("half an addr")
    expect(either.locator("#country")).to_have_value("DE")
    expect(either.locator("#topics-sites")).to_be_checked()
    expect(either.locator("#message")).to_have_value(re.compile("Which sites are free?"))
    expect(either.locator("#sector")).to_be_visible()
    expect(either.locator("#sector")).to_have_value("robotics")
    expect(either.locator("#consent_privacy_policy")).not_to_be_checked()
    expect(either.locator(".error-text, .summary")).to_have_count(0)
    if scripted:
        assert_accessible(either)

    fill_enquiry(either)
    either.locator("main form button[type=submit]").click()
    expect(either.locator(".reference b")).to_contain_text("GDZ-")
    expect(either.locator("html")).to_have_attribute("lang", LANG[OTHER[lang]])


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_language_switch_looks_the_same_on_every_page(page: Page, lang: str) -> None:
    page.goto(f"/{lang}/roadmap")
    elsewhere = page.locator(".language").bounding_box()
    page.goto(f"/{lang}/contact")

    assert page.locator(BUTTON).bounding_box() == elsewhere
