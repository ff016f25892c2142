"""Full verifications of the ledger: requested, run by a worker, and ended."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, CursorResult, exists, or_, select, update
from sqlalchemy.orm import Session

from app.core.store.statements import insert_unless_present
from app.ledger.models import LedgerVerification
from app.ledger.rules.health import VerificationState

_OPEN = LedgerVerification.state == VerificationState.OPEN.value


def insert_open(session: Session, row: Mapping[str, Any]) -> bool:
    """Add a verification for a worker to run, unless one is open; return whether it was added."""
    return insert_unless_present(session, LedgerVerification, row)


def find_open(session: Session) -> LedgerVerification | None:
    """Return the verification that waits or runs, if there is one."""
    return session.scalars(select(LedgerVerification).where(_OPEN)).first()


def is_waiting(session: Session, now: datetime) -> bool:
    """Return whether a verification waits for a worker, or for another after one has died."""
    return bool(session.scalar(select(exists().where(_OPEN, _free(now)))))


def list_latest(session: Session, limit: int) -> Sequence[LedgerVerification]:
    """Return the latest verifications that have ended, the newest first."""
    ended = select(LedgerVerification).where(~_OPEN)
    return session.scalars(ended.order_by(LedgerVerification.asked_at.desc()).limit(limit)).all()


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
    return or_(LedgerVerification.owner == "", LedgerVerification.owned_until <= now)
