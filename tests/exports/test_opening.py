"""An export that has grown beyond the threshold when it is opened needs a second person."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.cli.exports.rounds import prepare_exports
from app.core.db import Database
from app.exports.models import Export
from app.exports.request import decide_export, open_export
from app.exports.rules.export import AwaitsApproval, ExportRules, ExportState
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import write_to_us
from tests.support.exports.exporting import ask, record
from tests.support.exports.preparing import Workshop
from tests.support.leads.desk_work import add_account

TWO = ExportRules(approval_rows=2)


@pytest.fixture
def database(database: Database) -> Database:
    """A database with just as many leads as one person may export alone."""
    for name in ("wei", "lin"):
        write_to_us(database, email=f"{name}@example.com")
    return database


def opened(
    database: Database, asked: Export, rules: ExportRules = TWO, now: datetime = NOW
) -> Export:
    """Open an export."""
    return open_export(database, LEDGER_KEY, export_id=asked.id, actor="a", rules=rules, now=now)


def test_an_export_that_has_not_grown_needs_no_approval(database: Database) -> None:
    assert opened(database, ask(database, rules=TWO)).state == ExportState.RUNNING


def test_a_grown_export_waits_and_opens_once_approved(database: Database) -> None:
    asked = ask(database, rules=TWO)
    write_to_us(database, email="kim@example.com")

    with pytest.raises(AwaitsApproval):
        opened(database, asked)

    waiting = record(database, asked.id)
    assert (waiting.state, waiting.expected) == (ExportState.AWAITING_APPROVAL, 3)
    assert waiting.snapshot_at is None
    second = add_account(database)
    decide_export(database, LEDGER_KEY, export_id=asked.id, approver_id=second, approves=True,
                  reason="", now=NOW)  # fmt: skip
    assert opened(database, asked).state == ExportState.RUNNING


def approved(database: Database) -> Export:
    """Request an export of three leads, and have it approved."""
    write_to_us(database, email="kim@example.com")
    asked = ask(database, rules=TWO)
    decide_export(
        database, LEDGER_KEY, export_id=asked.id, approver_id=add_account(database), approves=True,
        reason="For the board.", now=NOW,
    )  # fmt: skip
    return asked


def test_an_approval_expires_after_a_week(
    database: Database,
) -> None:
    week, asked = timedelta(days=7), approved(database)

    with pytest.raises(AwaitsApproval):
        opened(database, asked, now=NOW + week)

    waiting = record(database, asked.id)
    assert (waiting.state, waiting.approver_id) == (ExportState.AWAITING_APPROVAL, None)
    assert (waiting.approved_at, waiting.decision_reason) == (None, "")


def test_an_approved_export_can_be_taken_until_the_end_of_the_week(database: Database) -> None:
    last = NOW + timedelta(days=7, seconds=-1)

    assert opened(database, approved(database), now=last).state == ExportState.RUNNING


def test_without_an_approval_threshold_nothing_waits(database: Database) -> None:
    asked = ask(database, rules=TWO)
    write_to_us(database, email="kim@example.com")

    assert opened(database, asked, ExportRules(approval_rows=0)).state == ExportState.RUNNING


def test_the_worker_also_waits_for_a_second_person(database: Database, tmp_path: Path) -> None:
    shop = Workshop.make(database, tmp_path)
    shop = Workshop(replace(shop.tools, rules=TWO))
    asked = shop.ask(rules=TWO)
    write_to_us(database, email="kim@example.com")

    assert prepare_exports(shop.tools) == 0
    assert record(database, asked.id).state == ExportState.AWAITING_APPROVAL
    assert not shop.path(asked).exists()
