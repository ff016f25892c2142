"""While a restored database lacks a withdrawal, the desk hands out no file and says why."""

from flask import Flask

from app.consent.rules.listed_withdrawal import ListedWithdrawal
from app.core import clock
from app.core.rules.audit_events import AuditEvent
from app.core.rules.purposes import Purpose
from app.enquiries.models import Enquiry
from app.ledger.outside.outside_lists import WithdrawalList
from tests.staff.desk import zone_of
from tests.staff.exports.exports import ask, record
from tests.staff.exports.test_prepared_export import asked_and_prepared
from tests.support.content.copy import EN, WORDS
from tests.support.languages import both_languages
from tests.support.pages.page_client import PageClient
from tests.support.stored import audit, only


def restore(app: Flask) -> None:
    """Let the list outside name a withdrawal that the database lacks, as after a restore."""
    zone = zone_of(app)
    person = only(zone, Enquiry.person_id)
    line = ListedWithdrawal("0" * 32, person.hex, (Purpose.PRIVACY_POLICY,), clock.now()).line()
    WithdrawalList(zone.settings.instance).append(line)


@both_languages
def test_a_file_that_is_streamed_is_withheld_and_the_list_says_so_beforehand(
    app: Flask, officer: PageClient, reference: str, lang: str
) -> None:
    asked = ask(officer)
    assert WORDS[lang].exports.flash.behind not in officer.get("/staff/exports").words
    restore(app)
    assert WORDS[lang].exports.flash.behind in officer.get("/staff/exports").words
    assert (
        WORDS[lang].exports.flash.behind
        in asked.form(action=f"{asked.url}/file").submit(expect=303).follow().words
    )
    assert record(app).state == "approved"
    assert len(audit(app, AuditEvent.EXPORT_WITHHELD.tag)) == 1


def test_a_prepared_file_is_withheld(app: Flask, officer: PageClient, reference: str) -> None:
    page = asked_and_prepared(app, officer)
    restore(app)
    way = officer.get(page.link("Download"), expect=302).location
    assert EN.exports.flash.behind in officer.get(way, expect=303).follow().words
    assert record(app).fetched_at is None
    assert audit(app, AuditEvent.EXPORT_DOWNLOADED.tag) == []
