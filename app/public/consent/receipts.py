"""The receipt of one enquiry's consent: behind a mailed link, and as a file for programs."""

import json
from collections.abc import Collection, Mapping
from typing import Any

from flask import Response, url_for

from app.consent.models import ConsentRecord
from app.consent.rules.consent import State
from app.consent.rules.consent_receipt import (
    JURISDICTION,
    Member,
    boxes_as_shown,
    consent_receipt,
    receipt_controller,
    receipt_purpose,
    stated_in_item,
    stated_in_row,
)
from app.consent.rules.standing import TO_BE_CONFIRMED, confirmed_since
from app.consent.store import consent as consents
from app.consent.store import policies
from app.content import Content
from app.content.wording import BLOCKS
from app.core import clock
from app.core.rules.installation import Operator
from app.core.rules.purposes import REQUIRED_PURPOSES, Purpose
from app.ledger.judged import list_unproven
from app.public.blueprint import public
from app.public.ledger.log import not_provable
from app.public.reception.receipt import find_receipt, wrong_link
from app.web.context import zone
from app.web.headers import download, keep_private

_PRIVACY_POLICY = Purpose.PRIVACY_POLICY.value


@public.get("/<lang:lang>/contact/received/<token>/receipt.json")
def receipt_file(lang: str, token: str) -> Response:
    """Return the consent receipt (Kantara v1.1) to the holder of a confirmation's link.

    It is in the language of the words agreed to, whatever the page's language. None is given if the
    rows say something else than what was sealed.
    """
    with zone().database.reading() as reading:
        enquiry = find_receipt(reading, token, clock.now())
        if enquiry is None:
            return wrong_link()
        record = consents.get_record(reading, enquiry.consent_record_id)
        decisions = consents.list_decisions(reading, record.id)
        told = consents.list_decisions_by_person(reading, {record.person})
        confirmed = confirmed_since(told.get(record.person, ()), record.at)
        block = policies.get_by_sha256(reading, record.lang, record.block_sha256, *BLOCKS)
        document = next(each for each in record.documents if each["doc"] == _PRIVACY_POLICY)
        policy = policies.get_by_sha256(
            reading, document["lang"], document["sha256"], _PRIVACY_POLICY
        )
    if list_unproven(zone().database, zone().vouching, [record.id]):
        return not_provable(lang)
    receipt = _receipt(record, decisions, confirmed, document, block.text, policy.text)
    text = json.dumps(receipt, ensure_ascii=False, indent=1) + "\n"
    name = f"consent-receipt-{enquiry.reference}.json"
    return keep_private(download(text, "application/json", name))


def _receipt(
    record: ConsentRecord,
    decisions: Mapping[str, str],
    confirmed: Collection[Purpose],
    document: Mapping[str, Any],
    block: str,
    policy: str,
) -> Mapping[str, object]:
    """Return the receipt of an act that showed a consent block with a privacy policy."""
    content, lang = zone().content, record.lang
    page = url_for("public.privacy_version", lang=document["lang"], version=document["version"])
    policy_url = zone().settings.origin + page
    decided = {Purpose(purpose): State(state) for purpose, state in decisions.items()}
    purposes = [
        receipt_purpose(
            purpose,
            words,
            _termination(content, lang, purpose, policy, policy_url),
            third_party=_third_party(content, lang, purpose, policy, words),
            acknowledgement=content.text(lang, "consent_receipt.acknowledgement"),
            unconfirmed=content.text(lang, "consent_receipt.unconfirmed")
            if purpose in TO_BE_CONFIRMED - set(confirmed)
            else "",
        )
        for purpose, words in boxes_as_shown(block, decided).items()
        if decided[purpose] is State.GIVEN
    ]
    return consent_receipt(
        _controller(content, zone().settings.operator.spoken(lang), lang),
        purposes,
        record_id=record.id,
        person=record.person,
        time=record.at,
        lang=lang,
        collection_method=content.text(lang, f"compliance.methods.{record.method}"),
        service=content.text(lang, "site.name"),
        policy_url=policy_url,
    )


def _termination(
    content: Content, lang: str, purpose: Purpose, policy: str, policy_url: str
) -> str:
    """Return the end of a purpose in words, with the period that the agreed policy states."""
    row = "evidence" if purpose is Purpose.COOKIE_POLICY else "enquiry"
    kept = stated_in_row(policy, content.text(lang, f"consent_receipt.policy.{row}"))
    return content.text(
        lang,
        f"consent_receipt.until.{'acknowledged' if purpose in REQUIRED_PURPOSES else 'withdrawn'}",
        kept=kept or content.text(lang, "consent_receipt.until.stated"),
        policy=policy_url,
    )


def _third_party(content: Content, lang: str, purpose: Purpose, policy: str, words: str) -> str:
    """Return the recipient as the agreed policy names it; the box's own words name it too."""
    if purpose is not Purpose.TRANSFER_ABROAD:
        return ""
    return stated_in_item(policy, content.text(lang, "consent_receipt.policy.recipient")) or words


def _controller(content: Content, operator: Operator, lang: str) -> Member:
    if not operator.configured:
        return receipt_controller(
            content.text(lang, "policy.demonstration_controller"),
            content.text(lang, "consent_receipt.nobody"),
        )
    return receipt_controller(
        operator.name,
        operator.name,
        address=operator.address,
        email=operator.email,
        phone=_tel_uri(operator.phone),
    )


def _tel_uri(phone: str) -> str:
    """Return a telephone number as RFC 3966 writes it; anything else is returned unchanged."""
    import phonenumbers

    try:
        number = phonenumbers.parse(phone, JURISDICTION)
    except phonenumbers.NumberParseException:
        return phone
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.RFC3966)
