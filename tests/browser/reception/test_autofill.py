"""Chromium's own autofill finds the fields by their autocomplete attributes, in both languages."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, BrowserType, Page, expect

from tests.browser.looking import in_language
from tests.support.ensure_browser import NOT_FOUND, find_browser

# Data saved in the browser, by the browser's names.
PROFILE = {
    "NAME_FULL": "Ana Lüdtke",
    "EMAIL_ADDRESS": "ana@example.com",
    "COMPANY_NAME": "Example GmbH",
    "ADDRESS_HOME_STREET_ADDRESS": "Unter den Linden 1",
    "ADDRESS_HOME_ZIP": "10117",
    "ADDRESS_HOME_CITY": "Berlin",
    "ADDRESS_HOME_COUNTRY": "DE",
    "PHONE_HOME_WHOLE_NUMBER": "+49 30 901820",
}
FILLED = {
    "name": "Ana Lüdtke",
    "email": "ana@example.com",
    "organisation": "Example GmbH",
    "country": "DE",
    "phone": "+4930901820",
}
# Chromium stores no job title and no website in a profile: only the attribute can be tested.
BY_ATTRIBUTE_ALONE = {"job_title": "organization-title", "website": "url"}
# Chromium's type of each field by its attribute alone, in its own words.
TAKEN_FOR = {
    "name": "HTML_TYPE_NAME",
    "email": "HTML_TYPE_EMAIL",
    "organisation": "HTML_TYPE_ORGANIZATION",
    "country": "HTML_TYPE_COUNTRY_CODE",
    "phone": "HTML_TYPE_TEL",
    "job_title": "HTML_TYPE_UNRECOGNIZED",
    "website": "HTML_TYPE_UNRECOGNIZED",
    "fax_number": "HTML_TYPE_UNSPECIFIED",
}

PATIENCE_MS = 30_000


@pytest.fixture
def profile(
    browser_type: BrowserType,
    browser_type_launch_args: dict[str, Any],
    base_url: str,
    tmp_path: Path,
) -> Iterator[BrowserContext]:
    """A browser with a profile on disk, since a private window does not autofill.

    It also writes the detected type of each field into the page, by a developer option.
    """
    arguments = {key: value for key, value in browser_type_launch_args.items() if value is not None}
    arguments["executable_path"] = find_browser(windows=True)
    assert arguments["executable_path"] is not None, NOT_FOUND
    arguments["args"] = [*arguments["args"], "--enable-features=AutofillShowTypePredictions"]
    context = browser_type.launch_persistent_context(
        tmp_path / "profile", base_url=base_url, **arguments
    )
    yield context
    context.close()


def fill_by_browser(context: BrowserContext, page: Page) -> dict[str, dict[str, str]]:
    """Autofill the form from the menu of the name field; return the result by field."""
    session = context.new_cdp_session(page)
    reports: list[dict[str, Any]] = []
    session.on("Autofill.addressFormFilled", lambda report: reports.append(report))
    session.send("DOM.enable")
    session.send("Autofill.enable")
    address = {"fields": [{"name": name, "value": value} for name, value in PROFILE.items()]}
    session.send("Autofill.setAddresses", {"addresses": [address]})
    page.locator("#name").click()
    root = session.send("DOM.getDocument")["root"]["nodeId"]
    node = session.send("DOM.querySelector", {"nodeId": root, "selector": "#name"})["nodeId"]
    field = session.send("DOM.describeNode", {"nodeId": node})["node"]["backendNodeId"]
    session.send("Autofill.trigger", {"fieldId": field, "address": address})
    expect(page.locator("#phone")).not_to_have_value("")
    for _ in range(PATIENCE_MS // 100):
        if reports:
            break
        # Filled values may be visible before they are reported.
        page.wait_for_timeout(100)
    return {field["id"]: field for report in reports for field in report["filledFields"]}


@in_language("zh")
def test_the_browser_fills_known_fields_and_leaves_the_rest_and_the_trap(
    profile: BrowserContext, lang: str
) -> None:
    page = profile.new_page()
    page.goto(f"/{lang}/contact")
    for name, kind in TAKEN_FOR.items():
        # A browser that learns job titles or websites fails here: then fill them above.
        expect(page.locator(f"#{name}")).to_have_attribute(
            "autofill-information", re.compile(rf"html type: {kind}$", re.MULTILINE)
        )
    for name, token in BY_ATTRIBUTE_ALONE.items():
        expect(page.locator(f"#{name}")).to_have_attribute("autocomplete", token)
    page.locator("#enquiry summary").click()
    reported = fill_by_browser(profile, page)

    for name, value in FILLED.items():
        expect(page.locator(f"#{name}")).to_have_value(value)
        assert reported[name]["fillingStrategy"] == "autocompleteAttribute", name
    for name in ("fax_number", "message", *BY_ATTRIBUTE_ALONE):
        expect(page.locator(f"#{name}")).to_have_value("")
