"""A checkpoint that somebody holds, and what comparing today's ledger with it shows."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from app.core.rules.errors import ZoneError
from app.ledger.rules.checkpoint import Checkpoint, parse_checkpoint
from app.ledger.rules.cosignature import split_cosignature
from app.ledger.rules.invalid import LedgerInvalid
from app.ledger.rules.note import Note, NoteSignature, Verifier, parse_note

_PROOF = "c2sp.org/tlog-proof@v1"
_SIGNED = "\u2014 "
_LATEST = 253_402_300_799
"""The end of the year 9999, in seconds since 1970."""


class Verdict(StrEnum):
    """What comparing shows.

    The first four are about the checkpoint alone: it is none, of another log, signed by no key of
    ours, or signed wrongly. Of those after them, `lost`, `changed`, `broken` and `gone` are alarms.
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
        """Whether the log signed something that the database does not continue."""
        return self in _ALARMS


_ALARMS = {Verdict.LOST, Verdict.CHANGED, Verdict.BROKEN, Verdict.GONE}


class NotHeld(ZoneError):
    """What was given is no checkpoint that this service's log has signed."""

    def __init__(self, verdict: Verdict, reason: str) -> None:
        """Say in which way it is none.

        :param verdict: one of the first four.
        """
        super().__init__(reason)
        self.verdict = verdict


@dataclass(frozen=True)
class Cosigned:
    """A witness's checked word on a checkpoint, and when it gave it."""

    witness: str
    at: datetime


@dataclass(frozen=True)
class Held:
    """A checkpoint that the log has signed.

    :param note: as it was given, and tidied.
    :param signed_by: the hexadecimal ids of the log's keys that signed it.
    :param cosigned: who of the witnesses known here did, and when.
    :param unknown: names of others whose signatures nobody here can check.
    """

    note: Note
    checkpoint: Checkpoint
    signed_by: tuple[str, ...]
    cosigned: tuple[Cosigned, ...]
    unknown: tuple[str, ...]


def find_note(text: str, origins: Collection[str]) -> str:
    """Return the checkpoint in what somebody pasted, as it was signed if it is one.

    Taken away is what comes on the way: the ends of lines, marks of quoting, indents and, of a
    mail or a proof file that holds a checkpoint, what stands around it.

    :param origins: names of logs, by which a checkpoint within other text is found.
    """
    lines = [line.strip().removeprefix(">").strip() for line in text.splitlines()]
    begins = next((at for at, line in enumerate(lines) if line in origins), None)
    if begins is not None:
        lines = _signed_part(lines[begins:])
    elif lines and lines[0] == _PROOF and "" in lines:
        lines = lines[lines.index("") + 1 :]
    return "\n".join(lines).strip("\n") + "\n"


def _signed_part(lines: Sequence[str]) -> list[str]:
    """Return the lines up to the last of the first signatures."""
    begins = next((at for at, line in enumerate(lines) if line.startswith(_SIGNED)), len(lines))
    ends = begins
    while ends < len(lines) and lines[ends].startswith(_SIGNED):
        ends += 1
    return list(lines[:ends])


def read_held(
    text: str, log_keys: Collection[Verifier], witness_keys: Collection[Verifier]
) -> Held:
    """Return the checkpoint that somebody holds, after checking who signed it.

    :param text: as `find_note` gives it.
    :param log_keys: of every key that ever signed for any of this service's logs.
    :raises NotHeld: saying in which way it is none of ours.
    """
    try:
        note = parse_note(text.encode("utf-8"))
        checkpoint = parse_checkpoint(note.text)
    except LedgerInvalid as error:
        raise NotHeld(Verdict.NO_CHECKPOINT, str(error)) from error
    if all(key.name != checkpoint.origin for key in log_keys):
        raise NotHeld(Verdict.OTHER_LOG, checkpoint.origin)
    ours = {(key.name, key.key_id): key for key in log_keys if key.name == checkpoint.origin}
    theirs = {(key.name, key.key_id): key for key in witness_keys}
    signed_by = _checked(note, ours)
    if not signed_by:
        raise NotHeld(Verdict.UNKNOWN_KEY, checkpoint.origin)
    known = ours.keys() | theirs.keys()
    return Held(
        note,
        checkpoint,
        tuple(each.key_id.hex() for each in signed_by),
        tuple(_cosigned(each) for each in _checked(note, theirs)),
        tuple(each.name for each in note.signatures if (each.name, each.key_id) not in known),
    )


def witnessed(note: Note, witness_keys: Collection[Verifier]) -> tuple[Cosigned, ...]:
    """Return who of the witnesses known here cosigned a note, and when.

    :raises NotHeld: if the signature of one is wrong.
    """
    keys = {(key.name, key.key_id): key for key in witness_keys}
    return tuple(_cosigned(each) for each in _checked(note, keys))


def _checked(note: Note, keys: dict[tuple[str, bytes], Verifier]) -> list[NoteSignature]:
    """Return one signature of each of the keys that signed, after checking all of theirs."""
    found: dict[tuple[str, bytes], NoteSignature] = {}
    for each in note.signatures:
        key = keys.get((each.name, each.key_id))
        if key is None:
            continue
        if not key.verify(note.text.encode("utf-8"), each.signature):
            raise NotHeld(Verdict.WRONG_SIGNATURE, f"{each.name} {each.key_id.hex()}")
        found.setdefault((each.name, each.key_id), each)
    return list(found.values())


def _cosigned(each: NoteSignature) -> Cosigned:
    at, _signature = split_cosignature(each.signature)
    return Cosigned(each.name, datetime.fromtimestamp(min(at, _LATEST), UTC))
