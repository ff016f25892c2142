"""What was changed past the service is neither handed out as a receipt nor shown as agreed to."""

from uuid import UUID

import pytest

from app.web.context import Zone
from tests.public.consent.receipts import DOWNLOAD
from tests.support.enquiries.contact import send
from tests.support.ledger.sealing import tamper
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write
from tests.support.site import content

CHANGED = "UPDATE consent_decision SET state = 'given'"


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_no_receipt_of_altered_consent_is_given(client: PageClient, zone: Zone, lang: str) -> None:
    confirmation = send(client.get(f"/{lang}/contact")).follow()
    address = confirmation.link(DOWNLOAD[lang])
    client.get(address)
    tamper(zone.database, CHANGED)

    page = client.get(address, expect=503)

    assert content().text(lang, "errors.proof.title") in page.words


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_altered_consent_is_marked_on_the_persons_own_page(
    client: PageClient, zone: Zone, lang: str
) -> None:
    enquiry: UUID = write(client, zone)
    words = content().text(lang, "my_data.consent.unproven")
    page = open_page(client, token_for(zone, enquiry), lang)
    assert words not in page.words

    tamper(zone.database, CHANGED)

    assert words in client.get(f"/{lang}/my-data").words
