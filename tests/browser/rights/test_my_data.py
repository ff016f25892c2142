"""The investor's own page in a real browser: by the mailed link, on the narrowest phone."""

import json
import re
from collections.abc import Iterator
from functools import partial
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from sqlalchemy import select

from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.secret_files import load_secrets
from app.core.rules.tokens import LinkKind
from app.enquiries.models import Enquiry
from tests.browser.axe import assert_accessible
from tests.browser.enquiry import ANSWERS, fill_enquiry
from tests.browser.looking import NARROW, assert_no_sideways_scroll
from tests.support.enquiries.people import mailed_token
from tests.support.live_server import LiveServer
from tests.support.site import content
from tests.support.sizes import on_both_engines
from tests.support.stored import only

CORRECTED = "Ana Maria Lüdtke"
PAIRS = [("light", "en"), ("dark", "zh"), ("dark", "en"), ("light", "zh")]


def in_scheme(pair: int) -> pytest.MarkDecorator:
    """Run a journey in one scheme and language, and in each pair of them in `make test-both`."""
    chosen = PAIRS if on_both_engines() else [PAIRS[pair]]
    return pytest.mark.parametrize(("visitor", "lang"), chosen, indirect=["visitor"])


@pytest.fixture
def visitor(
    request: pytest.FixtureRequest, browser: Browser, base_url: str, elsewhere: dict[str, str]
) -> Iterator[BrowserContext]:
    """A visitor with the narrowest phone, in a colour scheme."""
    context = browser.new_context(
        base_url=base_url,
        viewport=NARROW,
        color_scheme=request.param,
        accept_downloads=True,
        extra_http_headers=elsewhere,
    )
    yield context
    context.close()


def write(page: Page, lang: str, email: str = "") -> str:
    """Send the form with both boxes for news, as a new person; return the reference."""
    page.goto(f"/{lang}/contact")
    fill_enquiry(page)
    # One address gets only a few acknowledgements a day, and so only a few links.
    page.locator("#email").fill(email or f"{uuid4().hex}@example.com")
    page.locator("#enquiry summary").click()
    page.locator("#phone").fill("+49 30 1234567")
    page.locator("#consent_updates_email").check()
    page.locator("#consent_updates_phone").check()
    page.locator("main form button[type=submit]").click()
    return page.locator(".reference b").inner_text()


def mailed(server: LiveServer, reference: str, kind: LinkKind) -> str:
    """Return the token of a mailed link of an enquiry."""
    settings = Settings(instance=server.instance)
    database = Database(settings.database_url)
    try:
        enquiry = only(database, select(Enquiry.id).where(Enquiry.reference == reference))
        key = load_secrets(settings).link_key
        return mailed_token(database, enquiry, kind, at=clock.now(), link_key=key)
    finally:
        database.dispose()


def link_in_mail(server: LiveServer, email: str, subject: str, to: str = "my-data") -> str:
    """Wait for a mail, and return its link to the *my data* page or to another."""
    body = server.wait_for_mail(subject, to=email).get_body(("plain",))
    assert body is not None
    found = re.search(rf"http://\S+/{to}/\S+", str(body.get_content()))
    assert found is not None
    return found[0]


def assert_sound(page: Page) -> None:
    assert_accessible(page)
    assert_no_sideways_scroll(page)


