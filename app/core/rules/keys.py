"""Keys of the instance, each of which outlives its rotation by one: two are valid meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime


class Key(bytes):
    """A key, used as the bytes that it is, with the key that it replaced.

    :ivar made: when a rotation made it; None for an instance's first.
    :ivar before: the key that it replaced, whose work is still valid; None if there is none.
    """

    made: datetime | None
    before: Key | None

    def __new__(cls, value: bytes, made: datetime | None = None, before: Key | None = None) -> Key:
        """Create a key from its bytes and its history."""
        key = super().__new__(cls, value)
        key.made, key.before = made, before
        return key

    def __repr__(self) -> str:
        """Return no byte of the key: tracebacks end up in logs."""
        return "Key()"


@dataclass(frozen=True, repr=False)
class Secrets:
    """The instance's keys, stored beside the database, never in it; they are never shown."""

    session_key: bytes
    csrf_key: bytes
    notice_key: bytes
    ledger_key: bytes
    ledger_signing_key: bytes
    totp_key: bytes
    link_key: bytes
    rate_key: bytes


def valid_keys(key: bytes) -> tuple[bytes, ...]:
    """Return a key and the one before it, if that is still valid; the newest first."""
    before = key.before if isinstance(key, Key) else None
    return (key,) if before is None else (key, before)


def key_of_day(key: bytes, moment: datetime) -> bytes:
    """Return the key of the day (UTC) that contains a moment.

    A rotation takes effect at midnight, so that no count of that day begins anew.
    """
    if isinstance(key, Key) and key.before is not None and key.made is not None:
        began = key.made.astimezone(UTC).date()
        return key if moment.astimezone(UTC).date() > began else key.before
    return key
