"""What receivers of somebody's data are to be told of it afterwards."""

from datetime import datetime
from enum import StrEnum


class NotifyKind(StrEnum):
    """What became of the data that they were handed (GDPR Art. 19)."""

    ERASURE = "erasure"
    CORRECTION = "correction"


def was_handed_out(*, prepared: bool, fetched_at: datetime | None) -> bool:
    """Return whether an export's file has reached anybody."""
    return not prepared or fetched_at is not None
