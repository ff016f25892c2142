"""The Contact Us form: its contract, the stored data, and its answers."""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from app.consent.models import ConsentDecision, ConsentEvidence, ConsentRecord
from app.core.config import Settings
from app.core.models import Base, LedgerPending
from app.core.rules.commitment import commit
from app.core.rules.installation import Transfer
from app.core.rules.languages import LANGUAGES
from app.enquiries.models import Enquiry, Person
from app.leads.models import Lead
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.web.context import Zone
from tests.support.consent.seen import words_in
from tests.support.consent.transfers import allow
from tests.support.content.copy import EN, WORDS
from tests.support.enquiries.contact import ANSWERS, send
from tests.support.languages import both_languages
from tests.support.pages.forms import Form
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.site import running_app
from tests.support.stored import every, only

Count = Callable[[type[Base]], int]

EMAIL = "Wei.Zhang@Example.com"
CONTRACT = {
    "topics": ["sites", "industry", "ai", "talent", "policy", "other"],
    "intent": ["premises", "expansion", "rnd", "sourcing", "capital", "other"],
    "readiness": ["ready", "shortlisting", "exploring", "informed"],
    "size_band": ["lt1", "1to5", "5to20", "20to100", "gt100", "unsure"],
    "currency": ["CNY", "USD", "EUR", "HKD", "GBP", "JPY"],
    "jobs_band": ["0", "1to5", "6to50", "51to100", "gt100"],
    "timeline": ["lt6m", "6to12m", "1to2y", "gt2y"],
    "reply_language": ["en", "zh"],
    "reach_by": ["email", "phone"],
}
AUTOFILL = {
    "name": "name",
    "email": "email",
    "organisation": "organization",
    "job_title": "organization-title",
    "country": "country",
    "phone": "tel",
    "website": "url",
}
NAMES = {
    "name", "email", "organisation", "country", "topics", "message", "job_title", "phone",
    "website", "sector", "intent", "readiness", "size_band", "currency", "jobs_band", "timeline",
    "reply_language", "heard_from", "reach_by", "reach_note",
    "consent_privacy_policy", "consent_cookie_policy",
    "consent_updates_email", "consent_updates_phone", "csrf_token", "notice", "idempotency_key",
    "fax_number",
}  # fmt: skip


