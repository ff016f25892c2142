"""The consent records, and the proof of one."""

from datetime import timedelta

from flask import Flask
from sqlalchemy import update

from app.consent.models import ConsentEvidence
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import commit
from app.core.rules.permissions import Role
from app.web.paging import PAGE_SIZE
from tests.compliance.ledger.ledger_desk import seal, speak
from tests.staff.desk import NOON, SENDER, audit, receive, record_of, signed_in, zone_of
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.languages import both_languages
from tests.support.ledger.evidence import erase
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient


def opened(app: Flask, auditor: PageClient, lang: str = "en") -> Page:
    return auditor.get(f"/compliance/consents/{record_of(app, receive(app, NOON, lang))}")


def test_the_list_shows_acts_and_no_personal_data(app: Flask, auditor: PageClient) -> None:
    reference = receive(app, NOON)
    record_id = record_of(app, reference)
    page = auditor.get("/compliance/consents")
    assert page.says("tr")[1].startswith(
        f"{record_id.hex[-8:]} 4 Mar 2026, 12:00 Given Given Given Not given "
        "Form on the website English "
    )
    for personal in ("张示例", SENDER, "示例新材料", reference):
        assert personal not in page.text
    assert not audit(app, AuditEvent.CONSENT_VIEWED.tag)


def test_an_empty_list_says_so(auditor: PageClient) -> None:
    assert EN.compliance.records.empty in auditor.get("/compliance/consents").words


def test_paging_over_records_of_the_same_moment_misses_none(
    database: Database, app: Flask, auditor: PageClient
) -> None:
    sent = {
        record_of(app, receive(app, NOON + timedelta(minutes=n % 2), message=f"No. {n}")).hex[-8:]
        for n in range(PAGE_SIZE + 5)
    }
    first = auditor.get("/compliance/consents")
    second = auditor.get(first.link("Older"))
    ids = [text.split()[0] for page in (first, second) for text in page.says("tr")[1:]]
    assert len(ids) == PAGE_SIZE + 5
    assert set(ids) == sent
    assert second.link(EN.compliance.records.newest) == "/compliance/consents"


def test_a_record_shows_its_decisions_documents_and_exact_words(
    app: Flask, auditor: PageClient
) -> None:
    page = opened(app, auditor)
    shown = dict(zip(page.says("dt"), page.says("dd"), strict=True))
    assert shown[EN.compliance.policies.cookie_policy] == "Version 1, English"
    (decisions,) = page.all("dl", class_="pairs")
    assert ["".join(row.itertext()).split("\n")[0] for row in decisions.iter("div")] == [
        f"{EN.compliance.purposes.cookie_policy}Given",
        "Privacy policyGiven",
        "News by emailNot given",
    ]
    block = zone_of(app).publications.latest("consent_block", "en")
    assert page.one("pre", class_="words").text == block.text
    assert shown[EN.compliance.record.block_sha256] == block.sha256
    assert EN.compliance.record.words_match in page.words
    assert shown["Form"] == EN.compliance.record.form_version(
        form="Contact form on the website", version="1"
    )
    assert shown["State"] == EN.compliance.ledger.pending
    assert SENDER not in page.text


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
    assert page.link("zone-verify.py") == "/ledger/zone-verify.py"


@both_languages
def test_a_record_begins_with_whether_it_is_unchanged(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    zone, record_id = zone_of(app), record_of(app, receive(app, NOON))
    address = f"/compliance/consents/{record_id}"
    speak(auditor, lang)

    def first() -> str:
        return next(each for each in auditor.get(address).says("p") if each in states)

    states = {
        WORDS[lang].compliance.record[each]: each
        for each in ("unchanged", "unchanged_waiting", "unchanged_left", "differs")
    }
    assert states[first()] == "unchanged_waiting"
    seal(app)
    assert states[first()] == "unchanged"
    erase(zone.database, zone.settings.instance, record_id, key=zone.secrets.ledger_key)
    assert states[first()] == "unchanged_left"


def test_evidence_that_does_not_match_the_commitment_is_reported(
    app: Flask, auditor: PageClient
) -> None:
    record_id = record_of(app, receive(app, NOON))
    with zone_of(app).database.transaction() as session:
        session.execute(update(ConsentEvidence).values(root=bytes(32)))
    page = auditor.get(f"/compliance/consents/{record_id}")
    assert page.says("p", class_="verdict")[0] == (EN.compliance.record.differs)
    assert page.says("p", role="alert") == [EN.compliance.record.differs]


def test_a_record_with_erased_evidence_says_so_and_keeps_its_commitment(
    app: Flask, auditor: PageClient
) -> None:
    zone, record_id = zone_of(app), record_of(app, receive(app, NOON))
    erase(zone.database, zone.settings.instance, record_id, key=zone.secrets.ledger_key)
    page = auditor.get(f"/compliance/consents/{record_id}")
    assert "The evidence was erased on 4 March 2026" in page.words
    assert not page.says("p", role="alert")
    assert len(page.by_id("commitment").text or "") == 64
    assert not page.all(id="salt")


def test_opening_a_record_writes_an_audit_event(app: Flask, client: PageClient) -> None:
    auditor_id = signed_in(app, client, Role.AUDITOR)
    record_id = record_of(app, receive(app, NOON))
    client.get(f"/compliance/consents/{record_id}")
    (event,) = audit(app, AuditEvent.CONSENT_VIEWED.tag)
    assert (event.actor, event.subject) == (auditor_id.hex, record_id.hex)


def test_the_pages_are_valid_in_chinese_too(app: Flask, auditor: PageClient) -> None:
    auditor.get("/staff/account").form(action="/staff/language").submit(button="简体中文")
    assert ZH.compliance.ledger.pending in opened(app, auditor).words
    assert auditor.get("/compliance/consents").heading == ZH.compliance.records.title
