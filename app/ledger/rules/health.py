"""The ledger's health: its full verifications, and signs that report its state in words."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.core.rules.errors import ZoneError

LEASE = timedelta(minutes=1)
"""The time without a heartbeat of a worker after which another starts again."""

SIGN_OF_LIFE = timedelta(seconds=1)
"""The interval between a worker's heartbeats, which report its progress."""

MOST_FINDINGS = 50
"""The limit of objects counted; a ledger with more is just as broken, and said to have more."""


def number_found(findings: int) -> tuple[str, int]:
    """Return the end of the key of a sentence about findings, and the number in it."""
    return ("_more", MOST_FINDINGS) if findings > MOST_FINDINGS else ("", findings)


class VerificationState(StrEnum):
    """The state of a verification."""

    OPEN = "open"
    HELD = "held"
    FAILED = "failed"


class Scope(StrEnum):
    """The scope of a verification: everything, or what was added since another."""

    WHOLE = "whole"
    NEW = "new"


class Phase(StrEnum):
    """The phase of a verification."""

    TREE = "tree"
    EVIDENCE = "evidence"
    ROWS = "rows"


class FindingKind(StrEnum):
    """The kind of error in an object."""

    TREE = "tree"
    OPENS_NOT = "opens_not"
    DIFFERS = "differs"
    GONE = "gone"
    KEPT = "kept"
    STRAY = "stray"
    FOREIGN = "foreign"
    UNREADABLE = "unreadable"


class TakenOver(ZoneError):
    """Another worker has restarted this verification, since this one sent no heartbeat."""


@dataclass(frozen=True)
class Finding:
    """An object that does not hold.

    :param object: its table and key, or one sentence that names it, in English.
    :param index: of its entry in the ledger; -1 for an object of no single entry.
    """

    problem: FindingKind
    object: str
    index: int = -1


LATEST_SEAL = timedelta(minutes=1)
"""Entries are sealed within a second or so; an entry that waits longer is held up."""

LATEST_COSIGNATURE = timedelta(minutes=75)
"""Witnesses are asked every hour, for each public checkpoint; one may be unavailable for a time."""

EVERY_DAY = timedelta(days=1)
"""The time between two full verifications that the service asks for by itself."""

EVERY_HALF_HOUR = timedelta(minutes=30)
"""The time between two verifications of what is new, so that each entry's is within the hour."""

LATEST_VERIFICATION = timedelta(days=2)
"""One is asked for every day; it may be held up for a time."""

LATEST_ANCHOR = timedelta(days=8)
"""A week between two mails, and a day more."""


class Grade(StrEnum):
    """The grade of a sign, the best first: only `BAD` means that something is wrong."""

    GOOD = "good"
    NOT_YET = "not_yet"
    UNSET = "unset"
    BAD = "bad"


_NOT_YET = {("sealing", "none"), ("verification", "none"), ("verification", "bad")}
"""Signs that tell of something that has not been done yet: nothing was found wrong."""


@dataclass(frozen=True)
class Sign:
    """One sign of the ledger's health.

    :param name: the subject of the sign.
    :param code: the key of the sentence to show.
    """

    name: str
    code: str

    @property
    def grade(self) -> Grade:
        """The grade of the sign."""
        if self.code == "good":
            return Grade.GOOD
        if (self.name, self.code) in _NOT_YET:
            return Grade.NOT_YET
        return Grade.UNSET if self.code == "none" else Grade.BAD


def worst(signs: Collection[Sign]) -> Grade:
    """Return the worst grade of signs; good if there are none."""
    ranks = list(Grade)
    return max((each.grade for each in signs), key=ranks.index, default=Grade.GOOD)


def ledger_signs(
    now: datetime,
    *,
    halted: bool,
    begun: bool,
    oldest_waiting: datetime | None,
    kept_outside: bool,
    behind_since: Collection[datetime | None],
    anchored_at: datetime | None,
    verified: tuple[VerificationState, datetime] | None,
) -> tuple[Sign, ...]:
    """Return every sign of the ledger's health, in the order of the page.

    :param begun: whether anything has been sealed.
    :param oldest_waiting: when the oldest pending entry was made.
    :param kept_outside: whether the checkpoint kept outside is the database's.
    :param behind_since: of each witness, since when it has not cosigned the latest checkpoint;
        None if it has.
    :param anchored_at: when a checkpoint was last published.
    :param verified: how the last full verification ended, and when.
    """
    late = [_if_late(since, LATEST_COSIGNATURE, now) for since in behind_since]
    codes = {
        "sealing": "bad" if halted else "good" if begun else "none",
        "pending": _if_late(oldest_waiting, LATEST_SEAL, now),
        "outside": "good" if kept_outside else "bad",
        "witnesses": ("bad" if "bad" in late else "good") if late else "none",
        "anchors": _if_late(anchored_at, LATEST_ANCHOR, now) if anchored_at else "none",
        "verification": _verification(verified, now),
    }
    return tuple(Sign(name, code) for name, code in codes.items())


def _if_late(since: datetime | None, most: timedelta, now: datetime) -> str:
    return "bad" if since is not None and now - since > most else "good"


def _verification(verified: tuple[VerificationState, datetime] | None, now: datetime) -> str:
    if verified is None:
        return "none"
    state, at = verified
    return "failed" if state is VerificationState.FAILED else _if_late(at, LATEST_VERIFICATION, now)
