"""The period for which the published privacy policies say that audit events are kept."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

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


def longest_stated(stated: Sequence[Stated], since: datetime) -> int:
    """Return the longest period in force at a moment or after it; 0 if there is none.

    A shorter one that is published counts for what happens from then on, and a longer one for all.
    """
    before = [each.months for each in stated if each.at <= since - _LOOSE]
    after = [each.months for each in stated if each.at > since - _LOOSE]
    return max(before[-1:] + after, default=0)


def _stated(payload: bytes) -> Sequence[Stated]:
    try:
        told = json.loads(payload)
        months, at = int(told["details"]["audit_months"]), datetime.fromisoformat(told["time"])
    except (ValueError, TypeError, KeyError):
        return ()  # Somebody who bypasses this service wrote it, as the ledger's check says.
    return [Stated(at, months)] if months else ()
