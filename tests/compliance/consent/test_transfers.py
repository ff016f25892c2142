"""The page of transfers abroad shows the legal ground, its gaps, and the counts."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from flask import Flask

from app.consent.store import transfers
from app.core import clock
from app.core.config import Settings
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.exports.models import Export
from app.exports.rules.approval import ExportRules
from app.exports.rules.export import ExportPurpose
from tests.compliance.ledger.ledger_desk import speak
from tests.public.reception.test_transfer_box import has_box
from tests.staff.desk import another_browser, zone_of
from tests.support.consent.transfers import ABROAD, allow
from tests.support.content.copy import EN, WORDS
from tests.support.exports.exporting import ask
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.my_data import open_page, token_for, write
from tests.support.site import running_app
from tests.support.stored import audit, read_by

PAGE = "/compliance/transfers"
NEW = f"{PAGE}/new"
TERMS: dict[str, Any] = {
    "mechanism": "contract",
    "reference": "Filing 17",
    "valid_from": "2026-01-01",
    "valid_until": "2099-01-01",
    "assessed_on": "2025-12-01",
    "assessed_by": "Data office",
    "assessment_reference": "PIA 3",
    "remarks": f"{EN.account.sessions.started} December",
}


@pytest.fixture
def abroad(settings: Settings) -> Iterator[Flask]:
    """An application with a recipient abroad whom its published words name."""
    with running_app(replace(settings, transfer=ABROAD)) as app:
        yield app


@pytest.fixture
def officer(abroad: Flask, settings: Settings) -> PageClient:
    """An auditor of that application who has signed in."""
    return another_browser(abroad, Role.AUDITOR, "Ada Auditor")


def record(client: PageClient, expect: int = 303, **changes: Any) -> Page:
    """Record a mechanism with some of the usual terms changed; return the page after it."""
    sent = client.get(NEW).form("mechanism").submit(**{**TERMS, **changes}, expect=expect)
    return sent.follow() if expect == 303 else sent


def today(app: Flask) -> date:
    """Return the desk's day."""
    return (clock.now() + timedelta(hours=8)).date()


def test_without_a_recipient_the_page_says_that_nothing_is_transferred(
    app: Flask, auditor: PageClient
) -> None:
    exporter = another_browser(app, Role.EXPORTER)
    page = auditor.get(PAGE)

    assert not exporter.get("/staff/exports/new?folder=all").all("input", value="transfer_abroad")
    assert EN.transfers.missing.recipient in page.words
    assert "ZONE_" not in page.words
    assert not page.all("a", href=NEW)
    assert auditor.get(NEW, expect=303).location == PAGE
    assert f"{EN.transfers.title} that" not in auditor.get("/compliance/").words


@both_languages
def test_the_page_names_the_law_and_what_a_small_number_is_exempt_from(
    auditor: PageClient, lang: str
) -> None:
    page, said = auditor.get(PAGE), WORDS[lang].transfers
    assert [each for each in page.says("tr") if said.needed.nothing in each]
    assert said.years.needed in page.words


def test_a_recorded_mechanism_lets_the_form_ask(abroad: Flask, officer: PageClient) -> None:
    assert EN.transfers.missing.mechanism in officer.get(PAGE).words
    assert not has_box(officer.get("/en/contact"))
    assert f"1 {EN.console.attention.transfers_stopped}" in officer.get("/compliance/").words

    page = record(officer)

    assert EN.transfers.flash.recorded in page.words
    assert EN.transfers.allowed_until(day="1 January 2099") in page.words
    for said in ("Filing 17", ABROAD.recipient, "Data office", "PIA 3", "Ada Auditor", "December"):
        assert said in page.words
    assert EN.transfers.missing.mechanism not in page.words
    assert f"{EN.transfers.title} that" not in officer.get("/compliance/").words
    zone_of(abroad).words.look()
    assert has_box(officer.get("/en/contact"))
    assert len(audit(abroad, AuditEvent.TRANSFER_RECORDED.tag)) == 1


