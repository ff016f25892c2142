"""The retention periods that the published privacy policies state."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from app.core.rules.retention import SETTINGS, RetentionClass, RetentionPeriods
from app.ledger.store import evidence

_LOOSE = timedelta(days=1)  # The ledger's order and the clock's may differ, by less than this.


@dataclass(frozen=True)
class Stated:
    """A number of months, and when a privacy policy that states it was published."""

    at: datetime
    months: int


def stated_audit_months(session: Session) -> Sequence[Stated]:
    """Return every period that was published, tree by tree, the latest last."""
    found: list[tuple[float, datetime, int]] = []
    for payload, generation in evidence.list_statements(session):
        place = float("inf") if generation is None else generation
        found += [(place, each.at, each.months) for each in _stated(payload)]
    return [Stated(at, months) for _place, at, months in sorted(found)]


def periods_in_force(session: Session, periods: RetentionPeriods) -> RetentionPeriods:
    """Return the periods of deletion: those set, and none longer than published.

    A version that does not state a number leaves the one that was published last.
    """
    published: dict[str, int] = {}
    for payload, _generation in evidence.list_statements(session):
        if told := _told(payload):
            published |= {name: number for name, number in told.numbers.items() if number}
    return periods.within(published)


def longest_stated(stated: Sequence[Stated], since: datetime) -> int:
    """Return the longest period in force at a moment or after it; 0 if there is none.

    A shorter one that is published counts for what happens from then on, and a longer one for all.
    """
    before = [each.months for each in stated if each.at <= since - _LOOSE]
    after = [each.months for each in stated if each.at > since - _LOOSE]
    return max(before[-1:] + after, default=0)


@dataclass(frozen=True)
class _Told:
    """The numbers that a publication states, by name, and when it took place."""

    at: datetime
    numbers: Mapping[str, int]


def _told(payload: bytes) -> _Told | None:
    try:
        told = json.loads(payload)
        numbers = {name: int(told["details"][name]) for name in SETTINGS.values()}
        found = _Told(datetime.fromisoformat(told["time"]), numbers)
    except (ValueError, TypeError, KeyError):
        return None  # Somebody who bypasses this service wrote it, as the ledger's check says.
    return found if any(numbers.values()) else None


def _stated(payload: bytes) -> Sequence[Stated]:
    told = _told(payload)
    months = told.numbers[RetentionClass.AUDIT.number_name] if told else 0
    return [Stated(told.at, months)] if told and months else ()
