"""Halts: the causes, the text that is stored of a halt, and the alarms sent to people."""

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
    CauseCode.UNREADABLE_ROW: frozenset({"row"}),
}
"""The numbers and names that the sentence of each code contains."""


@dataclass(frozen=True)
class HaltCause:
    """A code with the numbers and names that its sentence contains."""

    code: CauseCode
    values: Mapping[str, str | int]

    def __str__(self) -> str:
        """Return the cause as stored: one line of JSON."""
        return json.dumps({"code": self.code, **self.values}, ensure_ascii=False)


def parse_cause(line: str) -> HaltCause | None:
    """Return the cause in a line; None if it is not a cause with the values of its sentence."""
    try:
        values = dict(json.loads(line))
        code = CauseCode(values.pop("code"))
    except (ValueError, TypeError, KeyError):
        return None
    told = all(isinstance(each, str | int) for each in values.values())
    return HaltCause(code, values) if told and values.keys() == NAMED[code] else None


class LedgerInvalid(ZoneError):
    """A part of the ledger is malformed, or does not prove its claim."""

    # Most of these errors are found outside sealing, and halt nothing.
    def __init__(self, sentence: str, cause: HaltCause | None = None) -> None:
        super().__init__(sentence)
        # The cause of the halt, if this halts the ledger.
        self.cause = cause


class LedgerHalted(LedgerInvalid):
    """The ledger is not consistent, so nothing is sealed until somebody has looked at it."""


HEADLINE = "The ledger is halted. "
"""The start of each reason of a halt, which recipients of an alarm on a halt know already."""


@dataclass(frozen=True)
class Halt:
    """A halt, as it was stored.

    :param reason: in the sentences that were stored.
    :param looked_at: when the halt was last found, which is checked every minute; None if the
        stored text is not one of ours.
    :param cause: the same as a code; None if there is none, or it is not one of ours.
    """

    reason: str
    looked_at: datetime | None
    cause: HaltCause | None = None


def halt_text(halted: LedgerHalted, at: datetime) -> str:
    """Return the text to store of a halt: its sentences for readers of the file, then its cause."""
    sentences = f"{instant_text(at)} {halted}"
    return sentences if halted.cause is None else f"{sentences}\n{halted.cause}"


def parse_halt(text: str) -> Halt:
    """Return the halt in a stored text: a time, a space, one sentence or more, and a cause.

    A text without a cause was written by an earlier version, or by hand.
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
"""The minimum time between two mails of one alarm."""

_LONGEST = timedelta(hours=6)
"""The upper limit of the pause, which doubles with each retry, so that days without a mail server
do not end in hundreds of mails at once."""


@dataclass(frozen=True)
class ToldAlarm:
    """An alarm that was sent.

    :param about: the subject of the alarm, which is sent again if this changes.
    :param since: when mail on that subject was first queued.
    :param queued_at: when it was last queued.
    :param times: how often it was queued.
    :param sent: whether it is known to have been sent to every recipient.
    """

    about: str
    since: datetime
    queued_at: datetime
    times: int = 1
    sent: bool = False

    def is_due(self, about: str, now: datetime) -> bool:
        """Return whether to send the alarm, or to check that earlier mail of it was sent."""
        # A clock that was ahead must not delay it for long.
        waited = abs(now - self.queued_at)
        if about != self.about:
            return waited >= PAUSE
        return not self.sent and waited >= min(PAUSE * 2 ** (self.times - 1), _LONGEST)

    def __bytes__(self) -> bytes:
        """Return the record as stored in a file."""
        times = {"since": self.since.isoformat(), "queued_at": self.queued_at.isoformat()}
        return json.dumps(asdict(self) | times, ensure_ascii=False).encode() + b"\n"


def parse_told(data: bytes) -> ToldAlarm:
    """Return the record in a file; for a damaged file, one of another alarm sent long ago."""
    try:
        found = json.loads(data)
        times = {name: datetime.fromisoformat(found[name]) for name in ("since", "queued_at")}
        return ToldAlarm(**(found | times))
    except (ValueError, TypeError, KeyError):
        long_ago = datetime(1970, 1, 1, tzinfo=UTC)
        return ToldAlarm("", long_ago, long_ago)
