"""A campaign's code reaches the form through the pages on the way, and is kept nowhere."""

from playwright.sync_api import Browser, expect

from tests.browser.looking import in_language
from tests.support.reception.networks import address_elsewhere


@in_language("zh")
def test_a_campaign_goes_from_the_first_address_through_the_site_to_the_form(
    browser: Browser, base_url: str, lang: str
) -> None:
    context = browser.new_context(
        base_url=base_url, locale=lang, extra_http_headers={"X-Forwarded-For": address_elsewhere()}
    )
    page = context.new_page()
    page.goto("/?utm_campaign=fair-2026&utm_source=nobody-knows")
    page.locator(f'header a[href*="/{lang}/key-figures"]').click()
    page.locator(f'header a[href*="/{lang}/contact"]').click()

    expect(page.locator("#enquiry")).to_have_attribute(
        "action", f"/{lang}/contact?source=fair-2026"
    )
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    context.close()
