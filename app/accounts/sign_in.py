"""Sign-in and sign-out: counted attempts, recorded refusals, and sessions."""

import secrets
from datetime import datetime
from uuid import UUID

from app.accounts.models import StaffSession
from app.accounts.rules.sign_in import Attempt, attempt_counts, is_within_budget
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import TooManyAttempts
from app.core.rules.tokens import STAFF_SESSION, TOKEN_BYTES, token_sha256
from app.core.steps.records import write_audit
from app.core.store.rate_count import count_up


def take_attempt(database: Database, rate_key: bytes, attempt: Attempt, now: datetime) -> None:
    """Count an attempt before it is checked, so that parallel attempts cannot evade the limit.

    :raises TooManyAttempts: if its budget is used up; the attempt then does not count, so that the
        budget recovers with time.
    """
    counts = attempt_counts(rate_key, attempt, now)
    with database.transaction() as session:
        found = count_up(session, counts.all())
        within = is_within_budget(
            attempt,
            own=found[counts.own],
            from_network=found[counts.network] if counts.network else 0,
            of_account=found[counts.account] if counts.account else 0,
        )
        if not within:
            raise TooManyAttempts("Too many sign-in attempts.")


def give_attempt_back(database: Database, rate_key: bytes, attempt: Attempt, now: datetime) -> None:
    """Undo the count of a successful attempt.

    :param now: when it was counted.
    """
    with database.transaction() as session:
        count_up(session, attempt_counts(rate_key, attempt, now).all(), by=-1)


def refuse_sign_in(
    database: Database, ledger_key: bytes, account_id: UUID | None, now: datetime
) -> None:
    """Record a wrong password or code, without an actor, since it may be anyone.

    :param account_id: the account that was tried, or None if no account has that address.
    """
    subject = "" if account_id is None else account_id.hex
    with database.transaction() as session:
        write_audit(
            session, ledger_key, AuditEvent.SIGN_IN_REFUSED, actor="", at=now, subject=subject
        )


def start_session(
    database: Database, ledger_key: bytes, account_id: UUID, now: datetime, agent: str = ""
) -> str:
    """Record that an account signed in; return the token that the browser keeps.

    :param agent: the browser's User-Agent.
    """
    token = secrets.token_urlsafe(TOKEN_BYTES)
    with database.transaction() as session:
        session.add(
            StaffSession(
                token_sha256=token_sha256(token),
                account_id=account_id,
                started_at=now,
                expires_at=now + STAFF_SESSION,
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


def mark_seen(database: Database, token_sha256: bytes, now: datetime) -> None:
    """Record when a session was last used."""
    with database.transaction() as session:
        staff.mark_seen(session, token_sha256, now)


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
