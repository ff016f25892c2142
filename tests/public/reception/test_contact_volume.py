"""Volume refuses nobody until it threatens the server, and suspicion refuses nobody at all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import time_machine

from app.core.config import Settings
from app.core.models import Base
from app.enquiries.models import Enquiry
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.enquiries.contact import ANSWERS, complete_fields, send
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.site import running_app
from tests.support.stored import every

NOON = datetime(2026, 3, 4, 12, 0, 30, tzinfo=UTC)
LIMIT = 5


def test_two_hundred_enquiries_a_minute_from_one_address_are_stored(
    client: PageClient, count: Callable[[type[Base]], int]
) -> None:
    with time_machine.travel(NOON, tick=False):
        form = client.get("/en/contact").form("message")
        hidden = {name: form.value(name) for name in ("csrf_token", "notice")}
        for number in range(200):
            fields = {**hidden, **complete_fields(), "idempotency_key": f"from-one-office-{number}"}
            client.post("/en/contact", fields, expect=303)

    assert count(Enquiry) == 200


@pytest.fixture
def limited(settings: Settings) -> Settings:
    """The settings of a site that protects itself early."""
    return replace(settings, enquiries_a_minute=LIMIT)


@pytest.mark.parametrize(
    ("lang", "wait", "title"),
    [
        ("en", EN.form.errors.too_many(seconds=30), EN.form.errors.unsent_title),
        ("zh", "在30秒后", ZH.form.errors.unsent_title),
    ],
)
def test_a_flood_gets_the_answers_back_with_a_time_to_retry(
    limited: Settings, lang: str, wait: str, title: str
) -> None:
    with time_machine.travel(NOON, tick=False) as clock, running_app(limited) as app:
        client = PageClient(app, limited.origin)
        for _ in range(LIMIT):
            send(client.get(f"/{lang}/contact"))

        refused = send(client.get(f"/{lang}/contact"), expect=429)

        assert refused.headers["Retry-After"] == "30"
        assert wait in refused.words
        assert title in refused.words
        for name in ("name", "email", "organisation", "message"):
            assert refused.form("message").value(name) == ANSWERS[name]
        assert len(every(app, Enquiry)) == LIMIT
        clock.shift(30)
        refused.form("message").submit(expect=303)
        assert len(every(app, Enquiry)) == LIMIT + 1


@both_languages
def test_the_confirmation_gives_the_receipt_and_says_if_no_mail_comes(
    client: PageClient, lang: str
) -> None:
    words = WORDS[lang]
    pages = [send(client.get(f"/{lang}/contact")).follow() for _ in range(4)]

    mailed = words.received.next_mail
    told = mailed.before("email") or mailed.after("email")
    assert [told in page.words for page in pages] == [True] * 3 + [False]
    assert words.received.next_no_mail in pages[-1].words
    client.get(pages[-1].link(words.consent_receipt.download))
