"""How long things stay."""

from calendar import monthrange
from datetime import datetime, timedelta

RECEIPT_LINK = timedelta(days=30)
"""How long the link to a confirmation opens it."""

INVITATION = timedelta(days=7)
"""How long an invitation to the back office can be accepted."""

STAFF_SESSION = timedelta(hours=12)
"""How long a browser stays signed in to the back office."""

NOTICE = timedelta(days=1)
"""How long the words on a form that was opened count as those the person saw."""


def months_before(moment: datetime, months: int) -> datetime:
    """Return the same moment some months earlier; the last day of a month that is shorter."""
    count = moment.year * 12 + moment.month - 1 - months
    year, month = count // 12, count % 12 + 1
    day = min(moment.day, monthrange(year, month)[1])
    return moment.replace(year=year, month=month, day=day)


def months_after(moment: datetime, months: int) -> datetime:
    """Return the moment so many months later; a month without that day ends it."""
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    return moment.replace(year=year, month=month + 1, day=min(moment.day, last))
