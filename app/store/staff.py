"""Staff accounts, their sessions and invitations."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, exists, func, select, update
from sqlalchemy.orm import Session

from app.models import StaffAccount, StaffInvitation, StaffSession


def find_account(session: Session, email: str) -> StaffAccount | None:
    """Return the account with an address, whatever its case."""
    return session.scalar(
        select(StaffAccount).where(func.lower(StaffAccount.email) == func.lower(email))
    )


def administrator_exists(session: Session) -> bool:
    """Return whether anyone can administer the service."""
    return bool(
        session.scalar(
            select(
                exists().where(StaffAccount.role == "administrator", StaffAccount.active.is_(True))
            )
        )
    )


def add_account(session: Session, account: StaffAccount) -> None:
    """Add an account."""
    session.add(account)


def names_by_id(session: Session) -> dict[str, str]:
    """Return the name of every account by its id in text, for lists of who did what."""
    rows = session.execute(select(StaffAccount.id, StaffAccount.name)).all()
    return {str(account_id): name for account_id, name in rows}


def colleagues(session: Session) -> dict[UUID, StaffAccount]:
    """Return every account by its id."""
    return {each.id: each for each in session.scalars(select(StaffAccount))}


def add_session(session: Session, row: StaffSession) -> None:
    """Record that a browser has signed in."""
    session.add(row)


def find_open_session(
    session: Session, token_sha256: bytes, account_id: UUID, now: datetime
) -> StaffSession | None:
    """Return a browser's session of this account, unless it is ended or out of date."""
    return session.scalar(
        select(StaffSession).where(
            StaffSession.token_sha256 == token_sha256,
            StaffSession.account_id == account_id,
            StaffSession.ended_at.is_(None),
            StaffSession.expires_at > now,
        )
    )


def note_seen(session: Session, token_sha256: bytes, at: datetime) -> None:
    """Keep when a browser's session was last used."""
    session.execute(
        update(StaffSession).where(StaffSession.token_sha256 == token_sha256).values(seen_at=at)
    )


def end_session(session: Session, token_sha256: bytes, at: datetime) -> None:
    """End a browser's session."""
    session.execute(
        update(StaffSession)
        .where(StaffSession.token_sha256 == token_sha256, StaffSession.ended_at.is_(None))
        .values(ended_at=at)
    )


def add_invitation(session: Session, invitation: StaffInvitation) -> None:
    """Add an invitation."""
    session.add(invitation)


def find_invitation(session: Session, token_sha256: bytes, now: datetime) -> StaffInvitation | None:
    """Return the invitation that a token opens, unless it is used or out of date."""
    return session.scalar(
        select(StaffInvitation).where(
            StaffInvitation.token_sha256 == token_sha256,
            StaffInvitation.used_at.is_(None),
            StaffInvitation.expires_at > now,
        )
    )


def use_invitation(session: Session, token_sha256: bytes, at: datetime) -> bool:
    """Use up an invitation; return whether it was unused, so that one link makes one account."""
    statement = (
        update(StaffInvitation)
        .where(StaffInvitation.token_sha256 == token_sha256, StaffInvitation.used_at.is_(None))
        .values(used_at=at)
        .returning(StaffInvitation.email)
    )
    return session.execute(statement).first() is not None


def delete_open_invitations(session: Session, email: str) -> None:
    """Withdraw the unused invitations to an address, so that only the newest link works."""
    session.execute(
        delete(StaffInvitation).where(
            func.lower(StaffInvitation.email) == func.lower(email),
            StaffInvitation.used_at.is_(None),
        )
    )
