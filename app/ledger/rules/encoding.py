"""Numbers and bytes as the ledger's text formats spell them: one spelling for each value."""

import re
from base64 import b64decode, b64encode

from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.merkle import HASH_BYTES

LARGEST_NUMBER = 2**63 - 1
"""Sizes, indices and times above this do not fit the signed 64 bits of other implementations."""

_DECIMAL = re.compile(r"0|[1-9][0-9]{0,18}")


def base64_text(data: bytes) -> str:
    """Return bytes as base64 with padding (RFC 4648 section 4)."""
    return b64encode(data).decode("ascii")


def read_base64(text: str, what: str) -> bytes:
    """Return the bytes that base64 spells.

    :param what: what the text is, for the sentence of the error: "The root hash".
    :raises LedgerInvalid: for any text but the one spelling of these bytes (RFC 4648 section 3.5),
        so that nobody can vary a signed or hashed object without changing what it says.
    """
    try:
        data = b64decode(text, validate=True)
    except ValueError:
        data = b""
    if base64_text(data) != text:
        raise LedgerInvalid(f"{what} is not base64: {text!r}.")
    return data


def read_hash(text: str, what: str) -> bytes:
    """Return the SHA-256 hash that base64 spells.

    :raises LedgerInvalid: for anything but 32 bytes in their one spelling.
    """
    data = read_base64(text, what)
    if len(data) != HASH_BYTES:
        raise LedgerInvalid(f"{what} has {len(data)} bytes, not {HASH_BYTES}.")
    return data


def read_decimal(text: str, what: str) -> int:
    """Return the number that ASCII digits without leading zeros spell.

    :raises LedgerInvalid: for any other spelling, and above 2**63 - 1.
    """
    if not _DECIMAL.fullmatch(text) or int(text) > LARGEST_NUMBER:
        raise LedgerInvalid(f"{what} is not a plain decimal number: {text!r}.")
    return int(text)
