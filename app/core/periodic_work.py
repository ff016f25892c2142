"""Periodic work, each kind done by one worker at a time."""

from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from app.core.db import Database
from app.core.models import PeriodicJob
from app.core.rules.errors import FolderAway, StorageUnavailable
from app.core.store import periodic_job

LEASE = timedelta(minutes=10)
"""Default time for which work stays leased to a worker that died or failed at it."""

ASKED_AGAIN = timedelta(seconds=5)
"""Time after which work that was due but not wanted is asked about again, unless its interval is
shorter or its turn is its own: to ask about all of it each second was most of what an idle worker
did."""

_log = structlog.get_logger()


@dataclass(frozen=True)
class PeriodicWork:
    """One kind of periodic work: its name in the database, its interval and its function.

    :param work: takes the moment of this run; opens its own short transactions, and can be
        interrupted and run again without harm.
    :param lease: longer than the work takes.
    :param wanted: asked when the work is due, and only reads: frequent work must not write its own
        row for nothing.
    :param outside: whether it waits for an external system, such as another machine or a network
        folder, and so must not hold up work that does not.
    :param long: whether it may take minutes, and so must not hold up any other work.
    :param own_turn: whether it ensures itself that only one worker at a time does it. It runs in
        every round of a worker, and writes its row only when it fails: on SQLite the two writes of
        other work would make reception wait in every round.
    """

    name: str
    interval: timedelta
    work: Callable[[datetime], object]
    lease: timedelta = LEASE
    wanted: Callable[[], bool] = lambda: True
    outside: bool = False
    long: bool = False
    own_turn: bool = False


def run_periodic(
    database: Database,
    works: Sequence[PeriodicWork],
    owner: str,
    now: datetime,
    unwanted: MutableMapping[str, datetime] | None = None,
) -> Sequence[str]:
    """Run work that is due and not leased; return the names of the work done.

    Work that fails keeps its lease, so that it is retried when the lease has expired.

    :param owner: this worker's own name.
    :param unwanted: when each work was last found not to be wanted, by its name; kept up to date.
    :raises StorageUnavailable: if the database cannot be reached.
    """
    unwanted = {} if unwanted is None else unwanted
    with database.reading() as session:
        jobs = periodic_job.list_jobs(session)
    due = [each for each in works if _is_due(each, jobs.get(each.name), now)]
    return [
        each.name
        for each in due
        if _is_wanted(each, now, unwanted) and _run(database, each, owner, now)
    ]


def _is_wanted(work: PeriodicWork, now: datetime, unwanted: MutableMapping[str, datetime]) -> bool:
    last = None if work.own_turn else unwanted.get(work.name)
    if last is not None and abs(now - last) < min(work.interval, ASKED_AGAIN):
        return False
    if work.wanted():
        return True
    unwanted[work.name] = now
    return False


def _is_due(work: PeriodicWork, job: PeriodicJob | None, now: datetime) -> bool:
    if job is None:
        return True
    if work.own_turn:
        # Its row only holds the end of the pause after a failure.
        lease_over = job.owned_until <= now
        return lease_over or job.owned_until > now + work.lease + periodic_job.CLOCKS_DIFFER
    last = job.last_run_at
    if last is None or last > now + periodic_job.CLOCKS_DIFFER:
        return True
    return last <= now - work.interval


def _run(database: Database, work: PeriodicWork, owner: str, now: datetime) -> bool:
    if work.own_turn:
        done = _do(work, now)
        if not done:
            _take(database, work, owner, now)
        return done
    if not _take(database, work, owner, now) or not _do(work, now):
        return False
    with database.transaction() as session:
        periodic_job.mark_done(session, work.name, owner, now)
    return True


def _take(database: Database, work: PeriodicWork, owner: str, now: datetime) -> bool:
    with database.transaction() as session:
        return periodic_job.take(
            session,
            work.name,
            owner,
            now,
            ran_before=now - work.interval,
            owned_until=now + work.lease,
        )


def _do(work: PeriodicWork, now: datetime) -> bool:
    """Run work; return whether it succeeded."""
    try:
        work.work(now)
    except StorageUnavailable:
        raise
    except FolderAway as error:
        _log.error("periodic.failed", work=work.name, said=str(error))
        return False
    except Exception:  # noqa: BLE001 - one kind of work must not hold back the others
        _log.exception("periodic.failed", work=work.name)
        return False
    return True
