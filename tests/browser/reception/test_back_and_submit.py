"""Back and Submit in a real browser: one enquiry, however often it is sent."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.enquiry import fill_enquiry

BOXES = ("#consent_privacy_policy", "#consent_cookie_policy")


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no-script"])
def test_back_and_submit_shows_the_same_reference(
    browser: Browser, base_url: str, elsewhere: dict[str, str], scripts: bool
) -> None:
    context = browser.new_context(
        base_url=base_url, java_script_enabled=scripts, extra_http_headers=elsewhere
    )
    page = context.new_page()
    page.goto("/en/contact" if scripts else "/zh/contact")
    key = page.locator("[name=idempotency_key]").input_value()
    fill_enquiry(page, email=f"back-{scripts}@example.com".lower())
    page.locator("main form button[type=submit]").click()
    first = page.locator(".reference b").inner_text()

    page.go_back()
    expect(page.locator("#name")).not_to_have_value("")
    for box in BOXES:
        page.locator(box).check()
    expect(page.locator("[name=idempotency_key]")).not_to_have_value(key)
    page.locator("main form button[type=submit]").click()
    page.wait_for_url("**/contact/received/*")

    assert page.locator(".reference b").inner_text() == first
    context.close()
