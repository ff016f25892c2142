"""Ed25519 keys that sign and check notes, and cosignatures with a time (RFC 8032)."""

from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from app.ledger.rules.cosignature import cosigned_message, join_cosignature, split_cosignature
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.note import Verifier
from app.ledger.rules.verifier_key import SignatureType, VerifierKey, check_key_name


@dataclass(frozen=True)
class Ed25519Signer:
    """Signs notes with a log's private key."""

    key: VerifierKey
    _private: Ed25519PrivateKey = field(repr=False)

    @property
    def name(self) -> str:
        """The log's origin."""
        return self.key.name

    @property
    def key_id(self) -> bytes:
        """The key's id under this name."""
        return self.key.key_id

    def sign(self, text: bytes) -> bytes:
        """Return the 64 bytes of Ed25519's signature."""
        return self._private.sign(text)


@dataclass(frozen=True)
class CosignatureSigner:
    """Cosigns checkpoints with a witness's private key, as of one moment.

    :param timestamp: that moment, in seconds since 1970 (POSIX).
    """

    key: VerifierKey
    timestamp: int
    _private: Ed25519PrivateKey = field(repr=False)

    @property
    def name(self) -> str:
        """The witness's name."""
        return self.key.name

    @property
    def key_id(self) -> bytes:
        """The key's id under this name."""
        return self.key.key_id

    def sign(self, text: bytes) -> bytes:
        """Return the time and the signature of text and time, 72 bytes."""
        signature = self._private.sign(cosigned_message(text, self.timestamp))
        return join_cosignature(self.timestamp, signature)


@dataclass(frozen=True)
class Ed25519Verifier:
    """Checks a log's signatures."""

    name: str
    key_id: bytes
    _public: Ed25519PublicKey = field(repr=False)

    def verify(self, text: bytes, signature: bytes) -> bool:
        """Return whether this key signed the text."""
        return _holds(self._public, text, signature)


@dataclass(frozen=True)
class CosignatureVerifier:
    """Checks a witness's cosignatures, their time included."""

    name: str
    key_id: bytes
    _public: Ed25519PublicKey = field(repr=False)

    def verify(self, text: bytes, signature: bytes) -> bool:
        """Return whether this key signed the text as of the time that the signature gives."""
        try:
            timestamp, signed = split_cosignature(signature)
        except LedgerInvalid:
            return False
        return _holds(self._public, cosigned_message(text, timestamp), signed)


def log_signer(name: str, seed: bytes) -> Ed25519Signer:
    """Return the key with which a log signs its checkpoints.

    :param name: the log's origin.
    :param seed: the 32 secret bytes of RFC 8032 section 5.1.5.
    :raises LedgerInvalid: if no key can have this name.
    """
    private = Ed25519PrivateKey.from_private_bytes(seed)
    return Ed25519Signer(_verifier_key(name, SignatureType.ED25519, private), private)


def cosignature_signer(name: str, seed: bytes, timestamp: int) -> CosignatureSigner:
    """Return the key with which a witness cosigns as of a moment.

    :param seed: the 32 secret bytes; no log and no other witness may use them, for what is
        signed does not name the witness.
    :param timestamp: seconds since 1970 (POSIX).
    :raises LedgerInvalid: if no key can have this name.
    """
    private = Ed25519PrivateKey.from_private_bytes(seed)
    key = _verifier_key(name, SignatureType.COSIGNATURE, private)
    return CosignatureSigner(key, timestamp, private)


def verifier_for(key: VerifierKey) -> Verifier:
    """Return what checks a key's signatures, by the key's type."""
    public = Ed25519PublicKey.from_public_bytes(key.public_key)
    if key.type is SignatureType.COSIGNATURE:
        return CosignatureVerifier(key.name, key.key_id, public)
    return Ed25519Verifier(key.name, key.key_id, public)


def _verifier_key(name: str, kind: SignatureType, private: Ed25519PrivateKey) -> VerifierKey:
    check_key_name(name)
    return VerifierKey(name, kind, private.public_key().public_bytes_raw())


def _holds(public: Ed25519PublicKey, message: bytes, signature: bytes) -> bool:
    try:
        public.verify(signature, message)
    except InvalidSignature:
        return False
    return True
