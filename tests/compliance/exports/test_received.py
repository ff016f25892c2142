"""The console's page on exports: all of them, and those that held one person."""

import json
from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from flask import Flask
from sqlalchemy import select

from app.consent.models import ConsentRecord, ErasureCertificate
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.enquiries.models import Enquiry
from app.exports.models import Export
from tests.staff.desk import NOON, another_browser, lead_of, receive, signed_in
from tests.staff.exports.exports import export_file, record
from tests.support.content.copy import EN
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, change_every, only, store

PAGE = "/compliance/exports"
OTHER, NOBODY = "bo@example.com", "nobody@example.com"


@pytest.fixture(autouse=True)
def _soon_afterwards() -> Iterator[None]:
    """Start every test while the enquiries received may still be kept."""
    with time_machine.travel(NOON + timedelta(hours=1)):
        yield


@pytest.fixture
def exported(app: Flask, client: PageClient) -> str:
    """Export one enquiry of two; return its reference."""
    held = receive(app, NOON, country="DE", email="ana@example.com")
    receive(app, NOON + timedelta(minutes=1), country="CN", email=OTHER)
    export_file(another_browser(app, Role.EXPORTER, "Kim Officer"), "?folder=all&country=DE")
    return held


def look_up(client: PageClient, who: str, expect: int = 200) -> Page:
    """Ask which exports held a person."""
    return client.get(PAGE).form("who").submit(who=who, expect=expect)


def test_an_auditor_sees_the_author_purpose_and_hash_of_every_export(
    app: Flask, exported: str, auditor: PageClient
) -> None:
    words = auditor.get(PAGE).words
    for said in ("Kim Officer", "For the weekly meeting.", "Complete", str(record(app).sha256)):
        assert said in words
    assert not audit(app, AuditEvent.EXPORTS_TRACED.tag)


def test_a_person_is_found_by_address_reference_or_id_with_an_audit(
    app: Flask, exported: str, auditor: PageClient
) -> None:
    enquiry = only(app, select(Enquiry).where(Enquiry.reference == exported))
    consent = only(app, select(ConsentRecord.id).where(ConsentRecord.person == enquiry.person_id))
    known = ("Ana@Example.com", exported.lower(), str(enquiry.id), enquiry.person_id.hex)
    for who in (*known, str(consent)):
        (table,) = look_up(auditor, who).says("table")[:1]
        assert exported in table
        assert record(app).number in table
    events = audit(app, AuditEvent.EXPORTS_TRACED.tag)
    assert [json.loads(each.payload)["details"] for each in events] == [{"count": 1}] * 5
    assert {each.subject for each in events} == {enquiry.person_id.hex, enquiry.id.hex}


def test_a_person_in_no_export_is_not_confused_with_an_unknown_one(
    app: Flask, exported: str, auditor: PageClient
) -> None:
    assert EN.export_trace.held.none in look_up(auditor, OTHER).words
    page = look_up(auditor, NOBODY, 422)
    assert EN.export_trace.errors.nobody in page.errors_of("who")[0]
    assert page.form("who").value("who") == NOBODY
    assert EN.staff.errors.email in look_up(auditor, " ", 422).words
    # A file of unknown content may have held them.
    change_every(app, Export, state="aborted", count=None)
    assert EN.export_trace.held.unsure in look_up(auditor, OTHER).words


def test_an_erased_person_is_not_mistaken_for_one_in_no_export(
    app: Flask, exported: str, auditor: PageClient
) -> None:
    person, erasure = uuid4(), uuid4()
    store(app, ErasureCertificate(erasure_id=erasure, person=person, at=NOON, payload=b"{}"))
    for who in (person.hex, erasure.hex):
        assert EN.export_trace.errors.erased in look_up(auditor, who, 422).errors_of("who")[0]


def test_an_exporter_sees_on_the_leads_page_who_exported_it(
    app: Flask, exported: str, client: PageClient
) -> None:
    signed_in(app, client, Role.ADMINISTRATOR)
    lead_id = lead_of(app, exported).id
    page = client.get(f"/staff/leads/{lead_id}")
    assert "Exports" in page.says("h2")
    called = f"Answering, following up or overseeing enquiries Export {record(app).number}"
    assert page.link(called) == f"/staff/exports/{record(app).id}"

    reader = another_browser(app, Role.READER)
    assert "Exports" not in reader.get(f"/staff/leads/{lead_id}").says("h2")
