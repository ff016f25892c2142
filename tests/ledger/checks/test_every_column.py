"""Every edit of consent, words, ledger, audit and certificates is found by `zone ledger check`.

The list of tables and columns is made from the models, so that a new one is bound or has a reason.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

import app.consent.models
import app.ledger.models
from app.consent.transfers import end_mechanism
from app.core.db import Database
from app.core.models import AuditRecord, Base, LedgerLeaf, LedgerPending, LedgerQuarantine
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.steps.records import write_audit
from app.ledger.check import check_ledger
from app.ledger.quarantine import quarantine_pending
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.steps.sealing import Sealer
from app.ledger.verification import find_faults
from app.rights.rules.erasure import Overwriting
from app.rights.store import overwriting
from tests.support.consent.transfers import OFFICER, record
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import person_of, write_to_us
from tests.support.ledger.evidence import Administrator, Row, enquire, other, publish_words
from tests.support.ledger.evidence import erase as erase_evidence
from tests.support.ledger.ringing import RESTORED, close, ring
from tests.support.ledger.sealing import make_sealer, seal_all, tamper
from tests.support.rights.erasing import erase
from tests.support.stored import write_by

WHOLE = "the whole table"
UNBOUND: dict[str, dict[str, str]] = {
    "policy_draft": {WHOLE: "What was published has an event; triggers keep decided drafts."},
    "consent_coverage": {WHOLE: "Numbers for people to read, counted anew from the records."},
    "consent_figure": {WHOLE: "Numbers for people to read, counted anew from the records."},
    "ledger_bundle": {
        WHOLE: "The worker's list of files that were asked for; events tell of each."
    },
    "erasure_proposal": {WHOLE: "What was proposed and decided are events of their own."},
    "erasure_leftover": {WHOLE: "The worker's list of what is still to be deleted."},
    "ledger_anchor": {WHOLE: "Our memory of checkpoints that left; what is out there counts."},
    "ledger_public": {WHOLE: "Signed by the ledger's keys; strangers compare it with its tiles."},
    "ledger_quarantine": {WHOLE: "Counts nowhere, and returns only if its MAC holds."},
    "outside_mark": {WHOLE: "The worker's; what it stands for is in the lists outside."},
    "unlisted_withdrawal": {WHOLE: "The worker's list of what is still to be listed outside."},
    "ledger_pending": {"id": "Random, and referred to by nothing."},
}
"""Columns that nothing sealed vouches for, each with the reason."""

MODELS: tuple[type[Base], ...] = (
    *(
        each
        for module in (app.consent.models, app.ledger.models)
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, Base) and each.__module__ == module.__name__
    ),
    AuditRecord,
    LedgerPending,
    LedgerLeaf,
    LedgerQuarantine,
)
TABLES = sorted(each.__tablename__ for each in MODELS)
BOUND = [each for each in TABLES if WHOLE not in UNBOUND.get(each, ())]


@dataclass
class Ledger:
    """A sealed ledger of every kind of row, and an administrator of its database."""

    database: Database
    sealer: Sealer
    administrator: Administrator

    def is_found(self) -> bool:
        """Return whether a check of the ledger finds anything."""
        try:
            check_ledger(self.database, self.sealer.folder)
            return bool(find_faults(self.database, LEDGER_KEY, lambda *_done: None))
        except LedgerInvalid:
            return True


@pytest.fixture
def ledger(database: Database, tmp_path: Path, administrator: Administrator) -> Ledger:
    """A ledger with words, people, an erasure, an alarm that was closed, and a pending entry."""
    instance = tmp_path / "instance"
    sealer = make_sealer(instance, database)
    publish_words(database)
    first = enquire(database, "ada", 1)
    enquire(database, "cy", 2)
    erase_evidence(database, instance, first)
    certificate = erase(database, instance, person_of(database, write_to_us(database)))
    overwrite(database, UUID(certificate.erasure))
    seal_all(database, sealer)
    close(database, sealer, ring(database, sealer))
    tamper(database, RESTORED)
    end_mechanism(database, LEDGER_KEY, record(database), reason="Over.", actor=OFFICER, now=NOW)
    seal_all(database, sealer)
    enquire(database, "bo", 40)
    made = Ledger(database, sealer, administrator)
    assert not made.is_found()
    return made


def overwrite(database: Database, erasure: UUID) -> None:
    """Record that an erasure's bytes were overwritten, as the worker or the operator does."""
    how = Overwriting.SCRUBBED.value
    write_by(database, overwriting.record_overwriting, [erasure], NOW, how)
    write_by(
        database, write_audit, LEDGER_KEY, AuditEvent.ERASURE_OVERWRITTEN, actor=OPERATOR, at=NOW,
        subject=erasure.hex, details={"method": how},
    )  # fmt: skip


