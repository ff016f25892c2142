"""Verifications of the ledger: requested, run by a worker, and ended."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, CursorResult, exists, or_, select, update
from sqlalchemy.orm import Session

from app.core.store.periodic_job import CLOCKS_DIFFER
from app.core.store.statements import insert_row, insert_unless_present
from app.ledger.models import LedgerVerification
from app.ledger.rules.health import LEASE, VerificationState

_OPEN = LedgerVerification.state == VerificationState.OPEN.value


def insert_open(session: Session, row: Mapping[str, Any]) -> bool:
    """Add a verification for a worker to run, unless one is open; return whether it was added."""
    return insert_unless_present(session, LedgerVerification, row)


def insert_ended(session: Session, row: Mapping[str, Any]) -> None:
    """Add a verification that has ended already."""
    insert_row(session, LedgerVerification, row)


def get_stored(session: Session, verification_id: UUID) -> LedgerVerification:
    """Return a verification as it is stored at this moment.

    :raises NoResultFound: if there is none.
    """
    return session.get_one(LedgerVerification, verification_id, populate_existing=True)


def find_stored(session: Session, verification_id: UUID) -> LedgerVerification | None:
    """Return a verification, if there is one."""
    return session.get(LedgerVerification, verification_id)


def find_open(session: Session) -> LedgerVerification | None:
    """Return the verification that waits or runs, if there is one."""
    return session.scalars(select(LedgerVerification).where(_OPEN)).first()


def is_waiting(session: Session, now: datetime) -> bool:
    """Return whether a verification waits for a worker, or for another after one has died."""
    return bool(session.scalar(select(exists().where(_OPEN, _free(now)))))


def take(session: Session, owner: str, now: datetime, until: datetime) -> UUID | None:
    """Claim the open verification, and reset its progress; return its id if it was free.

    :param owner: the name of this attempt.
    """
    found = session.scalars(select(LedgerVerification.id).where(_OPEN, _free(now))).first()
    if found is None:
        return None
    values = {"owner": owner, "owned_until": until, "started_at": now, "done": 0, "total": 0}
    taken = update(LedgerVerification).where(_OPEN, LedgerVerification.id == found, _free(now))
    result: CursorResult[Any] = session.connection().execute(taken.values(**values))
    return found if result.rowcount == 1 else None


def change(session: Session, verification_id: UUID, owner: str, values: Mapping[str, Any]) -> bool:
    """Update a verification that an attempt owns; return whether it still owns it."""
    ours = update(LedgerVerification).where(
        _OPEN, LedgerVerification.id == verification_id, LedgerVerification.owner == owner
    )
    result: CursorResult[Any] = session.connection().execute(ours.values(**values))
    return result.rowcount == 1


def _free(now: datetime) -> ColumnElement[bool]:
    # A lease longer than any worker takes was written by somebody else, to put it off.
    too_long = LedgerVerification.owned_until > now + LEASE + CLOCKS_DIFFER
    return or_(LedgerVerification.owner == "", LedgerVerification.owned_until <= now, too_long)
