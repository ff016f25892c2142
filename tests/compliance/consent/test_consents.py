"""The consent records, and the proof of one."""

from flask import Flask

from app.accounts.models import StaffAccount
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import commit
from tests.compliance.ledger.ledger_desk import seal
from tests.staff.desk import NOON, SENDER, receive, record_of, zone_of
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.languages import both_languages
from tests.support.ledger.evidence import erase
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, only

ROW = f"4 Mar 2026, 12:00 Given Given Given Not given {EN.compliance.methods.web_form} English"
FORM = EN.compliance.record.form_version(form=EN.compliance.forms.contact, version=1)
PROGRAM = "zone-verify.py"


def opened(app: Flask, auditor: PageClient, lang: str = "en") -> Page:
    return auditor.get(f"/compliance/consents/{record_of(app, receive(app, NOON, lang))}")


def test_the_list_shows_acts_and_no_personal_data(app: Flask, auditor: PageClient) -> None:
    assert EN.compliance.records.empty in auditor.get("/compliance/consents").words
    reference = receive(app, NOON)
    page = auditor.get("/compliance/consents")
    number, *cells = page.says("tr")[1].split(" ", 1)
    assert record_of(app, reference).hex.endswith(number)
    assert cells[0].startswith(ROW)
    for personal in ("张示例", SENDER, "示例新材料", reference):
        assert personal not in page.text
    assert not audit(app, AuditEvent.CONSENT_VIEWED.tag)


def test_a_record_shows_its_decisions_documents_and_exact_words(
    app: Flask, auditor: PageClient
) -> None:
    page = opened(app, auditor)
    shown = dict(zip(page.says("dt"), page.says("dd"), strict=True))
    assert shown[EN.compliance.policies.cookie_policy] == "Version 1, English"
    (decisions,) = page.all("dl", class_="pairs")
    assert ["".join(row.itertext()).split("\n")[0] for row in decisions.iter("div")] == [
        f"{EN.compliance.purposes.cookie_policy}{EN.compliance.states.given}",
        f"{EN.compliance.purposes.privacy_policy}{EN.compliance.states.given}",
        f"{EN.compliance.purposes.updates_email}{EN.compliance.states.not_given}",
    ]
    block = zone_of(app).publications.latest("consent_block", "en")
    assert page.one("pre", class_="words").text == block.text
    assert shown[EN.compliance.record.block_sha256] == block.sha256
    assert EN.compliance.record.words_match in page.words
    assert (shown["Form"], shown["State"]) == (FORM, EN.compliance.ledger.pending)
    assert SENDER not in page.text
    (event,) = audit(app, AuditEvent.CONSENT_VIEWED.tag)
    assert event.actor == only(app, StaffAccount.id).hex


def test_words_are_shown_in_the_language_of_the_agreement(app: Flask, auditor: PageClient) -> None:
    words = opened(app, auditor, "zh").one("pre", class_="words")
    assert words.attrib["lang"] == "zh-Hans"
    assert ZH.policy.privacy.title in str(words.text)


def test_the_shown_evidence_opens_the_commitment_with_the_named_program(
    app: Flask, auditor: PageClient
) -> None:
    page = opened(app, auditor)
    salt, payload = bytes.fromhex(page.by_id("salt").text or ""), page.by_id("payload").text or ""
    assert commit(salt, payload.encode()) == page.by_id("commitment").text
    assert page.link(PROGRAM) == "/ledger/zone-verify.py"


@both_languages
def test_a_record_begins_with_whether_it_is_unchanged(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    zone, record_id = zone_of(app), record_of(app, receive(app, NOON))
    address = f"/compliance/consents/{record_id}"

    def first() -> str:
        return next(each for each in auditor.get(address).says("p") if each in states)

    states = {
        WORDS[lang].compliance.record[each]: each
        for each in ("unchanged", "unchanged_waiting", "unchanged_left", "differs")
    }
    assert states[first()] == "unchanged_waiting"
    seal(app)
    assert states[first()] == "unchanged"
    sound = auditor.get(address)
    assert not sound.all("section", aria_labelledby="differs")
    assert not sound.says("p", role="alert")
    erase(zone.database, zone.settings.instance, record_id, key=zone.secrets.ledger_key)
    assert states[first()] == "unchanged_left"
    page = auditor.get(address)
    assert WORDS[lang].compliance.record.evidence_gone.before("time") in page.words
    assert not page.says("p", role="alert")
    assert len(page.by_id("commitment").text or "") == 64
    assert not page.all(id="salt")
