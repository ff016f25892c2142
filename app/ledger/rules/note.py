"""Signed notes: a text with one or more signatures below it (C2SP signed-note)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Protocol

from app.ledger.rules.encoding import base64_text, read_base64
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.verifier_key import KEY_ID_BYTES, check_key_name

MOST_SIGNATURES = 100
"""More than the 16 that every verifier has to accept, and few enough to check in no time."""

_SIGNATURE_MARK = "\u2014 "


class Key(Protocol):
    """What tells one key's signatures from another's."""

    @property
    def name(self) -> str:
        """The key's name, the log's origin for a log."""

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
    """One signature of a note, by the key that it claims to be from."""

    name: str
    key_id: bytes
    signature: bytes

    @property
    def line(self) -> str:
        """The signature as it stands below a note, with the line's end."""
        return f"{_SIGNATURE_MARK}{self.name} {base64_text(self.key_id + self.signature)}\n"


@dataclass(frozen=True)
class Note:
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


def parse_note(data: bytes) -> Note:
    """Return a note's text and signatures, none of them checked yet.

    :raises LedgerInvalid: if it is malformed or has more than 100 signatures.
    """
    # The text may hold empty lines: it is the last one that ends it.
    text, blank, below = _read_utf8(data).rpartition("\n\n")
    if not blank:
        raise LedgerInvalid("The note has no empty line between its text and its signatures.")
    return Note(_check_text(f"{text}\n"), parse_signatures(below))


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


def open_note(note: Note, verifiers: Collection[Verifier]) -> tuple[NoteSignature, ...]:
    """Return one signature of each known key that signed a note, after checking all of theirs.

    Signatures of unknown keys are ignored, even those that share a known key's name or id alone.

    :raises LedgerInvalid: if a known key's signature is wrong, or no known key signed.
    """
    text = note.text.encode("utf-8")
    known = {(verifier.name, verifier.key_id): verifier for verifier in verifiers}
    # By key, so that whoever counts witnesses counts none of them twice.
    checked: dict[tuple[str, bytes], NoteSignature] = {}
    for signature in note.signatures:
        key = (signature.name, signature.key_id)
        verifier = known.get(key)
        if verifier is None:
            continue
        if not verifier.verify(text, signature.signature):
            raise LedgerInvalid(
                f"The signature of {signature.name} (key {signature.key_id.hex()}) is wrong."
            )
        checked.setdefault(key, signature)
    if not checked:
        raise LedgerInvalid("No known key signed the note.")
    return tuple(checked.values())


def _read_utf8(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise LedgerInvalid(f"The note is not UTF-8 at byte {error.start}.") from None


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
