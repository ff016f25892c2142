"""Ed25519 keys that sign and check notes, and cosignatures with a time (RFC 8032)."""

from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.signed_note import cosigned_message, split_cosignature
from app.ledger.rules.verifier_key import SignatureType, VerifierKey, check_key_name


@dataclass(frozen=True)
class KeySigner:
    """A signer of notes with a private key, which it does not reveal.

    :param sign: returns the signature of a note's text, without the key id.
    """

    key: VerifierKey
    sign: Callable[[bytes], bytes] = field(repr=False)

    @property
    def name(self) -> str:
        """The log's origin, or the witness's name."""
        return self.key.name

    @property
    def key_id(self) -> bytes:
        """The key's id under this name."""
        return self.key.key_id


@dataclass(frozen=True)
class KeyVerifier:
    """A verifier of the signatures of a key.

    :param verify: returns whether a signature, without the key id, is this key's for a text.
    """

    name: str
    key_id: bytes
    verify: Callable[[bytes, bytes], bool] = field(repr=False)


def log_signer(name: str, seed: bytes) -> KeySigner:
    """Return the signer of a log's checkpoints.

    :param name: the log's origin.
    :param seed: the 32 secret bytes of RFC 8032 section 5.1.5.
    :raises LedgerInvalid: if no key can have this name.
    """
    private = Ed25519PrivateKey.from_private_bytes(seed)
    return KeySigner(_verifier_key(name, SignatureType.ED25519, private), private.sign)


def cosignature_signer(name: str, seed: bytes, timestamp: int) -> KeySigner:
    """Return a witness's signer for cosignatures at a given time.

    The signer returns a `timestamped_signature`: 8 bytes of time, big-endian, then Ed25519's 64.

    :param seed: the 32 secret bytes; no log and no other witness may use them, since the signed
        text does not name the witness.
    :param timestamp: seconds since 1970 (POSIX).
    :raises LedgerInvalid: if no key can have this name.
    """
    private = Ed25519PrivateKey.from_private_bytes(seed)

    def cosign(text: bytes) -> bytes:
        return timestamp.to_bytes(8, "big") + private.sign(cosigned_message(text, timestamp))

    return KeySigner(_verifier_key(name, SignatureType.COSIGNATURE, private), cosign)


def verifier_for(key: VerifierKey) -> KeyVerifier:
    """Return the verifier of a key, by the key's type; cosignatures are checked with their time."""
    public = Ed25519PublicKey.from_public_bytes(key.public_key)

    def verify(text: bytes, signature: bytes) -> bool:
        try:
            if key.type is SignatureType.COSIGNATURE:
                timestamp, signature = split_cosignature(signature)
                text = cosigned_message(text, timestamp)
            public.verify(signature, text)
        except (InvalidSignature, LedgerInvalid):
            return False
        return True

    return KeyVerifier(key.name, key.key_id, verify)


def _verifier_key(name: str, kind: SignatureType, private: Ed25519PrivateKey) -> VerifierKey:
    check_key_name(name)
    return VerifierKey(name, kind, private.public_key().public_bytes_raw())
