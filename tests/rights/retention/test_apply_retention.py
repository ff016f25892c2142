"""Exactly the expired rows that the dry run lists are deleted."""

import json
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.consent.models import ConsentRecord, ErasureCertificate
from app.consent.rules.standing import Standing
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.moments import months_after
from app.core.rules.purposes import Purpose
from app.core.rules.retention import RetentionClass
from app.leads.models import Lead, LeadMessage
from app.leads.placement import place_leads
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.lead_work import ContactAnswer, Direction
from app.mail.rules.delivery import Mailing
from app.rights.models import KeptEvidence, RetentionRun, RightsRequest
from app.rights.retention_run import apply_retention, begin_retention
from app.rights.rules.retention import KeptBy, keep_person
from app.rights.store.retention_people import read_facts
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import person_of, stands, write_to_us
from tests.support.exports.people import withdraw
from tests.support.leads.desk_work import log
from tests.support.rights.erasing import tools
from tests.support.rights.requests import make_request
from tests.support.rights.retention import PERIODS, hold, run_to_the_end, would_go
from tests.support.stored import change_every, change_row, every, only, read_by, store
from tests.support.stored import count_rows as count_present

DAY = timedelta(days=1)


def count_rows(database: Database) -> Counter[str]:
    """Count the rows of each table, those without any included."""
    return Counter(count_present(database))


TWO_YEARS = months_after(NOW, 24)
THREE_YEARS = months_after(NOW, 36)


@pytest.fixture
def person(database: Database) -> UUID:
    """A person who wrote to us, whose lead has its place."""
    found = person_of(database, write_to_us(database))
    place(database)
    return found


def place(database: Database) -> None:
    """Run the worker's jobs of the first second."""
    place_leads(database, LEDGER_KEY, Mailing("zone.example", ""), NOW)


def lead_of(database: Database) -> UUID:
    """Return the only lead."""
    return only(database, select(Lead.id))


def people_due(database: Database, now: datetime) -> dict[UUID, RetentionClass]:
    """Return the people due, with their classes."""
    of_people = (RetentionClass.ENQUIRY, RetentionClass.SUSPECT)
    return {UUID(each.id): each.kind for each in would_go(database, now) if each.kind in of_people}


