"""Asking a witness for its cosignature, and when it gives it (C2SP tlog-witness)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from http import HTTPStatus

from app.core.rules.errors import ZoneError
from app.ledger.rules.checkpoint import Checkpoint, open_checkpoint, parse_checkpoint
from app.ledger.rules.encoding import base64_text, read_decimal, read_hash
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.note import (
    Note,
    NoteSignature,
    Verifier,
    open_note,
    parse_note,
    parse_signatures,
)
from app.ledger.rules.proof import verify_consistency

LARGEST_REQUEST = 64 * 1024
"""Bytes; several times what a proof of 63 hashes and a checkpoint with a few signatures take."""

_MOST_HASHES = 63
_OLD = "old "


class CosigningRefused(ZoneError):
    """A witness does not cosign a checkpoint, for a reason that has its own status of HTTP."""

    def __init__(self, status: HTTPStatus, reason: str, recorded: int | None = None) -> None:
        """Refuse with a status.

        :param recorded: the size that the witness last cosigned, where the caller is told it.
        """
        super().__init__(reason)
        self.status = status
        self.recorded = recorded


@dataclass(frozen=True)
class AddCheckpoint:
    """A request to cosign.

    :param old_size: what the witness is believed to have cosigned last; 0 if nothing is known.
    :param proof: that the checkpoint's tree continues the one of that size.
    :param note: the checkpoint with the log's signatures.
    """

    old_size: int
    proof: tuple[bytes, ...]
    note: bytes

    def __bytes__(self) -> bytes:
        """Return the request as it is sent."""
        lines = (f"{_OLD}{self.old_size}", *map(base64_text, self.proof), "")
        return "".join(f"{line}\n" for line in lines).encode("ascii") + self.note


def parse_add_checkpoint(data: bytes) -> AddCheckpoint:
    """Return what a request asks; its checkpoint is left for `signed_checkpoint`.

    :raises LedgerInvalid: if it is malformed or has more than 63 hashes.
    """
    head, blank, note = data.partition(b"\n\n")
    if not blank or not head.isascii():
        raise LedgerInvalid("The request has no empty line above its checkpoint.")
    first, *lines = head.decode("ascii").split("\n")
    if not first.startswith(_OLD):
        raise LedgerInvalid("The request does not begin with the old size.")
    if len(lines) > _MOST_HASHES:
        raise LedgerInvalid(f"A consistency proof has at most {_MOST_HASHES} hashes.")
    old_size = read_decimal(first.removeprefix(_OLD), "The old size")
    proof = tuple(read_hash(line, "A hash of the consistency proof") for line in lines)
    return AddCheckpoint(old_size, proof, note)


def signed_checkpoint(
    request: AddCheckpoint, logs: Mapping[str, Collection[Verifier]]
) -> Checkpoint:
    """Return the checkpoint of a request, after checking that a known log signed it.

    :param logs: by origin, the keys that may sign for it.
    :raises CosigningRefused: unless one did, and the old size is within the checkpoint's.
    """
    try:
        checkpoint = parse_checkpoint(parse_note(request.note).text)
    except LedgerInvalid as error:
        raise CosigningRefused(HTTPStatus.BAD_REQUEST, str(error)) from error
    if checkpoint.origin not in logs:
        raise CosigningRefused(HTTPStatus.NOT_FOUND, "This log is not known here.")
    try:
        open_checkpoint(request.note, logs[checkpoint.origin])
    except LedgerInvalid as error:
        raise CosigningRefused(HTTPStatus.FORBIDDEN, str(error)) from error
    if request.old_size > checkpoint.size:
        raise CosigningRefused(
            HTTPStatus.BAD_REQUEST, "The old size is larger than the checkpoint's."
        )
    return checkpoint


def check_growth(request: AddCheckpoint, checkpoint: Checkpoint, recorded: Checkpoint) -> None:
    """Check that a checkpoint continues the one that the witness cosigned last.

    :param recorded: that one; the empty tree before the first.
    :raises CosigningRefused: if the caller is wrong about its size, or the proof does not hold.
    """
    if request.old_size != recorded.size:
        raise CosigningRefused(
            HTTPStatus.CONFLICT, f"The last one had {recorded.size} entries.", recorded.size
        )
    if checkpoint.size == recorded.size and checkpoint.root != recorded.root:
        raise CosigningRefused(
            HTTPStatus.CONFLICT, "Another root has been cosigned at this size.", recorded.size
        )
    try:
        verify_consistency(
            recorded.size, recorded.root, checkpoint.size, checkpoint.root, request.proof
        )
    except LedgerInvalid as error:
        raise CosigningRefused(HTTPStatus.UNPROCESSABLE_ENTITY, str(error)) from error


def read_cosignature(answer: bytes, text: str, witness: Verifier) -> NoteSignature:
    """Return a witness's cosignature of a checkpoint from its answer, after checking it.

    :param text: the checkpoint's text.
    :raises LedgerInvalid: unless the answer holds a right one; those of other keys are ignored.
    """
    try:
        lines = answer.decode("utf-8")
    except UnicodeDecodeError:
        raise LedgerInvalid("The answer is not UTF-8.") from None
    [signature] = open_note(Note(text, parse_signatures(lines)), [witness])
    return signature
