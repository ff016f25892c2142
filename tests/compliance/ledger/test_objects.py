"""The objects that a verification found: in words, with before and after, each with its page."""

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import update

from app.consent.models import ConsentRecord
from app.core.models import LedgerPending
from app.core.rules.audit_events import AuditEvent
from tests.compliance.ledger.ledger_desk import seal, work
from tests.staff.desk import NOON, receive, record_of, zone_of
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.ledger.sealing import tamper
from tests.support.pages.html import text_of
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, row_of

LEDGER = "/compliance/ledger"


def found(app: Flask, auditor: PageClient, *statements: str) -> Page:
    """Change the sealed database past the service; return the page once all is verified."""
    seal(app)
    tamper(zone_of(app).database, *statements)
    auditor.get(LEDGER).form(action=f"{LEDGER}/verify").submit(expect=303)
    work(app)
    return auditor.get(LEDGER)


def findings(page: Page) -> list[str]:
    """Return the sentences about the findings."""
    [alarm] = page.all("section", class_="notice-error")
    [bullets] = [each for each in alarm.iter("ul") if "bullets" in each.get("class", "")]
    return [text_of(each) for each in bullets]


CHANGES = {
    "UPDATE consent_record SET method = 'paper'": (
        (
            f"{EN.ledger_view.objects.of(object='Consent record', time='4 Mar 2026, 12:00')}"
            f" (Given, {EN.compliance.methods.web_form})"
        ),
        [
            (
                f"How {EN.compliance.record.as_sealed}: {EN.compliance.methods.web_form}"
                f" {EN.compliance.record.as_row}: {EN.compliance.methods.paper}"
            )
        ],
    ),
    "UPDATE consent_record SET method = 'by magic'": (
        (
            f"{EN.ledger_view.objects.of(object='Consent record', time='4 Mar 2026, 12:00')}"
            f" (Given, {EN.compliance.methods.web_form})"
        ),
        [
            (
                f"How {EN.compliance.record.as_sealed}: {EN.compliance.methods.web_form}"
                f" {EN.compliance.record.as_row}: by magic"
            )
        ],
    ),
    "UPDATE consent_decision SET state = 'given'": (
        EN.ledger_view.objects.of(object="Consent record", time="4 Mar 2026, 12:00"),
        [
            (
                f"{EN.compliance.purposes.updates_email} {EN.compliance.record.as_sealed}"
                f": {EN.compliance.states.not_given} {EN.compliance.record.as_row}: Given"
            )
        ],
    ),
    "UPDATE consent_record SET gpc = NOT gpc": (
        EN.ledger_view.objects.of(object="Consent record", time="4 Mar 2026, 12:00"),
        [
            (
                f"{EN.compliance.record.as_sealed}: {EN.compliance.record.gpc_off}"
                f" {EN.compliance.record.as_row}: {EN.compliance.record.gpc_on}"
            )
        ],
    ),
    "UPDATE person SET email_key = 'eve@example.com'": (
        "Person",
        [EN.compliance.record.keys.email],
    ),
    "UPDATE enquiry SET message = 'Buy.'": (
        EN.ledger_view.objects.of(object="Enquiry", time="4 Mar 2026, 12:00"),
        [EN.compliance.record.keys.enquiry],
    ),
    "DELETE FROM consent_evidence": (
        EN.ledger_view.objects.of(object="Consent record", time="4 Mar 2026, 12:00"),
        [],
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_finding_shows_before_and_after_and_leads_to_its_record(
    app: Flask, auditor: PageClient, change: str, record_id: UUID
) -> None:
    words, compared = CHANGES[change]
    page = found(app, auditor, change)

    [told] = findings(page)
    assert words in told
    assert all(each in told for each in compared)
    assert page.link(words.split(" (")[0]) == f"/compliance/consents/{record_id}"
    auditor.get(f"/compliance/consents/{record_id}")


@both_languages
def test_an_altered_event_is_shown_with_what_was_sealed(
    app: Flask, auditor: PageClient, lang: str
) -> None:
    auditor.get("/compliance/access.csv")
    [event] = audit(app, AuditEvent.ACCESS_DOWNLOADED.tag)
    sound = auditor.get(f"{LEDGER}/events/{event.id}")
    assert not sound.all("section", aria_labelledby="differs")
    assert WORDS[lang].compliance.record.matches in sound.words
    page = found(
        app, auditor, f"UPDATE audit_event SET actor = 'eve' WHERE event = '{event.event}'"
    )

    shown = auditor.get(page.link(event.event))
    assert shown.url == f"{LEDGER}/events/{event.id}"
    for each in (page, shown):
        assert WORDS[lang].compliance.record.keys.actor in each.words
        assert f"{event.actor}" in each.words
        assert "eve" in each.words
    assert WORDS[lang].ledger_view.event.sealed in shown.words
    assert "Ada Auditor" in shown.words


def test_a_row_of_the_queue_leads_to_what_it_is_to_seal(app: Flask, auditor: PageClient) -> None:
    receive(app, NOON)
    page = found(app, auditor)
    record_id = record_of(app, receive(app, NOON, email="other@example.com"))
    commitment = row_of(app, ConsentRecord, record_id).commitment
    queued = update(LedgerPending).where(LedgerPending.commitment == commitment)
    tamper(zone_of(app).database, queued.values(mac=b"forged"))
    page.form(action=f"{LEDGER}/verify").submit(expect=303)
    work(app)
    page = auditor.get(LEDGER)

    assert (
        page.link(EN.ledger_view.objects.of(object="Waiting entry", time="4 Mar 2026, 12:00"))
        == f"/compliance/consents/{record_id}"
    )


OTHERS = {
    "UPDATE policy_text SET text = 'New.' WHERE version = 1 AND doc = 'privacy_policy'": (
        f"{EN.ledger_view.objects.policy_text} ("
        f"{EN.ledger_view.objects.version(doc='Privacy policy', version=1)})"
    ),
    "DELETE FROM audit_event WHERE event = 'staff:session:start'": EN.ledger_view.problems.gone,
    "INSERT INTO erasure_overwriting VALUES ('0123456789abcdef0123456789abcdef', "
    "'2026-03-04 04:00:00.000000', 'scrubbed')": (
        f"{EN.ledger_view.objects.erasure_overwriting} of 4 Mar"
    ),
}


@pytest.mark.parametrize("change", OTHERS)
def test_an_object_without_a_page_is_named_in_words(
    app: Flask, auditor: PageClient, change: str
) -> None:
    receive(app, NOON)
    assert any(OTHERS[change] in each for each in findings(found(app, auditor, change)))
