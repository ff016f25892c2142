"""Delete what goes row by row when its time is over, as soon as it is."""

from datetime import datetime

from app.core.db import Database
from app.core.rules.installation import RetentionPeriods
from app.rights.rules.retention_classes import Period, RetentionClass, period_of
from app.rights.store import expiry

_AT_ONCE = 500
"""Rows that one transaction deletes, so that nobody waits long for their turn."""


def clear_expired(database: Database, periods: RetentionPeriods, now: datetime) -> None:
    """Delete counts, links, messages, drafts, sessions and invitations whose time is over."""
    for kind in expiry.PASSING:
        _clear(database, kind, period_of(kind, periods), now)


def _clear(database: Database, kind: RetentionClass, period: Period, now: datetime) -> None:
    deleted = _AT_ONCE
    while deleted == _AT_ONCE:
        with database.transaction() as session:
            deleted = expiry.delete_due(session, kind, period, now, now, _AT_ONCE)
