"""Witnesses: their addresses and keys, the requests to them, their checks, and their states."""

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from http import HTTPStatus

from app.core.rules.errors import ZoneError
from app.core.rules.moments import instant_text
from app.ledger.rules.checkpoint import Checkpoint, open_checkpoint, read_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import verify_consistency
from app.ledger.rules.signed_note import (
    NoteSignature,
    SignedNote,
    Verifier,
    is_ahead,
    open_signed_note,
    parse_signatures,
    split_cosignature,
)
from app.ledger.rules.verifier_key import (
    SignatureType,
    VerifierKey,
    base64_text,
    parse_verifier_key,
    read_decimal,
    read_hash,
)


@dataclass(frozen=True)
class Witness:
    """A witness as a log knows it.

    :param url: the prefix of its addresses, without a slash at the end.
    :param key: of type cosignature/v1.
    """

    url: str
    key: VerifierKey


def parse_witness(text: str, own: Collection[bytes] = ()) -> Witness:
    """Return the witness in a text: its address, a space, and its verifier key.

    :param own: the public keys of the log itself, which is no witness.
    :raises LedgerInvalid: naming the fault.
    """
    url, _, key_text = text.strip().partition(" ")
    if not url.startswith(("https://", "http://")):
        raise LedgerInvalid(f"{url!r} is not the address of a witness.")
    key = parse_verifier_key(key_text.strip())
    if key.type is not SignatureType.COSIGNATURE:
        raise LedgerInvalid(f"The key of {key.name} is not one that cosigns.")
    if key.public_key in own:
        raise LedgerInvalid(f"The key of {key.name} is the log's own, which is no witness of it.")
    return Witness(url.rstrip("/"), key)


LARGEST_REQUEST = 128 * 1024
"""In bytes: a proof of 63 hashes, and a checkpoint of 16 signatures of nearly 5 kB each, which is
what every reader of notes has to accept (C2SP signed-note)."""

_MOST_HASHES = 63
_OLD = "old "


class CosigningRefused(ZoneError):
    """A witness does not cosign a checkpoint, for a reason that has its own HTTP status."""

    def __init__(self, status: HTTPStatus, reason: str, recorded: int | None = None) -> None:
        """Store the status and the reason.

        :param recorded: the size that the witness last cosigned, if it is returned to the caller.
        """
        super().__init__(reason)
        self.status = status
        self.recorded = recorded


@dataclass(frozen=True)
class AddCheckpoint:
    """A request to cosign.

    :param old_size: the size that the witness probably cosigned last; 0 if unknown.
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
    """Return the request that a body holds; `read_request` checks its checkpoint.

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


def read_request(
    data: bytes, logs: Mapping[str, Collection[Verifier]]
) -> tuple[AddCheckpoint, Checkpoint]:
    """Return a request and its checkpoint, after checking that a known log signed that.

    :param logs: by origin, the keys that may sign for it.
    :raises CosigningRefused: unless one did, and the old size is within the checkpoint's.
    """
    try:
        request = parse_add_checkpoint(data)
        checkpoint = read_checkpoint(request.note)
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
    return request, checkpoint


def check_growth(request: AddCheckpoint, checkpoint: Checkpoint, recorded: Checkpoint) -> None:
    """Check that a checkpoint continues the one that the witness cosigned last.

    :param recorded: that checkpoint; the empty tree's before the first.
    :raises CosigningRefused: if the caller is wrong about its size (409), or the proof does not
        hold, as it never does from one root to another at the same size (422).
    """
    if request.old_size != recorded.size:
        raise CosigningRefused(
            HTTPStatus.CONFLICT, f"The last one had {recorded.size} entries.", recorded.size
        )
    try:
        verify_consistency(
            recorded.size, recorded.root, checkpoint.size, checkpoint.root, request.proof
        )
    except LedgerInvalid as error:
        raise CosigningRefused(HTTPStatus.UNPROCESSABLE_ENTITY, str(error)) from error


def read_cosignature(answer: bytes, text: str, witness: Verifier, now: datetime) -> NoteSignature:
    """Return a witness's cosignature of a checkpoint from its answer, after checking it.

    :param text: the checkpoint's text.
    :raises LedgerInvalid: unless the answer holds a valid one, and not of a time to come; those of
        other keys are ignored.
    """
    try:
        lines = answer.decode("utf-8")
    except UnicodeDecodeError:
        raise LedgerInvalid("The answer is not UTF-8.") from None
    [signature] = open_signed_note(SignedNote(text, parse_signatures(lines)), [witness])
    if is_ahead(split_cosignature(signature.signature)[0], now):
        raise LedgerInvalid("The cosignature is of a time to come: compare the clocks.")
    return signature


class WitnessFailed(ZoneError):
    """A witness could not be asked, or did not give its cosignature."""


class WitnessDisagrees(WitnessFailed):
    """A witness has seen a state of the ledger that the database does not continue."""


class WitnessAhead(WitnessDisagrees):
    """A witness has seen a larger ledger than the database holds, which has lost entries."""


@dataclass(frozen=True)
class WitnessState:
    """The result of asking a witness.

    :param name: the name of its key.
    :param origin: the ledger's name in its last cosigned checkpoint; empty before the first.
    :param size: how many entries it has cosigned, in that ledger.
    :param cosigned_at: when it last cosigned.
    :param problem: one sentence on why it has not since; empty if there is no problem.
    :param failing_since: when a request to it first failed after that.
    :param disagrees: whether the problem is that it has seen another ledger than the database has.
    """

    name: str
    origin: str = ""
    size: int = 0
    cosigned_at: datetime | None = None
    problem: str = ""
    failing_since: datetime | None = None
    disagrees: bool = False

    def after_failure(self, failure: WitnessFailed, now: datetime) -> "WitnessState":
        """Return the state after a request that failed or was refused."""
        return replace(
            self,
            problem=str(failure),
            failing_since=self.failing_since or now,
            disagrees=isinstance(failure, WitnessDisagrees),
        )

    def __bytes__(self) -> bytes:
        """Return the state as stored in a file."""
        times = {
            name: value and instant_text(value)
            for name, value in asdict(self).items()
            if name in _TIMES
        }
        return json.dumps(asdict(self) | times, indent=2, ensure_ascii=False).encode() + b"\n"


_TIMES = ("cosigned_at", "failing_since")


def parse_witness_state(data: bytes) -> WitnessState:
    """Return the state in a file.

    :raises LedgerInvalid: if it is damaged.
    """
    try:
        found = json.loads(data)
        times = {name: found[name] and datetime.fromisoformat(found[name]) for name in _TIMES}
        return WitnessState(**(found | times))
    except (ValueError, TypeError, KeyError) as error:
        raise LedgerInvalid("A file on the state of a witness is damaged.") from error
