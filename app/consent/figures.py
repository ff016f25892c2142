"""The figures of consent, counted by the worker, since a page cannot wait for all records."""

from datetime import UTC, datetime, timedelta, tzinfo

from app.consent.rules.figures import MONTHS_KEPT, development, month_begins
from app.consent.store import coverage_count, figures, transfers
from app.core.db import Database
from app.core.rules.installation import Transfer

COUNTED_EVERY = timedelta(minutes=5)
"""The time after which new acts are counted."""

_LATE_ROWS = timedelta(minutes=1)
"""The time by which an act may be older than the transaction that wrote it."""

_AT_LEAST = timedelta(days=1)

REFUSALS_FOR = 13
"""Months for which boxes left unticked are counted: the running one and a year before it."""


def count_consent(
    database: Database, now: datetime, transfer: Transfer | None = None, zone: tzinfo = UTC
) -> None:
    """Count the states of consent, their changes, versions and refusals, from all records.

    :param transfer: the recipient abroad in the settings; its figures count no other.
    :param zone: where months begin.
    :raises StorageUnavailable: if the database cannot be used.
    """
    months = month_begins(now, zone, MONTHS_KEPT)
    with database.reading() as session:
        blocks = None if transfer is None else transfers.get_state(session, transfer).blocks
        counted = development(figures.count_courses(session, months, blocks), months)
        covered = coverage_count.count_coverage(session, month_begins(now, zone, REFUSALS_FOR))
    with database.transaction() as session:
        figures.replace_figures(session, counted, now)
        coverage_count.replace_coverage(session, covered, now)


def is_count_due(database: Database, now: datetime) -> bool:
    """Return whether anything has happened since the last count, or that is a day old."""
    with database.reading() as session:
        counted = figures.list_figures(session)
        if not counted or abs(now - counted[0].counted_at) >= _AT_LEAST:
            return True
        return figures.has_news(session, counted[0].counted_at - _LATE_ROWS)