@in_scheme(1)
def test_a_person_sees_corrects_withdraws_downloads_and_asks_for_erasure(
    visitor: BrowserContext, live_server: LiveServer, lang: str
) -> None:
    words = partial(content().text, lang)

    def say(key: str, **values: object) -> str:
        return words(f"my_data.{key}", **values)

    page, email = visitor.new_page(), f"{uuid4().hex}@example.com"
    reference = write(page, lang, email)
    expect(page.locator("main a[href*=my-data]")).to_have_count(0)
    acknowledged = words("mail.ack.subject", reference=reference)
    page.goto(link_in_mail(live_server, email, acknowledged, "receipt"))
    assert_sound(page)
    page.get_by_role("link", name=words("received.mailed.data_button")).click()
    assert_sound(page)
    page.get_by_role("button", name=say("door.button")).click()
    expect(page.locator("h1")).to_have_text(say("link_sent.title"))
    assert_sound(page)
    page.goto(link_in_mail(live_server, email, words("mail.my_data.subject")))
    page.get_by_role("button", name=say("door.button")).click()
    expect(page.locator("h1")).to_have_text(say("title"))
    for closed in page.locator("main summary").all():
        closed.click()
    expect(page.locator("main")).to_contain_text(ANSWERS["organisation"])
    assert_sound(page)

    page.get_by_role("link", name=say("enquiries.correct_name", reference=reference)).click()
    assert_sound(page)
    page.locator("#name").fill("")
    page.get_by_role("button", name=say("correct.button")).click()
    expect(page.locator("#error-summary-title")).to_be_visible()
    assert_sound(page)
    page.locator("#name").fill(CORRECTED)
    page.get_by_role("button", name=say("correct.button")).click()
    expect(page.get_by_role("status")).to_have_text(say("correct.done_one"))

    page.goto(f"/{lang}/my-data/ask")
    assert_sound(page)
    page.goto(f"/{lang}/my-data")
    purpose = words("compliance.purposes.updates_phone")
    page.get_by_role("link", name=say("consent.withdraw_name", purpose=purpose)).click()
    assert_sound(page)
    page.get_by_role("button", name=say("withdraw.button")).click()
    expect(page.get_by_role("status")).to_have_text(say("withdrawn.updates_phone"))

    with page.expect_download() as download:
        page.get_by_role("link", name=say("download.json")).click()
    assert download.value.suggested_filename == "my-data.json"
    (mine,) = json.loads(download.value.path().read_text(encoding="utf-8"))["enquiries"]
    assert mine["as_sent"]["name"] == ANSWERS["name"]
    assert mine["corrections"][0]["value"] == CORRECTED

    page.get_by_role("link", name=say("erase.action")).click()
    page.get_by_role("button", name=say("erase_step.button")).click()
    expect(page.get_by_role("status")).to_have_text(say("erase_step.done"))
    expect(page.locator("main")).to_contain_text(say("request_kinds.erasure"))
    assert_sound(page)

    page.get_by_role("button", name=say("close")).click()
    expect(page.locator("h1")).to_have_text(say("link.title"))
    page.locator("#email").fill("no address")
    page.get_by_role("button", name=say("link.button")).click()
    expect(page.locator("#error-summary-title")).to_be_visible()
    assert_sound(page)
    page.locator("#email").fill(ANSWERS["email"])
    page.get_by_role("button", name=say("link.button")).click()
    expect(page.locator("h1")).to_have_text(say("link_sent.title"))
    assert_sound(page)


@in_scheme(0)
def test_the_confirm_and_unsubscribe_links_ask_before_they_act(
    visitor: BrowserContext, live_server: LiveServer, lang: str
) -> None:
    page, words = visitor.new_page(), partial(content().text, lang)
    reference = write(page, lang)
    for path, button, kind in (
        ("confirm", "only", LinkKind.CONFIRM),
        ("unsubscribe", "button", LinkKind.UNSUBSCRIBE),
    ):
        page.goto(f"/{lang}/{path}/{mailed(live_server, reference, kind)}")
        assert_sound(page)
        page.get_by_role("button", name=words(f"my_data.{path}.{button}")).click()
        expect(page.locator("h1")).to_have_text(words(f"my_data.{path}.done_title"))
        assert_sound(page)
    page.goto(f"/{lang}/renew/{mailed(live_server, reference, LinkKind.RENEW)}")
    expect(page.locator("main .lead")).to_have_text(words("my_data.renew.none"))
    assert_sound(page)
    page.goto(f"/{lang}/my-data/nowhere")
    page.locator("main button").click()
    expect(page.locator("h1")).to_have_text(words("my_data.wrong_link.title"))
    assert_sound(page)
