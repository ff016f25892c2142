"""Passkeys of staff accounts."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete as delete_from
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.accounts.models import StaffPasskey


def find(session: Session, credential_id: bytes) -> StaffPasskey | None:
    """Return the passkey with a credential id, of any account."""
    return session.scalar(select(StaffPasskey).where(StaffPasskey.credential_id == credential_id))


def add(session: Session, row: StaffPasskey) -> None:
    """Add a passkey."""
    session.add(row)


def delete(session: Session, passkey_id: UUID) -> None:
    """Delete a passkey."""
    session.execute(delete_from(StaffPasskey).where(StaffPasskey.id == passkey_id))


def delete_all_of(session: Session, account_id: UUID) -> None:
    """Delete an account's passkeys."""
    session.execute(delete_from(StaffPasskey).where(StaffPasskey.account_id == account_id))


def record_use(session: Session, passkey_id: UUID, sign_count: int, at: datetime) -> None:
    """Record when a passkey was used, and its signature count."""
    session.execute(
        update(StaffPasskey)
        .where(StaffPasskey.id == passkey_id)
        .values(sign_count=sign_count, used_at=at)
    )