def test_a_person_is_deleted_exactly_two_years_after_the_last_contact(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    assert people_due(database, TWO_YEARS - timedelta(milliseconds=1)) == {}
    run_to_the_end(database, tmp_path, TWO_YEARS - timedelta(milliseconds=1))
    assert count_rows(database)["person"] == 1

    assert people_due(database, TWO_YEARS) == {person: RetentionClass.ENQUIRY}
    done = run_to_the_end(database, tmp_path, TWO_YEARS)
    assert done.gone["enquiry"] == 1
    [event] = [
        json.loads(each.payload)
        for each in every(database, AuditRecord)
        if each.event == AuditEvent.RETENTION_APPLIED.tag and done.id.hex in each.payload.decode()
    ]
    assert (event["subject"], event["details"]["enquiry"]) == (done.id.hex, 1)
    rows = count_rows(database)
    assert (rows["person"], rows["enquiry"], rows["lead"]) == (0, 0, 0)
    assert people_due(database, TWO_YEARS) == {}


def test_a_contact_in_either_direction_or_another_enquiry_restarts_the_period(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    log(database, lead_of(database), Direction.OURS, NOW + 3 * DAY)
    assert people_due(database, TWO_YEARS + 2 * DAY) == {}
    log(database, lead_of(database), Direction.THEIRS, NOW + 9 * DAY)
    assert people_due(database, TWO_YEARS + 8 * DAY) == {}
    assert people_due(database, TWO_YEARS + 9 * DAY) == {person: RetentionClass.ENQUIRY}
    write_to_us(database, NOW + 40 * DAY)
    place(database)
    assert people_due(database, TWO_YEARS + 30 * DAY) == {}
    run_to_the_end(database, tmp_path, TWO_YEARS + 45 * DAY)
    assert count_rows(database)["person"] == 0


def test_neither_a_call_that_reached_nobody_nor_an_undone_answer_is_a_contact(
    database: Database, person: UUID
) -> None:
    log(database, lead_of(database), Direction.OURS, NOW + 3 * DAY, answer=ContactAnswer.MISSED)
    assert people_due(database, TWO_YEARS) == {person: RetentionClass.ENQUIRY}
    log(database, lead_of(database), Direction.OURS, NOW + 3 * DAY)
    assert people_due(database, TWO_YEARS) == {}
    change_every(database, LeadMessage, undone=True)
    assert people_due(database, TWO_YEARS) == {person: RetentionClass.ENQUIRY}


def set_aside(database: Database, at: datetime, lead_id: UUID) -> None:
    """Set a lead aside at a moment."""
    change_row(database, Lead, lead_id, suspect=True, changed_at=at)


def test_enquiries_set_aside_are_deleted_after_thirty_days(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    set_aside(database, NOW + 2 * DAY, lead_of(database))

    assert people_due(database, NOW + 31 * DAY) == {}
    assert people_due(database, NOW + 32 * DAY) == {person: RetentionClass.SUSPECT}
    run_to_the_end(database, tmp_path, NOW + 32 * DAY)
    assert count_rows(database)["person"] == 0


def test_what_only_volume_set_aside_stays_until_somebody_has_looked(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    set_aside(database, NOW, lead_of(database))
    change_every(database, Lead, by_volume=True)

    keeping = keep_person(read_by(database, read_facts, [person], THREE_YEARS)[person], PERIODS)
    assert keeping is not None
    assert keeping.stop is KeptBy.UNSEEN
    run_to_the_end(database, tmp_path, THREE_YEARS)
    assert people_due(database, THREE_YEARS) == {}
    change_every(database, Lead, status=LeadStatus.NOT_ENQUIRY)
    assert people_due(database, THREE_YEARS) == {person: RetentionClass.SUSPECT}


def test_enquiries_set_aside_are_no_contact_and_stay_with_the_person(
    database: Database, person: UUID
) -> None:
    late = TWO_YEARS - DAY
    enquiry = write_to_us(database, late)
    place(database)
    set_aside(database, late, only(database, select(Lead.id).where(Lead.enquiry_id == enquiry)))

    assert people_due(database, TWO_YEARS + DAY) == {}
    assert people_due(database, late + 30 * DAY) == {person: RetentionClass.SUSPECT}


def test_evidence_is_kept_three_years_and_then_accounted_for(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    run_to_the_end(database, tmp_path, TWO_YEARS)
    given, expired = every(database, select(ConsentRecord).order_by(ConsentRecord.at))
    assert (given.act, expired.act) == ("given", "expired")
    # Entries of one moment have no order, and an erasure follows the records that it lists.
    assert expired.at < only(database, ErasureCertificate.at)
    kept = only(database, KeptEvidence)
    certified = json.loads(only(database, ErasureCertificate.payload))
    assert (kept.person, kept.since) == (person, NOW)
    assert stands(database, person)["privacy_policy"] is Standing.EXPIRED  # type: ignore[index]
    evidence = next(each for each in certified["stays"] if each["what"] == "evidence")
    assert evidence == {"count": 2, "until": "2029-03-04T08:30:15.250Z", "what": "evidence"}

    run_to_the_end(database, tmp_path, THREE_YEARS - timedelta(milliseconds=1))
    assert count_rows(database)["consent_evidence"] == 2
    assert run_to_the_end(database, tmp_path, THREE_YEARS).gone["evidence"] == 1
    rows = count_rows(database)
    assert (rows["consent_evidence"], rows["kept_evidence"], rows["consent_record"]) == (0, 0, 2)
    listed = [json.loads(each) for each in (tmp_path / "ledger/erasures").read_text().splitlines()]
    assert [(each["reason"], len(each["records"])) for each in listed] == [
        ("retention", 0),
        ("retention", 2),
    ]


def test_evidence_is_kept_three_years_from_a_withdrawal_after_the_last_contact(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    withdraw(database, person, Purpose.COOKIE_POLICY, NOW + 9 * DAY)
    run_to_the_end(database, tmp_path, TWO_YEARS)

    run_to_the_end(database, tmp_path, THREE_YEARS + 8 * DAY)
    assert count_rows(database)["consent_evidence"] > 0
    run_to_the_end(database, tmp_path, THREE_YEARS + 9 * DAY)
    assert count_rows(database)["consent_evidence"] == 0


def test_a_hold_keeps_a_person_and_then_their_evidence(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    store(database, hold(person, TWO_YEARS + 2 * DAY))

    run_to_the_end(database, tmp_path, TWO_YEARS + DAY)
    assert count_rows(database)["person"] == 1
    run_to_the_end(database, tmp_path, TWO_YEARS + 2 * DAY)
    assert count_rows(database)["person"] == 0

    store(database, hold(person, THREE_YEARS + 2 * DAY))
    run_to_the_end(database, tmp_path, THREE_YEARS + DAY)
    assert count_rows(database)["consent_evidence"] == 2
    run_to_the_end(database, tmp_path, THREE_YEARS + 2 * DAY)
    assert count_rows(database)["consent_evidence"] == 0


def test_an_open_request_keeps_a_person_until_it_is_answered(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    store(database, make_request(person))
    assert people_due(database, TWO_YEARS) == {}

    change_every(database, RightsRequest, closed_at=NOW)
    assert people_due(database, TWO_YEARS) == {person: RetentionClass.ENQUIRY}


def test_an_interrupted_run_continues_where_it_stopped(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        write_to_us(database, NOW + number * timedelta(minutes=1), email=f"n{number}@example.com")
    place(database)
    due = would_go(database, TWO_YEARS + DAY)
    begin_retention(database, "system", TWO_YEARS + DAY)
    monkeypatch.setattr("app.rights.retention_run._PEOPLE_AT_ONCE", 5)
    while count_rows(database)["person"] == 12:
        apply_retention(database, tools(tmp_path), TWO_YEARS + DAY)
    assert count_rows(database)["person"] == 7
    # A batch that does not commit changes nothing.
    monkeypatch.setattr("app.rights.retention_run._move_on", _die)
    with pytest.raises(ZeroDivisionError):
        apply_retention(database, tools(tmp_path), TWO_YEARS + DAY)
    assert count_rows(database)["person"] == 7
    monkeypatch.undo()

    done = run_to_the_end(database, tmp_path, TWO_YEARS + DAY)

    assert count_rows(database)["person"] == 0
    assert sum(done.gone.values()) == len(due)
    assert len(every(database, RetentionRun)) == 1


def _die(*_: object) -> None:
    raise ZeroDivisionError


def test_audit_events_are_reduced_to_their_commitments(
    database: Database, person: UUID, tmp_path: Path
) -> None:
    log(database, lead_of(database), Direction.THEIRS, NOW)
    before = {row.id: row.commitment for row in every(database, AuditRecord)}
    assert before

    assert run_to_the_end(database, tmp_path, THREE_YEARS).gone["audit"] == len(before)
    for row in every(database, select(AuditRecord).where(AuditRecord.id.in_(before))):
        assert (row.event, row.actor, row.subject, row.salt, row.payload) == ("", "", "", b"", b"")
        assert row.commitment == before[row.id]
    assert list(would_go(database, THREE_YEARS)) == []
