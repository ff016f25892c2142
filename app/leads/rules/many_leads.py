"""One act on many leads: what may be asked for, and what became of each."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

MOST_AT_ONCE = 100
"""Leads that one act may take; a page of the list holds fewer."""


@dataclass(frozen=True)
class SeenLead:
    """A lead as a member of staff saw it."""

    id: UUID
    version: int


class Outcome(StrEnum):
    """What became of one lead: done, so already, or why it was left as it is."""

    DONE = "done"
    SAME = "same"
    CHANGED = "changed"
    NOT_ALLOWED = "not_allowed"
    WITHDRAWN = "withdrawn"
    RESTRICTED = "restricted"
    GONE = "gone"


@dataclass(frozen=True)
class LeadOutcome:
    """What became of a lead; its reference is empty if it is gone."""

    reference: str
    outcome: Outcome


def references_of(outcomes: Iterable[LeadOutcome], outcome: Outcome) -> tuple[str, ...]:
    """Return the references of the leads of which this became, in their order."""
    return tuple(each.reference for each in outcomes if each.outcome == outcome)
