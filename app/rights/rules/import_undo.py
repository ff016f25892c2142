"""The undoing of an import: how long it is offered, and why a lead stays."""

from datetime import datetime, timedelta
from enum import StrEnum

UNDONE_WITHIN = timedelta(days=1)
"""The time after an import within which it can be undone."""


class Stayed(StrEnum):
    """The reason why a lead of an undone import stays, the weightiest first.

    `held`: a legal hold or an open request keeps the person's data. `worked`: somebody has worked
    on a lead of the person. `known`: more of the person is kept than the import, and the evidence
    of one act vouches for all of it. `failed`: the person could not be erased, as the log says.
    """

    HELD = "held"
    WORKED = "worked"
    KNOWN = "known"
    FAILED = "failed"


def may_be_undone(at: datetime, now: datetime) -> bool:
    """Return whether an import made at a moment can still be undone."""
    return now - at < UNDONE_WITHIN
