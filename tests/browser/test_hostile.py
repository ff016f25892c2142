"""No mail runs code in quoted text, and the check of every page finds code that would run."""

from email import message_from_bytes, policy
from html import escape
from pathlib import Path

import pytest
from playwright.sync_api import Page

from app.core.db import Database
from app.mail.outside.mail import as_message
from tests.browser.hostile import HOSTILE, assert_inert
from tests.browser.looking import in_language
from tests.mail.test_every_letter import every_letter

HEADERS = {
    "Auto-Submitted", "Cc", "Content-Language", "Content-Type", "Date", "From", "In-Reply-To",
    "List-Unsubscribe", "List-Unsubscribe-Post", "MIME-Version", "Message-ID", "References",
    "Reply-To", "Subject", "To",
}  # fmt: skip
QUOTING = 4
"""The letters that quote what people wrote: a reply, and the answers about rights."""


@pytest.mark.engine("sqlite", only=True)
@in_language("zh")
def test_no_letter_runs_what_people_wrote_or_takes_headers_from_it(
    database: Database, page: Page, lang: str, tmp_path: Path
) -> None:
    quoting = 0
    for mail in every_letter(database, lang, tmp_path):
        read = message_from_bytes(bytes(as_message(mail)), policy=policy.default)
        body = read.get_body(("html",))
        assert body is not None
        page.set_content(body.get_content())
        assert_inert(page)
        quoting += "class=hostile" in page.locator("main").inner_text()
        assert set(read.keys()) <= HEADERS
        assert (read["Subject"], len(read.get_all("To", []))) == (mail.subject, 1)
    assert quoting >= QUOTING


@pytest.mark.parametrize("place", ["<p>{}</p>", '<a href="{}">x</a>', "<textarea>{}</textarea>"])
def test_planted_text_that_is_not_escaped_is_found_and_runs(page: Page, place: str) -> None:
    page.set_content(place.replace("{}", escape(HOSTILE)))
    assert_inert(page)

    page.set_content(place.replace("{}", HOSTILE))
    page.wait_for_function("window.hostile")
    with pytest.raises(AssertionError, match="1 elements of stored text; ran: 1"):
        assert_inert(page)
