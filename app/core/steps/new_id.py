"""Make an id for a new record."""

import secrets
from datetime import datetime
from uuid import UUID

from app.core.rules.record_id import RANDOM_BITS, record_id


def new_id(at: datetime) -> UUID:
    """Return an id that no other record has, ordered by time."""
    return record_id(at, secrets.randbits(RANDOM_BITS))
