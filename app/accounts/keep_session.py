"""Begin and end a browser's signed-in session."""

import secrets
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.accounts.models.staff_account import StaffSession
from app.accounts.store import staff
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.tokens import STAFF_SESSION, TOKEN_BYTES, token_sha256
from app.core.steps.audit import write_audit


def start_session(
    database: Database, ledger_key: bytes, account_id: UUID, now: datetime, agent: str = ""
) -> str:
    """Record that an account signed in; return the token that the browser keeps.

    :param agent: what the browser calls itself.
    """
    token = secrets.token_urlsafe(TOKEN_BYTES)
    with database.transaction() as session:
        staff.add_session(
            session,
            StaffSession(
                token_sha256=token_sha256(token),
                account_id=account_id,
                started_at=now,
                expires_at=now + STAFF_SESSION,
                seen_at=now,
                agent=agent,
            ),
        )
        _audit(session, ledger_key, AuditEvent.SESSION_STARTED, account_id, now)
    return token


def end_session(
    database: Database, ledger_key: bytes, account_id: UUID, token: str, now: datetime
) -> None:
    """Record that an account signed out; the token opens nothing from now on."""
    with database.transaction() as session:
        staff.end_session(session, token_sha256(token), now)
        _audit(session, ledger_key, AuditEvent.SESSION_ENDED, account_id, now)


def note_seen(database: Database, token_sha256: bytes, now: datetime) -> None:
    """Keep when a session was last used."""
    with database.transaction() as session:
        staff.note_seen(session, token_sha256, now)


def _audit(
    session: Session, ledger_key: bytes, event: AuditEvent, account_id: UUID, now: datetime
) -> None:
    write_audit(session, ledger_key, event, actor=account_id.hex, at=now, subject=account_id.hex)
