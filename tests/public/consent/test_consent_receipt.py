"""The consent receipt of an enquiry: valid, equal to the record, and only for its holder."""

import json
from dataclasses import replace
from uuid import uuid4

import pytest
from flask import Flask

from app.consent.models import ConsentRecord
from app.consent.rules.consent import Act, Bound, ConsentAct, Document, State
from app.consent.steps.acts import record_consent
from app.content import ConsentBox
from app.core import clock
from app.core.config import Settings
from app.core.rules.installation import Operator, Transfer
from app.core.rules.purposes import Purpose
from app.core.rules.retention import RetentionPeriods
from app.enquiries.models import Enquiry
from app.web.context import Zone
from tests.public.consent.receipts import DOWNLOAD, confirm, purposes_in, receipt_of, sound
from tests.support.consent.transfers import allow
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.enquiries.contact import send
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.site import content, operate, running_app
from tests.support.stored import only, write_by

OPERATOR = Operator(
    "Example Zone Office", "1 Example Road, Guangzhou", "office@example.org", "020 8211 8888"
)
ABROAD = Transfer("Example (Asia) Trust, Inc. & Co. *50%*", "Singapore", "trust@example.org")
KEPT = {
    "en": "24 months after our last contact with you",
    "zh": f"{ZH.retention['from'].enquiry}24个月",
}


def wording(purpose: str) -> ConsentBox:
    """Return the wording of a purpose's box."""
    return next(box for box in content().consent.boxes if box.purpose == purpose)


def withdraw(zone: Zone, record: ConsentRecord) -> None:
    """Withdraw all consent, as the person would."""
    act = ConsentAct(
        id=uuid4().hex,
        act=Act.WITHDRAWN,
        person=record.person.hex,
        time=clock.now(),
        method="my_data",
        form=record.form,
        gpc=False,
        block_sha256=record.block_sha256,
        documents=tuple(Document(**each) for each in record.documents),
        decisions=dict.fromkeys(Purpose, State.WITHDRAWN),
        bound=Bound(),
    )
    write_by(zone.database, record_consent, zone.secrets.ledger_key, act, record.lang)


def test_the_boxes_are_in_the_order_of_the_stored_block() -> None:
    assert [box.purpose for box in content().consent.boxes] == list(Purpose)


@both_languages
def test_the_receipt_matches_the_record(
    engine_url: str, client: PageClient, zone: Zone, lang: str
) -> None:
    receipt = receipt_of(send(client.get(f"/{lang}/contact")), lang)

    record = only(zone, ConsentRecord)
    version = next(each for each in record.documents if each["doc"] == "privacy_policy")["version"]
    assert receipt["consentReceiptID"] == str(record.id)
    assert receipt["piiPrincipalId"] == str(record.person)
    assert receipt["consentTimestamp"] == int(record.at.timestamp())
    assert (receipt["language"], receipt["jurisdiction"]) == (lang, "CN")
    assert receipt["policyUrl"] == f"{client.origin}/{lang}/privacy/v/{version}"
    assert client.get(receipt["policyUrl"]).heading == WORDS[lang].policy.privacy.title
    assert (receipt["sensitive"], receipt["spiCat"]) == (False, [])
    assert "publicKey" not in receipt
    # A demonstration has no controller, and the person is known by a pseudonym.
    assert receipt["piiControllers"] == [
        {
            "piiController": WORDS[lang].policy.demonstration_controller,
            "contact": WORDS[lang].consent_receipt.nobody,
            "address": {},
            "email": "",
            "phone": "",
        }
    ]
    told = json.dumps(receipt, ensure_ascii=False)
    for personal in ("张伟", "example.com", "示例新材料有限公司", "园区"):
        assert personal not in told


@both_languages
def test_without_optional_boxes_only_the_two_acknowledgements_are_listed(
    client: PageClient, lang: str
) -> None:
    purposes = purposes_in(receipt_of(send(client.get(f"/{lang}/contact")), lang))

    boxes = [wording(each) for each in ("privacy_policy", "cookie_policy")]
    assert [each["purpose"].splitlines()[0] for each in purposes] == [
        box.label[lang] for box in boxes
    ]
    said = WORDS[lang].consent_receipt.acknowledgement
    assert [each["consentType"] for each in purposes] == [said, said]
    assert [each["primaryPurpose"] for each in purposes] == [True, False]
    assert KEPT[lang] in purposes[0]["termination"]
    assert "36" in purposes[1]["termination"]


@both_languages
def test_a_confirmed_box_is_explicit_consent_in_its_words_an_empty_one_absent(
    client: PageClient, zone: Zone, lang: str
) -> None:
    sent = send(client.get(f"/{lang}/contact"), consent_updates_email=True)
    confirm(zone, Purpose.UPDATES_EMAIL)
    receipt = receipt_of(sent, lang)

    *_acknowledged, news = purposes_in(receipt)
    box = wording("updates_email")
    assert box.hint is not None
    assert len(purposes_in(receipt)) == 3
    assert news["purpose"] == f"{box.label[lang]}\n{box.hint[lang]}"
    assert (news["consentType"], news["purposeCategory"]) == ("EXPLICIT", ["6 - Marketing"])
    assert KEPT[lang] in news["termination"]
    assert receipt["policyUrl"] in news["termination"]
    assert news["thirdPartyDisclosure"] is False
    assert wording("updates_phone").label[lang] not in json.dumps(receipt)


