"""Keys of notes (C2SP signed-note), and the one spelling of the numbers and bytes in them."""

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass
from enum import IntEnum
from hashlib import sha256

from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import HASH_BYTES

LARGEST_NUMBER = 2**63 - 1
"""Sizes, indices and times above this do not fit the signed 64 bits of other implementations."""

_DECIMAL = re.compile(r"0|[1-9][0-9]{0,18}")


def base64_text(data: bytes) -> str:
    """Return bytes as base64 with padding (RFC 4648 section 4)."""
    return b64encode(data).decode("ascii")


def read_base64(text: str, what: str) -> bytes:
    """Return the bytes that base64 spells.

    :param what: the name of the text, for the error message: "The root hash".
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


KEY_ID_BYTES = 4
PUBLIC_KEY_BYTES = 32

_KEY_ID = re.compile(r"[0-9a-f]{8}")


class SignatureType(IntEnum):
    """The byte for the kind of a key's signatures (C2SP signed-note, "Signature types")."""

    ED25519 = 0x01
    COSIGNATURE = 0x04


@dataclass(frozen=True)
class VerifierKey:
    """A public key under the name it signs with."""

    name: str
    type: SignatureType
    public_key: bytes

    @property
    def key_id(self) -> bytes:
        """The 4 bytes that, with the name, identify a key's signatures."""
        named = self.name.encode("utf-8") + b"\n"
        return sha256(named + self._typed_key()).digest()[:KEY_ID_BYTES]

    @property
    def text(self) -> str:
        """The key for people to pass on: `name+hex(key id)+base64(type || public key)`."""
        return f"{self.name}+{self.key_id.hex()}+{base64_text(self._typed_key())}"

    def _typed_key(self) -> bytes:
        return bytes([self.type]) + self.public_key


def check_key_name(name: str) -> None:
    """Check that a key may have this name.

    :raises LedgerInvalid: if it is empty or holds a space, a control character or a plus sign.
    """
    if not name or "+" in name or any(mark.isspace() or mark < " " for mark in name):
        raise LedgerInvalid(f"{name!r} cannot be the name of a key.")


def parse_verifier_key(text: str) -> VerifierKey:
    """Return the key that a verifier key's text holds.

    :raises LedgerInvalid: for a malformed one, a type other than Ed25519 and cosignature/v1, or
        an id that is not this key's, for example after a copying error.
    """
    name, _, rest = text.partition("+")
    key_id, _, encoded = rest.partition("+")
    check_key_name(name)
    typed_key = read_base64(encoded, "The verifier key's last part")
    if not _KEY_ID.fullmatch(key_id) or len(typed_key) != 1 + PUBLIC_KEY_BYTES:
        raise LedgerInvalid(f"{text!r} is not a verifier key.")
    if typed_key[0] not in set(SignatureType):
        raise LedgerInvalid(f"The verifier key of {name} has the unknown type {typed_key[0]}.")
    key = VerifierKey(name, SignatureType(typed_key[0]), typed_key[1:])
    if key.key_id.hex() != key_id:
        raise LedgerInvalid(f"The verifier key of {name} does not match its id {key_id}.")
    return key
