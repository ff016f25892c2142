"""`zone staff` helps people who are locked out: it prints links, and never sets a secret."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.accounts.models import StaffAccount, StaffInvitation, StaffSession
from app.accounts.rules.sign_in import SessionLimits
from app.accounts.sign_in import start_session
from app.accounts.store import staff
from app.accounts.store.password_link import find_by_link
from app.core import clock
from app.core.db import Database
from app.core.models import AuditRecord
from app.core.rules.audit_events import AuditEvent
from app.core.rules.tokens import INVITATION, token_sha256
from app.leads.models import Lead, LeadTask
from app.leads.tasks import add_task
from app.mail.models import OutboxMessage
from tests.support.enquiries.answers import FIRST_RESPONSE, LEDGER_KEY
from tests.support.leads.desk_work import MAILING, add_account
from tests.support.zone_command import run_zone

EMAIL, LIN, LEE = (f"{name}@zone.example" for name in ("kim", "lin", "lee"))
LIMITS = SessionLimits(timedelta(hours=1), timedelta(hours=12))


@pytest.fixture
def kim(own_database: Database) -> UUID:
    """A handler, besides the administrator who must remain."""
    add_account(own_database, role="administrator", email="boss@zone.example")
    return add_account(own_database, role="handler", email=EMAIL, tf_primary_method="authenticator")


def account(database: Database, account_id: UUID) -> StaffAccount:
    with database.reading() as session:
        return session.get_one(StaffAccount, account_id)


def events(database: Database) -> list[tuple[str, str, str]]:
    """Return the tag, actor and subject of each audit event of an account."""
    with database.reading() as session:
        rows = session.execute(
            select(AuditRecord.event, AuditRecord.actor, AuditRecord.subject)
            .where(AuditRecord.actor == "operator", AuditRecord.subject != "")
            .order_by(AuditRecord.at)
        )
        return [(row.event, row.actor, row.subject) for row in rows]


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
    boss = ["boss@zone.example", "administrator", "active", "factor: none", "signed in: never"]
    assert boss in listed
    assert not [line for line in listed if line[0] == EMAIL and line[4] == boss[4]]


@pytest.mark.parametrize("force", [[], ["--force"]])
def test_a_link_to_a_new_password_is_printed_and_no_secret_set(
    own_database: Database, kim: UUID, force: list[str]
) -> None:
    before = account(own_database, kim).password
    said = run_zone("staff", "reset-password", EMAIL.upper(), *force).stdout
    token = said.rsplit("/staff/password/", maxsplit=1)[1].strip()
    with own_database.reading() as session:
        found = find_by_link(session, token_sha256(token), clock.now())
        mailed = session.scalars(select(OutboxMessage.kind)).all()
    assert found is not None
    assert (found.id, found.password) == (kim, "" if force else before)
    assert found.tf_primary_method == "authenticator"
    assert "staff.password_link" not in mailed
    assert events(own_database) == [(AuditEvent.PASSWORD_LINK_MADE.tag, "operator", kim.hex)]


def test_factors_are_reset_and_the_sign_in_page_is_named(own_database: Database, kim: UUID) -> None:
    said = run_zone("staff", "reset-factors", EMAIL).stdout
    assert said.strip().endswith("/staff/sign-in")
    assert account(own_database, kim).tf_primary_method is None
    assert events(own_database) == [(AuditEvent.FACTORS_RESET.tag, "operator", kim.hex)]


def test_an_account_is_deactivated_and_its_work_handed_over_without_a_deputy(
    own_database: Database, kim: UUID
) -> None:
    start_session(own_database, LEDGER_KEY, MAILING, kim, clock.now(), limits=LIMITS)
    with own_database.transaction() as session:
        lead = session.scalars(select(Lead)).first()
        assert lead is not None
        lead.owner_id, lead_id = kim, lead.id
    add_task(
        own_database, LEDGER_KEY, FIRST_RESPONSE, actor=kim.hex, lead_id=lead_id, token=uuid4(),
        title="Call", due_on=date(2026, 3, 5), assignee_id=kim, now=clock.now(),
    )  # fmt: skip
    run_zone("staff", "deactivate", EMAIL)
    assert not account(own_database, kim).active
    with own_database.reading() as session:
        boss = staff.find_account(session, "boss@zone.example")
        assert boss is not None
        assert session.get_one(Lead, lead_id).owner_id is None
        assert session.scalars(select(LeadTask.assignee_id)).one() == boss.id
        assert session.scalars(select(StaffSession.ended_at)).one() is not None
    assert (AuditEvent.ACTIVITY_CHANGED.tag, "operator", kim.hex) in events(own_database)


@pytest.mark.parametrize(
    ("command", "email", "why"),
    [
        ("deactivate", "boss@zone.example", "only account"),
        ("reset-password", "nobody@zone.example", "nobody@zone.example"),
    ],
)
def test_what_cannot_be_done_to_an_account_is_said(
    own_database: Database, kim: UUID, command: str, email: str, why: str
) -> None:
    assert why in run_zone("staff", command, email, status=1).stderr
    assert events(own_database) == []


def test_addresses_are_read_from_a_chinese_keyboard_too(own_database: Database) -> None:
    run_zone("staff", "add", "lee＠zone．example", "--role", "handler")
    with own_database.reading() as session:
        (invited,) = session.scalars(select(StaffInvitation.email))
    assert invited == LEE

    add_account(own_database, role="handler", email=EMAIL)
    add_account(own_database, role="administrator", email="boss@zone.example")
    run_zone("staff", "deactivate", "ｋｉｍ＠zone。example")
    with own_database.reading() as session:
        found = staff.find_account(session, EMAIL)
    assert found is not None
    assert not found.active