@both_languages
def test_a_transfer_abroad_names_its_recipient_only_if_agreed_to(
    settings: Settings, lang: str
) -> None:
    with running_app(replace(settings, transfer=ABROAD)) as app:
        allow(app)
        page = PageClient(app, settings.origin).get(f"/{lang}/contact")
        agreed = receipt_of(send(page, consent_transfer_abroad=True), lang)
        declined = receipt_of(send(page, message="And no transfer."), lang)

    transfer = purposes_in(agreed)[-1]
    assert transfer["thirdPartyDisclosure"] is True
    assert transfer["thirdPartyName"] == ABROAD.recipient
    assert ABROAD.recipient in transfer["purpose"]
    assert transfer["consentType"] == WORDS[lang].consent_receipt.unconfirmed
    assert ABROAD.recipient not in json.dumps(declined)


@pytest.mark.parametrize(
    ("phone", "written"),
    [
        ("020 8211 8888", "tel:+86-20-8211-8888"),
        ("+44 20 7946 0018", "tel:+44-20-7946-0018"),
        ("by appointment", "by appointment"),
        ("", ""),
    ],
)
def test_an_operator_is_named_with_all_its_details(
    app: Flask, client: PageClient, phone: str, written: str
) -> None:
    operate(app, replace(OPERATOR, phone=phone))
    receipt = receipt_of(send(client.get("/en/contact")), "en")

    assert receipt["piiControllers"] == [
        {
            "piiController": OPERATOR.name,
            "contact": OPERATOR.name,
            "address": {"streetAddress": OPERATOR.address},
            "email": OPERATOR.email,
            "phone": written,
        }
    ]


@both_languages
def test_a_receipt_is_unchanged_by_new_settings_and_withdrawal(
    engine_url: str, settings: Settings, lang: str
) -> None:
    before_settings = replace(settings, operator=OPERATOR, transfer=ABROAD)
    with running_app(before_settings) as app:
        allow(app)
        page = PageClient(app, settings.origin).get(f"/{lang}/contact")
        ticks = {"consent_updates_email": True, "consent_transfer_abroad": True}
        confirmation = send(page, **ticks).follow()
        address = confirmation.link(DOWNLOAD[lang])
        before = confirmation.client.get(address)
    elsewhere = Transfer("Another Trust", "Zurich", "another@example.org")
    later = replace(
        before_settings,
        transfer=elsewhere,
        retention=RetentionPeriods(enquiry_months=7, evidence_months=8),
    )
    with running_app(later) as app:
        zone: Zone = app.extensions["zone"]
        withdraw(zone, only(zone, ConsentRecord))
        after = confirmation.client.at(app, settings.session_cookie).get(address)

    assert after.body == before.body
    assert ABROAD.recipient in purposes_in(sound(after))[-1]["thirdPartyName"]


def test_a_policy_that_no_longer_states_a_period_is_referred_to(
    client: PageClient, monkeypatch: pytest.MonkeyPatch, zone: Zone
) -> None:
    plain = {**zone.content.sentences.plain["en"]}
    plain |= {f"consent_receipt.policy.{each}": "Reworded" for each in ("enquiry", "evidence")}
    monkeypatch.setitem(zone.content.sentences.plain, "en", plain)

    receipt = receipt_of(send(client.get("/en/contact")), "en")

    stated = EN.consent_receipt.until.stated
    for purpose in purposes_in(receipt):
        assert purpose["termination"] == EN.consent_receipt.until.acknowledged(
            kept=stated, policy=receipt["policyUrl"]
        )


def test_the_receipt_is_in_the_language_of_the_agreement_on_every_page(
    client: PageClient,
) -> None:
    confirmation = send(client.get("/zh/contact")).follow()
    in_english = client.get(confirmation.url.replace("/zh/", "/en/"))

    assert client.get(in_english.link(DOWNLOAD["en"])).body == (
        client.get(confirmation.link(DOWNLOAD["zh"])).body
    )
    assert sound(client.get(in_english.link(DOWNLOAD["en"])))["language"] == "zh"


def test_the_receipt_is_a_file_named_by_reference_and_never_cached(
    client: PageClient, zone: Zone
) -> None:
    page = client.get(send(client.get("/en/contact")).follow().link(DOWNLOAD["en"]))

    name = f"consent-receipt-{only(zone, Enquiry.reference)}.json"
    assert page.headers["Content-Type"] == "application/json"
    assert page.headers["Content-Disposition"] == f"attachment; filename={name}"
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert "noindex" in page.headers["X-Robots-Tag"]


@both_languages
def test_a_wrong_link_shows_an_explanation_and_no_receipt(client: PageClient, lang: str) -> None:
    page = client.get(f"/{lang}/contact/received/{'A' * 22}/receipt.json", expect=404)

    assert page.heading == WORDS[lang].received.wrong_link.title
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert "noindex" in page.headers["X-Robots-Tag"]
