"""Halts: what is wrong with a ledger, the word that is left of it, and what people were told."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from app.core.rules.errors import ZoneError
from app.core.rules.moments import instant_text


class CauseCode(StrEnum):
    """The cause of a halt."""

    KEYS = "keys"
    NOTHING_OUTSIDE = "nothing_outside"
    OUTSIDE = "outside"
    NO_CHECKPOINT = "no_checkpoint"
    CHECKPOINT = "checkpoint"
    OTHER_LEDGER = "other_ledger"
    OLDER = "older"
    FORK = "fork"
    ROOT = "root"
    ROOT_SINCE = "root_since"
    TILE = "tile"
    LAST_ENTRIES = "last_entries"
    KIND = "kind"
    FOREIGN_ROW = "foreign_row"
    SEALED_AGAIN = "sealed_again"
    UNREADABLE_ROW = "unreadable_row"


NAMED: Mapping[CauseCode, frozenset[str]] = {
    CauseCode.KEYS: frozenset(),
    CauseCode.NOTHING_OUTSIDE: frozenset(),
    CauseCode.OUTSIDE: frozenset(),
    CauseCode.NO_CHECKPOINT: frozenset({"origin", "size"}),
    CauseCode.CHECKPOINT: frozenset(),
    CauseCode.OTHER_LEDGER: frozenset({"stored", "held"}),
    CauseCode.OLDER: frozenset({"stored", "held"}),
    CauseCode.FORK: frozenset({"held"}),
    CauseCode.ROOT: frozenset({"size"}),
    CauseCode.ROOT_SINCE: frozenset({"size"}),
    CauseCode.TILE: frozenset({"tile", "bytes", "hashes"}),
    CauseCode.LAST_ENTRIES: frozenset({"first"}),
    CauseCode.KIND: frozenset({"index"}),
    CauseCode.FOREIGN_ROW: frozenset({"row"}),
    CauseCode.SEALED_AGAIN: frozenset({"commitment"}),
    CauseCode.UNREADABLE_ROW: frozenset({"row"}),
}
"""Which numbers and names the sentence of each code tells."""


@dataclass(frozen=True)
class HaltCause:
    """A code with the numbers and names that its sentence tells."""

    code: CauseCode
    values: Mapping[str, str | int]

    def __str__(self) -> str:
        """Return it as it is kept: one line of JSON."""
        return json.dumps({"code": self.code, **self.values}, ensure_ascii=False)


def parse_cause(line: str) -> HaltCause | None:
    """Return what a line tells; None if that is no cause with all that its sentence tells."""
    try:
        values = dict(json.loads(line))
        code = CauseCode(values.pop("code"))
    except (ValueError, TypeError, KeyError):
        return None
    told = all(isinstance(each, str | int) for each in values.values())
    return HaltCause(code, values) if told and values.keys() == NAMED[code] else None


class LedgerInvalid(ZoneError):
    """A part of the ledger is malformed, or does not prove what it is shown for."""

    # Most of it is found where nothing is sealed, and halts nothing.
    def __init__(self, sentence: str, cause: HaltCause | None = None) -> None:
        super().__init__(sentence)
        # What it halts the ledger for, where it does.
        self.cause = cause


class LedgerHalted(LedgerInvalid):
    """The ledger does not hold together, so nothing is sealed until somebody has looked."""


HEADLINE = "The ledger is halted. "
"""How the reasons of a halt begin, which those who are told of a halt know already."""


@dataclass(frozen=True)
class Halt:
    """Why nothing is sealed.

    :param reason: in the words that were left of it.
    :param looked_at: when that was found last, which is looked at every minute; None if the word
        of it cannot be read as one of ours.
    :param cause: the same as a code; None if there is none, or none of ours.
    """

    reason: str
    looked_at: datetime | None
    cause: HaltCause | None = None


def halt_text(halted: LedgerHalted, at: datetime) -> str:
    """Return the word of a halt: its sentences for readers of the file, below them its cause."""
    sentences = f"{instant_text(at)} {halted}"
    return sentences if halted.cause is None else f"{sentences}\n{halted.cause}"


def parse_halt(text: str) -> Halt:
    """Return what the word of a halt says: a moment, a space and a sentence or more, and a cause.

    One without a cause was left by an earlier version, or by hand.
    """
    spelt, _, reason = text.strip().partition(" ")
    sentences, _, last = reason.rpartition("\n")
    cause = parse_cause(last)
    if cause is not None:
        reason = sentences
    try:
        return Halt(reason.removeprefix(HEADLINE), datetime.fromisoformat(spelt), cause)
    except ValueError:
        return Halt(text.strip(), None)


PAUSE = timedelta(minutes=15)
"""Between two mails of one alarm, at the least."""

_LONGEST = timedelta(hours=6)
"""So that days without a mail server do not end in hundreds of mails at once."""


@dataclass(frozen=True)
class ToldAlarm:
    """An alarm that was sent.

    :param about: what the alarm was about; about something else it is told anew.
    :param since: when mail of that was first queued.
    :param queued_at: when it last was.
    :param times: how often.
    :param sent: whether it is known to have left for everybody.
    """

    about: str
    since: datetime
    queued_at: datetime
    times: int = 1
    sent: bool = False

    def is_due(self, about: str, now: datetime) -> bool:
        """Return whether it is time to tell more, or to see whether what was told has left."""
        # A clock that was ahead must not put it off for long.
        waited = abs(now - self.queued_at)
        if about != self.about:
            return waited >= PAUSE
        return not self.sent and waited >= min(PAUSE * 2 ** (self.times - 1), _LONGEST)

    def __bytes__(self) -> bytes:
        """Return it as it is kept in a file."""
        times = {"since": self.since.isoformat(), "queued_at": self.queued_at.isoformat()}
        return json.dumps(asdict(self) | times, ensure_ascii=False).encode() + b"\n"


def parse_told(data: bytes) -> ToldAlarm:
    """Return what a file tells; of a damaged one, that something else was told long ago."""
    try:
        found = json.loads(data)
        times = {name: datetime.fromisoformat(found[name]) for name in ("since", "queued_at")}
        return ToldAlarm(**(found | times))
    except (ValueError, TypeError, KeyError):
        long_ago = datetime(1970, 1, 1, tzinfo=UTC)
        return ToldAlarm("", long_ago, long_ago)
