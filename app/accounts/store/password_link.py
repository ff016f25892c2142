"""Links that set a new password: for each account at most one by staff and one by request."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount

_CLOSED = {
    "password_link_sha256": None,
    "password_link_until": None,
    "asked_link_sha256": None,
    "asked_link_until": None,
}
"""The values of an account that no link opens."""


def find_by_link(session: Session, token_sha256: bytes, now: datetime) -> StaffAccount | None:
    """Return the active account whose password a link may set."""
    return session.scalar(select(StaffAccount).where(*_opened_by(token_sha256, now)))


def set_link(
    session: Session, account_id: UUID, token_sha256: bytes, until: datetime, *, asked: bool
) -> None:
    """Let a link set an account's password until a moment, in place of an earlier link.

    :param asked: whether somebody asked for it on the sign-in page. Anybody can, so it leaves the
        link alone that staff or the operator made.
    """
    made = {"password_link_sha256": token_sha256, "password_link_until": until}
    asked_for = {"asked_link_sha256": token_sha256, "asked_link_until": until}
    session.execute(
        update(StaffAccount)
        .where(StaffAccount.id == account_id)
        .values(asked_for if asked else _CLOSED | made)
    )


def use_link(session: Session, token_sha256: bytes, now: datetime) -> StaffAccount | None:
    """Return the account whose password a link may set, and close its links, so it works once."""
    statement = (
        update(StaffAccount)
        .where(*_opened_by(token_sha256, now))
        .values(_CLOSED)
        .returning(StaffAccount.id)
    )
    account_id = session.scalar(statement)
    return None if account_id is None else session.get_one(StaffAccount, account_id)


def close_links(session: Session, account_id: UUID) -> None:
    """Let no link set an account's password."""
    session.execute(update(StaffAccount).where(StaffAccount.id == account_id).values(_CLOSED))


def _opened_by(token_sha256: bytes, now: datetime) -> tuple[ColumnElement[bool], ...]:
    made = and_(
        StaffAccount.password_link_sha256 == token_sha256, StaffAccount.password_link_until > now
    )
    asked = and_(
        StaffAccount.asked_link_sha256 == token_sha256, StaffAccount.asked_link_until > now
    )
    return or_(made, asked), StaffAccount.active.is_(True)
