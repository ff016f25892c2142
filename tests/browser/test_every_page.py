"""Every page is accessible in both schemes, fits phone and desktop, and runs no stored text."""

import re
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from app.core.rules.languages import LANGUAGE
from tests.architecture.routes import GUARDED_PREFIXES, INVENTORY
from tests.browser.axe import read_axe_at_once
from tests.browser.conftest import EMAIL
from tests.browser.enquiry import fill_enquiry
from tests.browser.hostile import HOSTILE
from tests.browser.looking import (
    NARROW,
    assert_chinese_typography,
    assert_prints_well,
    assert_shows_well,
    speak,
)
from tests.browser.session import SignedIn
from tests.support.live_server import LiveServer
from tests.support.zone_command import run_zone

LANGUAGES = ("en", "zh")
PUBLIC = (
    "/",
    "/key-figures",
    "/roadmap",
    "/guide",
    "/guide/setting-up",
    "/guide/trademarks-and-patents",
    "/sectors/manufacturing",
    "/news",
    "/news/2024-03-04-new-industrialization",
    "/contact",
    "/privacy",
    "/cookies",
    "/accessibility",
    "/disclaimer",
    "/privacy/v/1",
    "/nowhere",
)
NOT_LOOKED_AT = {
    # No pages: files, redirects, and links followed by other tests.
    "compliance.access_file",
    "staff.draft_token",
    "compliance.consent_words_file",
    "compliance.erasure_certificate_file",
    "compliance.retention_due_file",
    "compliance.ledger_bundle_file",
    "compliance.register_csv",
    "compliance.standing_csv",
    "compliance.security_file",
    "compliance.transfers_csv",
    "security.logout",
    "security.static",
    "security.two_factor_rescue",
    "staff.dashboard_data",
    "staff.home",
    "staff.export_fetch",
    "staff.export_readme",
    "staff.export_prepared",
    "staff.import_problems",
    "staff.import_template",
    "staff.lead_entry",
    "staff.session_goes_on",
    "staff.set_aside",
    # Shown before sign-in only: tests/browser/accounts/test_passkeys.py.
    "security.login",
    "security.mf_recovery",
    "security.tf_select",
    "security.two_factor_token_validation",
    "staff.passkey_sign_in",
    # A link that is made for one test, below.
    "staff.password_anew",
    "staff.second_factor",
    "staff.set_up",
}
"""Routes of the back office that answer GET and are omitted here, with reasons."""

FILLED = (
    "/staff/leads?folder=all",
    "/staff/leads?folder=overdue&country=DE&size=x",
    "/staff/leads?folder=suspect",
    f"/staff/leads?folder=all&q=x&source={quote(HOSTILE[:60])}",
    "/staff/exports/<uuid:their_export_id>",
    "/staff/people/<uuid:their_account_id>",
    "/compliance/consents/<uuid:record_id>/words?doc=privacy_policy",
    "/compliance/consents?state=given&lang=en&from=2020-01-01",
)
"""Further states of pages, by address."""


def office_pages() -> list[str]:
    """Return every page of the back office, from the inventory of routes."""
    lines = (line.split(" ") for line in INVENTORY.read_text(encoding="utf-8").splitlines())
    return [
        rule
        for methods, rule, endpoint in lines
        if "GET" in methods and rule.startswith(GUARDED_PREFIXES) and endpoint not in NOT_LOOKED_AT
    ]


@pytest.fixture(scope="module")
def public_page(browser: Browser, base_url: str) -> Iterator[Page]:
    """A page on the narrowest phone, with JavaScript, which axe needs."""
    context = browser.new_context(base_url=base_url, viewport=NARROW, bypass_csp=True)
    read_axe_at_once(context)
    yield context.new_page()
    context.close()


@pytest.fixture
def office(public_page: Page, administrator: BrowserContext) -> Page:
    """That page in the administrator's session, which is another one after each confirmation."""
    public_page.context.add_cookies(administrator.cookies())  # type: ignore[arg-type]
    return public_page


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", PUBLIC)
def test_a_public_page_is_accessible_and_fits(public_page: Page, lang: str, path: str) -> None:
    public_page.goto(f"/{lang}{path}")

    assert_shows_well(public_page, lang)
    if lang == "zh":
        assert_chinese_typography(public_page)
    assert_prints_well(public_page)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_form_with_errors_and_the_confirmation_are_accessible_and_fit(
    public_page: Page, lang: str
) -> None:
    public_page.goto(f"/{lang}/contact")
    public_page.locator("#enquiry summary").click()
    public_page.locator("#phone").fill(HOSTILE)
    public_page.locator("#message").fill(HOSTILE)
    public_page.locator("main form button[type=submit]").click()
    public_page.wait_for_selector("#error-summary-title")
    assert_shows_well(public_page, lang)

    fill_enquiry(public_page, name=HOSTILE, organisation=HOSTILE)
    public_page.locator("#phone").fill("")
    public_page.locator("#message").fill(HOSTILE)
    public_page.locator("main form button[type=submit]").click()
    public_page.wait_for_url("**/contact/received/*")
    assert_shows_well(public_page, lang)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_for_a_new_password_is_accessible_and_fits(
    public_page: Page, live_server: LiveServer, signed_in: SignedIn, lang: str
) -> None:
    said = run_zone("staff", "reset-password", EMAIL, settings=live_server.settings).stdout
    public_page.goto(said[said.index("http") :].strip())
    if public_page.locator("html").get_attribute("lang") != LANGUAGE[lang].html:
        speak(public_page, lang)

    assert_shows_well(public_page, lang)


# All in one language first, since each change takes two more pages.
@pytest.mark.parametrize("path", [*office_pages(), *FILLED])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_of_the_back_office_is_accessible_and_fits(
    office: Page, ids: dict[str, str], lang: str, path: str
) -> None:
    address = re.sub(r"<\w+:(\w+)>", lambda name: ids[name[1]], path)
    answer = office.goto(address)
    if office.locator("html").get_attribute("lang") != LANGUAGE[lang].html:
        office.goto("/staff/account")
        speak(office, lang)
        answer = office.goto(address)

    assert answer is not None
    assert answer.status == 200
    assert answer.request.redirected_from is None, f"{address} shows another page."
    assert office.locator("html").get_attribute("lang") == LANGUAGE[lang].html
    assert_shows_well(office, lang)
