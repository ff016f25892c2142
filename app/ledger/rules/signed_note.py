"""Signed notes: a text with signatures below it (C2SP signed-note, tlog-cosignature)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.verifier_key import (
    KEY_ID_BYTES,
    LARGEST_NUMBER,
    base64_text,
    check_key_name,
    read_base64,
)

_TIME_BYTES = 8
_ED25519_BYTES = 64


def cosigned_message(text: bytes, timestamp: int) -> bytes:
    """Return the bytes that a witness signs.

    :param text: the checkpoint's text, without signatures.
    :param timestamp: when the witness saw it, in seconds since 1970 (POSIX).
    """
    return b"cosignature/v1\ntime %d\n" % timestamp + text


def split_cosignature(cosignature: bytes) -> tuple[int, bytes]:
    """Return the time and the Ed25519 signature of a `timestamped_signature`.

    :raises LedgerInvalid: for any other length, no time at all, or one above 2**63 - 1.
    """
    if len(cosignature) != _TIME_BYTES + _ED25519_BYTES:
        raise LedgerInvalid(f"A cosignature has 72 bytes, not {len(cosignature)}.")
    timestamp = int.from_bytes(cosignature[:_TIME_BYTES], "big")
    if not 0 < timestamp <= LARGEST_NUMBER:
        raise LedgerInvalid("A cosignature's time is out of range.")
    return timestamp, cosignature[_TIME_BYTES:]


CLOCKS_DIFFER = timedelta(minutes=5)
"""How far a witness's clock may be ahead of ours."""


def is_ahead(timestamp: int, now: datetime) -> bool:
    """Return whether a cosignature is dated in the future (C2SP tlog-cosignature).

    It would vouch for a time at which the witness can have seen nothing yet.
    """
    return timestamp > (now + CLOCKS_DIFFER).timestamp()


MOST_SIGNATURES = 100
"""More than the 16 that every verifier has to accept, and few enough to check quickly."""

_SIGNATURE_MARK = "\u2014 "


class Key(Protocol):
    """The name and id that identify a key's signatures."""

    @property
    def name(self) -> str:
        """The name of the key; for a log, its origin."""

    @property
    def key_id(self) -> bytes:
        """The first 4 bytes of the hash of name, type and public key."""


class Signer(Key, Protocol):
    """A private key that signs notes."""

    def sign(self, text: bytes) -> bytes:
        """Return the signature of a note's text, without the key id."""


class Verifier(Key, Protocol):
    """A public key that checks the signatures of notes."""

    def verify(self, text: bytes, signature: bytes) -> bool:
        """Return whether the signature, without the key id, is this key's for this text."""


@dataclass(frozen=True)
class NoteSignature:
    """One signature of a note, with the key that it claims to be from."""

    name: str
    key_id: bytes
    signature: bytes

    @property
    def line(self) -> str:
        """The line of the signature below a note, with its newline."""
        return f"{_SIGNATURE_MARK}{self.name} {base64_text(self.key_id + self.signature)}\n"


class WrongSignature(LedgerInvalid):
    """A signature that claims to be of a known key is wrong for the text."""

    def __init__(self, signature: NoteSignature) -> None:
        name, key_id = signature.name, signature.key_id.hex()
        super().__init__(f"The signature of {name} (key {key_id}) is wrong.")
        # For a page in another language.
        self.signer = f"{name} {key_id}"


@dataclass(frozen=True)
class SignedNote:
    """A text and its signatures, checked or not."""

    text: str
    signatures: tuple[NoteSignature, ...]

    def __bytes__(self) -> bytes:
        """Return the note as it is published."""
        lines = "".join(signature.line for signature in self.signatures)
        return f"{self.text}\n{lines}".encode()


def sign_text(text: str, signers: Iterable[Signer]) -> tuple[NoteSignature, ...]:
    """Return each signer's signature of a note's text.

    :raises LedgerInvalid: if no note can have this text.
    """
    _check_text(text)
    signed = text.encode("utf-8")
    return tuple(
        NoteSignature(signer.name, signer.key_id, signer.sign(signed)) for signer in signers
    )


