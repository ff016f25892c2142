"""The console shows the retention periods, the due records, and the last runs' deletions."""

import csv
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import select

from app.cli.periodic import periodic_work
from app.consent.models import ErasureCertificate
from app.core import clock
from app.core.periodic_work import PeriodicWork, run_periodic
from app.core.rules.audit_events import AuditEvent
from app.core.rules.moments import months_before
from app.core.rules.permissions import Role
from app.rights.models import RetentionRun
from app.rights.retention import RETENTION
from tests.compliance.ledger.ledger_desk import speak
from tests.staff.desk import open_lead, place, receive, signed_in, zone_of
from tests.support.content.copy import EN, WORDS, ZH
from tests.support.languages import both_languages
from tests.support.pages.page import Page
from tests.support.pages.page_client import PageClient
from tests.support.rights.retention import run_to_the_end
from tests.support.stored import audit, every, only

RETAINED = "/compliance/retention"
DUE = f"{RETAINED}/due"
DAY = timedelta(days=1)


def receive_long_ago(app: Flask, months: int = 25, **changes: Any) -> str:
    """Store an enquiry that came months ago, and place its lead in the index."""
    reference = receive(app, months_before(clock.now(), months), **changes)
    place(app)
    return reference


def row_of(page: Page, name: str) -> str:
    """Return the table's text on a class."""
    return next(text for text in page.says("tr") if text.startswith(name))


def test_each_class_shows_period_law_and_counts_of_held_and_due(
    app: Flask, auditor: PageClient
) -> None:
    receive_long_ago(app)
    receive_long_ago(app, 2, email="later@example.com")

    page = auditor.get(RETAINED)

    told = row_of(page, EN.retention["class"].enquiry)
    assert EN.retention.laws.purpose in told
    assert f"24 months {EN.retention['from'].enquiry} {EN.retention.classes.set} 2 1 1 0" in told
    assert "ZONE_" not in page.words
    assert row_of(page, EN.retention["class"].evidence).endswith(" 2 0 0 0")
    assert row_of(page, EN.retention["class"].suspect)
    assert EN.retention.state.overdue.after("n") in page.words
    assert EN.retention.state.last_none in page.words
    speak(auditor, "zh")
    assert ZH.retention.laws.minimal in auditor.get(RETAINED).words


def test_expired_data_is_listed_masked_with_the_reason(app: Flask, auditor: PageClient) -> None:
    receive_long_ago(app)

    page = auditor.get(DUE)

    assert "张*** z***@example.com" in page.words
    assert "张示例" not in page.text
    assert EN.retention.why.enquiry.before("day") in page.words
    assert EN.retention.due.none in auditor.get(f"{DUE}?class=suspect").words
    auditor.get(f"{DUE}?class=export_files", expect=404)
    assert "张***" in auditor.get(f"{DUE}?after=nowhere").words


def test_the_file_lists_exactly_what_the_next_run_deletes(
    app: Flask, auditor: PageClient, tmp_path: Path
) -> None:
    for number in range(3):
        receive_long_ago(app, 25 + number, email=f"n{number}@example.com")
    receive_long_ago(app, 40, email="oldest@example.com")

    rows = list(csv.DictReader(StringIO(auditor.get(f"{DUE}/file").body.decode("utf-8-sig"))))
    done = run_to_the_end(zone_of(app).database, tmp_path, clock.now())

    assert {each["class"] for each in rows} >= {"enquiry"}
    assert len(rows) == sum(done.gone.values())
    assert [each["class"] for each in rows].count("enquiry") == done.gone["enquiry"] == 4
    page = auditor.get(RETAINED)
    assert EN.retention.state.overdue_none in page.words
    assert f"{EN.retention['class'].enquiry}: 4" in page.words
    assert EN.retention.runs.system in page.words


def test_pages_of_expired_data_follow_one_another(app: Flask, auditor: PageClient) -> None:
    for number in range(51):
        receive(
            app, months_before(clock.now(), 25) + number * DAY / 100, email=f"n{number}@example.com"
        )
    place(app)

    page = auditor.get(DUE)
    second = auditor.get(page.link("More"))

    assert len(page.says("tr")) == 51
    assert len(second.says("tr")) == 2
    assert second.link(EN.retention.due.first) == f"{DUE}?class=enquiry"


def daily_run(app: Flask) -> PeriodicWork:
    """Return the worker's task that begins a run."""
    zone = zone_of(app)
    works = periodic_work(zone.settings, zone.database, zone.content)
    return next(each for each in works if each.name == RETENTION)


def test_a_requested_run_is_started_by_the_worker_as_soon_as_none_is_under_way(
    app: Flask, auditor: PageClient
) -> None:
    receive_long_ago(app)
    database, work = zone_of(app).database, daily_run(app)
    assert run_periodic(database, [work], "w", clock.now() - timedelta(hours=1))
    run_to_the_end(database, zone_of(app).settings.instance, clock.now())
    assert not run_periodic(database, [work], "w", clock.now())

    page = auditor.get(RETAINED).form(action=f"{RETAINED}/run").submit(expect=303).follow()

    assert EN.retention.flash.asked in page.words
    assert run_periodic(database, [work], "w", clock.now())
    [begun] = every(app, select(RetentionRun.actor).where(RetentionRun.ended_at.is_(None)))
    assert [each.actor for each in audit(app, AuditEvent.RETENTION_ASKED.tag)] == [begun]
    by = auditor.get(RETAINED).says("td")
    assert by.index("Ada Auditor") < by.index(EN.retention.runs.system)
    assert EN.retention.state.under_way.before("time") in auditor.get(RETAINED).words
    # One that is asked for meanwhile starts once that has ended.
    auditor.get(RETAINED).form(action=f"{RETAINED}/run").submit(expect=303)
    assert not run_periodic(database, [work], "w", clock.now())
    run_to_the_end(database, zone_of(app).settings.instance, clock.now())
    assert run_periodic(database, [work], "w", clock.now())
    assert len(every(app, select(RetentionRun).where(RetentionRun.ended_at.is_(None)))) == 1


def test_a_lead_shows_how_long_it_is_kept_and_why(app: Flask, client: PageClient) -> None:
    signed_in(app, client, Role.HANDLER)
    page = open_lead(app, client, receive(app, clock.now() - 3 * DAY))
    assert EN.retention.on_lead.enquiry.after("day").partition("{")[0] in page.words


@both_languages
def test_a_person_past_the_period_is_said_to_be_linkable_while_evidence_is_kept(
    app: Flask, auditor: PageClient, lang: str, tmp_path: Path
) -> None:
    receive_long_ago(app)
    run_to_the_end(zone_of(app).database, tmp_path, clock.now())
    erased = only(app, ErasureCertificate)
    certificate = auditor.get(f"/compliance/erasures/certificates/{erased.erasure_id}")
    person = auditor.get(f"/compliance/subjects/{erased.person}")

    assert WORDS[lang].erasure.certificate.records_with_evidence in certificate.words
    assert WORDS[lang].erasure.stays_on.evidence in certificate.words
    assert WORDS[lang].erasure.stays_on.consent_records not in certificate.words
    assert WORDS[lang].subject.erased.after("time") in person.words
