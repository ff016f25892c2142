"""Back and reload on a form that came back: they get the form and its answers, never a tick."""

from uuid import uuid4

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.enquiry import ANSWERS, fill_enquiry

SEND = "main form button[type=submit]"
BOXES = ("#consent_privacy_policy", "#consent_cookie_policy")


@pytest.fixture
def refused(page: Page) -> Page:
    """The form that came back because of its address."""
    page.goto("/en/contact?source=fair-2026")
    fill_enquiry(page, email="half an addr")
    page.locator(SEND).click()
    expect(page.locator(".summary")).to_be_focused()
    return page


def _shows_answers(page: Page, email: str) -> None:
    for name, value in {**ANSWERS, "email": email, "country": "DE"}.items():
        expect(page.locator(f"#{name}")).to_have_value(value)
    expect(page.locator("#message")).not_to_have_value("")
    expect(page.locator("#topics-sites")).to_be_checked()
    expect(page.locator(".error-text, .summary")).to_have_count(0)
    for box in BOXES:
        expect(page.locator(box)).not_to_be_checked()


def test_back_after_an_error_and_a_success_gets_the_form_with_its_answers(refused: Page) -> None:
    key = refused.locator("[name=idempotency_key]").input_value()
    email = f"{uuid4().hex}@example.com"
    refused.locator("#email").fill(email)
    refused.locator(SEND).click()
    refused.wait_for_url("**/contact/received/*")

    refused.go_back()

    assert refused.url.endswith("/en/contact?source=fair-2026")
    _shows_answers(refused, email)
    expect(refused.locator("[name=idempotency_key]")).not_to_have_value(key)


def test_a_reload_of_a_refused_form_sends_nothing_and_keeps_the_answers(refused: Page) -> None:
    with refused.expect_request(lambda each: each.is_navigation_request()) as request:
        refused.reload()

    _shows_answers(refused, "half an addr")
    assert request.value.method == "GET"


@pytest.mark.parametrize("address", ["/zh/my-data/link", "/staff/forgotten"])
def test_back_to_another_form_that_was_refused_gets_that_form(
    browser: Browser, base_url: str, elsewhere: dict[str, str], address: str
) -> None:
    context = browser.new_context(base_url=base_url, extra_http_headers=elsewhere)
    page = context.new_page()
    page.goto(address)
    for typed in ("half an addr", "nobody@example.org"):
        page.locator("#email").fill(typed)
        page.locator("main form button").click()
        expect(page.locator(".summary")).to_have_count(int("@" not in typed))

    page.go_back()

    assert page.url.endswith(address)
    expect(page.locator("#email")).to_have_value("nobody@example.org")
    context.close()