def parse_signed_note(data: bytes) -> SignedNote:
    """Return a note's text and signatures, none of them checked yet.

    :raises LedgerInvalid: if it is malformed or has more than 100 signatures.
    """
    try:
        # The text may hold empty lines: the last one ends it.
        text, blank, below = data.decode("utf-8").rpartition("\n\n")
    except UnicodeDecodeError as error:
        raise LedgerInvalid(f"The note is not UTF-8 at byte {error.start}.") from None
    if not blank:
        raise LedgerInvalid("The note has no empty line between its text and its signatures.")
    return SignedNote(_check_text(f"{text}\n"), parse_signatures(below))


def parse_signatures(text: str) -> tuple[NoteSignature, ...]:
    """Return the signatures of one or more signature lines.

    :raises LedgerInvalid: if there is none, one is malformed, or there are more than 100.
    """
    *lines, rest = text.split("\n")
    if rest or not lines:
        raise LedgerInvalid("The note does not end with a line of signature.")
    if len(lines) > MOST_SIGNATURES:
        raise LedgerInvalid(f"The note has more than {MOST_SIGNATURES} signatures.")
    return tuple(_parse_signature(line) for line in lines)


def open_signed_note(
    note: SignedNote, verifiers: Collection[Verifier]
) -> tuple[NoteSignature, ...]:
    """Return the signatures of the known keys that signed a note; there has to be at least one.

    :raises LedgerInvalid: if a known key's signature is wrong, or no known key signed.
    """
    checked = check_signatures(note, verifiers)
    if not checked:
        raise LedgerInvalid("No known key signed the note.")
    return checked


def check_signatures(
    note: SignedNote, verifiers: Collection[Verifier]
) -> tuple[NoteSignature, ...]:
    """Return one signature of each known key that signed a note, after checking all of theirs.

    Signatures of unknown keys are ignored, even those that share a known key's name or id alone.

    :raises WrongSignature: if a known key's signature is wrong.
    """
    text = note.text.encode("utf-8")
    known = {(verifier.name, verifier.key_id): verifier for verifier in verifiers}
    # By key, so that no witness is counted twice.
    checked: dict[tuple[str, bytes], NoteSignature] = {}
    for signature in note.signatures:
        key = (signature.name, signature.key_id)
        verifier = known.get(key)
        if verifier is None:
            continue
        if not verifier.verify(text, signature.signature):
            raise WrongSignature(signature)
        checked.setdefault(key, signature)
    return tuple(checked.values())


def _check_text(text: str) -> str:
    if not text.endswith("\n"):
        raise LedgerInvalid("The text of a note must end with a newline.")
    if any(mark < " " and mark != "\n" for mark in text):
        raise LedgerInvalid("The text of a note holds a control character.")
    return text


def _parse_signature(line: str) -> NoteSignature:
    if not line.startswith(_SIGNATURE_MARK):
        raise LedgerInvalid(f"{line!r} is not a line of signature.")
    name, _, encoded = line.removeprefix(_SIGNATURE_MARK).partition(" ")
    check_key_name(name)
    signature = read_base64(encoded, f"The signature of {name}")
    if len(signature) <= KEY_ID_BYTES:
        raise LedgerInvalid(f"The signature of {name} is too short.")
    return NoteSignature(name, signature[:KEY_ID_BYTES], signature[KEY_ID_BYTES:])


def add_signatures(note: SignedNote, others: Iterable[SignedNote]) -> SignedNote:
    """Return a note with the signatures added that other notes of exactly its text have.

    One signature of each key is kept, the note's own before any other.
    """
    signatures = {(each.name, each.key_id): each for each in note.signatures}
    for other in others:
        if other.text == note.text:
            for each in other.signatures:
                signatures.setdefault((each.name, each.key_id), each)
    return SignedNote(note.text, tuple(signatures.values()))