def test_a_mechanism_is_ended_with_a_reason_and_stays_on_record(
    abroad: Flask, officer: PageClient
) -> None:
    made = allow(abroad)
    address = officer.get(PAGE).link(EN.transfers.end)

    again = officer.get(address).form("why_ended").submit(expect=422)
    assert again.link(EN.transfers.errors.why_ended) == "#why_ended"
    page = again.form("why_ended").submit(why_ended="Contract over", expect=303).follow()

    assert address == f"{PAGE}/{made}/end"
    assert "Contract over" in page.words
    assert EN.transfers.not_allowed in page.words
    assert not page.all("a", href=address)
    twice = officer.get(address).form("why_ended").submit(why_ended="Again", expect=303)
    assert EN.transfers.flash.changed in twice.follow().words
    officer.get(f"{PAGE}/{'0' * 8}-0000-0000-0000-000000000000/end", expect=404)


@pytest.mark.parametrize(
    ("changes", "field", "message"),
    [
        ({"mechanism": ""}, "mechanism", EN.transfers.errors.mechanism),
        ({"mechanism": "exemption"}, "ground", EN.transfers.errors.ground),
        ({"reference": ""}, "reference", EN.transfers.errors.reference),
        ({"valid_from": ""}, "valid_from", EN.transfers.errors.valid_from),
        ({"valid_from": "soon"}, "valid_from", EN.transfers.errors.day),
        ({"valid_until": "2025-12-31"}, "valid_until", EN.transfers.errors.valid_until_before),
        (
            {"mechanism": "certification", "valid_until": ""},
            "valid_until",
            EN.transfers.errors.valid_until,
        ),
        (
            {"mechanism": "assessment", "valid_until": "2029-01-02"},
            "valid_until",
            EN.transfers.errors.valid_until_years,
        ),
        ({"assessed_on": ""}, "assessed_on", EN.transfers.errors.assessed_on),
        ({"assessed_on": "2099-01-01"}, "assessed_on", EN.transfers.errors.assessed_on_future),
        ({"assessed_by": ""}, "assessed_by", EN.transfers.errors.assessed_by),
        (
            {"assessment_reference": ""},
            "assessment_reference",
            EN.transfers.errors.assessment_reference,
        ),
        (
            {"mechanism": "exemption", "ground": "few", "sensitive": True},
            "sensitive",
            EN.transfers.errors.sensitive_few,
        ),
    ],
)
def test_what_is_missing_or_wrong_is_said_beside_its_field(
    officer: PageClient, abroad: Flask, changes: dict[str, Any], field: str, message: str
) -> None:
    page = record(officer, 422, **changes)

    assert any(message in text for text in page.says("p", id=f"{field}-error"))
    assert page.form("mechanism").value("remarks") == TERMS["remarks"]
    assert read_by(abroad, transfers.list_mechanisms) == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"mechanism": "assessment", "valid_from": "2027-01-01", "valid_until": "2030-01-01"},
            (EN.transfers.mechanisms.assessment,),
        ),
        (
            {"mechanism": "exemption", "ground": "staff", "reference": "", "valid_until": ""},
            (EN.transfers.grounds.staff, EN.transfers.allowed, EN.transfers.endless),
        ),
    ],
)
def test_an_assessment_may_last_three_years_and_an_exemption_needs_no_number_or_end(
    officer: PageClient, changes: dict[str, Any], said: tuple[str, ...]
) -> None:
    page = record(officer, **changes)
    assert [each for each in said if each not in page.words] == []


def test_an_end_within_sixty_days_is_pointed_out(abroad: Flask, officer: PageClient) -> None:
    allow(abroad, valid_until=today(abroad) + timedelta(days=60))

    assert EN.transfers.ending.after("day") in officer.get(PAGE).words
    assert f"1 {EN.console.attention.transfers_ending}" in officer.get("/compliance/").words


