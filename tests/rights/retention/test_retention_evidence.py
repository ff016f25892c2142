"""Expiry of evidence is accounted for: the auditor's program accepts it, and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.db import Database
from app.core.models import TOLD
from app.core.rules.audit_events import EVIDENCE, VERDICTS, AuditEvent
from app.core.rules.moments import months_after
from app.leads.models import Lead
from app.leads.placement import place_leads
from app.mail.rules.delivery import Mailing
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.leads.desk_work import note
from tests.support.ledger.audited import Audited
from tests.support.ledger.evidence import (
    Administrator,
    bundle,
    check,
    enquire,
    other,
    publish_words,
)
from tests.support.ledger.sealing import make_sealer, seal_all
from tests.support.rights.retention import run_to_the_end
from tests.support.stored import every

ERASED_BY_KIND = "evidence_erased_by_kind"


@pytest.fixture
def aged(database: Database, tmp_path: Path) -> Iterator[Audited]:
    """A ledger in which people, then their evidence and the audit events have expired."""
    instance = tmp_path / "instance"
    sealer = make_sealer(instance, database)
    publish_words(database)
    enquire(database, "ada", 1)
    enquire(database, "bo", 2, lang="en")
    place_leads(database, LEDGER_KEY, Mailing("zone.example", ""), NOW)
    for lead in every(database, Lead.id):
        note(database, lead, "Rang them")
    seal_all(database, sealer)
    for months in (25, 40):
        run_to_the_end(database, instance, months_after(NOW, months))
    seal_all(database, sealer)
    held = sealer.folder.kept_checkpoint()
    assert held is not None
    administrator = Administrator(database)
    yield Audited(database, sealer, administrator, held, tmp_path / "bundles")
    administrator.dispose()


def test_the_auditor_sees_what_expired(aged: Audited, tmp_path: Path) -> None:
    bundle(aged.database, aged.sealer, tmp_path / "b")
    found = check(tmp_path / "b", aged.sealer, aged.held)

    assert found[ERASED_BY_KIND] == {"audit": 2, "consent.expired": 2, "consent.given": 2}
    assert {each["reason"] for each in found["erasures"]} == {"retention"}


def test_every_column_of_a_reduced_event_is_still_checked(aged: Audited) -> None:
    row = next(each for each in aged.administrator.rows("audit_event") if not each["event"])
    missed = []
    new = {"event": "e", "actor": "a", "subject": "s", "salt": b"s" * 32, "payload": b"{}"}
    for column, value in row.items():
        changed = {column: new[column] if column in new else other(value)}
        aged.administrator.change("audit_event", row, changed)
        if not aged.is_found():
            missed.append(column)
        aged.administrator.change("audit_event", {**row, **changed}, row)

    assert missed == []
    assert not aged.is_found()


@pytest.mark.parametrize("table", ["audit_event", "consent_record", "person_erasure"])
def test_a_row_deleted_by_hand_is_still_found(aged: Audited, table: str) -> None:
    missed = []
    for row in aged.administrator.rows(table):
        aged.administrator.delete(table, row)
        if not aged.is_found():
            missed.append(row)
        aged.administrator.insert(table, row)

    assert missed == []
    assert not aged.is_found()


def test_an_event_emptied_by_hand_is_found(aged: Audited) -> None:
    row = next(row for row in aged.administrator.rows("audit_event") if row["event"])
    empty = {"event": "", "actor": "", "subject": "", "salt": b"", "payload": b""}
    aged.administrator.change("audit_event", row, empty)
    assert aged.is_found()


def test_events_that_other_evidence_needs_are_never_reduced() -> None:
    told = {f"event <> '{each.tag}'" for each in EVIDENCE} | {"event <> ''"}
    assert set(TOLD.split(" AND ")) == told
    assert set(EVIDENCE) == {
        AuditEvent.POLICY_PUBLISHED,
        AuditEvent.POLICY_APPROVED,
        AuditEvent.LEDGER_REBASED,
        AuditEvent.PERSON_ERASED,
        AuditEvent.ERASURE_OVERWRITTEN,
        *VERDICTS,
        AuditEvent.LEDGER_ALARM_CLOSED,
        AuditEvent.RETENTION_ERASED,
        AuditEvent.LEDGER_ROW_QUARANTINED,
        AuditEvent.TRANSFER_RECORDED,
        AuditEvent.TRANSFER_ENDED,
        AuditEvent.TRANSFER_REMINDED,
    }
