"""Moments as the records spell them."""

from datetime import UTC, datetime


def instant_text(moment: datetime) -> str:
    """Return a moment as `2026-01-01T00:00:00.000Z` (RFC 3339, UTC, milliseconds).

    :raises ValueError: for a time without a zone, which could mean anything.
    """
    if moment.tzinfo is None:
        raise ValueError("A recorded moment needs a time zone.")
    utc = moment.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def exact_instant_text(moment: datetime) -> str:
    """Return a moment as `instant_text` does, or with all its digits if it has more than that.

    A row's time that has been changed by less than a millisecond then reads differently, too.
    """
    if moment.microsecond % 1000 == 0:
        return instant_text(moment)
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%f}Z"
