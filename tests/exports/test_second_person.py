"""Decisions about an export: by whom, and once."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID, uuid4

import pytest
from sqlalchemy.orm import Session

from app.accounts.accounts import change_role, reset_factors, set_active
from app.accounts.passwords import PasswordDesk, make_password_link
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.permissions import Role
from app.exports.models import Export
from app.exports.request import decide_export
from app.exports.rules.approval import ExportRules
from app.exports.rules.export import LONGEST_REASON, BadExport, ExportNotReady, ExportState
from app.exports.store import export as exports
from app.leads.steps.ownership import hand_over
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import write_to_us
from tests.support.enquiries.stored_rows import make_invitation
from tests.support.exports.exporting import ask, record
from tests.support.leads.desk_work import MAILING, add_account
from tests.support.stored import audited, change_row, write_by

pytestmark = pytest.mark.engine("both")

LATELY, LONG_AGO = timedelta(days=29), timedelta(days=31)


def invite(database: Database, giver: UUID, second: UUID, at: datetime) -> None:
    invited = make_invitation(
        "token", email="second@zone.example", invited_by=giver.hex, used_at=at
    )
    write_by(database, Session.add, invited)


def promote(database: Database, giver: UUID, second: UUID, at: datetime) -> None:
    change_role(
        database, LEDGER_KEY, MAILING, hand_over, actor=giver.hex, account_id=second,
        role=Role.READER, now=at,
    )  # fmt: skip


def switch(active: bool, database: Database, giver: UUID, second: UUID, at: datetime) -> None:
    set_active(
        database, LEDGER_KEY, MAILING, hand_over, actor=giver.hex, account_id=second,
        active=active, now=at,
    )  # fmt: skip


def reset(database: Database, giver: UUID, second: UUID, at: datetime) -> None:
    reset_factors(database, LEDGER_KEY, MAILING, actor=giver.hex, account_id=second, now=at)


def send_link(database: Database, giver: UUID, second: UUID, at: datetime) -> None:
    make_password_link(
        database, PasswordDesk(LEDGER_KEY, bytes(32), MAILING), actor=giver.hex, account_id=second,
        forced=False, mailed=True, now=at,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("give", "ago", "tie"),
    [
        (invite, LATELY, "invited"),
        (invite, LONG_AGO, None),
        (promote, LATELY, "role"),
        (promote, LONG_AGO, None),
        (partial(switch, True), LATELY, "access"),
        (partial(switch, True), LONG_AGO, None),
        (partial(switch, False), LATELY, None),
        (reset, LATELY, "access"),
        (send_link, LATELY, "access"),
        (send_link, LONG_AGO, None),
    ],
)
@pytest.mark.parametrize("by_author", [True, False])
def test_an_approver_who_has_power_or_access_from_the_author_is_named(
    database: Database,
    give: Callable[[Database, UUID, UUID, datetime], None],
    ago: timedelta,
    tie: str | None,
    *,
    by_author: bool,
) -> None:
    for name in ("wei", "lin"):
        write_to_us(database, email=f"{name}@example.com")
    author, second = add_account(database), add_account(database, email="second@zone.example")
    give(database, author if by_author else add_account(database), second, NOW - ago)
    tie = tie if by_author else None
    asked = ask(database, rules=ExportRules(approval_rows=1), author_id=author)

    decide_export(
        database, LEDGER_KEY, export_id=asked.id, approver_id=second, approves=True, reason="",
        now=NOW,
    )  # fmt: skip

    assert record(database, asked.id).approver_tie == tie
    [details] = audited(database, AuditEvent.EXPORT_APPROVED.tag)
    assert details["tie"] == (tie or "")


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
