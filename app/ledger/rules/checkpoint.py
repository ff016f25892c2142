"""Checkpoints: the log's signed word on its size and root (C2SP tlog-checkpoint)."""

from collections.abc import Collection
from dataclasses import dataclass

from app.ledger.rules.encoding import base64_text, read_decimal, read_hash
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.note import (
    Note,
    NoteSignature,
    Signer,
    Verifier,
    open_note,
    parse_note,
    sign_text,
)


@dataclass(frozen=True)
class Checkpoint:
    """A log's origin with the size and root of its tree.

    :param extensions: further lines; none of ours has any, but those of others may.
    """

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The text that is signed."""
        lines = (self.origin, str(self.size), base64_text(self.root), *self.extensions)
        return "".join(f"{line}\n" for line in lines)


@dataclass(frozen=True)
class SignedCheckpoint:
    """A checkpoint with those of its signatures that known keys made, all of them checked."""

    checkpoint: Checkpoint
    signatures: tuple[NoteSignature, ...]


def sign_checkpoint(checkpoint: Checkpoint, signers: Collection[Signer]) -> Note:
    """Return a checkpoint signed by the log's keys; several while one follows another.

    :raises LedgerInvalid: if a key has another name than the checkpoint's origin.
    """
    for signer in signers:
        if signer.name != checkpoint.origin:
            raise LedgerInvalid(f"The key {signer.name} cannot sign for {checkpoint.origin}.")
    return Note(checkpoint.text, sign_text(checkpoint.text, signers))


def parse_checkpoint(text: str) -> Checkpoint:
    """Return what a checkpoint's text says; whether to believe it is for `open_checkpoint`.

    :param text: the text of a note.
    :raises LedgerInvalid: if it is malformed.
    """
    lines = text.removesuffix("\n").split("\n")
    if len(lines) < 3 or not all(lines):
        raise LedgerInvalid("A checkpoint has at least three lines, and none of them empty.")
    origin, size, root, *extensions = lines
    return Checkpoint(
        origin,
        read_decimal(size, "The checkpoint's size"),
        read_hash(root, "The checkpoint's root"),
        tuple(extensions),
    )


def open_checkpoint(
    data: bytes, log_keys: Collection[Verifier], witnesses: Collection[Verifier] = ()
) -> SignedCheckpoint:
    """Return a signed checkpoint after checking that the log signed it.

    :param log_keys: keys of the one log it may be from: the present one and those before it.
    :param witnesses: keys whose cosignatures are checked too, where there are any.
    :raises LedgerInvalid: if it is malformed, a known key's signature is wrong, or none of the
        log's keys signed it under the name that it gives as its origin.
    """
    note = parse_note(data)
    signatures = open_note(note, [*log_keys, *witnesses])
    checkpoint = parse_checkpoint(note.text)
    by_log = {(key.name, key.key_id) for key in log_keys if key.name == checkpoint.origin}
    if by_log.isdisjoint((each.name, each.key_id) for each in signatures):
        raise LedgerInvalid(f"No key of {checkpoint.origin} signed the checkpoint.")
    return SignedCheckpoint(checkpoint, signatures)
