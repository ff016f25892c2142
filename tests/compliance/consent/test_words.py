"""The words that a person saw, their hash, and their differences from other versions."""

import hashlib
from uuid import UUID

import pytest
from flask import Flask

from app.consent.models import PolicyText
from app.consent.rules.consent import text_sha256
from app.core.rules.audit_events import AuditEvent
from app.core.rules.languages import LANGUAGE
from tests.compliance.ledger.ledger_desk import speak
from tests.staff.desk import NOON, receive, record_of, zone_of
from tests.support.content.copy import EN, ZH
from tests.support.ledger.sealing import tamper
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, store


def publish_after(app: Flask, doc: str, lang: str, old: str, new: str) -> None:
    """Publish a second version of a document, with some words replaced."""
    first = zone_of(app).publications.latest(doc, lang)
    words = first.text.replace(old, new)
    assert words != first.text
    store(app, PolicyText(
                doc=doc, lang=lang, version=first.version + 1, text=words,
                sha256=text_sha256(words), changed="Planted.", published_at=NOON,
            ))  # fmt: skip


def received(app: Flask, lang: str = "en") -> UUID:
    return record_of(app, receive(app, NOON, lang))


def marked(page: Page, tag: str) -> list[str]:
    """Return the texts marked as removed or as added, with their hidden words."""
    shown = page.one("div", class_="difference")
    return [" ".join("".join(each.itertext()).split()) for each in shown.iter(tag)]


def test_the_block_is_shown_with_recorded_and_recomputed_hash(
    app: Flask, auditor: PageClient
) -> None:
    record_id = received(app)
    page = auditor.get(f"/compliance/consents/{record_id}/words")
    block = zone_of(app).publications.latest("consent_block", "en")
    shown = dict(zip(page.says("dt"), page.says("dd"), strict=True))
    assert shown[EN.words.recorded] == shown[EN.words.recomputed] == block.sha256
    assert page.one("pre", class_="words").text == block.text
    assert EN.words.match in page.words
    assert page.link(EN.words.source)
    assert EN.words.from_source(newer=1) in page.words
    assert "version 0" not in page.words.lower()
    (event,) = audit(app, AuditEvent.CONSENT_VIEWED.tag)
    assert event.subject == record_id.hex
    assert EN.words.only in auditor.get(f"{page.url}?doc=cookie_policy&against=7").words
    auditor.get(f"{page.url}?doc=elsewhere", expect=404)


def test_a_policy_is_shown_in_its_language_and_its_file_has_the_hash(
    app: Flask, auditor: PageClient
) -> None:
    record_id = received(app, "zh")
    page = auditor.get(f"/compliance/consents/{record_id}/words?doc=privacy_policy")
    prose = page.one("div", class_="prose")
    assert prose.attrib["lang"] == "zh-Hans"
    assert any(each.tag == "h2" for each in prose.iter())
    file = auditor.get(page.link(EN.words.download))
    assert hashlib.sha256(file.body).hexdigest() == page.by_id("recomputed").text
    assert "-zh-1.txt" in file.headers["Content-Disposition"]
    chinese = LANGUAGE["zh"].name
    assert EN.compliance.record.versioned(version=1) + f", {chinese}" in page.words
    speak(auditor, "zh")
    assert ZH.compliance.record.versioned(version=1) + f"，{chinese}" in auditor.get(page.url).words


def test_words_changed_in_the_database_are_reported(app: Flask, auditor: PageClient) -> None:
    record_id = received(app)
    tamper(zone_of(app).database, "UPDATE policy_text SET text = 'Something else.'")
    page = auditor.get(f"/compliance/consents/{record_id}/words?doc=privacy_policy")
    assert page.says("p", role="alert") == [EN.words.differ]


@pytest.mark.parametrize(
    "changed",
    [
        "UPDATE consent_record SET lang = 'zh', block_sha256 = 'x'",
        "UPDATE consent_evidence SET payload = CAST('{}' AS BLOB)",
    ],
)
def test_the_words_are_those_of_the_commitment_or_else_of_the_record(
    app: Flask, auditor: PageClient, changed: str
) -> None:
    record_id = received(app)
    tamper(zone_of(app).database, changed)

    assert EN.words.match in auditor.get(f"/compliance/consents/{record_id}/words").words


def test_another_version_is_compared_word_by_word(app: Flask, auditor: PageClient) -> None:
    record_id = received(app)
    publish_after(app, "privacy_policy", "en", "24 months after", "36 weeks after")
    record = auditor.get(f"/compliance/consents/{record_id}")
    page = auditor.get(record.link(EN.words.with_version(version=2)))
    assert EN.words.between(newer=2, older=1) in page.words
    assert set(marked(page, "del")) == {"removed: 24 months"}
    assert set(marked(page, "ins")) == {"added: 36 weeks"}


def test_chinese_is_compared_by_the_character(app: Flask, auditor: PageClient) -> None:
    record_id = received(app, "zh")
    publish_after(app, "consent_block", "zh", "阅读", "细读")
    page = auditor.get(f"/compliance/consents/{record_id}/words?against=2")
    assert set(marked(page, "del")) == {"removed: 阅"}
    assert set(marked(page, "ins")) == {"added: 细"}
