"""Keys, signed notes and checkpoints (C2SP signed-note, tlog-checkpoint, tlog-cosignature)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.verifier.spelling import Failed, base64_bytes, decimal

LOG, WITNESS = 0x01, 0x04
MOST_SIGNATURES = 100
# The end of the year 9999, in seconds since 1970.
LATEST = 253_402_300_799


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
        """Return whether the signature is this key's for this text."""
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


def is_key_name(name: str) -> bool:
    """Return whether a key can have this name."""
    return name != "" and not any(mark == "+" or mark.isspace() or mark < " " for mark in name)


def key_of(kind: int) -> Callable[[str], Key]:
    """Return a reader of verifier keys of one type."""

    def verifier_key(text: str) -> Key:
        """Return the key that a verifier key's text holds."""
        name, _, rest = text.partition("+")
        key_id, _, encoded = rest.partition("+")
        typed = base64_bytes(encoded) or b""
        if not is_key_name(name) or len(typed) != 33 or typed[0] != kind:
            raise ValueError(text)
        if sha256(name.encode() + b"\n" + typed).digest()[:4].hex() != key_id:
            raise ValueError(text)
        return Key(name, bytes.fromhex(key_id), kind, typed[1:])

    return verifier_key


@dataclass(frozen=True)
class Note:
    """A checkpoint as written: a tree's size and root, with its signatures unchecked.

    :param signatures: of each line, the key's name, its id, and the signature.
    """

    where: str
    text: str
    origin: str
    size: int
    root: bytes
    signatures: Sequence[tuple[str, bytes, bytes]]


@dataclass(frozen=True)
class Checkpoint:
    """A tree's size and root, with the keys that signed them and, for witnesses, the time."""

    where: str
    origin: str
    size: int
    root: bytes
    signed_by: Mapping[Key, int]


def read_note(where: str, data: bytes) -> Note:
    """Return a checkpoint from its bytes, which must be in canonical form."""
    try:
        text, blank, below = data.decode().rpartition("\n\n")
    except UnicodeDecodeError:
        raise Failed(where, "is not UTF-8") from None
    lines = text.split("\n")
    root = base64_bytes(lines[2]) if len(lines) > 2 else None
    if not blank or not all(lines) or root is None or len(root) != 32:
        raise Failed(where, "is not a signed checkpoint")
    if any(mark < " " and mark != "\n" for mark in text):
        raise Failed(where, "holds a control character")
    size = decimal(lines[1])
    if size is None:
        raise Failed(where, "does not say a size")
    return Note(where, f"{text}\n", lines[0], size, root, read_signatures(where, below))


def read_signatures(where: str, below: str) -> list[tuple[str, bytes, bytes]]:
    """Return the signatures of the lines below a note."""
    *lines, rest = below.split("\n")
    if rest or not lines:
        raise Failed(where, "does not end with a line of signature")
    if len(lines) > MOST_SIGNATURES:
        raise Failed(where, f"has more than {MOST_SIGNATURES} signatures")
    signatures = []
    for line in lines:
        mark, _, named = line.partition(" ")
        name, _, encoded = named.partition(" ")
        signature = base64_bytes(encoded) or b""
        if mark != "\u2014" or not is_key_name(name) or len(signature) < 5:
            raise Failed(where, "has a malformed line of signature")
        signatures.append((name, signature[:4], signature[4:]))
    return signatures


def open_checkpoint(where: str, data: bytes, keys: Sequence[Key]) -> Checkpoint:
    """Return a checkpoint after checking signatures by known keys; the log's is required."""
    return check_signed(read_note(where, data), keys)


def check_signed(note: Note, keys: Sequence[Key]) -> Checkpoint:
    """Return a note's checkpoint after checking known keys' signatures; the log's is required."""
    signed_by = check_signatures(note, keys)
    if not any(key.kind == LOG and key.name == note.origin for key in signed_by):
        raise Failed(note.where, f"is not signed by a given key of {note.origin}")
    return Checkpoint(note.where, note.origin, note.size, note.root, signed_by)


def check_signatures(note: Note, keys: Sequence[Key]) -> dict[Key, int]:
    """Return the known keys that signed a note, witnesses with their time; ignore unknown keys."""
    known = {(key.name, key.key_id): key for key in keys}
    signed_by: dict[Key, int] = {}
    for name, key_id, signature in note.signatures:
        key = known.get((name, key_id))
        if key is None:
            continue
        at = cosigned_at(signature) if key.kind == WITNESS else 0
        if at > LATEST:
            raise Failed(note.where, f"has a malformed cosignature of {key}: its time is too late")
        if key.kind == WITNESS and not 0 < at <= _latest():
            raise Failed(note.where, f"has a cosignature of {key} of a time that cannot be")
        if not key.signed(note.text.encode(), signature):
            raise Failed(note.where, f"has a wrong signature of {key}")
        signed_by.setdefault(key, at)
    return signed_by


def _latest() -> float:
    """Return the latest time of a cosignature, in seconds since 1970: clocks differ by a day."""
    return (datetime.now(UTC) + timedelta(days=1)).timestamp()


def covered(keys: Sequence[Key], checkpoints: Sequence[Checkpoint]) -> dict[str, str]:
    """Return how many entries each witness has cosigned; the first checkpoint has all of them."""
    sizes = {
        key: max(each.size for each in checkpoints if key in each.signed_by)
        for key in keys
        if key.kind == WITNESS and any(key in each.signed_by for each in checkpoints)
    }
    return {str(key): f"{size} of {checkpoints[0].size} entries" for key, size in sizes.items()}


def anchors(checkpoints: Sequence[Checkpoint]) -> list[str]:
    """Return which key vouches for how many entries and, for witnesses, since when."""
    return [
        f"{key} signed the first {each.size} entries in {each.where}{seen_at(key, at)}"
        for each in checkpoints
        for key, at in each.signed_by.items()
    ]


def seen_at(key: Key, at: int) -> str:
    """Return the time of a witness's cosignature as text; a log's signature has none."""
    if key.kind != WITNESS:
        return ""
    # Added up, because some systems cannot convert times after the year 3000.
    return f" at {datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=at):%Y-%m-%dT%H:%M:%SZ}"