@both_languages
def test_the_form_follows_its_contract_of_names_codes_and_values(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/contact")
    form = page.form("message")
    assert form.names == NAMES
    for field, codes in CONTRACT.items():
        assert [code for code in form.choices(field) if code] == codes
    boxes = [name for name in NAMES if name.startswith("consent_")]
    assert {form.choices(name)[0] for name in boxes} == {"yes"}
    assert not [name for name in boxes if form.value(name)]
    assert len(form.choices("sector")) > 20
    assert len(form.choices("country")) == 1 + 249
    for field, token in AUTOFILL.items():
        assert page.by_id(field).attrib["autocomplete"] == token
    modes = {name: page.by_id(name).attrib["inputmode"] for name in ("email", "phone", "website")}
    assert modes == {"email": "email", "phone": "tel", "website": "url"}


@both_languages
def test_what_is_hashed_is_what_the_form_shows_word_for_word(
    client: PageClient, zone: Zone, lang: str
) -> None:
    page = client.get(f"/{lang}/contact")

    shown = text_of(page.one("fieldset", class_="consent"))
    [button] = page.says("button", class_="button", type="submit")
    assert f"{shown} {button}" == words_in(zone.publications.latest("consent_block", lang).text)
    assert WORDS[lang].policy.demonstration_controller in shown


def test_countries_are_sorted_by_pinyin_in_chinese(client: PageClient) -> None:
    codes = client.get("/zh/contact").form("message").choices("country")
    # It sorts with Feilübin, Nansudan and Bilishi, and not behind all others or at M.
    for code, before in (("FJ", "PH"), ("NR", "SS"), ("PE", "BE"), ("VA", "MF")):
        assert codes[codes.index(code) - 1] == before


NAMED = {
    "cldr": {
        "en": ["Falkland Islands", "Palestinian Territories"],
        "zh": ["福克兰群岛", "巴勒斯坦领土"],
    },
    "china": {
        "en": ["Falkland Islands (Malvinas)", "State of Palestine"],
        "zh": ["马尔维纳斯群岛（福克兰群岛）", "巴勒斯坦国"],
    },
}
CHINA = {
    "cldr": {
        "en": ["China", "Hong Kong SAR China", "Macao SAR China", "Taiwan"],
        "zh": ["中国", "中国香港特别行政区", "中国澳门特别行政区", "台湾"],
    },
    "china": {
        "en": ["China", "Hong Kong, China", "Macao, China", "Taiwan, China"],
        "zh": ["中国", "中国香港", "中国澳门", "中国台湾"],
    },
}


@both_languages
def test_china_and_its_regions_come_first_and_all_have_unicodes_names(
    client: PageClient, lang: str
) -> None:
    page = client.get(f"/{lang}/contact")

    assert first_countries(page) == CHINA["cldr"][lang]
    assert named(page, "FK", "PS") == NAMED["cldr"][lang]


@pytest.mark.own_app
def test_a_public_body_names_them_as_china_does(settings: Settings) -> None:
    of_a_public_body = replace(settings, profile="public-sector", country_names="")
    with running_app(of_a_public_body) as app:
        visitor = PageClient(app, settings.origin)
        for lang in LANGUAGES:
            assert first_countries(page := visitor.get(f"/{lang}/contact")) == CHINA["china"][lang]
            assert named(page, "FK", "PS") == NAMED["china"][lang]


def named(page: Page, *codes: str) -> list[str]:
    """Return the names of countries that can be chosen."""
    every = {each.get("value"): text_of(each) for each in page.by_id("country")}
    return [every[code] for code in codes]


def first_countries(page: Page) -> list[str]:
    """Return the names of the first four countries that can be chosen."""
    return [text_of(each) for each in page.by_id("country")[1:5]]


def test_an_enquiry_is_stored_as_sent_with_all_its_rows(
    client: PageClient, zone: Zone, count: Count
) -> None:
    send(
        client.get("/zh/contact?source=fair-2026"),
        phone="+86 20 8211 8888",
        email=f" {EMAIL} ",
        consent_updates_email=True,
    )

    enquiry, person, lead = only(zone, Enquiry), only(zone, Person), only(zone, Lead)
    assert (enquiry.name, enquiry.message) == (ANSWERS["name"], ANSWERS["message"])
    assert (enquiry.phone, enquiry.phone_e164) == ("+86 20 8211 8888", "+862082118888")
    assert enquiry.topics == ["sites", "talent"]
    assert (enquiry.language, enquiry.reply_language) == ("zh", "zh")
    assert enquiry.campaign == "fair-2026"
    assert (enquiry.email, person.email_key) == (EMAIL, EMAIL.lower())
    assert (enquiry.person_id, lead.enquiry_id, lead.status) == (person.id, enquiry.id, "new")
    assert every(zone, OutboxMessage.kind) == [MessageKind.ACKNOWLEDGEMENT.value]
    assert count(LedgerPending) > 0


def test_the_consent_record_matches_the_form_and_opens_its_commitment(
    client: PageClient, zone: Zone
) -> None:
    send(client.get("/en/contact"), consent_updates_email=True)

    record, evidence = only(zone, ConsentRecord), only(zone, ConsentEvidence)
    decisions = {each.purpose: each.state for each in every(zone, ConsentDecision)}
    payload = json.loads(evidence.payload)
    assert decisions == {
        "privacy_policy": "given",
        "cookie_policy": "given",
        "updates_email": "given",
        "updates_phone": "not_given",
    }
    assert sorted(payload) == sorted(
        ["act", "block_sha256", "decisions", "documents", "email", "enquiry", "form", "gpc", "id",
         "kind", "method", "person", "phone", "taken_by", "time", "v"]
    )  # fmt: skip
    assert (payload["decisions"], payload["documents"]) == (decisions, record.documents)
    assert [each["doc"] for each in payload["documents"]] == ["cookie_policy", "privacy_policy"]
    assert record.commitment == commit(evidence.salt, evidence.payload)
    assert record.commitment in every(zone, LedgerPending.commitment)


@pytest.mark.parametrize("signal", ["1", "0"])
def test_gpc_is_recorded_with_the_consent(
    client: PageClient, zone: Zone, filled: Form, signal: str
) -> None:
    client.post(filled.action, filled.values, headers={"Sec-GPC": signal})

    assert only(zone, ConsentRecord).gpc is (signal == "1")


@both_languages
def test_the_confirmation_shows_reference_answers_and_exact_words(
    client: PageClient, zone: Zone, lang: str
) -> None:
    page = send(client.get(f"/{lang}/contact"), consent_updates_email=True).follow()

    assert only(zone, Enquiry.reference) in page.words
    assert str(ANSWERS["organisation"]) in page.words
    assert zone.content.consent.notice[lang] in text_of(page.one("blockquote"))
    assert WORDS[lang].received.given in page.words


def test_the_same_form_sent_twice_is_one_enquiry_with_one_reference(
    zone: Zone, filled: Form
) -> None:
    first, second = filled.submit().follow(), filled.submit().follow()

    reference = only(zone, Enquiry.reference)
    assert reference in first.words
    assert reference in second.words


def test_a_confirmation_keeps_its_decisions_when_the_boxes_change(
    settings: Settings,
) -> None:
    abroad = Transfer("Example Trust", "Singapore", "trust@example.org")
    with running_app(replace(settings, transfer=abroad)) as before:
        allow(before)
        visitor = PageClient(before, settings.origin)
        answer = send(visitor.get("/en/contact"), consent_transfer_abroad=True)
        assert "Example Trust" in answer.follow().words
    with running_app(settings) as after:
        page = visitor.at(after, settings.session_cookie).get(answer.location)

    shown = dict(zip(page.says("dt"), page.says("dd"), strict=True))
    assert shown[EN.compliance.purposes.transfer_abroad] == EN.received.unconfirmed
    assert "Example Trust" in page.words
    assert "{" not in page.words