def another(value: Any) -> Any:
    """Return another value of a column."""
    if value is None:
        return NOW
    if isinstance(value, dict):
        return {**value, "reference": "another"}
    if value == []:
        return [{"problem": "gone", "object": "x 1", "index": 1}]
    if isinstance(value, list) and "problem" in value[0]:
        return []
    return other(value)


def test_no_table_is_forgotten_and_no_reason_is_left_over() -> None:
    columns = {each.__tablename__: set(each.__table__.columns.keys()) for each in MODELS}
    assert len(BOUND) >= 12
    for table, reasons in UNBOUND.items():
        assert set(reasons) <= columns[table] | {WHOLE}


def some(rows: list[Row]) -> list[Row]:
    """Return the first and the last rows of a table whose rows are of one kind."""
    return rows if len(rows) < 3 else [rows[0], rows[-1]]


@pytest.mark.engine("sqlite")
@pytest.mark.parametrize("table", BOUND)
def test_an_edit_of_any_column_and_the_deletion_of_any_row_are_found(
    ledger: Ledger, table: str
) -> None:
    administrator, rows = ledger.administrator, some(ledger.administrator.rows(table))
    assert rows
    edited = [
        edit
        for row in rows
        for edit in administrator.each_edit(table, row, another, but=UNBOUND.get(table, ()))
        if not ledger.is_found()
    ]
    lost = [row for row in administrator.each_loss(table, rows) if not ledger.is_found()]
    assert (edited, lost) == ([], [])
    assert not ledger.is_found()


COPIED: dict[str, Row] = {
    "erasure_certificate": {"erasure_id": UUID(int=9)},
    "erasure_overwriting": {"erasure_id": UUID(int=9)},
    "ledger_closing": {"id": UUID(int=9)},
    "ledger_pending": {"id": UUID(int=9), "commitment": "f" * 64},
    "ledger_quarantine": {},
    "ledger_verification": {"id": UUID(int=9)},
    "policy_text": {"version": 9},
    "transfer_act": {"id": UUID(int=9)},
}
"""By table, the changes that make a copy of a row a new one; other tables' are tried elsewhere."""


def test_a_row_that_is_inserted_is_found(ledger: Ledger) -> None:
    missed = []
    for table, changes in COPIED.items():
        source = "ledger_pending" if table == "ledger_quarantine" else table
        row = {**ledger.administrator.rows(source)[0], **changes}
        ledger.administrator.insert(table, row)
        if not ledger.is_found():
            missed.append(table)
        ledger.administrator.delete(table, row)

    assert missed == []
    assert not ledger.is_found()


@pytest.mark.engine("sqlite")
def test_a_sealed_erasure_counts_whatever_is_in_quarantine(ledger: Ledger) -> None:
    for row in ledger.administrator.rows("person_erasure"):
        pending = {"id": uuid4(), "at": NOW, "commitment": row["commitment"], "mac": bytes(32)}
        ledger.administrator.insert("ledger_pending", pending)
    assert ledger.is_found()

    assert quarantine_pending(ledger.database, LEDGER_KEY, lambda *_: None, NOW)

    assert not ledger.is_found()
