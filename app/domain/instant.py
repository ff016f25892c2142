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
