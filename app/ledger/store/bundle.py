"""Verification bundles that were asked for, and their files."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.ledger.models import LedgerBundle
from app.ledger.rules.bundle import BundleState
from app.ledger.store.asked_work import OPEN

_COMPLETE = LedgerBundle.state == BundleState.COMPLETE.value


def find_bundle(session: Session, bundle_id: UUID) -> LedgerBundle | None:
    """Return a bundle that was asked for, if there is one."""
    return session.get(LedgerBundle, bundle_id)


def lock(session: Session, bundle_id: UUID) -> LedgerBundle | None:
    """Return a bundle, locked until the transaction ends, if there is one."""
    found = select(LedgerBundle).where(LedgerBundle.id == bundle_id).with_for_update()
    return session.scalars(found).first()


def list_latest(session: Session, limit: int) -> Sequence[LedgerBundle]:
    """Return the bundles that were asked for last and are not being made any more."""
    ended = select(LedgerBundle).where(LedgerBundle.state != OPEN)
    return session.scalars(ended.order_by(LedgerBundle.asked_at.desc()).limit(limit)).all()


def list_with_file(session: Session, ids: Collection[UUID], now: datetime) -> set[UUID]:
    """Return those of the bundles whose file is being written or can be downloaded."""
    there = _COMPLETE & (LedgerBundle.file_until > now)
    being_written = (LedgerBundle.state == OPEN) & (LedgerBundle.owner != "")
    found = select(LedgerBundle.id).where(LedgerBundle.id.in_(ids), there | being_written)
    return set(session.scalars(found))


def void_all(session: Session) -> Sequence[UUID]:
    """Void every bundle with a file, and have the one that is being written begun anew.

    The caller has stored an erasure before, so that a worker which takes one waits for it.
    """
    taken = (LedgerBundle.state == OPEN, LedgerBundle.owner != "")
    again = update(LedgerBundle).where(*taken).values(owner="").returning(LedgerBundle.id)
    with_file = (_COMPLETE, LedgerBundle.file_until.is_not(None))
    void = (
        update(LedgerBundle)
        .where(*with_file)
        .values(state=BundleState.VOID.value, file_until=None)
        .returning(LedgerBundle.id)
    )
    return [found for statement in (again, void) for found in session.scalars(statement)]
