"""A passkey is created and signs in, in a real browser with a software authenticator."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.axe import assert_accessible
from tests.browser.looking import follow
from tests.browser.session import PASSWORD, session_of
from tests.support.sizes import on_both_engines

LANGUAGES = {"en": "en-GB", "zh": "zh-CN"}


@pytest.fixture(params=LANGUAGES if on_both_engines() else ["zh"])
def page(
    request: pytest.FixtureRequest, browser: Browser, base_url: str, administrator: BrowserContext
) -> Iterator[Page]:
    """The administrator's page, on a device that can store passkeys."""
    context = browser.new_context(
        base_url=base_url,
        storage_state=session_of(administrator),
        locale=LANGUAGES[request.param],
    )
    page = context.new_page()
    device = context.new_cdp_session(page)
    device.send("WebAuthn.enable")
    device.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
            }
        },
    )
    yield page
    context.close()


def test_a_passkey_is_created_signs_in_and_confirms_without_password(page: Page) -> None:
    page.goto("/staff/account/passkeys")
    assert_accessible(page)
    page.locator("#name").fill("示例 laptop")
    page.locator("form[data-passkey] button").click()
    page.wait_for_url("**/staff/mf-recovery-codes")
    page.goto("/staff/account/passkeys")
    assert page.locator(".kept b").first.inner_text() == "示例 laptop"
    assert_accessible(page)

    page.context.clear_cookies()
    page.goto("/staff/exports")
    page.locator("#email").fill("admin@example.org")
    page.locator("#password").fill(PASSWORD)
    follow(page.locator("main button"))
    assert_accessible(page)
    follow(page.locator("button[value=passkey]"))
    assert_accessible(page)
    page.locator("#use").click()
    page.wait_for_url(lambda url: urlsplit(url).path == "/staff/exports")

    page.goto("/staff/verify?next=/staff/exports")
    assert_accessible(page)
    page.locator("#use").click()
    page.wait_for_url(lambda url: urlsplit(url).path == "/staff/exports")

    page.goto("/staff/account/passkeys")
    page.locator(".kept button").first.click()
    expect(page.locator(".kept")).to_have_count(0)
