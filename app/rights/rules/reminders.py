"""Who is told of requests about data that wait, and how often."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from app.core.rules.permissions import Role
from app.leads.rules.absence import Colleague, is_away
from app.leads.rules.escalation import managers

SOON = 1
"""What is kept with a request once people were told that it is due within days."""

OVERDUE = 2
"""The same, once they were told that it is overdue."""


def answering(colleagues: Mapping[UUID, Colleague], now: datetime) -> frozenset[UUID]:
    """Return the auditors who are there, or all of them, or the administrators if there are none.

    :param colleagues: everybody, by id.
    """
    found = [each for each in colleagues.values() if each.active and each.role == Role.AUDITOR]
    there = frozenset(each.id for each in found if not is_away(each, now))
    return there or frozenset(each.id for each in found) or managers(colleagues, now)
