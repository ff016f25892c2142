"""Witness cosignatures with their time, version 1 (C2SP tlog-cosignature, type 0x04)."""

from app.ledger.rules.encoding import LARGEST_NUMBER
from app.ledger.rules.invalid import LedgerInvalid

_TIME_BYTES = 8
_ED25519_BYTES = 64


def cosigned_message(text: bytes, timestamp: int) -> bytes:
    """Return the bytes that a witness signs.

    :param text: the checkpoint's text, without signatures.
    :param timestamp: when the witness saw it, in seconds since 1970 (POSIX).
    """
    return b"cosignature/v1\ntime %d\n" % timestamp + text


def join_cosignature(timestamp: int, signature: bytes) -> bytes:
    """Return a `timestamped_signature`: 8 bytes of time, big-endian, then Ed25519's 64."""
    return timestamp.to_bytes(_TIME_BYTES, "big") + signature


def split_cosignature(cosignature: bytes) -> tuple[int, bytes]:
    """Return the time and the Ed25519 signature of a `timestamped_signature`.

    :raises LedgerInvalid: for any other length, or a time above 2**63 - 1.
    """
    if len(cosignature) != _TIME_BYTES + _ED25519_BYTES:
        raise LedgerInvalid(f"A cosignature has 72 bytes, not {len(cosignature)}.")
    timestamp = int.from_bytes(cosignature[:_TIME_BYTES], "big")
    if timestamp > LARGEST_NUMBER:
        raise LedgerInvalid("A cosignature's time is out of range.")
    return timestamp, cosignature[_TIME_BYTES:]
