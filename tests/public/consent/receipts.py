"""Consent receipts as tests read them: always valid under the specification's schema."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jsonschema import Draft4Validator

from app.core import clock
from app.core.rules.purposes import Purpose
from app.core.rules.tokens import LinkKind, token_sha256
from app.enquiries.models import Enquiry
from app.rights.consent_decisions import confirm_address
from app.web.context import Zone
from tests.support.pages.page import Page
from tests.support.rights.my_data import token_for
from tests.support.stored import only

SPECS = Path(__file__).parent / "specs"
SCHEMA = json.loads((SPECS / "kantara-consent-receipt-v1.1.schema.json").read_text("utf-8"))
DOWNLOAD = {"en": "Download the receipt", "zh": "下载同意回执"}


def sound(page: Page) -> dict[str, Any]:
    """Return a receipt, after checking that it is valid under the schema."""
    receipt: dict[str, Any] = json.loads(page.body)
    Draft4Validator(SCHEMA).validate(receipt)
    return receipt


def receipt_of(sent: Page, lang: str) -> dict[str, Any]:
    """Follow the links from a sent form to the receipt; return it."""
    confirmation = sent.follow()
    return sound(confirmation.client.get(confirmation.link(DOWNLOAD[lang])))


def purposes_in(receipt: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the purposes in a receipt."""
    (service,) = receipt["services"]
    purposes: list[dict[str, Any]] = service["purposes"]
    return purposes


def confirm(zone: Zone, *purposes: Purpose) -> None:
    """Confirm ticked boxes by the link of the acknowledgement."""
    enquiry = only(zone, Enquiry)
    confirm_address(
        zone.database,
        zone.secrets.ledger_key,
        token_sha256=token_sha256(token_for(zone, enquiry.id, LinkKind.CONFIRM)),
        purposes=purposes,
        gpc=False,
        now=clock.now(),
    )
