"""Decisions about an export: by whom, and once."""

import json
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from app.accounts.accounts import change_role
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.permissions import Role
from app.exports.request import decide_export
from app.exports.rules.export import ExportRules
from app.exports.store import export as exports
from tests.support.at_once import outcomes_at_once
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.enquiries.people import write_to_us
from tests.support.exports.exporting import ask, record
from tests.support.leads.desk_work import MAILING, add_account
from tests.support.stored_rows import make_invitation

LATELY, LONG_AGO = timedelta(days=29), timedelta(days=31)


@pytest.mark.parametrize(
    ("how", "ago", "tie"),
    [
        ("invited", LATELY, "invited"),
        ("invited", LONG_AGO, None),
        ("role", LATELY, "role"),
        ("role", LONG_AGO, None),
        ("neither", LATELY, None),
    ],
)
def test_an_approver_invited_or_promoted_by_the_author_is_named(
    database: Database, how: str, ago: timedelta, tie: str | None
) -> None:
    for name in ("wei", "lin"):
        write_to_us(database, email=f"{name}@example.com")
    author, second = add_account(database), add_account(database, email="second@zone.example")
    giver = add_account(database) if how == "neither" else author
    if how == "role":
        change_role(
            database, LEDGER_KEY, MAILING, actor=giver.hex, account_id=second, role=Role.READER,
            now=NOW - ago,
        )  # fmt: skip
    else:
        with database.transaction() as session:
            session.add(
                make_invitation(
                    "token", email="second@zone.example", invited_by=giver.hex, used_at=NOW - ago
                )
            )
    asked = ask(database, rules=ExportRules(approval_rows=1), author_id=author)

    decide_export(
        database, LEDGER_KEY, export_id=asked.id, approver_id=second, approves=True, reason="",
        now=NOW,
    )  # fmt: skip

    assert record(database, asked.id).approver_tie == tie
    with database.reading() as session:
        approved = select(AuditRecord).where(AuditRecord.event == "staff:export:approve")
        event = session.scalars(approved).one()
    assert json.loads(event.payload)["details"]["tie"] == (tie or "")


def test_of_two_decisions_at_once_one_counts(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("wei", "lin"):
        write_to_us(database, email=f"{name}@example.com")
    author = add_account(database)
    asked = ask(database, rules=ExportRules(approval_rows=1), author_id=author)
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
