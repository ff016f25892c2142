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
from app.ledger.steps.stated import periods_in_force
from app.rights.rules.retention import PEOPLE, DueQuestion, DueRecord, keep_person
from app.rights.steps.retention import Planned, iter_planned, plan_retention
from app.rights.store import expiry, retention_people

RETENTION = "begin_retention"
"""The name of the periodic job that begins a run every day."""

COUNTED = 1000
"""The limit of a count per class; beyond it, it is only said that there are more."""

_AT_ONCE = 500
"""Rows per query, or per transaction that deletes, so that nobody waits long."""
_MOST_KEPT = 5000


def find_periods(database: Database, periods: RetentionPeriods) -> RetentionPeriods:
    """Return the periods of deletion, from those set and those published."""
    with database.reading() as session:
        return periods_in_force(session, periods)


def iter_due(
    database: Database, periods: RetentionPeriods, now: datetime, kind: RetentionClass | None = None
) -> Iterator[DueRecord]:
    """Yield all records that are due now, of one class or of all, read in batches.

    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        applied = periods_in_force(session, periods)
        for each in PLANNED if kind is None else (kind,):
            yield from iter_planned(session, DueQuestion(each, applied, now, now))


def list_due(
    database: Database,
    periods: RetentionPeriods,
    kind: RetentionClass,
    place: str,
    now: datetime,
    limit: int,
) -> Planned:
    """Return the due records among the next `limit` candidates of a class after a cursor.

    :raises ValueError: if `place` is not a valid cursor.
    """
    with database.reading() as session:
        applied = periods_in_force(session, periods)
        return plan_retention(session, DueQuestion(kind, applied, now, now), place, limit)


def count_due(
    database: Database, periods: RetentionPeriods, now: datetime, late: timedelta = timedelta()
) -> Mapping[RetentionClass, int]:
    """Return the number of due records per class, counted up to one more than `COUNTED`.

    :param late: counts only records that have been due for so long.
    """
    counts: dict[RetentionClass, int] = {}
    with database.reading() as session:
        applied = periods_in_force(session, periods)
        for kind in PLANNED:
            asked = DueQuestion(kind, applied, now - late, now)
            due = islice(iter_planned(session, asked, COUNTED + 1), COUNTED + 1)
            counts[kind] = sum(1 for _ in due)
    return counts


def list_kept_though_due(
    database: Database, periods: RetentionPeriods, now: datetime
) -> Mapping[RetentionClass, list[UUID]]:
    """Return the people who are due but kept by a hold or an open request, by class."""
    found: dict[RetentionClass, list[UUID]] = {kind: [] for kind in PEOPLE}
    with database.reading() as session:
        applied = periods_in_force(session, periods)
        people = retention_people.list_kept(session, now, _MOST_KEPT)
        for facts in retention_people.read_facts(session, people, now).values():
            keeping = keep_person(facts, applied)
            if keeping and keeping.stop and keeping.delete_after <= now:
                found[keeping.kind].append(facts.person_id)
    return found


def ask_retention(database: Database, ledger_key: bytes, *, actor: str, now: datetime) -> None:
    """Make the worker begin a run within a second or so, and write an audit event."""
    with database.transaction() as session:
        periodic_job.hasten(session, RETENTION)
        write_audit(session, ledger_key, AuditEvent.RETENTION_ASKED, actor=actor, at=now)


def clear_expired(database: Database, periods: RetentionPeriods, now: datetime) -> None:
    """Delete expired counts, links, messages, drafts, sessions and invitations in batches."""
    applied = find_periods(database, periods)
    for kind in expiry.PASSING:
        asked, deleted = DueQuestion(kind, applied, now, now), _AT_ONCE
        while deleted == _AT_ONCE:
            with database.transaction() as session:
                deleted = expiry.delete_due(session, asked, _AT_ONCE)
