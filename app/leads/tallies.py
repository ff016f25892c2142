"""Counts of past days' leads, which the dashboard adds up."""

from datetime import datetime
from itertools import islice
from uuid import uuid4

from app.core.db import Database
from app.core.rules.period import Unit
from app.core.store.periodic_job import CLOCKS_DIFFER
from app.leads.rules.tally import bounds_of, is_settled
from app.leads.store import tally
from app.leads.store.live_counts import count_live

BATCH = 10
"""Days that are begun, and stored, in one transaction: on SQLite all writers wait for it."""

MOST_BATCHES = 100


def tallies_wait(database: Database, now: datetime) -> bool:
    """Return whether a day can be counted whose figures are not known, or no longer hold."""
    with database.reading() as session:
        return any(True for _ in tally.iter_waiting(session, now - CLOCKS_DIFFER))


def tally_leads(database: Database, now: datetime) -> int:
    """Count the leads of a limited number of days; return of how many.

    :raises StorageUnavailable: if the database cannot be used.
    """
    found = [_tally_batch(database, now - CLOCKS_DIFFER)]
    while found[-1] and len(found) < MOST_BATCHES:
        found.append(_tally_batch(database, now - CLOCKS_DIFFER))
    return sum(found)


def _tally_batch(database: Database, settled: datetime) -> int:
    count = uuid4()
    with database.reading() as session:
        waiting = list(islice(tally.iter_waiting(session, settled), BATCH))
    if not waiting:
        return 0
    with database.transaction() as session:
        begun = tally.begin(session, waiting, count)
    # Not within that transaction: a day may have a hundred thousand leads.
    with database.reading() as session:
        counted = {day: count_live(session, [bounds_of(day, Unit.DAY)], settled) for day in begun}
    settled_days = {day: its for day, its in counted.items() if is_settled(its)}
    with database.transaction() as session:
        tally.finish(session, settled_days, count)
    return len(settled_days)
