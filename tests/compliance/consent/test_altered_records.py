"""A consent record's page shows the sealed facts, and each object that differs."""

from uuid import UUID

import pytest
from flask import Flask

from tests.compliance.ledger.ledger_desk import seal
from tests.staff.desk import NOON, receive, record_of, zone_of
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.ledger.sealing import tamper
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient

CHANGED = {
    "UPDATE consent_decision SET state = 'given'": ("decisions", "consent_record"),
    "UPDATE consent_record SET method = 'paper'": ("method", "consent_record"),
    "UPDATE consent_record SET at = '2026-03-04 05:00:00.000000'": ("time", "consent_record"),
    "UPDATE person SET email_key = 'eve@example.com'": ("email", "person"),
    "UPDATE enquiry SET message = 'Buy.'": ("enquiry", "enquiry"),
    "UPDATE enquiry SET phone_e164 = '+86100000'": ("phone", "enquiry"),
}


NO_NEWS = f"{EN.compliance.purposes.updates_email}{EN.compliance.states.not_given}"


def altered(app: Flask, auditor: PageClient, *statements: str) -> tuple[UUID, Page]:
    """Change the database past the service; return a record and its page."""
    record_id = record_of(app, receive(app, NOON, phone="+86 20 8211 0000"))
    seal(app)
    tamper(zone_of(app).database, *statements)
    return record_id, auditor.get(f"/compliance/consents/{record_id}")


@pytest.mark.parametrize("change", CHANGED)
def test_a_row_that_differs_is_shown_with_what_was_sealed(
    app: Flask, auditor: PageClient, change: str
) -> None:
    key, table = CHANGED[change]
    _record, page = altered(app, auditor, change)

    [alarm] = page.all("section", aria_labelledby="differs")
    assert EN.compliance.record.keys[key] in "".join(alarm.itertext())
    [link] = {each.get("href"): each for each in alarm.iter("a")}.items()
    assert "".join(link[1].itertext()).startswith(f"{table} ")
    auditor.get(str(link[0]))


def test_the_page_shows_the_sealed_decisions_and_not_the_rows(
    app: Flask, auditor: PageClient
) -> None:
    change = "UPDATE consent_record SET gpc = NOT gpc"
    _record, page = altered(app, auditor, "UPDATE consent_decision SET state = 'given'", change)

    (decisions,) = page.all("dl", class_="pairs")
    assert NO_NEWS in "".join(decisions.itertext())
    shown = dict(zip(page.says("dt"), page.says("dd"), strict=True))
    assert shown[EN.compliance.record.gpc] == EN.compliance.record.gpc_off


@both_languages
def test_a_record_of_no_entry_proves_nothing(
    app: Flask, auditor: PageClient, lang: str, record_id: UUID
) -> None:
    tamper(zone_of(app).database, "DELETE FROM ledger_pending")
    page = auditor.get(f"/compliance/consents/{record_id}")

    assert WORDS[lang].compliance.record.not_attested in page.words
    assert WORDS[lang].compliance.ledger.unproven in page.words


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("DELETE FROM consent_evidence", EN.compliance.record.evidence_lost),
        ("UPDATE consent_evidence SET root = payload", EN.compliance.record.differs),
    ],
)
def test_evidence_that_no_erasure_lists_or_that_does_not_match_is_reported(
    app: Flask, auditor: PageClient, change: str, said: str
) -> None:
    _record, page = altered(app, auditor, change)

    assert said in page.says("p", role="alert")


@both_languages
def test_the_list_marks_an_altered_record(
    app: Flask, auditor: PageClient, lang: str, record_id: UUID
) -> None:
    words = WORDS[lang].compliance.records.unproven
    receive(app, NOON, email="other@example.com")
    assert words not in auditor.get("/compliance/consents").words

    where = f"consent_record_id = '{record_id.hex}'"
    tamper(zone_of(app).database, f"UPDATE consent_decision SET state = 'given' WHERE {where}")

    assert auditor.get("/compliance/consents").words.count(words) == 1


@both_languages
@pytest.mark.parametrize("sealed", [True, False])
def test_a_code_that_nobody_knows_is_shown_as_unknown(
    app: Flask, auditor: PageClient, record_id: UUID, *, sealed: bool, lang: str
) -> None:
    if sealed:
        seal(app)
    tamper(
        zone_of(app).database,
        "UPDATE consent_record SET act = 'odd_act', method = 'odd_method'",
        "DELETE FROM consent_evidence",
    )

    for path in (f"consents/{record_id}", f"consents/{record_id}/report"):
        words = auditor.get(f"/compliance/{path}").words
        for code in ("odd_act", "odd_method"):
            assert WORDS[lang].compliance.unknown_code(code=code) in words
