"""The only caller of the system clock."""

from datetime import UTC, datetime


def now() -> datetime:
    """Return the present moment in UTC, cut to the millisecond that every record keeps."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
