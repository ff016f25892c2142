"""A full verification runs once for all requests, survives a worker, and names every failure."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.records import row_sha256
from app.ledger.check import check_ledger
from app.ledger.models import LedgerVerification
from app.ledger.outside.ledger_files import Vouching
from app.ledger.rules.health import (
    LEASE,
    Finding,
    FindingKind,
    TakenOver,
    VerificationState,
)
from app.ledger.steps.sealing import Sealer
from app.ledger.store import asked_work, verification
from app.ledger.verification import Verifying, ask_verification, verify_ledger
from tests.support.content.copy import EN
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.ledger.evidence import Administrator, enquire, erase, publish_words
from tests.support.ledger.sealing import make_sealer, seal_all, tamper
from tests.support.rights.retention import run_to_the_end
from tests.support.stored import audit, read_by

Tell = Callable[[int, int], object]

PUBLISHED = 5
"""The entries of the words in force: one for each document."""
SIZE = PUBLISHED + 4
"""The publications, two enquiries, and an erasure with its event."""


class Clock:
    """A clock that advances with every reading."""

    def __init__(self, step: timedelta = timedelta(seconds=2)) -> None:
        self.now, self.step = NOW, step

    def __call__(self) -> datetime:
        """Return the time."""
        self.now += self.step
        return self.now


@pytest.fixture
def sealer(database: Database, tmp_path: Path) -> Sealer:
    """A sealer of a ledger with published words, two enquiries, and the erasure of one."""
    made = make_sealer(tmp_path / "instance", database)
    publish_words(database)
    first = enquire(database, "ada", 1)
    enquire(database, "bo", 2, lang="en")
    seal_all(database, made)
    erase(database, tmp_path / "instance", first)
    seal_all(database, made)
    return made


def verifying(
    database: Database, sealer: Sealer, check_tree: Callable[[Tell], object] | None = None
) -> Verifying:
    """Return the dependencies of a verification."""
    check = check_tree or partial(check_ledger, database, sealer.folder)
    return Verifying(Vouching(LEDGER_KEY, sealer.folder), check, Clock())


def asked(database: Database) -> bool:
    """Request a verification."""
    return ask_verification(database, LEDGER_KEY, actor="a" * 32, now=NOW)


def verified(database: Database, sealer: Sealer) -> LedgerVerification:
    """Request a verification, run it, and return its outcome."""
    assert asked(database)
    row = read_by(database, asked_work.find_open, LedgerVerification)
    assert row is not None
    assert verify_ledger(database, verifying(database, sealer))
    return read_by(database, verification.get_stored, row.id)


def found(database: Database, sealer: Sealer) -> list[Finding]:
    """Verify, and return the findings."""
    row = verified(database, sealer)
    assert row.state == VerificationState.FAILED
    return [
        Finding(FindingKind(each["problem"]), each["object"], each["index"])
        for each in row.findings
    ]


def test_a_sound_ledger_verifies_with_its_evidence_and_erasure(
    database: Database, sealer: Sealer
) -> None:
    row = verified(database, sealer)

    assert (row.state, row.findings) == (VerificationState.HELD, [])
    assert (row.done, row.total) == (SIZE, SIZE)
    [event] = audit(database, AuditEvent.LEDGER_CHECKED.tag)
    told = json.loads(event.payload)["details"]
    assert told.pop("row_sha256") == row_sha256(row)
    assert told == {
        "scope": "whole",
        "generation": 1,
        "size": SIZE,
        "entries": SIZE,
        "trees": 1,
        "findings": 0,
    }
    assert event.subject == row.id.hex


def test_an_empty_ledger_verifies(database: Database, tmp_path: Path) -> None:
    row = verified(database, make_sealer(tmp_path / "fresh", database))

    assert row.state == VerificationState.HELD


def test_nothing_is_verified_without_a_request_and_one_while_another_is_open_adds_none(
    database: Database, sealer: Sealer
) -> None:
    assert not read_by(database, asked_work.is_waiting, LedgerVerification, NOW)
    assert not verify_ledger(database, verifying(database, sealer))
    assert asked(database)
    assert not asked(database)
    verify_ledger(database, verifying(database, sealer))

    assert asked(database)
    assert len(audit(database, AuditEvent.LEDGER_CHECK_ASKED.tag)) == 2


def test_a_second_worker_leaves_it_to_the_first(database: Database, sealer: Sealer) -> None:
    asked(database)

    def meanwhile(_tell: Tell) -> None:
        assert not verify_ledger(database, verifying(database, sealer))

    assert verify_ledger(database, verifying(database, sealer, meanwhile))


def test_a_dead_workers_verification_restarts_and_its_late_result_is_void(
    database: Database, sealer: Sealer
) -> None:
    asked(database)

    def sleeps(tell: Tell) -> None:
        tell(1, SIZE)
        assert read_by(database, asked_work.is_waiting, LedgerVerification, NOW + 2 * LEASE)
        other = verifying(database, sealer)
        other.clock.now = NOW + 2 * LEASE  # type: ignore[attr-defined]
        assert verify_ledger(database, other)
        with pytest.raises(TakenOver):
            tell(2, SIZE)
        raise TakenOver

    assert not verify_ledger(database, verifying(database, sealer, sleeps))
    assert read_by(database, asked_work.find_open, LedgerVerification) is None
    assert len(audit(database, AuditEvent.LEDGER_CHECKED.tag)) == 1


def test_progress_can_be_read_meanwhile(database: Database, sealer: Sealer) -> None:
    asked(database)
    seen = []

    def tells(tell: Tell) -> None:
        tell(3, SIZE)
        row = read_by(database, asked_work.find_open, LedgerVerification)
        assert row is not None
        seen.append((row.phase, row.done, row.total, row.owned_until - LEASE > NOW))

    verify_ledger(database, verifying(database, sealer, tells))

    assert seen == [("tree", 3, SIZE, True)]


def test_an_altered_entry_is_named(database: Database, sealer: Sealer) -> None:
    tamper(database, "UPDATE ledger_leaf SET commitment = 'x' WHERE leaf_index = 1")

    [finding] = found(database, sealer)
    assert finding.problem is FindingKind.TREE
    assert EN.mail.halt_cause.last_entries(first=0) in finding.object


@pytest.mark.parametrize("table", ["consent_record", "audit_event"])
def test_an_altered_row_is_named_with_its_entry(
    database: Database, sealer: Sealer, administrator: Administrator, table: str
) -> None:
    row = administrator.rows(table)[-1]
    column = {"consent_record": "method", "audit_event": "actor"}[table]
    administrator.change(table, row, {column: "else"})

    assert f"{table} {row['id']}" in {each.object for each in found(database, sealer)}


def test_altered_evidence_and_decisions_are_named(database: Database, sealer: Sealer) -> None:
    tamper(
        database,
        "UPDATE consent_decision SET state = 'given' WHERE purpose = 'updates_email'"
        " OR purpose = 'updates_phone'",
    )
    differs = {each.index: each.object for each in found(database, sealer)}
    assert differs.keys() == {PUBLISHED, PUBLISHED + 1}
    assert differs[PUBLISHED + 1].startswith("consent_record ")

    tamper(database, "UPDATE consent_evidence SET root = payload")
    [opens_not] = [
        each for each in found(database, sealer) if each.problem is FindingKind.OPENS_NOT
    ]
    assert opens_not.object == differs[PUBLISHED + 1]


def test_missing_evidence_is_named_but_erased_evidence_is_not(
    database: Database, sealer: Sealer
) -> None:
    tamper(database, "DELETE FROM consent_evidence")

    [finding] = found(database, sealer)
    assert (finding.problem, finding.index) == (FindingKind.GONE, PUBLISHED + 1)


def test_a_missing_row_is_named_by_its_entry(database: Database, sealer: Sealer) -> None:
    tamper(database, "DELETE FROM audit_event WHERE event = 'operator:policy:publish'")

    named = [(each.problem, each.index) for each in found(database, sealer) if each.index >= 0]
    assert named == [(FindingKind.GONE, index) for index in range(PUBLISHED)]


def test_a_row_without_an_entry_is_named(
    database: Database, sealer: Sealer, administrator: Administrator
) -> None:
    planted = {**administrator.rows("consent_record")[0], "id": uuid4(), "commitment": "f" * 64}
    administrator.insert("consent_record", planted)

    [finding] = found(database, sealer)
    assert (finding.problem, finding.object) == (
        FindingKind.STRAY,
        f"consent_record {planted['id']}",
    )


@pytest.mark.engine("sqlite", only=True)
def test_an_unreadable_row_fails_the_ledger_not_the_check(
    database: Database, sealer: Sealer
) -> None:
    tamper(database, "UPDATE audit_event SET payload = 7, id = 'nonsense' WHERE rowid = 1")

    problems = {each.problem for each in found(database, sealer)}
    assert problems == {FindingKind.STRAY, FindingKind.UNREADABLE}


def test_an_expired_audit_event_verifies_unless_it_is_replaced(
    database: Database, sealer: Sealer, tmp_path: Path
) -> None:
    verified(database, sealer)
    seal_all(database, sealer)
    run_to_the_end(database, tmp_path / "instance", NOW + timedelta(days=2000))
    seal_all(database, sealer)
    assert audit(database, AuditEvent.LEDGER_CHECK_ASKED.tag) == []
    assert verified(database, sealer).state == VerificationState.HELD

    tamper(database, "UPDATE audit_event SET actor = 'nobody' WHERE event = ''")
    assert {each.problem for each in found(database, sealer)} == {FindingKind.DIFFERS}


def test_rows_that_contradict_erased_evidence_are_named(database: Database, sealer: Sealer) -> None:
    tamper(
        database,
        "UPDATE consent_record SET method = 'paper' WHERE id NOT IN"
        " (SELECT consent_record_id FROM consent_evidence)",
    )

    [finding] = found(database, sealer)
    assert (finding.problem, finding.index) == (FindingKind.DIFFERS, PUBLISHED)
