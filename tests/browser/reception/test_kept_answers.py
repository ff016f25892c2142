"""A reload keeps the answers, in this tab, and never a tick or a token; one button clears them."""

import json

from playwright.sync_api import Browser, expect

from tests.browser.enquiry import ANSWERS, fill_enquiry
from tests.browser.looking import NARROW, in_language
from tests.support.content.copy import WORDS

NEVER = {"csrf_token", "notice", "idempotency_key", "fax_number", "as_typed"}


@in_language("en")
def test_a_reload_keeps_answers_but_no_tick_and_the_form_can_be_cleared(
    browser: Browser, base_url: str, lang: str
) -> None:
    context = browser.new_context(base_url=base_url, viewport=NARROW)
    page = context.new_page()
    page.goto(f"/{lang}/contact")
    fill_enquiry(page)
    page.locator("#enquiry summary").click()
    page.locator("#job_title").fill("Engineer")
    token = page.locator("[name=idempotency_key]").input_value()

    names = {name for name, _value in json.loads(page.evaluate("sessionStorage['zone-form']"))}
    assert {"name", "email", "topics", "message", "job_title"} <= names
    assert not names & NEVER
    assert not [name for name in names if name.startswith("consent_")]

    page.goto(f"/{lang}/privacy")
    page.goto(f"/{lang}/contact")
    expect(page.locator("#name")).to_have_value(ANSWERS["name"])
    expect(page.locator("#country")).to_have_value("DE")
    expect(page.locator("#topics-sites")).to_be_checked()
    expect(page.locator("#job_title")).to_be_visible()
    expect(page.locator("#consent_privacy_policy")).not_to_be_checked()
    expect(page.locator("[name=idempotency_key]")).not_to_have_value(token)

    clear = page.locator("#clear")
    clear.click()
    expect(page.locator("#name")).to_have_value("")
    assert page.evaluate("sessionStorage.length") == 0
    expect(clear).to_have_text(WORDS[lang].form.undo_clear)
    clear.click()
    expect(page.locator("#name")).to_have_value(ANSWERS["name"])
    clear.click()
    page.reload()
    expect(page.locator("#message")).to_have_value("")
    context.close()
