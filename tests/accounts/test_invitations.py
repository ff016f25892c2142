"""A link makes one account, and a browser stays signed in until it is signed out."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any
from uuid import UUID

import pytest

from app.accounts.invitations import (
    Invitation,
    InvitationDesk,
    accept_invitation,
    invite_staff,
    mail_invitation,
)
from app.accounts.models import StaffAccount, StaffInvitation, StaffSession
from app.accounts.passwords import PasswordDesk, make_password_link
from app.accounts.rules.sign_in import SessionLimits
from app.accounts.sign_in import end_session, end_sessions, mark_seen, start_session
from app.accounts.store import invitation as invitations
from app.accounts.store import staff
from app.content.local import moment_text
from app.core.db import Database
from app.core.models import AuditRecord, LedgerPending
from app.core.rules.audit_events import OPERATOR, AuditEvent
from app.core.rules.errors import InvitationInvalid
from app.core.rules.permissions import Role
from app.core.rules.tokens import token_sha256
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.leads.desk_work import MAILING, add_account
from tests.support.mail.mailing import LINK_KEY, mailed
from tests.support.stored import audited, count_rows, every, only, read_by, row_of

pytestmark = pytest.mark.engine("both")

LIN, FIRST = "lin@zone.example", "first@zone.example"
WEEK = timedelta(days=7)
LIMITS = SessionLimits(timedelta(hours=1), timedelta(hours=12))


def invite(database: Database, email: str = LIN, role: Role = Role.EXPORTER) -> str:
    """Invite someone; return the token."""
    return invite_staff(database, LEDGER_KEY, email=email, role=role, now=NOW)


def accept(database: Database, token: str, email: str = "", after: timedelta = timedelta()) -> UUID:
    """Accept an invitation some time after it was made."""
    return accept_invitation(
        database,
        LEDGER_KEY,
        token=token,
        name="林",
        email=email,
        password_hash="hash",
        now=NOW + after,
    )


def test_an_invitation_becomes_an_account_with_its_address_and_role(database: Database) -> None:
    token = invite(database, role=Role.AUDITOR)

    kept = only(database, StaffInvitation)
    assert kept.token_sha256 == token_sha256(token)
    assert token not in str(vars(kept))
    account = row_of(
        database, StaffAccount, accept(database, token, email="someone.else@x.example")
    )
    assert (account.email, account.role, account.name) == (LIN, "auditor", "林")
    assert account.active
    assert account.password == "hash"


def test_a_mailed_invitation_is_stored_as_given_and_its_letter_says_until_when_it_works(
    database: Database,
) -> None:
    guest = Invitation("Lin", LIN, Role.HANDLER, "zh")
    mail_invitation(
        database, InvitationDesk(LEDGER_KEY, LINK_KEY, "x.example"), guest, actor="boss", now=NOW
    )
    kept = only(database, StaffInvitation)
    assert (kept.name, kept.language, kept.role) == ("Lin", "zh", "handler")
    assert (kept.invited_by, kept.created_at, kept.expires_at) == ("boss", NOW, NOW + WEEK)
    [mail] = mailed(database, time_zone="Asia/Shanghai")
    assert moment_text(NOW + WEEK, "Asia/Shanghai", "zh") in mail.text


def test_only_the_newest_link_to_a_new_password_is_mailed(database: Database) -> None:
    desk, owner = PasswordDesk(LEDGER_KEY, LINK_KEY, MAILING), add_account(database)
    for _ in range(2):
        make_password_link(
            database, desk, actor="", account_id=owner, forced=False, mailed=True, now=NOW
        )
    assert len(mailed(database)) == 1


def test_a_link_used_twice_at_once_makes_one_account(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    token, find = invite(database, email=""), invitations.find_invitation
    # SQLite lets one transaction write at a time, so that the second finds the link used.
    together = Barrier(1 if database.is_sqlite else 2, timeout=60)

    def find_together(*asked: Any) -> StaffInvitation | None:
        invitation = find(*asked)
        together.wait()
        return invitation

    monkeypatch.setattr(invitations, "find_invitation", find_together)

    def attempt(number: int) -> str:
        try:
            accept(database, token, email=f"{number}@zone.example")
        except InvitationInvalid:
            return "refused"
        return "made"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(attempt, range(2))) == ["made", "refused"]
    assert count_rows(database)["staff_account"] == 1


@pytest.mark.parametrize("token", ["", "unknown"])
def test_an_unknown_link_is_refused(database: Database, token: str) -> None:
    invite(database)

    with pytest.raises(InvitationInvalid):
        accept(database, token)


def test_a_link_is_refused_after_a_week(database: Database) -> None:
    token = invite(database)

    with pytest.raises(InvitationInvalid):
        accept(database, token, after=WEEK)

    accept(database, token, after=WEEK - timedelta(seconds=1))


@pytest.mark.parametrize("again", [LIN, "LIN@zone.example"])
def test_a_newer_link_replaces_the_older_one_of_an_address(database: Database, again: str) -> None:
    older = invite(database)
    newer = invite(database, email=again)

    with pytest.raises(InvitationInvalid):
        accept(database, older)
    accept(database, newer)


def test_invitations_and_accounts_are_audited_without_addresses(
    database: Database,
) -> None:
    account_id = accept(database, invite(database))

    events = {event.event: event for event in every(database, AuditRecord)}
    pending = set(every(database, LedgerPending.commitment))
    assert set(events) == {AuditEvent.ACCOUNT_INVITED.tag, AuditEvent.ACCOUNT_CREATED.tag}
    assert events[AuditEvent.ACCOUNT_CREATED.tag].subject == account_id.hex
    assert {event.commitment for event in events.values()} == pending
    for event in events.values():
        assert json.loads(event.payload)["details"] == {"role": "exporter"}
        assert b"lin@" not in event.payload


def test_a_session_ends_when_unused_after_its_lifetime_or_by_hand(database: Database) -> None:
    account_id = accept(database, invite(database))
    token = start_session(
        database, LEDGER_KEY, MAILING, account_id, NOW, limits=LIMITS, agent="Firefox"
    )
    begun = only(database, StaffSession)
    assert (begun.agent, begun.started_at, begun.seen_at) == ("Firefox", NOW, NOW)

    def is_open(hours: float) -> bool:
        asked = token_sha256(token), account_id, NOW + timedelta(hours=hours)
        return read_by(database, staff.find_open_session, *asked) is not None

    assert is_open(0.99)
    assert not is_open(1)
    for hours in (0.5, 11.5):
        used_at = NOW + timedelta(hours=hours)
        mark_seen(database, token_sha256(token), LIMITS.expiry(NOW, used_at), used_at)
    assert is_open(11.99)
    assert not is_open(12)
    end_session(database, LEDGER_KEY, account_id, token, NOW)
    assert not is_open(0)
    end_sessions(database, LEDGER_KEY, actor=OPERATOR, account_id=account_id, now=NOW)
    assert audited(database, AuditEvent.SESSIONS_ENDED.tag) == [{"count": 0}]
    assert sorted([e.event for e in every(database, AuditRecord) if e.subject]) == [
        AuditEvent.ACCOUNT_CREATED.tag,
        AuditEvent.SESSION_ENDED.tag,
        AuditEvent.SESSION_STARTED.tag,
        AuditEvent.SESSIONS_ENDED.tag,
    ]
