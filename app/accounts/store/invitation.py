"""Invitations to set up an account."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from app.accounts.models import StaffInvitation


def list_open_invitations(session: Session, now: datetime) -> Sequence[StaffInvitation]:
    """Return the open invitations that name an address, newest first."""
    return session.scalars(
        select(StaffInvitation)
        .where(
            StaffInvitation.email != "",
            StaffInvitation.used_at.is_(None),
            StaffInvitation.expires_at > now,
        )
        .order_by(StaffInvitation.created_at.desc(), StaffInvitation.email)
    ).all()


def find_invitation(session: Session, token_sha256: bytes, now: datetime) -> StaffInvitation | None:
    """Return the invitation that a token opens, unless it is used or expired."""
    return session.scalar(
        select(StaffInvitation).where(
            StaffInvitation.token_sha256 == token_sha256,
            StaffInvitation.used_at.is_(None),
            StaffInvitation.expires_at > now,
        )
    )


def use_invitation(session: Session, token_sha256: bytes, at: datetime) -> bool:
    """Mark an invitation as used; return whether it was unused, so that it makes one account."""
    statement = (
        update(StaffInvitation)
        .where(StaffInvitation.token_sha256 == token_sha256, StaffInvitation.used_at.is_(None))
        .values(used_at=at)
        .returning(StaffInvitation.email)
    )
    return session.execute(statement).first() is not None


def delete_open_invitations(session: Session, email: str) -> None:
    """Delete the unused invitations to an address, so that only the newest link works."""
    session.execute(
        delete(StaffInvitation).where(
            func.lower(StaffInvitation.email) == func.lower(email),
            StaffInvitation.used_at.is_(None),
        )
    )
