"""Commitments to kept payloads, and the entries that the ledger hashes into its tree."""

import hashlib
import hmac
from datetime import datetime
from enum import StrEnum

from app.core.rules.canonical import canonical_json
from app.core.rules.moments import exact_instant_text, instant_text

SALT_BYTES = 32
_COMMIT_CONTEXT = b"zone/commit/v1\0"
_PENDING_CONTEXT = b"zone/pending/v1\0"


class EntryKind(StrEnum):
    """The fact that an entry of the ledger attests."""

    CONSENT_GIVEN = "consent.given"
    CONSENT_CONFIRMED = "consent.confirmed"
    CONSENT_RENEWED = "consent.renewed"
    CONSENT_WITHDRAWN = "consent.withdrawn"
    CONSENT_EXPIRED = "consent.expired"
    AUDIT = "audit"
    PERSON_ERASED = "person.erased"
    REBASE = "rebase"


def commit(salt: bytes, payload: bytes) -> str:
    """Return the commitment to a payload, as 64 lower-case hexadecimal digits.

    :param salt: exactly 32 random bytes; without them the payload cannot be guessed and tried.
    :param payload: the canonical bytes committed to.
    :raises ValueError: for a salt of any other length.
    """
    if len(salt) != SALT_BYTES:
        raise ValueError(f"A commitment's salt has {SALT_BYTES} bytes, not {len(salt)}.")
    return hmac.digest(salt, _COMMIT_CONTEXT + payload, hashlib.sha256).hex()


def ledger_entry(commitment: str, kind: EntryKind, at: datetime) -> bytes:
    """Return the entry whose hash becomes a leaf: canonical JSON of commitment, kind and time."""
    return canonical_json({"c": commitment, "k": kind, "t": instant_text(at), "v": 1})


def raw_entry(commitment: str, kind: str, at: datetime) -> bytes:
    """Return the entry that stored values make, whatever they say, for a verifier to judge."""
    return canonical_json({"c": commitment, "k": kind, "t": exact_instant_text(at), "v": 1})


def pending_mac(key: bytes, entry: bytes) -> bytes:
    """Return the 32 bytes that show the sealer that this service, not its database, queued it."""
    return hmac.digest(key, _PENDING_CONTEXT + entry, hashlib.sha256)
