"""The whole main job in a real browser with JavaScript off, in both languages."""

import csv
import hashlib
import hmac
import io
import json
import re
from collections.abc import Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.looking import follow

NAME = "欧阳 示例 😀"
ORGANISATION = "示例新能源（广州）有限公司"
MESSAGE = "请问有哪些可用的园区载体？\n我们约有50名员工 👩‍🏭。"
PHONE = "+86 138 0013 8000"


@pytest.fixture
def visitor(browser: Browser, base_url: str, elsewhere: dict[str, str]) -> Iterator[BrowserContext]:
    """A browser without JavaScript."""
    context = browser.new_context(
        base_url=base_url, java_script_enabled=False, extra_http_headers=elsewhere
    )
    yield context
    context.close()


def send_enquiry(page: Page, lang: str, email: str = "ouyang@example.com") -> str:
    """Send an enquiry as an investor would; return the reference.

    :param email: a unique one if the acknowledgement matters, as an address gets few a day.
    """
    page.goto(f"/{lang}/")
    page.locator(f'main a[href="/{lang}/contact"]').first.click()
    page.locator("#name").fill(NAME)
    page.locator("#email").fill(email)
    page.locator("#organisation").fill(ORGANISATION)
    page.locator("#country").select_option("CN")
    page.locator("#topics-sites").check()
    page.locator("#topics-talent").check()
    page.locator("#message").fill(MESSAGE)
    page.locator("#enquiry summary").click()
    # Without a new answer it would be the enquiry that another test has sent.
    page.locator("#website").fill(f"{uuid4().hex}.example")
    page.locator("#phone").fill(PHONE)
    page.locator("#consent_privacy_policy").check()
    page.locator("#consent_cookie_policy").check()
    page.locator("main form button[type=submit]").click()
    page.wait_for_url("**/contact/received/*")
    reference = re.search(r"GDZ-[2-9A-Z]{4}-[2-9A-Z]{4}", page.locator("main").inner_text())
    assert reference is not None
    return reference[0]


def open_lead(page: Page, reference: str) -> None:
    """Find a lead in the inbox and open it."""
    page.goto("/staff/leads?folder=all")
    follow(page.get_by_role("link", name=reference))
    expect(page.locator("main")).to_contain_text(ORGANISATION)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_enquiry_reaches_inbox_export_and_consent_record(
    visitor: BrowserContext, administrator: BrowserContext, lang: str
) -> None:
    reference = send_enquiry(visitor.new_page(), lang)

    page = administrator.new_page()
    open_lead(page, reference)
    lead = page.locator("main").inner_text()
    assert NAME in lead
    assert PHONE in lead
    assert "👩‍🏭" in lead
    row = export(page)[reference]
    assert (row["name"], row["organisation"], row["message"]) == (NAME, ORGANISATION, MESSAGE)
    assert (row["phone"], row["phone_e164"]) == (f"'{PHONE}", "'+8613800138000")

    open_lead(page, reference)
    page.locator("section", has=page.locator("#consent")).locator("summary").click()
    follow(page.locator('a[href^="/compliance/consents/"]').first)
    check_commitment(page)
    page.close()


def export(page: Page) -> dict[str, dict[str, str]]:
    """Download the leads, parse the file with another program, and return its rows by reference."""
    page.goto("/staff/exports/new")
    page.locator("#purpose-follow_up").check()
    page.locator("#reason").fill("To look at it elsewhere.")
    page.locator("#format-csv").check()
    page.locator("#preset").select_option("plain")
    page.locator(".export-form > button").click()
    with page.expect_download() as download:
        page.locator("[data-take] button").click()
    path = download.value.path()
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    text = path.read_text(encoding="utf-8-sig")
    return {row["reference"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}


def check_commitment(page: Page) -> None:
    """Recompute the commitment on a consent record's page from the evidence shown there."""
    salt, payload = (
        (page.locator(f"#{each}").text_content() or "").strip() for each in ("salt", "payload")
    )
    message = b"zone/commit/v2\0" + payload.encode()
    computed = hmac.new(bytes.fromhex(salt), message, hashlib.sha256).hexdigest()
    assert computed == (page.locator("#commitment").text_content() or "").strip()
    assert json.loads(payload)["decisions"]["privacy_policy"] == "given"
