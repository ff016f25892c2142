"""Keys, signed notes and checkpoints (C2SP signed-note, tlog-checkpoint, tlog-cosignature)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.verifier.spelling import DECIMAL, Failed, base64_bytes

LOG, WITNESS = 0x01, 0x04


@dataclass(frozen=True)
class Key:
    """A verifier key."""

    name: str
    key_id: bytes
    kind: int
    public: bytes

    def __str__(self) -> str:
        return f"{self.name} (key {self.key_id.hex()})"

    def signed(self, text: bytes, signature: bytes) -> bool:
        """Say whether the signature is this key's for this text."""
        if self.kind == WITNESS:
            text = b"cosignature/v1\ntime %d\n" % cosigned_at(signature) + text
            signature = signature[8:]
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, text)
        except InvalidSignature:
            return False
        return True


def cosigned_at(signature: bytes) -> int:
    """Return when a witness cosigned, in seconds since 1970."""
    return int.from_bytes(signature[:8], "big")


def key_of(kind: int) -> Callable[[str], Key]:
    """Return a reader of verifier keys of one type."""

    def verifier_key(text: str) -> Key:
        """Return the key that a verifier key's text holds."""
        name, _, rest = text.partition("+")
        key_id, _, encoded = rest.partition("+")
        typed = base64_bytes(encoded) or b""
        if not name or len(typed) != 33 or typed[0] != kind:
            raise ValueError(text)
        if sha256(name.encode() + b"\n" + typed).digest()[:4].hex() != key_id:
            raise ValueError(text)
        return Key(name, bytes.fromhex(key_id), kind, typed[1:])

    return verifier_key


@dataclass(frozen=True)
class Checkpoint:
    """A tree's size and root, and who signed them: for witnesses, with the time."""

    where: str
    origin: str
    size: int
    root: bytes
    signed_by: Mapping[Key, int]


def open_checkpoint(where: str, note: bytes, keys: Sequence[Key]) -> Checkpoint:
    """Return a checkpoint whose signatures by the known keys are all right, one of the log's."""
    try:
        text, blank, below = note.decode().rpartition("\n\n")
    except UnicodeDecodeError:
        raise Failed(where, "is not UTF-8") from None
    lines, signatures = text.split("\n"), below.split("\n")
    root = base64_bytes(lines[2]) if len(lines) > 2 else None
    if not blank or not all(lines) or root is None or len(root) != 32:
        raise Failed(where, "is not a signed checkpoint")
    if not DECIMAL.fullmatch(lines[1]):
        raise Failed(where, "does not say a size")
    if signatures.pop() or not signatures:
        raise Failed(where, "does not end with a line of signature")
    signed_by = check_signatures(where, f"{text}\n".encode(), signatures, keys)
    if not any(key.kind == LOG and key.name == lines[0] for key in signed_by):
        raise Failed(where, f"is not signed by a given key of {lines[0]}")
    return Checkpoint(where, lines[0], int(lines[1]), root, signed_by)


def check_signatures(
    where: str, text: bytes, lines: Sequence[str], keys: Sequence[Key]
) -> dict[Key, int]:
    """Return the known keys that signed a text, witnesses with their time; ignore the unknown."""
    known = {(key.name, key.key_id): key for key in keys}
    signed_by = {}
    for line in lines:
        mark, _, rest = line.partition(" ")
        name, _, encoded = rest.partition(" ")
        signature = base64_bytes(encoded) or b""
        if mark != "\u2014" or not name or len(signature) < 5:
            raise Failed(where, "has a malformed line of signature")
        key = known.get((name, signature[:4]))
        if key is None:
            continue
        if not key.signed(text, signature[4:]):
            raise Failed(where, f"has a wrong signature of {key}")
        signed_by[key] = cosigned_at(signature[4:]) if key.kind == WITNESS else 0
    return signed_by


def check_witnesses(keys: Sequence[Key], checkpoints: Sequence[Checkpoint]) -> None:
    """Check that each witness cosigned one of the checkpoints, so that none was named in vain."""
    for key in keys:
        if key.kind == WITNESS and not any(key in each.signed_by for each in checkpoints):
            raise Failed("checkpoint", f"is not cosigned by the witness {key}, nor is any held one")


def anchors(checkpoints: Sequence[Checkpoint]) -> list[str]:
    """Say who vouches for how much of the tree, and witnesses since when."""
    return [
        f"{key} signed the first {each.size} entries in {each.where}{seen_at(key, at)}"
        for each in checkpoints
        for key, at in each.signed_by.items()
    ]


def seen_at(key: Key, at: int) -> str:
    """Say when a witness had seen a checkpoint; a log's signature gives no time."""
    return (
        f" at {datetime.fromtimestamp(at, UTC):%Y-%m-%dT%H:%M:%SZ}" if key.kind == WITNESS else ""
    )
