"""A checkpoint that somebody holds, and the verdict of comparing today's ledger with it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import takewhile

from app.core.rules.errors import ZoneError
from app.ledger.rules.checkpoint import Checkpoint, parse_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.signed_note import (
    SignedNote,
    Verifier,
    WrongSignature,
    check_signatures,
    is_ahead,
    parse_signed_note,
    split_cosignature,
)
from app.ledger.rules.tlog_proof import PROOF_HEADER

_SIGNED = "\u2014 "


class HeldVerdict(StrEnum):
    """The verdict of a comparison.

    The first four are about the checkpoint alone: it is malformed, of another log, signed by no key
    of ours, or signed wrongly. Of the others, `lost`, `changed`, `broken` and `gone` are alarms.
    """

    NO_CHECKPOINT = "no_checkpoint"
    OTHER_LOG = "other_log"
    UNKNOWN_KEY = "unknown_key"
    WRONG_SIGNATURE = "wrong_signature"
    EMPTY = "empty"
    UNCHANGED = "unchanged"
    LATEST = "latest"
    DECLARED = "declared"
    LOST = "lost"
    CHANGED = "changed"
    BROKEN = "broken"
    GONE = "gone"

    @property
    def is_alarm(self) -> bool:
        """True if the log signed something that the database does not continue."""
        return self in _ALARMS


_ALARMS = {HeldVerdict.LOST, HeldVerdict.CHANGED, HeldVerdict.BROKEN, HeldVerdict.GONE}


class NotHeld(ZoneError):
    """The given text is no checkpoint that this service's log has signed."""

    def __init__(self, verdict: HeldVerdict, reason: str) -> None:
        """Store the verdict and the reason.

        :param verdict: one of the first four.
        """
        super().__init__(reason)
        self.verdict = verdict


@dataclass(frozen=True)
class Cosigned:
    """The checked cosignature of a checkpoint of this size: its witness and its time."""

    witness: str
    at: datetime
    size: int


@dataclass(frozen=True)
class HeldCheckpoint:
    """A checkpoint that the log has signed.

    :param note: the note as it was submitted, tidied up.
    :param signed_by: the hexadecimal ids of the log's keys that signed it.
    :param cosigned: the checked cosignatures of witnesses known here.
    :param unknown: names of other signers, whose signatures cannot be checked here.
    """

    note: SignedNote
    checkpoint: Checkpoint
    signed_by: tuple[str, ...]
    cosigned: tuple[Cosigned, ...]
    unknown: tuple[str, ...]


def find_checkpoint_text(text: str, origins: Collection[str]) -> str:
    """Return the checkpoint in a pasted text, restored to its signed form.

    Traces of transport are removed: other line endings, quote marks, indents and, in a mail or a
    proof file that holds a checkpoint, the text around it.

    :param origins: names of logs, for finding a checkpoint within other text.
    """
    lines = [line.strip().removeprefix(">").strip() for line in text.splitlines()]
    begins = next((at for at, line in enumerate(lines) if line in origins), None)
    if begins is not None:
        lines = _signed_part(lines[begins:])
    elif lines and lines[0] == PROOF_HEADER and "" in lines:
        lines = lines[lines.index("") + 1 :]
    return "\n".join(lines).strip("\n") + "\n"


def _signed_part(lines: Sequence[str]) -> list[str]:
    """Return the lines up to the end of the first block of signatures."""
    begins = next((at for at, line in enumerate(lines) if line.startswith(_SIGNED)), len(lines))
    signed = takewhile(lambda line: line.startswith(_SIGNED), lines[begins:])
    return [*lines[:begins], *signed]


def read_held(
    text: str, log_keys: Collection[Verifier], witness_keys: Collection[Verifier], now: datetime
) -> HeldCheckpoint:
    """Return the checkpoint that somebody holds, after checking who signed it.

    :param text: as `find_checkpoint_text` returns it.
    :param log_keys: of every key that ever signed for any of this service's logs.
    :raises NotHeld: if it is none of ours, with the verdict.
    """
    try:
        note = parse_signed_note(text.encode("utf-8"))
        checkpoint = parse_checkpoint(note.text)
    except LedgerInvalid as error:
        raise NotHeld(HeldVerdict.NO_CHECKPOINT, str(error)) from error
    ours = [key for key in log_keys if key.name == checkpoint.origin]
    if not ours:
        raise NotHeld(HeldVerdict.OTHER_LOG, checkpoint.origin)
    known = {(key.name, key.key_id) for key in (*ours, *witness_keys)}
    try:
        signed_by = check_signatures(note, ours)
        if not signed_by:
            raise NotHeld(HeldVerdict.UNKNOWN_KEY, checkpoint.origin)
        cosigned = witnessed(note, witness_keys, now)
    except WrongSignature as error:
        raise NotHeld(HeldVerdict.WRONG_SIGNATURE, error.signer) from error
    return HeldCheckpoint(
        note,
        checkpoint,
        tuple(each.key_id.hex() for each in signed_by),
        cosigned,
        tuple(each.name for each in note.signatures if (each.name, each.key_id) not in known),
    )


def witnessed(
    note: SignedNote, witness_keys: Collection[Verifier], now: datetime
) -> tuple[Cosigned, ...]:
    """Return the checked cosignatures of a checkpoint by the witnesses known here.

    :raises WrongSignature: if one of them is wrong, or dated in the future.
    """
    size = parse_checkpoint(note.text).size
    found = []
    for each in check_signatures(note, witness_keys):
        at, _signature = split_cosignature(each.signature)
        if is_ahead(at, now):
            raise WrongSignature(each)
        found.append(Cosigned(each.name, datetime.fromtimestamp(at, UTC), size))
    return tuple(found)
