"""Staff accounts, possible assignees among them, and sessions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, exists, func, select, update
from sqlalchemy.orm import Session, selectinload

from app.accounts.models import StaffAccount, StaffSession
from app.accounts.rules.colleagues import is_away, present_deputy
from app.core.rules.permissions import Permission, allows, roles_with


def able(permission: Permission) -> ColumnElement[bool]:
    """Return the condition for active accounts whose role includes a permission."""
    roles = [role.value for role in roles_with(permission)]
    return and_(StaffAccount.active.is_(True), StaffAccount.role.in_(roles))


_ADMINISTERS = able(Permission.MANAGE_STAFF)


_BY_UNIQUIFIER = select(StaffAccount).where(StaffAccount.fs_uniquifier == bindparam("given"))


def find_by_uniquifier(session: Session, fs_uniquifier: str) -> StaffAccount | None:
    """Return the account that a browser's cookie names."""
    return session.scalar(_BY_UNIQUIFIER, {"given": fs_uniquifier})


def find_account(session: Session, email: str) -> StaffAccount | None:
    """Return the account with an address, in upper or lower case."""
    return session.scalar(
        select(StaffAccount).where(func.lower(StaffAccount.email) == func.lower(email))
    )


def administrator_exists(session: Session) -> bool:
    """Return whether anyone can administer the service."""
    return bool(session.scalar(select(exists().where(_ADMINISTERS))))


def get_account(session: Session, account_id: UUID) -> StaffAccount | None:
    """Return an account."""
    return session.get(StaffAccount, account_id)


def lock_account(session: Session, account_id: UUID) -> StaffAccount | None:
    """Return an account, locked until the transaction ends.

    Rows that name it, such as drafts, can still be added, so that two who also lock a draft do not
    wait for each other.
    """
    return session.scalar(
        select(StaffAccount).where(StaffAccount.id == account_id).with_for_update(key_share=True)
    )


def lock_administrators(session: Session) -> Sequence[StaffAccount]:
    """Return the administrators, locked, so that two who change each other's role take turns."""
    return session.scalars(
        select(StaffAccount).where(_ADMINISTERS).order_by(StaffAccount.id).with_for_update()
    ).all()


def lock_accounts(session: Session) -> Sequence[StaffAccount]:
    """Return every account, locked until the transaction ends."""
    return session.scalars(select(StaffAccount).order_by(StaffAccount.id).with_for_update()).all()


def list_accounts(session: Session) -> Sequence[StaffAccount]:
    """Return every account with its passkeys, active ones first, by name."""
    return session.scalars(
        select(StaffAccount)
        .options(selectinload(StaffAccount.passkeys))
        .order_by(StaffAccount.active.desc(), StaffAccount.name, StaffAccount.id)
    ).all()


def last_sign_ins(session: Session) -> dict[UUID, datetime]:
    """Return when each account last signed in."""
    rows = session.execute(
        select(StaffSession.account_id, func.max(StaffSession.started_at)).group_by(
            StaffSession.account_id
        )
    ).all()
    return {row[0]: row[1] for row in rows}


def has_signed_in(session: Session, account_id: UUID) -> bool:
    """Return whether a session of an account is on record."""
    return bool(session.scalar(select(exists().where(StaffSession.account_id == account_id))))


_NAMES = select(StaffAccount.id, StaffAccount.name)


def names_by_id(session: Session) -> dict[str, str]:
    """Return the name of every account by its id in text, for lists of actions."""
    rows = session.execute(_NAMES).all()
    return {str(account_id): name for account_id, name in rows}


_BY_NAME = select(StaffAccount).order_by(StaffAccount.name, StaffAccount.id)


def colleagues(session: Session) -> dict[UUID, StaffAccount]:
    """Return every account by its id, ordered by name."""
    return {each.id: each for each in session.scalars(_BY_NAME)}


@dataclass(frozen=True)
class Assignee:
    """A colleague whom lists offer, to assign leads to or to mention.

    :param until: the end of their absence while they are away, if it is known.
    :param deputy: the name of the present deputy while they are away; empty if there is none.
    """

    id: UUID
    name: str
    away: bool
    until: datetime | None
    deputy: str


_PRESENCE = select(
    StaffAccount.id,
    StaffAccount.name,
    StaffAccount.active,
    StaffAccount.role,
    StaffAccount.away_from,
    StaffAccount.away_until,
    StaffAccount.deputy_id,
).order_by(StaffAccount.name, StaffAccount.id)


