"""An installation's rules for exports, and when one needs the approval of a second person."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from app.core.rules.installation import Transfer
from app.core.rules.retention import RetentionPeriods
from app.exports.rules.export import MOST_COUNTED, ExportState

APPROVAL_LASTS = timedelta(days=7)
"""The validity of an approval; an export that begins later needs a new one."""

DAY, MONTH = timedelta(days=1), timedelta(days=30)
"""The times over which an author's leads are counted."""

_MONTH_TIMES = 3
_TOLERATED = 20  # One in so many leads may come or go after an approval: 5%.


@dataclass(frozen=True)
class Reach:
    """How many leads an export asks for, and how many different ones its author then has taken.

    What a second person has approved does not count. Otherwise small files would add up to the one
    that nobody may take out alone.

    :param day: in the last 24 hours, this export included.
    :param month: in the last 30 days.
    :param earlier: the exports that were counted.
    """

    asked: int
    day: int = 0
    month: int = 0
    earlier: frozenset[UUID] = frozenset()


@dataclass(frozen=True)
class ExportRules:
    """The rules of an installation for exports.

    :param approval_rows: more leads than these in a day, or three times as many in 30 days, need a
        second person; 0 if none ever do.
    :param periods: for which data are kept, as they are set.
    :param instance: the folder with the lists of acts outside; None for no such lists.
    :param transfer: the recipient abroad; None if there is none.
    """

    approval_rows: int = 1000
    periods: RetentionPeriods = field(default_factory=RetentionPeriods)
    instance: Path | None = None
    transfer: Transfer | None = None

    @property
    def most_counted(self) -> int:
        """The most leads to count in deciding whether they need a second person."""
        return max(self.approval_rows, MOST_COUNTED)

    def needs_approval(self, reach: Reach) -> bool:
        """Return whether an export needs a second person, alone or together with earlier ones."""
        if not self.approval_rows:
            return False
        in_a_day = max(reach.asked, reach.day)
        return in_a_day > self.approval_rows or reach.month > _MONTH_TIMES * self.approval_rows


def is_approved(approved_at: datetime | None, now: datetime) -> bool:
    """Return whether an approval is still valid; False if there is none."""
    return approved_at is not None and now < approved_at + APPROVAL_LASTS


def is_about_as_many(approved: int, asked: int) -> bool:
    """Return whether an export asks for as many leads as were approved, give or take 5%."""
    return _TOLERATED * abs(asked - approved) <= approved


def state_once_approved(*, prepared: bool) -> ExportState:
    """Return the state of an export that needs no approval any more.

    :param prepared: whether the worker prepares its file.
    """
    return ExportState.QUEUED if prepared else ExportState.APPROVED
