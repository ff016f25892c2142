"""An address that seems mistyped: one press takes the other, one keeps it, without scripts too."""

from uuid import uuid4

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.enquiry import fill_enquiry


@pytest.mark.parametrize(("scripts", "taken"), [(True, "gmail.com"), (False, "gmial.com")])
def test_one_press_decides_which_address_is_sent(
    browser: Browser, base_url: str, elsewhere: dict[str, str], scripts: bool, taken: str
) -> None:
    context = browser.new_context(
        base_url=base_url, java_script_enabled=scripts, extra_http_headers=elsewhere
    )
    page, name = context.new_page(), uuid4().hex
    page.goto("/en/contact")
    fill_enquiry(page, email=f"{name}＠gmial．com")
    page.locator("main form button[type=submit]").click()

    page.locator(".group:has(#email) button").filter(has_text=f"{name}@{taken}").click()

    page.wait_for_url("**/contact/received/*")
    expect(page.locator("[data-next], main")).to_contain_text([f"{name}@{taken}"])
    context.close()
