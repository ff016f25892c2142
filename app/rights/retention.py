"""Retention: list, count and delete due data, and delete expired rows in batches."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from itertools import islice
from uuid import UUID

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.retention import PLANNED, RetentionClass, RetentionPeriods
from app.core.steps.records import write_audit
from app.core.store import periodic_job
from app.rights.rules.retention import PEOPLE, DueQuestion, DueRecord, keep_person
from app.rights.steps.retention import Planned, iter_planned, plan_retention
from app.rights.store import expiry, retention_people

RETENTION = "begin_retention"
"""The name of the work that begins a run every day."""

COUNTED = 1000
"""How many of a class are counted before it is only said that there are more."""

_AT_ONCE = 500
"""Rows that one query reads or one transaction deletes, so that nobody waits long."""
_MOST_KEPT = 5000


def iter_due(
    database: Database, periods: RetentionPeriods, now: datetime, kind: RetentionClass | None = None
) -> Iterator[DueRecord]:
    """Yield everything that would go now, of one class or of all, from few at a time.

    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        for each in PLANNED if kind is None else (kind,):
            yield from iter_planned(session, DueQuestion(each, periods, now, now))


def list_due(
    database: Database,
    periods: RetentionPeriods,
    kind: RetentionClass,
    place: str,
    now: datetime,
    limit: int,
) -> Planned:
    """Return what would go of a class, after a place, having looked at up to `limit` of it.

    :raises ValueError: for a place that is none.
    """
    with database.reading() as session:
        return plan_retention(session, DueQuestion(kind, periods, now, now), place, limit)


def count_due(
    database: Database, periods: RetentionPeriods, now: datetime, late: timedelta = timedelta()
) -> Mapping[RetentionClass, int]:
    """Return how many of each class would go now, counted up to one more than `COUNTED`.

    :param late: counts only what has been due for so long.
    """
    counts: dict[RetentionClass, int] = {}
    with database.reading() as session:
        for kind in PLANNED:
            asked = DueQuestion(kind, periods, now - late, now)
            counts[kind] = sum(1 for _ in islice(iter_planned(session, asked), COUNTED + 1))
    return counts


def list_kept_though_due(
    database: Database, periods: RetentionPeriods, now: datetime
) -> Mapping[RetentionClass, list[UUID]]:
    """Return who would go now if no hold and no open request kept them, by class."""
    found: dict[RetentionClass, list[UUID]] = {kind: [] for kind in PEOPLE}
    with database.reading() as session:
        people = retention_people.list_kept(session, now, _MOST_KEPT)
        for facts in retention_people.read_facts(session, people, now).values():
            keeping = keep_person(facts, periods)
            if keeping and keeping.stop and keeping.delete_after <= now:
                found[keeping.kind].append(facts.person_id)
    return found


def ask_retention(database: Database, ledger_key: bytes, *, actor: str, now: datetime) -> None:
    """Let the worker begin a run within a second or so, and record who asked for it."""
    with database.transaction() as session:
        periodic_job.hasten(session, RETENTION)
        write_audit(session, ledger_key, AuditEvent.RETENTION_ASKED, actor=actor, at=now)


def clear_expired(database: Database, periods: RetentionPeriods, now: datetime) -> None:
    """Delete counts, links, messages, drafts, sessions and invitations whose time is over."""
    for kind in expiry.PASSING:
        asked, deleted = DueQuestion(kind, periods, now, now), _AT_ONCE
        while deleted == _AT_ONCE:
            with database.transaction() as session:
                deleted = expiry.delete_due(session, asked, _AT_ONCE)
