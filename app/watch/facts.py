"""The facts of the service's state, read for those who watch it."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.errors import StorageUnavailable
from app.core.store import periodic_job
from app.leads.rules.inbox import MOST_COUNTED
from app.leads.store import lead
from app.ledger.outside.ledger_files import Vouching
from app.ledger.steps.verdicts import find_alarm, find_latest_whole
from app.ledger.store import pending_entry
from app.mail.store import outbox, parked
from app.watch.outside.machine import free_bytes
from app.watch.rules.facts import FACTS, Fact, Observed
from app.watch.steps.backups import unbacked_since


@dataclass(frozen=True)
class Watched:
    """The sources of the facts."""

    database: Database
    vouching: Vouching
    instance: Path


def read_facts(watched: Watched, now: datetime, facts: Iterable[Fact] = FACTS) -> list[Observed]:
    """Return the facts, as far as they can be read; a database that is away is one of them."""
    wanted = list(facts)
    values: dict[str, float | None] = {
        fact.name: _OUTSIDE[fact.name](watched) for fact in wanted if fact.name in _OUTSIDE
    }
    values["database"] = 0.0
    with suppress(StorageUnavailable), watched.database.reading() as session:
        periodic_job.last_run(session)
        values["database"] = 1.0
        # A table that is locked leaves only what comes after it unknown.
        for fact in wanted:
            if fact.name in _STORED:
                values[fact.name] = _STORED[fact.name](session, watched, now)
    return [Observed(fact, values.get(fact.name), fact.name in values) for fact in wanted]


def _age(moment: datetime | None, now: datetime) -> float | None:
    # The clock of another machine may be ahead.
    return None if moment is None else max(0.0, (now - moment).total_seconds())


def _worker(session: Session, _watched: Watched, now: datetime) -> float | None:
    return _age(periodic_job.last_run(session), now)


def _outbox(session: Session, _watched: Watched, now: datetime) -> float | None:
    return _age(outbox.find_waiting_since(session, now), now) or 0.0


def _parked(session: Session, _watched: Watched, _now: datetime) -> float | None:
    return parked.count_parked(session)


def _pending(session: Session, _watched: Watched, now: datetime) -> float | None:
    _count, oldest = pending_entry.read_waiting(session)
    return _age(oldest, now) or 0.0


def _verification(session: Session, watched: Watched, now: datetime) -> float | None:
    latest = find_latest_whole(session, watched.vouching)
    return _age(latest.at if latest else None, now)


def _alarm(session: Session, watched: Watched, _now: datetime) -> float | None:
    return float(find_alarm(session, watched.vouching) is not None)


def _overdue(session: Session, _watched: Watched, now: datetime) -> float | None:
    return lead.count_overdue(session, now, None, MOST_COUNTED)


def _backup(session: Session, _watched: Watched, now: datetime) -> float | None:
    return _age(unbacked_since(session, now), now)


_OUTSIDE: Mapping[str, Callable[[Watched], float]] = {
    "halt": lambda watched: float(watched.vouching.folder.halt() is not None),
    "disk": lambda watched: free_bytes(watched.instance),
}
_STORED: Mapping[str, Callable[[Session, Watched, datetime], float | None]] = {
    "worker": _worker,
    "outbox": _outbox,
    "parked": _parked,
    "pending": _pending,
    "verification": _verification,
    "alarm": _alarm,
    "overdue": _overdue,
    "backup": _backup,
}
