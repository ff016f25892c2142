"""Consent changed past the service is neither handed out as a receipt nor shown as given."""

import json
from functools import partial

import pytest

from app.core.rules.tokens import LinkKind
from app.web.context import Zone
from tests.public.consent.receipts import DOWNLOAD
from tests.support.content.copy import WORDS
from tests.support.enquiries.contact import send
from tests.support.languages import both_languages
from tests.support.ledger.sealing import tamper
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write
from tests.support.site import content

CHANGED = "UPDATE consent_decision SET state = 'given'"


@both_languages
def test_no_receipt_of_altered_consent_is_given(client: PageClient, zone: Zone, lang: str) -> None:
    address = send(client.get(f"/{lang}/contact")).follow().link(DOWNLOAD[lang])
    client.get(address)
    tamper(zone.database, CHANGED)

    assert WORDS[lang].errors.proof.title in client.get(address, expect=503).words


@both_languages
def test_altered_consent_is_marked_on_the_persons_own_page_and_in_the_file(
    client: PageClient, zone: Zone, lang: str
) -> None:
    def sealed() -> list[bool]:
        told = json.loads(client.get(f"/{lang}/my-data/file.json").body)
        return [each["as_sealed"] for each in told["consent_acts"]]

    words = WORDS[lang].my_data.consent
    assert words.unproven not in open_page(client, token_for(zone, write(client, zone)), lang).words
    assert all(sealed())

    tamper(zone.database, CHANGED)

    page = client.get(f"/{lang}/my-data")
    assert words.unproven in page.words
    assert words.unproven_list in page.words
    assert not any(sealed())


@both_languages
@pytest.mark.parametrize("change", [CHANGED, "UPDATE enquiry SET message = 'Buy.'"])
def test_the_confirmation_shows_nothing_that_was_not_sealed(
    client: PageClient, zone: Zone, lang: str, change: str
) -> None:
    confirmation = send(client.get(f"/{lang}/contact")).follow()
    say = partial(content().text, lang)
    hidden = {say(f"received.{each}") for each in ("words", "technical", "answers")}
    assert hidden <= set(client.get(confirmation.url).says("h2", "summary"))
    tamper(zone.database, change)

    page = client.get(confirmation.url)

    assert say("received.unproven") in page.words
    assert not hidden & set(page.says("h2", "summary"))


@both_languages
def test_the_mailed_receipt_shows_nothing_that_was_not_sealed(
    client: PageClient, zone: Zone, lang: str
) -> None:
    token = token_for(zone, write(client, zone, lang), LinkKind.RECEIPT)
    words = WORDS[lang].received.unproven
    assert words not in client.get(f"/{lang}/receipt/{token}").words
    tamper(zone.database, CHANGED)
    assert words in client.get(f"/{lang}/receipt/{token}").words
