"""Ids of records, ordered by time so that rows of one moment lie beside each other on the disk."""

import secrets
from datetime import UTC, datetime, timedelta
from uuid import UUID

RANDOM_BITS = 74
"""Of an id: enough that nobody guesses one, and none comes twice."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def record_id(at: datetime, random_bits: int) -> UUID:
    """Return a UUID of version 7 (RFC 9562, section 5.7).

    Random ids would scatter the rows of one transaction over as many pages as there are indexes,
    all of which it would have to write. The time in them is no secret: each record holds it. A
    person's id is random all over, since it is a pseudonym.

    :param random_bits: RANDOM_BITS of them, as a number.
    """
    milliseconds = (at - _EPOCH) // _MILLISECOND
    high, low = random_bits >> 62, random_bits & (1 << 62) - 1
    return UUID(int=milliseconds << 80 | 7 << 76 | high << 64 | 2 << 62 | low)


def new_id(at: datetime) -> UUID:
    """Return an id that no other record has, ordered by time."""
    return record_id(at, secrets.randbits(RANDOM_BITS))
