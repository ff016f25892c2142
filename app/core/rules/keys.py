"""Keys of the instance. The previous one stays valid until the next rotation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from hashlib import sha256

SPREADING = timedelta(minutes=5)
"""Time from a rotation until the new key is used: by then every process of every host knows it."""


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
    """The instance's keys, stored outside the database and never shown."""

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


def in_use(key: Key, moment: datetime) -> Key:
    """Return the key in use at a moment: the previous one until a rotation has spread.

    The processes of all hosts take up a rotated key within seconds, but not in the same one. What
    the first made under it, the last would refuse.
    """
    if key.made is None or key.before is None or moment >= key.made + SPREADING:
        return key
    return Key(key.before, None, key)


def generation(secrets: Secrets) -> tuple[tuple[bytes, ...], ...]:
    """Return a value that changes with each rotation of a secret, and again once it has spread."""
    return tuple(valid_keys(getattr(secrets, each.name)) for each in fields(secrets))


@dataclass(frozen=True)
class KeyMark:
    """A key as the database knows it, by a fingerprint that does not reveal it.

    :param before: the fingerprint of the key that it replaced; None if there is none.
    """

    name: str
    present: str
    before: str | None


def marks_of(secrets: Secrets) -> Mapping[str, KeyMark]:
    """Return the marks of an instance's keys, by name."""
    return {each.name: _mark(each.name, getattr(secrets, each.name)) for each in fields(secrets)}


def _mark(name: str, key: Key) -> KeyMark:
    before = None if key.before is None else _fingerprint(name, key.before)
    return KeyMark(name, _fingerprint(name, key), before)


def _fingerprint(name: str, key: bytes) -> str:
    # A key has 256 random bits, so its hash tells nothing of it.
    return sha256(b"zone/key/v1\0" + name.encode("ascii") + b"\0" + key).hexdigest()


def strange_keys(own: Iterable[KeyMark], known: Mapping[str, KeyMark]) -> list[str]:
    """Return the names of keys that differ from the database's.

    A key that replaced the known one is none of them: its host has rotated it.
    """
    return [
        each.name
        for each in own
        if (there := known.get(each.name)) and there.present not in {each.present, each.before}
    ]
