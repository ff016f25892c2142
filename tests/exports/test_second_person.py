"""Decisions about an export: by whom, and once."""

from functools import partial
from uuid import uuid4

import pytest

from app.accounts.accounts import change_role
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.exports.models import Export
from app.exports.request import decide_export
from app.exports.rules.approval import ExportRules
from app.exports.rules.export import LONGEST_REASON, BadExport, ExportNotReady, ExportState
from app.exports.store import export as exports
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import write_to_us
from tests.support.exports.exporting import ask, record
from tests.support.leads.desk_work import MAILING, add_account
from tests.support.stored import audited, change_row

pytestmark = pytest.mark.engine("both")


@pytest.mark.parametrize(
    ("by_author", "approves", "tie"),
    [(True, True, "role"), (False, True, None), (True, False, None)],
)
def test_an_approver_who_has_power_from_the_author_is_named(
    database: Database, tie: str | None, *, by_author: bool, approves: bool
) -> None:
    for name in ("wei", "lin"):
        write_to_us(database, email=f"{name}@example.com")
    author, second = add_account(database), add_account(database)
    change_role(
        database, LEDGER_KEY, MAILING, account_id=second, role=Role.READER, now=NOW,
        actor=(author if by_author else add_account(database)).hex,
    )  # fmt: skip
    asked = ask(database, rules=ExportRules(approval_rows=1), author_id=author)

    decide_export(
        database, LEDGER_KEY, export_id=asked.id, approver_id=second, approves=approves,
        reason="Why.", now=NOW,
    )  # fmt: skip

    assert record(database, asked.id).approver_tie == tie
    told = audited(database, AuditEvent.EXPORT_APPROVED.tag)
    assert [each["tie"] for each in told] == [tie or ""] * approves


def test_of_two_decisions_at_once_one_counts(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("wei", "lin"):
        write_to_us(database, email=f"{name}@example.com")
    asked = ask(database, rules=ExportRules(approval_rows=1), author_id=add_account(database))
    decisions = [
        partial(
            decide_export,
            database,
            LEDGER_KEY,
            export_id=asked.id,
            approver_id=add_account(database),
            approves=approves,
            reason="Seen.",
            now=NOW,
        )
        for approves in (True, False)
    ]

    ended = outcomes_at_once(monkeypatch, exports, "lock", decisions)

    assert sorted(type(each).__name__ for each in ended) == ["Export", "ExportNotReady"]


@pytest.mark.parametrize(("approves", "reason"), [(False, " "), (True, "x" * (LONGEST_REASON + 1))])
def test_a_refusal_needs_a_reason_and_no_reason_may_be_endless(
    database: Database, approves: bool, reason: str
) -> None:
    with pytest.raises(BadExport):
        decide_export(
            database, LEDGER_KEY, export_id=uuid4(), approver_id=uuid4(), approves=approves,
            reason=reason, now=NOW,
        )  # fmt: skip


@pytest.mark.parametrize("state", [*ExportState][1:])
def test_only_an_export_that_awaits_approval_is_decided(
    database: Database, state: ExportState
) -> None:
    asked = ask(database)
    change_row(database, Export, asked.id, state=state.value)

    with pytest.raises(ExportNotReady):
        decide_export(
            database, LEDGER_KEY, export_id=asked.id, approver_id=asked.id, approves=True,
            reason="", now=NOW,
        )  # fmt: skip
