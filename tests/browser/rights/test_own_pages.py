"""No page behind a mailed link runs anybody's text."""

import re
import zipfile
from collections.abc import Iterator
from secrets import token_urlsafe
from uuid import UUID

import pytest
from playwright.sync_api import Browser, Page

from app.core import clock
from app.core.config import Settings
from app.core.db import Database
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import OPENS_FOR, LinkKind, token_sha256
from app.enquiries.models import Enquiry
from app.mail.store import person_link
from tests.architecture.routes import INVENTORY
from tests.browser.hostile import HOSTILE, assert_inert
from tests.browser.looking import in_language
from tests.browser.test_every_page import PUBLIC
from tests.support.live_server import LiveServer

BY_LINK = {
    "public.confirm": LinkKind.CONFIRM,
    "public.mailed_receipt": LinkKind.RECEIPT,
    "public.my_data_door": LinkKind.MY_DATA,
    "public.renew": LinkKind.RENEW,
    "public.unsubscribe": LinkKind.UNSUBSCRIBE,
}
"""The pages that a link of a kind opens; the others need the session of one's own page."""

SITE = "/<lang:lang>/"
FILES = (".csv", ".json", ".xml", ".zip", ".tlog-proof")
NOT_HERE = {
    # Opened with what a visitor has sent: tests/browser/test_every_page.py.
    "/<lang:lang>/contact/received/<token>",
    # The operator's own words, which no visitor writes.
    "/<lang:lang>/cookies/v/<int:version>",
    "/<lang:lang>/news/<slug>",
}


def site_pages() -> list[tuple[str, str]]:
    """Return address and endpoint of every page of the site, from the inventory of routes."""
    lines = (line.split(" ") for line in INVENTORY.read_text(encoding="utf-8").splitlines())
    return [
        (rule, endpoint)
        for methods, rule, endpoint in lines
        if "GET" in methods and rule.startswith(SITE) and not rule.endswith(FILES)
    ]


def own_pages() -> list[tuple[str, str]]:
    """Return those behind a mailed link."""
    return [
        (rule, endpoint)
        for rule, endpoint in site_pages()
        if endpoint in BY_LINK or "/my-data" in rule
    ]


def filled(rule: str, values: dict[str, str]) -> str:
    """Return the address of a rule; placeholders without a value stay unchanged."""
    return re.sub(r"<(?:\w+:)?(\w+)>", lambda name: values.get(name[1], name[0]), rule)


@pytest.fixture
def own(browser: Browser, base_url: str) -> Iterator[Page]:
    """A page that runs any unescaped text."""
    context = browser.new_context(base_url=base_url, bypass_csp=True)
    yield context.new_page()
    context.close()


def links_of(live_server: LiveServer, enquiry_id: UUID) -> tuple[str, dict[str, str]]:
    """Return the reference of an enquiry, and a token for each page that a link opens."""
    settings, now = Settings(instance=live_server.instance), clock.now()
    database = Database(settings.database_url)
    tokens = {endpoint: token_urlsafe(16) for endpoint in BY_LINK}
    with database.transaction() as session:
        enquiry = session.get_one(Enquiry, enquiry_id)
        for endpoint, token in tokens.items():
            person_link.issue_link(
                session,
                token_sha256=token_sha256(token),
                kind=BY_LINK[endpoint].value,
                person_id=enquiry.person_id,
                enquiry_id=enquiry_id,
                now=now,
                expires_at=now + OPENS_FOR,
                opens_until=now + OPENS_FOR,
            )
        reference = enquiry.reference
    database.dispose()
    return reference, tokens


@in_language("zh")
def test_no_page_behind_a_mailed_link_runs_what_anybody_wrote(
    live_server: LiveServer, own: Page, ids: dict[str, str], lang: str
) -> None:
    reference, tokens = links_of(live_server, UUID(ids["enquiry_id"]))
    own.goto(f"/{lang}/my-data/{tokens['public.my_data_door']}")
    own.locator("main form button").click()
    own.wait_for_url(f"**/{lang}/my-data")
    assert HOSTILE in (own.locator("main").text_content() or "")

    values = {"lang": lang, "reference": reference, "purpose": Purpose.PRIVACY_POLICY.value}
    for rule, endpoint in own_pages():
        address = filled(rule, {**values, "token": tokens.get(endpoint, "")})
        answer = own.goto(address)
        assert answer is not None
        assert (answer.status, own.url.endswith(address)) == (200, True), address
        assert_inert(own)

    own.goto(f"/{lang}/my-data")
    with own.expect_download() as download:
        own.locator("a[href$='file.zip']").click()
    with zipfile.ZipFile(download.value.path()) as archive:
        own.set_content(archive.read("my-data.html").decode())
    assert HOSTILE in (own.locator("body").text_content() or "")
    assert_inert(own)


def test_every_page_of_the_site_is_among_those_that_are_opened() -> None:
    opened = {filled(f"/<lang:lang>{path}", {"lang": "zh"}) for path in PUBLIC}
    opened |= {rule for rule, _endpoint in own_pages()}
    left = {
        rule
        for rule, _endpoint in site_pages()
        if not opened
        & {
            filled(rule, {"lang": "zh", "version": "1", "slug": slug})
            for slug in ("setting-up", "manufacturing")
        }
        and rule not in opened
    }
    assert left == NOT_HERE
