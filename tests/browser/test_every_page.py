"""Every page as people meet it: accessible, in both schemes, on the narrowest phone."""

import re
from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize
from sqlalchemy import select

from app import clock
from app.db import Database
from app.models import ConsentRecord, ImportDraft, Lead, RoutingRule, StaffAccount
from tests.architecture.routes import GUARDED_PREFIXES, INVENTORY
from tests.browser.axe import assert_accessible
from tests.browser.enquiry import fill_enquiry
from tests.support.live_server import LiveServer

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
NOT_LOOKED_AT = {
    # No pages: files, ways on, and links that a test of their own follows.
    "security.logout",
    "security.static",
    "security.two_factor_rescue",
    "staff.dashboard_data",
    "staff.home",
    "staff.import_problems",
    "staff.import_template",
    "staff.set_aside",
    # Shown on the way in alone, to whoever has not signed in yet: tests/browser/test_passkeys.py.
    "security.login",
    "security.mf_recovery",
    "security.tf_select",
    "security.two_factor_token_validation",
    "staff.passkey_sign_in",
    "staff.second_factor",
    "staff.set_up",
}
"""Routes of the back office that answer GET and are left out here, each for its reason."""

FILLED = (
    "/staff/leads?folder=all",
    "/staff/leads?folder=overdue&country=DE&size=x",
    "/staff/leads?folder=suspect",
)
"""Further states of pages, by address."""


def office_pages() -> list[str]:
    """List every page of the back office, as the inventory of routes spells them."""
    lines = (line.split(" ") for line in INVENTORY.read_text(encoding="utf-8").splitlines())
    return [
        rule
        for methods, rule, endpoint in lines
        if "GET" in methods and rule.startswith(GUARDED_PREFIXES) and endpoint not in NOT_LOOKED_AT
    ]


NARROW: ViewportSize = {"width": 320, "height": 640}


@pytest.fixture(params=["light", "dark"])
def page_in_scheme(
    request: pytest.FixtureRequest, browser: Browser, base_url: str
) -> Iterator[Page]:
    """A page on the narrowest phone, in each colour scheme."""
    context = browser.new_context(base_url=base_url, viewport=NARROW, color_scheme=request.param)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def ids(live_server: LiveServer, browser: Browser, administrator: BrowserContext) -> dict[str, str]:
    """An id for each kind of record that has a page of its own."""
    page = browser.new_page(base_url=live_server.origin)
    page.goto("/en/contact")
    fill_enquiry(page)
    page.locator("main form button[type=submit]").click()
    page.wait_for_url("**/contact/received/*")
    page.close()
    database = Database(f"sqlite:///{live_server.instance / 'zone.db'}")
    with database.transaction() as session:
        account = session.scalars(select(StaffAccount.id)).first()
        assert account is not None
        rule, draft = make_rule(account), make_draft(account)
        session.add_all([rule, draft])
        session.flush()
        found = {
            "account_id": account,
            "lead_id": session.scalars(select(Lead.id)).first(),
            "record_id": session.scalars(select(ConsentRecord.id)).first(),
            "rule_id": rule.id,
            "draft_id": draft.id,
        }
    database.dispose()
    return {name: str(value) for name, value in found.items()}


def make_rule(owner: UUID) -> RoutingRule:
    """Give a rule, switched off: it must give no enquiry of other tests to anybody."""
    return RoutingRule(
        id=uuid4(), position=1, name="Germany", languages=[], countries=["DE"], sectors=[],
        owners=[owner.hex], most_open=None, active=False, changed_at=clock.now(),
    )  # fmt: skip


def make_draft(author: UUID) -> ImportDraft:
    """Give a list with a row that can be imported and one that cannot."""
    text = "name,email,message\nAna,ana@example.com,Hello there\nBob,nowhere,Hello\n"
    return ImportDraft(
        id=uuid4(), author_id=author, created_at=clock.now(), name="fair.csv",
        content=text.encode(),
        choices={
            "lang": "en", "method": "paper", "given_on": clock.now().date().isoformat(),
            "owner": "", "answered": False,
        },
    )  # fmt: skip


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
@pytest.mark.parametrize("path", [*office_pages(), *FILLED])
def test_a_page_of_the_back_office_is_accessible_and_fits(
    office: BrowserContext, ids: dict[str, str], lang: str, path: str
) -> None:
    address = re.sub(r"<uuid:(\w+)>", lambda name: ids[name[1]], path)
    page = office.new_page()
    page.goto("/staff/account")
    button = page.locator(f'form[action="/staff/language"] button[value="{lang}"]')
    if button.count():
        button.click()
    answer = page.goto(address)

    assert answer is not None
    assert answer.status == 200
    assert page.locator("html").get_attribute("lang") == {"en": "en", "zh": "zh-Hans"}[lang]
    assert_accessible(page)
    assert_no_sideways_scroll(page)
    page.close()
