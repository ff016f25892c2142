"""Sign-in and sign-out: counted attempts, recorded refusals, and sessions."""

import secrets
from datetime import datetime
from uuid import UUID

from app.accounts.models import StaffSession
from app.accounts.rules.owner_notice import OwnerNotice
from app.accounts.rules.sign_in import (
    CODES_TOLD,
    TYPED_CODES,
    Attempt,
    Secret,
    SessionLimits,
    attempt_counts,
    browser_and_system,
    is_within_budget,
)
from app.accounts.steps.owner import tell_owner
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.rules.errors import TooManyAttempts, existing
from app.core.rules.tokens import TOKEN_BYTES, token_sha256
from app.core.steps.records import write_audit
from app.core.store.rate_count import count_up
from app.mail.rules.delivery import Mailing


def take_attempt(database: Database, rate_key: bytes, attempt: Attempt, now: datetime) -> int:
    """Count an attempt before it is checked, so that parallel attempts cannot evade the limit.

    :returns: the attempts at this account that count with it, from wherever they are counted.
    :raises TooManyAttempts: if its budget is used up; the attempt then does not count, so that the
        budget recovers with time.
    """
    counts = attempt_counts(rate_key, attempt, now)
    with database.transaction() as session:
        found = count_up(session, counts.all())
        if not is_within_budget(attempt, counts, found):
            raise TooManyAttempts("Too many sign-in attempts.")
    return found[counts.account or counts.own[0].count]


def give_attempt_back(database: Database, rate_key: bytes, attempt: Attempt, now: datetime) -> None:
    """Undo the count of a successful attempt.

    :param now: when it was counted.
    """
    with database.transaction() as session:
        count_up(session, attempt_counts(rate_key, attempt, now).all(), by=-1)


def refuse_sign_in(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    account_id: UUID | None,
    secret: Secret,
    count: int,
    now: datetime,
) -> None:
    """Record a wrong password or code, without an actor, since it may be anyone.

    After several codes, all behind the right password, the owner is told, once a day.

    :param account_id: the account that was tried, or None if no account has that address.
    :param count: the attempts at the account that count, from `take_attempt`.
    """
    subject = "" if account_id is None else account_id.hex
    with database.transaction() as session:
        write_audit(
            session, ledger_key, AuditEvent.SIGN_IN_REFUSED, actor="", at=now, subject=subject
        )
        account = staff.get_account(session, account_id) if account_id else None
        if account is not None and secret in TYPED_CODES and count == CODES_TOLD:
            tell_owner(session, mailing, account, OwnerNotice.CODES_GUESSED, now)
            write_audit(
                session,
                ledger_key,
                AuditEvent.CODES_GUESSED,
                actor=SYSTEM,
                at=now,
                subject=subject,
                details={"secret": secret.value, "count": count},
            )


def start_session(
    database: Database,
    ledger_key: bytes,
    mailing: Mailing,
    account_id: UUID,
    now: datetime,
    *,
    limits: SessionLimits,
    agent: str = "",
    known: bool = True,
) -> str:
    """Record that an account signed in; return the token that the browser keeps.

    :param agent: the browser's User-Agent.
    :param known: whether the account has signed in with this browser before; its owner is told of
        another, except of the first.
    """
    token = secrets.token_urlsafe(TOKEN_BYTES)
    with database.transaction() as session:
        account = staff.get_account(session, account_id)
        if account is not None and not known and staff.has_signed_in(session, account_id):
            browser, system = browser_and_system(agent)
            named = {"browser": browser, "system": system}
            tell_owner(session, mailing, account, OwnerNotice.NEW_BROWSER, now, named)
        session.add(
            StaffSession(
                token_sha256=token_sha256(token),
                account_id=account_id,
                started_at=now,
                expires_at=limits.expiry(now, now),
                seen_at=now,
                agent=agent,
            )
        )
        write_audit(
            session,
            ledger_key,
            AuditEvent.SESSION_STARTED,
            actor=account_id.hex,
            at=now,
            subject=account_id.hex,
        )
    return token


def renew_session(
    database: Database, ledger_key: bytes, account_id: UUID, token: str, now: datetime
) -> str:
    """Record a new proof of identity within a session; return the token that replaces its own.

    A copy of the token that somebody has made before the proof is invalid after it.
    """
    renewed = secrets.token_urlsafe(TOKEN_BYTES)
    with database.transaction() as session:
        staff.replace_token(session, token_sha256(token), token_sha256(renewed))
        write_audit(
            session,
            ledger_key,
            AuditEvent.SESSION_CONFIRMED,
            actor=account_id.hex,
            at=now,
            subject=account_id.hex,
        )
    return renewed


def end_session(
    database: Database, ledger_key: bytes, account_id: UUID, token: str, now: datetime
) -> None:
    """End a session and record that the account signed out; the token is then invalid."""
    with database.transaction() as session:
        staff.end_session(session, token_sha256(token), now)
        write_audit(
            session,
            ledger_key,
            AuditEvent.SESSION_ENDED,
            actor=account_id.hex,
            at=now,
            subject=account_id.hex,
        )


def mark_seen(database: Database, token_sha256: bytes, expires_at: datetime, now: datetime) -> None:
    """Record when a session was last used, and when it expires."""
    with database.transaction() as session:
        staff.mark_seen(session, token_sha256, expires_at, now)


def tell_of_change(
    database: Database, mailing: Mailing, account_id: UUID, notice: OwnerNotice, now: datetime
) -> None:
    """Tell an account's owner of a change that flask-security has stored.

    :raises NotFound: if there is no such account.
    """
    with database.transaction() as session:
        account = existing(
            staff.get_account(session, account_id), f"There is no account {account_id}."
        )
        tell_owner(session, mailing, account, notice, now)


def end_sessions(
    database: Database,
    ledger_key: bytes,
    *,
    actor: str,
    account_id: UUID,
    now: datetime,
    keep: bytes = b"",
    only: bytes = b"",
) -> None:
    """End an account's sessions in all browsers.

    :param keep: the token hash of the session to leave open.
    :param only: the token hash of the session to end, if not all.
    """
    with database.transaction() as session:
        count = staff.end_sessions(session, account_id, now, keep=keep, only=only)
        write_audit(
            session,
            ledger_key,
            AuditEvent.SESSIONS_ENDED,
            actor=actor,
            at=now,
            subject=account_id.hex,
            details={"count": count},
        )
