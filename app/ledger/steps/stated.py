"""The period for which the published privacy policies say that audit events are kept."""

import json
from collections.abc import Sequence

from sqlalchemy.orm import Session

from app.ledger.store import evidence


def stated_audit_months(session: Session) -> Sequence[int]:
    """Return the number of months in force at the end of each tree that has one, the latest last.

    A tree's audit events are judged by what was published in it, also when they are emptied later.
    """
    found: dict[float, int] = {}
    for payload, generation in evidence.list_statements(session):
        months = _months(payload)
        if months:
            found[float("inf") if generation is None else generation] = months
    return [found[each] for each in sorted(found)]


def _months(payload: bytes) -> int:
    try:
        return int(json.loads(payload)["details"]["audit_months"])
    except (ValueError, TypeError, KeyError):
        return 0  # Somebody who bypasses this service wrote it, as the ledger's check says.
