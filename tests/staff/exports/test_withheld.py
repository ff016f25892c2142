"""While a restored database lacks a withdrawal, the desk hands out no file and says why."""

import pytest
from flask import Flask

from app.consent.rules.listed_withdrawal import ListedWithdrawal
from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.ledger.outside.outside_lists import WithdrawalList
from tests.staff.desk import NOON, audit, receive, signed_in, zone_of
from tests.staff.exports.exports import ask, record
from tests.staff.exports.test_prepared_export import asked_and_prepared
from tests.support.content.copy import EN, ZH
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.stored import only

WORDS = {"en": EN.exports.flash.behind, "zh": ZH.exports.flash.behind}


@pytest.fixture
def officer(app: Flask, client: PageClient) -> PageClient:
    """Somebody who may export, and an enquiry."""
    signed_in(app, client, Role.EXPORTER)
    receive(app, NOON)
    return client


def restore(app: Flask) -> None:
    """Let the list outside name a withdrawal that the database lacks, as after a restore."""
    zone = zone_of(app)
    person = only(zone, Enquiry.person_id)
    line = ListedWithdrawal("0" * 32, person.hex, (Purpose.PRIVACY_POLICY,), clock.now()).line()
    WithdrawalList(zone.settings.instance).append(line)


@both_languages
def test_a_file_that_is_streamed_is_withheld(app: Flask, officer: PageClient, lang: str) -> None:
    if lang == "zh":
        officer.get("/staff/leads").form(action="/staff/language").submit(language=lang)
    asked = ask(officer)
    restore(app)
    assert WORDS[lang] in asked.form(action=f"{asked.url}/file").submit(expect=303).follow().words
    assert record(app).state == "approved"
    assert len(audit(app, AuditEvent.EXPORT_WITHHELD.tag)) == 1


def test_a_prepared_file_is_withheld(app: Flask, officer: PageClient) -> None:
    page = asked_and_prepared(app, officer)
    restore(app)
    way = officer.get(page.link("Download"), expect=302).location
    assert WORDS["en"] in officer.get(way, expect=303).follow().words
    assert record(app).fetched_at is None
    assert audit(app, AuditEvent.EXPORT_DOWNLOADED.tag) == []


@both_languages
def test_the_list_of_exports_says_so_beforehand(app: Flask, officer: PageClient, lang: str) -> None:
    if lang == "zh":
        officer.get("/staff/leads").form(action="/staff/language").submit(language=lang)
    assert WORDS[lang] not in officer.get("/staff/exports").words
    restore(app)
    assert WORDS[lang] in officer.get("/staff/exports").words
