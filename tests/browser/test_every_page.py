"""Every page as people meet it: accessible, in both schemes, on the narrowest phone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from tests.browser.axe import assert_accessible
from tests.browser.enquiry import fill_enquiry

LANGUAGES = ("en", "zh")
PUBLIC = (
    "/",
    "/key-figures",
    "/roadmap",
    "/news/2024-03-04-new-industrialization",
    "/contact",
    "/privacy",
    "/cookies",
    "/accessibility",
    "/disclaimer",
    "/privacy/v/1",
    "/nowhere",
)
OFFICE = (
    "/staff/leads",
    "/staff/leads?folder=all",
    "/staff/leads?folder=overdue&country=DE&size=x",
    "/staff/leads?folder=suspect",
    "/staff/views",
    "/staff/export",
    "/staff/deliveries",
    "/staff/requests",
    "/staff/account",
    "/staff/account/passkeys",
    "/staff/account/password",
    "/staff/people",
    "/staff/people/roles",
    "/staff/tf-setup",
    "/staff/mf-recovery-codes",
    "/compliance/consents",
)
NARROW: ViewportSize = {"width": 320, "height": 640}


@pytest.fixture(params=["light", "dark"])
def page_in_scheme(
    request: pytest.FixtureRequest, browser: Browser, base_url: str
) -> Iterator[Page]:
    """A page on the narrowest phone, in each colour scheme."""
    context = browser.new_context(base_url=base_url, viewport=NARROW, color_scheme=request.param)
    yield context.new_page()
    context.close()


@pytest.fixture
def office(
    browser: Browser, base_url: str, administrator: BrowserContext
) -> Iterator[BrowserContext]:
    """The administrator's session on the narrowest phone, with JavaScript, which axe needs."""
    context = browser.new_context(
        base_url=base_url, viewport=NARROW, storage_state=administrator.storage_state()
    )
    yield context
    context.close()


def assert_no_sideways_scroll(page: Page) -> None:
    """Fail if the page is wider than the window (WCAG 2.2, 1.4.10)."""
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    assert wide <= 0, f"{page.url} is {wide} px wider than a window of 320 px."


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", PUBLIC)
def test_a_public_page_is_accessible_and_fits_the_narrowest_phone(
    page_in_scheme: Page, lang: str, path: str
) -> None:
    page_in_scheme.goto(f"/{lang}{path}")

    assert_accessible(page_in_scheme)
    assert_no_sideways_scroll(page_in_scheme)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_form_with_errors_is_accessible_and_fits(page_in_scheme: Page, lang: str) -> None:
    page_in_scheme.goto(f"/{lang}/contact")
    page_in_scheme.locator("summary").click()
    page_in_scheme.locator("#phone").fill("not a number")
    page_in_scheme.locator("main form button[type=submit]").click()
    page_in_scheme.wait_for_selector("#error-summary-title")

    assert_accessible(page_in_scheme)
    assert_no_sideways_scroll(page_in_scheme)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_confirmation_is_accessible_and_fits(page_in_scheme: Page, lang: str) -> None:
    page_in_scheme.goto(f"/{lang}/contact")
    fill_enquiry(page_in_scheme)
    page_in_scheme.locator("main form button[type=submit]").click()
    page_in_scheme.wait_for_url("**/contact/received/*")

    assert_accessible(page_in_scheme)
    assert_no_sideways_scroll(page_in_scheme)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", OFFICE)
def test_a_page_of_the_back_office_is_accessible_and_fits(
    office: BrowserContext, lang: str, path: str
) -> None:
    page = office.new_page()
    page.goto("/staff/account")
    button = page.locator(f'form[action="/staff/language"] button[value="{lang}"]')
    if button.count():
        button.click()
    page.goto(path)

    assert page.locator("html").get_attribute("lang") == {"en": "en", "zh": "zh-Hans"}[lang]
    assert_accessible(page)
    assert_no_sideways_scroll(page)
    page.close()
