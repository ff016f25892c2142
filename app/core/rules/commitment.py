"""Commitments to stored payloads, the entries that the ledger hashes, and the bytes of both.

The same facts always give the same bytes: both are canonical JSON (RFC 8785).
"""

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from app.core.rules.keys import valid_keys
from app.core.rules.moments import exact_instant_text

JsonValue: TypeAlias = "str | int | bool | Sequence[JsonValue] | Mapping[str, JsonValue] | None"

VERSION = 2
"""Of payloads and of entries; version 1 was never released."""

SALT_BYTES = 32
_COMMIT_CONTEXT = b"zone/commit/v2\0"
_PENDING_CONTEXT = b"zone/pending/v2\0"
_LARGEST_INTEGER = 2**53 - 1

# Made once: json.dumps would make an encoder for every value.
_encode = json.JSONEncoder(ensure_ascii=False).encode
_encode_sorted = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


class EntryKind(StrEnum):
    """The kind of fact that an entry of the ledger attests; only its payload shows it."""

    CONSENT_GIVEN = "consent.given"
    CONSENT_CONFIRMED = "consent.confirmed"
    CONSENT_RENEWED = "consent.renewed"
    CONSENT_WITHDRAWN = "consent.withdrawn"
    CONSENT_EXPIRED = "consent.expired"
    PERSON_CORRECTED = "person.corrected"
    AUDIT = "audit"
    PERSON_ERASED = "person.erased"
    REBASE = "rebase"


class EvidenceKey(StrEnum):
    """A key derived from the erasable root of an act's evidence."""

    SALT = "salt"
    EMAIL = "k_email"
    PHONE = "k_phone"
    ENQUIRY = "k_enquiry"

    def of(self, root: bytes) -> bytes:
        """Return the key of 32 bytes: HMAC-SHA-256(`root`, `"zone/<name>/v2" 0x00`)."""
        return hmac.digest(root, f"zone/{self.value}/v2\0".encode("ascii"), hashlib.sha256)

    def digest(self, root: bytes, value: bytes) -> str:
        """Return the HMAC-SHA-256 of a value under the key, as 64 lower-case digits."""
        return hmac.digest(self.of(root), value, hashlib.sha256).hex()


def commit(salt: bytes, payload: bytes) -> str:
    """Return the commitment to a payload, as 64 lower-case hexadecimal digits.

    :param salt: exactly 32 random bytes; without them the payload cannot be guessed and tried.
    :param payload: the canonical bytes committed to.
    :raises ValueError: for a salt of any other length.
    """
    if len(salt) != SALT_BYTES:
        raise ValueError(f"A commitment's salt has {SALT_BYTES} bytes, not {len(salt)}.")
    return hmac.digest(salt, _COMMIT_CONTEXT + payload, hashlib.sha256).hex()


def ledger_entry(commitment: str) -> bytes:
    """Return the entry whose hash becomes a leaf: canonical JSON of commitment and version."""
    if commitment.isalnum() and commitment.isascii():
        # As below, in a fifth of the time.
        return f'{{"c":"{commitment}","v":{VERSION}}}'.encode("ascii")
    return canonical_json({"c": commitment, "v": VERSION})


def pending_mac(key: bytes, commitment: str, at: datetime) -> bytes:
    """Return the MAC that proves to the sealer that this service, not its database, queued it.

    :param at: when the entry was queued, which orders the queue.
    """
    queued = canonical_json({"at": exact_instant_text(at), "c": commitment})
    return hmac.digest(key, _PENDING_CONTEXT + queued, hashlib.sha256)


def is_pending_mac(key: bytes, commitment: str, at: datetime, mac: bytes) -> bool:
    """Return whether a MAC vouches for a pending entry, under a key or the one before it.

    :param key: the instance's ledger key.
    """
    return any(
        hmac.compare_digest(pending_mac(each, commitment, at), mac) for each in valid_keys(key)
    )


def canonical_json(value: JsonValue) -> bytes:
    """Return the RFC 8785 serialisation of a value, as UTF-8.

    :param value: strings, integers, booleans, null, and lists and objects of these. Fractions
        are refused: no record of ours holds one, and serialisers write them differently.
    :raises ValueError: for an integer outside +-(2**53 - 1) or a lone surrogate (RFC 7493).
    :raises TypeError: for any other type.
    """
    text = _encode_sorted(value) if _is_plain(value) else _serialise(value)
    return text.encode("utf-8")


def _is_plain(value: JsonValue) -> bool:
    """Return whether Python's built-in encoder, in C, writes a value as the RFC requires."""
    if isinstance(value, str) or value is None or isinstance(value, bool):
        return True
    if isinstance(value, int):
        return abs(value) <= _LARGEST_INTEGER
    if isinstance(value, dict):
        # It sorts names by code points, which for ASCII is the RFC's order.
        names = all(isinstance(name, str) and name.isascii() for name in value)
        return names and all(map(_is_plain, value.values()))
    return isinstance(value, (list, tuple)) and all(map(_is_plain, value))


def _serialise(value: JsonValue) -> str:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        return _serialise_integer(value)
    if isinstance(value, str):
        # Python's own escapes are those of RFC 8785 section 3.2.2.2 once ensure_ascii is off;
        # the encoding step refuses lone surrogates with UnicodeEncodeError, a ValueError.
        return _encode(value)
    if isinstance(value, Mapping):
        return _serialise_object(value)
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(_serialise(item) for item in value) + "]"
    raise TypeError(f"Canonical JSON cannot hold a {type(value).__name__}.")


def _serialise_integer(value: int) -> str:
    if abs(value) > _LARGEST_INTEGER:
        raise ValueError(f"{value} is not exact in every JSON reader; keep within 2**53 - 1.")
    return str(value)


def _serialise_object(value: Mapping[str, JsonValue]) -> str:
    for key in value:
        if not isinstance(key, str):
            raise TypeError(f"Canonical JSON names are strings, not {type(key).__name__}.")
    # RFC 8785 section 3.2.3 sorts names by UTF-16 code units, which differs from code points.
    names = sorted(value, key=lambda name: name.encode("utf-16-be"))
    pairs = (f"{_encode(name)}:{_serialise(value[name])}" for name in names)
    return "{" + ",".join(pairs) + "}"
