"""Work that comes round, and who has it in hand."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import CursorResult, or_, select, update
from sqlalchemy.orm import Session

from app.core.models import PeriodicJob
from app.core.store.statements import insert_unless_present

CLOCKS_DIFFER = timedelta(minutes=1)
"""How far the clocks of two workers may be apart; what is dated later was dated wrongly."""


def list_jobs(session: Session) -> Mapping[str, PeriodicJob]:
    """Return every kind of work that has ever been taken in hand, by name."""
    return {job.name: job for job in session.scalars(select(PeriodicJob))}


def take(
    session: Session,
    name: str,
    owner: str,
    now: datetime,
    *,
    ran_before: datetime,
    owned_until: datetime,
) -> bool:
    """Take work in hand until a moment, if it is due and nobody has it; return whether it is ours.

    A worker whose clock was ahead cannot have run it, or hold it, at a time that is yet to come.

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
    """Record that work was done and let go of it, unless another worker has taken it over.

    :param now: the moment of the round, from which the next one is counted.
    """
    session.execute(
        update(PeriodicJob)
        .where(PeriodicJob.name == name, PeriodicJob.owner == owner)
        .values(last_run_at=now, owned_until=now)
    )


def hasten(session: Session, name: str) -> None:
    """Let work be due at once that has run before."""
    session.execute(update(PeriodicJob).where(PeriodicJob.name == name).values(last_run_at=None))
