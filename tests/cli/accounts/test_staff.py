"""`zone staff` helps people who are locked out: it prints links, and never sets a secret."""

import re
from collections import Counter
from datetime import date, timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.accounts.models import StaffAccount, StaffInvitation, StaffSession
from app.accounts.rules.sign_in import SessionLimits
from app.accounts.sign_in import start_session
from app.accounts.store.password_link import find_by_link
from app.core import clock
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import StorageUnavailable
from app.core.rules.tokens import INVITATION, token_sha256
from app.leads import handover
from app.leads.models import Lead, LeadTask
from app.leads.steps.ownership import hand_over as hand_over_some
from app.leads.tasks import add_task
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY
from tests.support.enquiries.stored_rows import add_lead
from tests.support.leads.desk_work import MAILING, add_account
from tests.support.stored import change_row, every, only, read_by, row_of, write_by
from tests.support.zone_command import run_zone

EMAIL, LIN, LEE, BOSS = (f"{name}@zone.example" for name in ("kim", "lin", "lee", "boss"))
LIMITS = SessionLimits(timedelta(hours=1), timedelta(hours=12))


@pytest.fixture
def kim(own_database: Database) -> UUID:
    """A handler, besides the administrator who must remain."""
    add_account(own_database, role="administrator", email=BOSS)
    return add_account(own_database, role="handler", email=EMAIL, tf_primary_method="authenticator")


def events(database: Database) -> list[tuple[str, str, str]]:
    """Return the tag, actor and subject of each audit event of an account."""
    by_operator = (
        select(AuditRecord)
        .where(AuditRecord.actor == "operator", AuditRecord.subject != "")
        .order_by(AuditRecord.at)
    )
    return [(each.event, each.actor, each.subject) for each in every(database, by_operator)]


def test_open_invitations_are_listed_with_role_and_end(own_database: Database, kim: UUID) -> None:
    run_zone("staff", "add", "--role", "exporter", LIN)

    [line] = [
        each for each in run_zone("staff", "list").stdout.splitlines() if each.startswith("lin@")
    ]

    ends = clock.now() + INVITATION
    assert line.split()[:3] == [LIN, "exporter", "invited"]
    assert f"{ends:%Y-%m-%d}" in line or f"{ends - timedelta(minutes=5):%Y-%m-%d}" in line


def test_the_accounts_are_listed_with_role_factor_and_last_sign_in(
    own_database: Database, kim: UUID
) -> None:
    start_session(own_database, LEDGER_KEY, MAILING, kim, clock.now(), limits=LIMITS)
    listed = [line.split("  ") for line in run_zone("staff", "list").stdout.splitlines()]
    assert [EMAIL, "handler", "active", "factor: app"] in [line[:4] for line in listed]
    boss = [BOSS, "administrator", "active", "factor: none", "signed in: never"]
    assert boss in listed
    assert not [line for line in listed if line[0] == EMAIL and line[4] == boss[4]]


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_a_link_to_a_new_password_is_printed_and_no_secret_set(
    own_database: Database, kim: UUID, force: list[str]
) -> None:
    before = row_of(own_database, StaffAccount, kim).password
    said = run_zone("staff", "reset-password", EMAIL.upper(), *force).stdout
    token = said.rsplit("/staff/password/", maxsplit=1)[1].strip()
    found = read_by(own_database, find_by_link, token_sha256(token), clock.now())
    assert found is not None
    assert (found.id, found.password) == (kim, "" if force else before)
    assert found.tf_primary_method == "authenticator"
    assert MessageKind.PASSWORD_LINK not in every(own_database, OutboxMessage.kind)
    assert events(own_database) == [(AuditEvent.PASSWORD_LINK_MADE.tag, "operator", kim.hex)]


def test_factors_are_reset_and_the_sign_in_page_is_named(own_database: Database, kim: UUID) -> None:
    assert run_zone("staff", "reset-factors", EMAIL).stdout.strip().endswith("/staff/sign-in")
    assert row_of(own_database, StaffAccount, kim).tf_primary_method is None
    assert events(own_database) == [(AuditEvent.FACTORS_RESET.tag, "operator", kim.hex)]


def test_an_account_is_deactivated_and_its_work_handed_over_without_a_deputy(
    own_database: Database, kim: UUID
) -> None:
    start_session(own_database, LEDGER_KEY, MAILING, kim, clock.now(), limits=LIMITS)
    lead_id, *_others = every(own_database, Lead.id)
    change_row(own_database, Lead, lead_id, owner_id=kim)
    add_task(
        own_database, LEDGER_KEY, FIRST_RESPONSE, actor=kim.hex, lead_id=lead_id, token=uuid4(),
        title="Call", due_on=date(2026, 3, 5), assignee_id=kim, now=clock.now(),
    )  # fmt: skip
    run_zone("staff", "deactivate", EMAIL)
    assert not row_of(own_database, StaffAccount, kim).active
    assert row_of(own_database, Lead, lead_id).owner_id is None
    boss = only(own_database, select(StaffAccount.id).where(StaffAccount.email == BOSS))
    assert only(own_database, LeadTask.assignee_id) == boss
    assert only(own_database, StaffSession.ended_at) is not None
    assert (AuditEvent.ACTIVITY_CHANGED.tag, "operator", kim.hex) in events(own_database)


def test_a_deactivation_that_is_interrupted_says_what_is_left_and_goes_on(
    own_database: Database, kim: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handover, "BATCH", 1)
    mine = [write_by(own_database, add_lead, owner_id=kim) for _ in range(3)]
    turns = count(1)

    def fail_at_second(*given: Any) -> Counter[str]:
        if next(turns) == 2:
            raise StorageUnavailable("The disk is full.")
        return hand_over_some(*given)

    monkeypatch.setattr(handover, "hand_over", fail_at_second)
    stopped = run_zone("staff", "deactivate", EMAIL, status=1)

    assert not row_of(own_database, StaffAccount, kim).active
    assert tuple(re.findall(r"leads \d+", stopped.stderr)) == ("leads 1", "leads 2")
    assert "The disk is full." in stopped.stderr
    assert sum(row_of(own_database, Lead, each).owner_id == kim for each in mine) == 2

    assert "leads 2" in run_zone("staff", "deactivate", EMAIL).stdout
    assert not any(row_of(own_database, Lead, each).owner_id for each in mine)
    by_operator = [event for event, *_others in events(own_database)]
    assert by_operator.count(AuditEvent.ACTIVITY_CHANGED.tag) == 1
    assert by_operator.count(AuditEvent.LEAD_ASSIGNED.tag) == 3


@pytest.mark.parametrize(
    ("command", "email", "why"),
    [
        ("deactivate", BOSS, "only account"),
        ("reset-password", "nobody@zone.example", "nobody@zone.example"),
    ],
)
def test_what_cannot_be_done_to_an_account_is_said(
    own_database: Database, kim: UUID, command: str, email: str, why: str
) -> None:
    assert why in run_zone("staff", command, email, status=1).stderr
    assert events(own_database) == []


def test_addresses_are_read_from_a_chinese_keyboard_too(own_database: Database, kim: UUID) -> None:
    run_zone("staff", "add", "lee＠zone．example", "--role", "handler")
    assert only(own_database, StaffInvitation.email) == LEE

    run_zone("staff", "deactivate", "ｋｉｍ＠zone。example")
    assert not row_of(own_database, StaffAccount, kim).active
