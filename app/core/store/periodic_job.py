"""Periodic work, and the workers that lease it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import CursorResult, func, or_, select, update
from sqlalchemy.orm import Session

from app.core.models import PeriodicJob, UtcDateTime
from app.core.store.statements import insert_unless_present

CLOCKS_DIFFER = timedelta(minutes=1)
"""Maximum difference between the clocks of two workers; anything dated later is wrong."""


def list_jobs(session: Session) -> Mapping[str, PeriodicJob]:
    """Return every kind of work that was ever leased, by name."""
    return {job.name: job for job in session.scalars(select(PeriodicJob))}


def last_run(session: Session) -> datetime | None:
    """Return when a worker last finished any work that it records, which it does every minute."""
    return session.scalar(select(func.max(PeriodicJob.last_run_at)))


def last_run_of(session: Session, name: str) -> datetime | None:
    """Return when one kind of work was last done; None if it never was."""
    return session.scalar(select(PeriodicJob.last_run_at).where(PeriodicJob.name == name))


def clock_there(session: Session) -> datetime:
    """Return the database server's time; on SQLite, this machine's."""
    return session.execute(select(func.current_timestamp(type_=UtcDateTime()))).scalar_one()


def take(
    session: Session,
    name: str,
    owner: str,
    now: datetime,
    *,
    ran_before: datetime,
    owned_until: datetime,
) -> bool:
    """Lease work until a moment, if it is due and not leased; return whether that succeeded.

    A last run or a lease too far in the future does not count: the worker's clock was ahead.

    :param owner: the worker's own name.
    :param ran_before: the work is due if it last ran at this moment or before it, or never.
    """
    row = {"name": name, "owner": "", "owned_until": now, "last_run_at": None}
    insert_unless_present(session, PeriodicJob, row)
    result: CursorResult[Any] = session.connection().execute(
        update(PeriodicJob)
        .where(
            PeriodicJob.name == name,
            or_(
                PeriodicJob.owned_until <= now,
                PeriodicJob.owned_until > owned_until + CLOCKS_DIFFER,
            ),
            or_(
                PeriodicJob.last_run_at.is_(None),
                PeriodicJob.last_run_at <= ran_before,
                PeriodicJob.last_run_at > now + CLOCKS_DIFFER,
            ),
        )
        .values(owner=owner, owned_until=owned_until)
    )
    return result.rowcount == 1


def mark_done(session: Session, name: str, owner: str, now: datetime) -> None:
    """Record that work was done and end its lease, unless another worker has taken it over.

    :param now: the time of the run; the next is counted from it.
    """
    session.execute(
        update(PeriodicJob)
        .where(PeriodicJob.name == name, PeriodicJob.owner == owner)
        .values(last_run_at=now, owned_until=now)
    )


def note_run(session: Session, name: str, now: datetime) -> None:
    """Record that work was done otherwise than by a worker; the next is counted from it."""
    row = {"name": name, "owner": "", "owned_until": now, "last_run_at": now}
    insert_unless_present(session, PeriodicJob, row)
    session.execute(update(PeriodicJob).where(PeriodicJob.name == name).values(last_run_at=now))


def hasten(session: Session, name: str) -> None:
    """Make work that has run before due at once."""
    session.execute(update(PeriodicJob).where(PeriodicJob.name == name).values(last_run_at=None))
