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
    """Return a requested bundle, if there is one."""
    return session.get(LedgerBundle, bundle_id)


def lock(session: Session, bundle_id: UUID) -> LedgerBundle | None:
    """Return a bundle, locked until the transaction ends, if there is one."""
    found = select(LedgerBundle).where(LedgerBundle.id == bundle_id).with_for_update()
    return session.scalars(found).first()


def list_latest(session: Session, limit: int) -> Sequence[LedgerBundle]:
    """Return the bundles that were asked for last and are not being made any more."""
    ended = select(LedgerBundle).where(LedgerBundle.state != OPEN)
    return session.scalars(ended.order_by(LedgerBundle.asked_at.desc()).limit(limit)).all()


def list_with_file(session: Session, files: Collection[UUID], now: datetime) -> set[UUID]:
    """Return the given files, each named by its attempt, that are written or downloadable."""
    there = _COMPLETE & (LedgerBundle.file_until > now)
    being_written = (LedgerBundle.state == OPEN) & (LedgerBundle.owner != "")
    theirs = LedgerBundle.owner.in_([each.hex for each in files])
    found = select(LedgerBundle.owner).where(theirs, there | being_written)
    return set(map(UUID, session.scalars(found)))


def end_complete(session: Session, now: datetime) -> None:
    """End the download period of complete bundles, after which files are deleted."""
    there = (_COMPLETE, LedgerBundle.file_until > now)
    session.execute(update(LedgerBundle).where(*there).values(file_until=now))


def void_all(session: Session) -> Sequence[str]:
    """Void every bundle with a file, and have the one that is being written begun anew.

    Return the attempts that wrote or write them, which are the names of their files.

    The caller has stored an erasure before, so that a worker which takes one waits for it.
    """
    taken = (LedgerBundle.state == OPEN, LedgerBundle.owner != "")
    # Read under a lock, since the update returns no value from before it.
    written = session.scalars(select(LedgerBundle.owner).where(*taken).with_for_update()).all()
    session.execute(update(LedgerBundle).where(*taken).values(owner=""))
    with_file = (_COMPLETE, LedgerBundle.file_until.is_not(None))
    void = (
        update(LedgerBundle)
        .where(*with_file)
        .values(state=BundleState.VOID.value, file_until=None)
        .returning(LedgerBundle.owner)
    )
    return [*written, *session.scalars(void)]
