"""A receipt for programs says of each tick whether the owner of the address has confirmed it."""

from typing import Any

from app.core.rules.purposes import Purpose
from app.web.context import Zone
from tests.public.consent.receipts import confirm, purposes_in, receipt_of
from tests.support.content.copy import WORDS
from tests.support.enquiries.contact import send
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient

NEWS = ("consent_updates_email", "consent_updates_phone")


@both_languages
def test_a_box_that_waits_for_its_confirmation_is_told_as_that(
    client: PageClient, zone: Zone, lang: str
) -> None:
    ticks: dict[str, Any] = dict.fromkeys(NEWS, True) | {"phone": "+65 6123 4567"}
    sent = send(client.get(f"/{lang}/contact"), **ticks)
    waits = WORDS[lang].consent_receipt.unconfirmed

    before = purposes_in(receipt_of(sent, lang))
    confirm(zone, Purpose.UPDATES_EMAIL)
    after = purposes_in(receipt_of(sent, lang))

    assert [each["consentType"] for each in before[2:]] == [waits, waits]
    assert [each["consentType"] for each in after[2:]] == ["EXPLICIT", waits]