@both_languages
def test_the_file_has_every_mechanism_in_words(
    abroad: Flask, officer: PageClient, lang: str
) -> None:
    allow(abroad, remarks="=1+1")
    speak(officer, lang)
    assert officer.get(PAGE).heading == WORDS[lang].transfers.title

    answer = officer.flask_client.get(f"{PAGE}.csv", base_url=officer.origin)

    (row,) = csv.DictReader(io.StringIO(answer.get_data(as_text=True).lstrip("\ufeff"), newline=""))
    values = list(row.values())
    assert values[:3] == [ABROAD.recipient, ABROAD.place, ABROAD.contact]
    assert WORDS[lang].transfers.states.valid in values
    assert "=1+1" not in values


@both_languages
def test_the_register_and_the_persons_own_page_tell_the_mechanism(
    abroad: Flask, officer: PageClient, settings: Settings, lang: str
) -> None:
    allow(abroad)
    zone, visitor = zone_of(abroad), PageClient(abroad, settings.origin)
    enquiry = write(visitor, zone, lang, consent_transfer_abroad=True)
    speak(officer, lang)

    for page in (
        officer.get("/compliance/register"),
        open_page(visitor, token_for(zone, enquiry), lang),
    ):
        for said in (ABROAD.recipient, ABROAD.place, "Filing 2026-17"):
            assert said in page.words
    assert "PIA 2026-3" in officer.get("/compliance/register").words


def test_a_persons_page_says_if_nothing_is_passed_on(
    abroad: Flask, officer: PageClient, settings: Settings
) -> None:
    allow(abroad)
    zone, visitor = zone_of(abroad), PageClient(abroad, settings.origin)
    enquiry = write(visitor, zone, consent_transfer_abroad=True)
    page = officer.get(officer.get(PAGE).link(EN.transfers.end))
    page.form("why_ended").submit(why_ended="Over", expect=303)
    zone.words.look()

    words = open_page(visitor, token_for(zone, enquiry)).words
    assert EN.my_data.abroad.stopped.after("place") in words
    assert EN.register.no_mechanism in officer.get("/compliance/register").words


def test_the_counts_name_the_recipient_of_each_file(abroad: Flask, officer: PageClient) -> None:
    mechanism, zone, now = allow(abroad), zone_of(abroad), clock.now()
    rules = ExportRules(approval_rows=0, transfer=ABROAD)
    purpose = ExportPurpose.TRANSFER_ABROAD
    key = zone.secrets.ledger_key
    for named in (mechanism, None):
        asked = ask(zone.database, ledger_key=key, rules=rules, purpose=purpose, now=now)
        with zone.database.transaction() as session:
            export = session.get_one(Export, asked.id)
            export.state, export.snapshot_at, export.expected = "aborted", now, 7
            export.mechanism_id = named

    words = officer.get(PAGE).words

    assert f"{today(abroad).year} 14 {ABROAD.recipient}, {ABROAD.place}: 7" in words
    assert EN.transfers.years.unknown(people="7") in words


@pytest.mark.parametrize(
    ("from_year", "until_year", "is_needed"), [(0, 0, True), (-1, 0, True), (-1, -1, False)]
)
def test_sensitive_information_needs_a_contract_in_each_year_of_its_mechanism(
    abroad: Flask, officer: PageClient, from_year: int, until_year: int, *, is_needed: bool
) -> None:
    day = today(abroad)
    allow(
        abroad,
        sensitive=True,
        valid_from=date(day.year + from_year, 1, 1),
        valid_until=date(day.year + until_year, 12, 31),
        assessed_on=date(day.year - 2, 12, 31),
    )

    [year] = [each for each in officer.get(PAGE).says("tr") if each.startswith(str(day.year))]

    assert (EN.transfers.needed.contract in year) is is_needed


def test_an_exporter_is_told_why_no_file_can_leave(abroad: Flask, settings: Settings) -> None:
    client = another_browser(abroad, Role.EXPORTER)
    wanted = {"purpose": "transfer_abroad", "reason": "For the trust.", "format": "csv"}

    page = client.get("/staff/exports/new?folder=all").form("purpose").submit(**wanted, expect=422)
    assert EN.exports.errors.no_transfer in page.words

    allow(abroad)
    client.get("/staff/exports/new?folder=all").form("purpose").submit(**wanted, expect=303)
