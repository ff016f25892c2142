"""Reports to be printed: of one record, and of one person, each recorded as a look."""

from datetime import timedelta
from uuid import UUID

from flask import Flask

from app.consent.models import ConsentRecord, PolicyText
from app.content.wording import document_title
from app.core.rules.audit_events import AuditEvent
from app.core.rules.commitment import ledger_entry
from app.core.rules.languages import LANGUAGE
from app.core.rules.purposes import Purpose
from app.ledger.rules.tlog_proof import consent_entry, verify_tlog_proof
from tests.compliance.consent.test_altered_records import NO_NEWS
from tests.compliance.ledger.ledger_desk import folder_of, publish, seal
from tests.staff.desk import NOON, SENDER, receive, record_of, withdraw, zone_of
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.ledger.evidence import erase
from tests.support.ledger.proof_files import parse_opening, parse_tlog_proof
from tests.support.ledger.sealing import tamper
from tests.support.pages.page_client import PageClient
from tests.support.site import content
from tests.support.stored import audit, row_of


def named_words(app: Flask, lang: str) -> list[tuple[str, PolicyText]]:
    """Return the words named by a record in English, each with its version as shown."""
    comma = LANGUAGE[lang].comma
    version = WORDS[lang].compliance.record.versioned(version=1)
    docs = ("consent_block", "cookie_policy", "privacy_policy")
    latest = zone_of(app).publications.latest
    return [(f"{version}{comma}English", latest(doc, "en")) for doc in docs]


@both_languages
def test_the_report_of_a_record_has_its_words_decisions_and_place_in_the_ledger(
    app: Flask, auditor: PageClient, lang: str, record_id: UUID
) -> None:
    seal(app)
    record = auditor.get(f"/compliance/consents/{record_id}")
    page = auditor.get(record.link(WORDS[lang].report.print))
    assert page.heading == WORDS[lang].report.of_record(id=record_id.hex[-8:])
    block = zone_of(app).publications.latest("consent_block", "en")
    assert page.one("pre", class_="words").text == block.text
    assert [" ".join(row.split()) for row in page.says("tr")[1:]] == [
        f"{document_title(content(), each.doc, lang)} {version} {each.sha256}"
        for version, each in named_words(app, lang)
    ]
    stored, told = (
        row_of(app, ConsentRecord, record_id),
        dict(zip(page.says("dt"), page.says("dd"), strict=True)),
    )
    assert told[WORDS[lang].compliance.record.commitment] == stored.commitment
    assert (
        told[WORDS[lang].compliance.purposes.updates_email]
        == WORDS[lang].compliance.states.not_given
    )
    origin = zone_of(app).settings.origin
    assert f"{origin}/compliance/consents/{record_id}" in told[WORDS[lang].report.proof]
    assert told[WORDS[lang].report.proof].startswith(WORDS[lang].report.entry(index=0))
    assert [each.subject for each in audit(app, AuditEvent.CONSENT_VIEWED.tag)] == [
        record_id.hex
    ] * 2


@both_languages
def test_the_report_of_a_person_has_acts_in_order_requests_and_proofs(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    _say, reference = content().text, receive(app, NOON, news=True)
    record_id = record_of(app, reference)
    withdraw(app, reference, Purpose.PRIVACY_POLICY, at=NOON + timedelta(days=1))
    person = row_of(app, ConsentRecord, record_id).person
    page = auditor.get(auditor.get(f"/compliance/subjects/{person}").link(WORDS[lang].report.print))

    given, withdrawn = (WORDS[lang].compliance.acts[each] for each in ("given", "withdrawn"))
    assert len(page.says("h3")) == 2
    assert page.says("h3")[0].startswith(f"1. {given}")
    assert page.says("h3")[1].startswith(f"2. {withdrawn}")
    block = zone_of(app).publications.latest("consent_block", "en")
    assert page.says("code").count(block.sha256) == 2
    assert WORDS[lang].staff.requests.kinds.erasure in page.words
    assert WORDS[lang].report.not_erased in page.words
    assert WORDS[lang].compliance.record.block_missing not in page.words
    assert SENDER not in page.text
    assert [each.subject for each in audit(app, AuditEvent.SUBJECT_VIEWED.tag)] == [person.hex] * 2


def test_a_report_says_what_was_altered_and_shows_what_was_sealed(
    app: Flask, auditor: PageClient
) -> None:
    zone, record_id = zone_of(app), record_of(app, receive(app, NOON))
    seal(app)
    tamper(zone.database, "UPDATE consent_decision SET state = 'given'")
    person = row_of(app, ConsentRecord, record_id).person
    words = EN.compliance.record.rows_differ
    reports = [f"/compliance/{at}/report" for at in (f"consents/{record_id}", f"subjects/{person}")]
    for address in reports:
        page = auditor.get(address)
        assert f"{words}: Decisions" in page.words
        section = "".join(page.all("article", class_="report")[0].itertext())
        assert NO_NEWS in section.replace("\n", "")
    erase(zone.database, zone.settings.instance, record_id, key=zone.secrets.ledger_key)
    for address in reports:
        assert EN.compliance.record.evidence_gone.before("time") in auditor.get(address).words


def test_a_report_of_nobody_is_not_found(auditor: PageClient) -> None:
    for address in ("consents", "subjects"):
        auditor.get(f"/compliance/{address}/{UUID(int=5)}/report", expect=404)


def test_the_proof_of_a_record_holds_by_itself_and_taking_it_is_recorded(
    app: Flask, auditor: PageClient, record_id: UUID
) -> None:
    seal(app)
    publish(app)
    page = auditor.get(f"/compliance/consents/{record_id}")
    file = page.form(action=f"/compliance/consents/{record_id}/proof").submit(expect=200)
    proof = parse_tlog_proof(file.body)
    assert proof.extra is not None
    entry = consent_entry(parse_opening(proof.extra))
    assert entry == ledger_entry(row_of(app, ConsentRecord, record_id).commitment)
    verify_tlog_proof(proof, entry, folder_of(app).verifiers())
    assert b"zhang@example.com" not in proof.extra
    assert [each.subject for each in audit(app, AuditEvent.CONSENT_PROVEN.tag)] == [record_id.hex]


def test_a_proof_that_waits_or_does_not_hold_is_not_handed_out(
    app: Flask, auditor: PageClient
) -> None:
    address = f"/compliance/consents/{record_of(app, receive(app, NOON))}"
    page = auditor.get(address)
    assert EN.record_list.proof.awaited.before("time") in page.words
    assert not page.all("form", action=f"{address}/proof")
    tamper(zone_of(app).database, "DELETE FROM ledger_pending")
    form = auditor.get(address).form(action=f"{address}/proof")
    assert EN.record_list.proof.unavailable in form.submit().follow().words
    assert not audit(app, AuditEvent.CONSENT_PROVEN.tag)