def list_people(session: Session) -> dict[UUID, Any]:
    """Return every account by id, ordered by name, without its rest: that would cost far more."""
    return {each.id: each for each in session.execute(_PRESENCE)}


def list_assignees(
    session: Session, now: datetime, permission: Permission = Permission.WORK_LEADS
) -> Sequence[Assignee]:
    """Return the active accounts that have a permission, usually to work on leads, by name."""
    return assignees_among(list_people(session), now, permission)


def assignees_among(
    people: Mapping[UUID, Any], now: datetime, permission: Permission = Permission.WORK_LEADS
) -> Sequence[Assignee]:
    """Return the given people whom `list_assignees` returns."""
    found = []
    for account in people.values():
        if account.active and allows(account.role, permission):
            away = is_away(account, now)
            deputy = present_deputy(people, account.id, now) if away else None
            name = people[deputy].name if deputy else ""
            until = account.away_until if away else None
            found.append(Assignee(account.id, account.name, away, until, name))
    return found


@dataclass(frozen=True)
class Addressee:
    """A person with a permission on the desk, with their mail address and language."""

    id: UUID
    name: str
    email: str
    language: str


def list_with(session: Session, permission: Permission) -> Sequence[Addressee]:
    """Return the active accounts that have a permission, by name."""
    found = session.execute(
        select(StaffAccount.id, StaffAccount.name, StaffAccount.email, StaffAccount.language)
        .where(able(permission))
        .order_by(StaffAccount.name, StaffAccount.id)
    )
    return [Addressee(**row) for row in found.mappings()]


_OPEN_SESSION = select(StaffSession).where(
    StaffSession.token_sha256 == bindparam("token"),
    StaffSession.account_id == bindparam("account"),
    StaffSession.ended_at.is_(None),
    StaffSession.expires_at > bindparam("now"),
)


def find_open_session(
    session: Session, token_sha256: bytes, account_id: UUID, now: datetime
) -> StaffSession | None:
    """Return a browser's session of this account, unless it has ended or expired."""
    asked = {"token": token_sha256, "account": account_id, "now": now}
    return session.scalar(_OPEN_SESSION, asked)


def mark_seen(session: Session, token_sha256: bytes, expires_at: datetime, at: datetime) -> None:
    """Record when a browser's session was last used, and when it ends unless it is used again."""
    session.execute(
        update(StaffSession)
        .where(StaffSession.token_sha256 == token_sha256)
        .values(seen_at=at, expires_at=expires_at)
    )


def replace_token(session: Session, token_sha256: bytes, renewed_sha256: bytes) -> None:
    """Let a browser's open session go on under another token."""
    session.execute(
        update(StaffSession)
        .where(StaffSession.token_sha256 == token_sha256, StaffSession.ended_at.is_(None))
        .values(token_sha256=renewed_sha256)
    )


def end_session(session: Session, token_sha256: bytes, at: datetime) -> None:
    """End a browser's session."""
    session.execute(
        update(StaffSession)
        .where(StaffSession.token_sha256 == token_sha256, StaffSession.ended_at.is_(None))
        .values(ended_at=at)
    )


def list_open_sessions(session: Session, account_id: UUID, now: datetime) -> Sequence[StaffSession]:
    """Return the open sessions of an account, last used first."""
    return session.scalars(
        select(StaffSession)
        .where(
            StaffSession.account_id == account_id,
            StaffSession.ended_at.is_(None),
            StaffSession.expires_at > now,
        )
        .order_by(StaffSession.seen_at.desc(), StaffSession.token_sha256)
    ).all()


def end_sessions(
    session: Session, account_id: UUID, at: datetime, *, keep: bytes = b"", only: bytes = b""
) -> int:
    """End an account's sessions; return how many were ended.

    :param keep: the token hash of one to leave open.
    :param only: the token hash of the one to end, if not all.
    """
    open_ones = [
        StaffSession.account_id == account_id,
        StaffSession.ended_at.is_(None),
        StaffSession.expires_at > at,
        StaffSession.token_sha256 != keep,
    ]
    if only:
        open_ones.append(StaffSession.token_sha256 == only)
    ended = update(StaffSession).where(*open_ones).values(ended_at=at)
    return len(session.execute(ended.returning(StaffSession.token_sha256)).all())
