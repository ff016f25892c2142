"""Checkpoints: the log's signed statement of its size and root (C2SP tlog-checkpoint)."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from app.ledger.rules.halt import CauseCode, HaltCause, LedgerInvalid
from app.ledger.rules.merkle import HashReader, consistency_proof, stored_root, verify_consistency
from app.ledger.rules.signed_note import (
    NoteSignature,
    SignedNote,
    Signer,
    Verifier,
    open_signed_note,
    parse_signed_note,
    sign_text,
)
from app.ledger.rules.verifier_key import base64_text, read_decimal, read_hash


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
    """A checkpoint with the signatures by known keys, all of them checked."""

    checkpoint: Checkpoint
    signatures: tuple[NoteSignature, ...]


def sign_checkpoint(checkpoint: Checkpoint, signers: Collection[Signer]) -> SignedNote:
    """Return a checkpoint signed by the log's keys; after a rotation, there are several.

    :raises LedgerInvalid: if a key has another name than the checkpoint's origin.
    """
    for signer in signers:
        if signer.name != checkpoint.origin:
            raise LedgerInvalid(f"The key {signer.name} cannot sign for {checkpoint.origin}.")
    return SignedNote(checkpoint.text, sign_text(checkpoint.text, signers))


def parse_checkpoint(text: str) -> Checkpoint:
    """Return the checkpoint in a text; `open_checkpoint` checks its signatures.

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


def read_checkpoint(data: bytes) -> Checkpoint:
    """Return the checkpoint in a signed note, without checking its signatures.

    :raises LedgerInvalid: if it is malformed.
    """
    return parse_checkpoint(parse_signed_note(data).text)


def open_checkpoint(
    data: bytes, log_keys: Collection[Verifier], witnesses: Collection[Verifier] = ()
) -> SignedCheckpoint:
    """Return a signed checkpoint after checking that the log signed it.

    :param log_keys: keys of the one log it may be from: the present one and those before it.
    :param witnesses: keys whose cosignatures are checked too, where there are any.
    :raises LedgerInvalid: if it is malformed, a known key's signature is wrong, or none of the
        log's keys signed it under the name that it gives as its origin.
    """
    note = parse_signed_note(data)
    signatures = open_signed_note(note, [*log_keys, *witnesses])
    checkpoint = parse_checkpoint(note.text)
    by_log = {(key.name, key.key_id) for key in log_keys if key.name == checkpoint.origin}
    if by_log.isdisjoint((each.name, each.key_id) for each in signatures):
        raise LedgerInvalid(f"No key of {checkpoint.origin} signed the checkpoint.")
    return SignedCheckpoint(checkpoint, signatures)


def check_continuation(held: Checkpoint, stored: Checkpoint, read: HashReader) -> None:
    """Check that stored hashes give the stored checkpoint's root, and continue the held one.

    :param held: the last known checkpoint of the log, kept where the owner of the stored tree
        cannot write.
    :param stored: the log's latest checkpoint.
    :param read: returns the hashes of the stored tree.
    :raises LedgerInvalid: naming the fault.
    """
    if stored.origin != held.origin:
        raise LedgerInvalid(
            f"The database's ledger is {stored.origin}, not {held.origin}.",
            HaltCause(CauseCode.OTHER_LEDGER, {"stored": stored.origin, "held": held.origin}),
        )
    if stored_root(stored.size, read) != stored.root:
        raise LedgerInvalid(
            f"The tiles do not give the root of the checkpoint {stored.size}.",
            HaltCause(CauseCode.ROOT, {"size": stored.size}),
        )
    if held.size > stored.size:
        raise LedgerInvalid(
            f"The database's ledger ends at {stored.size} entries, and {held.size} have been "
            "signed: it is older than the checkpoint kept outside.",
            HaltCause(CauseCode.OLDER, {"stored": stored.size, "held": held.size}),
        )
    path = consistency_proof(held.size, stored.size, read)
    try:
        verify_consistency(held.size, held.root, stored.size, stored.root, path)
    except LedgerInvalid as error:
        fork = HaltCause(CauseCode.FORK, {"held": held.size})
        raise LedgerInvalid(str(error), fork) from error


class AnchorKind(StrEnum):
    """The channel that published a checkpoint."""

    EXPORTED = "exported"
    MAILED = "mailed"
    COSIGNED = "cosigned"


def numbered_origin(name: str, generation: int) -> str:
    """Return the name of a later tree of a log, which ends with the number in its address.

    :param name: the log's usual name, such as `zone.example/ledger/1`.
    """
    return f"{_NUMBER.sub('', name)}/{generation}"


_NUMBER = re.compile(r"/[0-9]+\Z")
