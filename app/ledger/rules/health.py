"""Whether the ledger does well: signs that say so in words, good or bad."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from app.ledger.rules.verification import VerificationState

LATEST_SEAL = timedelta(minutes=1)
"""Entries are sealed within a second or so; what waits longer is held up."""

LATEST_COSIGNATURE = timedelta(minutes=15)
"""Witnesses are asked within seconds; one may be away for a while."""

LATEST_VERIFICATION = timedelta(days=31)
LATEST_ANCHOR = timedelta(days=8)
"""A week between two mails, and a day more."""


class SignName(StrEnum):
    """What is looked at."""

    SEALING = "sealing"
    PENDING = "pending"
    OUTSIDE = "outside"
    WITNESSES = "witnesses"
    ANCHORS = "anchors"
    VERIFICATION = "verification"


@dataclass(frozen=True)
class Sign:
    """One sign of how the ledger does.

    :param code: which sentence says it.
    """

    name: SignName
    code: str
    good: bool


@dataclass(frozen=True)
class LedgerFacts:
    """What is known of the ledger at a moment.

    :param begun: whether anything has been sealed.
    :param oldest_waiting: when the oldest entry was made that waits for its place.
    :param kept_outside: whether the checkpoint kept outside is the database's.
    :param behind_since: of each witness, since when it has not cosigned the latest checkpoint;
        None if it has.
    :param anchored_at: when a checkpoint last got out.
    :param verified: how the last full verification ended, and when.
    """

    halted: bool
    begun: bool
    oldest_waiting: datetime | None
    kept_outside: bool
    behind_since: tuple[datetime | None, ...]
    anchored_at: datetime | None
    verified: tuple[VerificationState, datetime] | None


def ledger_signs(facts: LedgerFacts, now: datetime) -> tuple[Sign, ...]:
    """Return every sign of how the ledger does, in the order in which they are shown."""
    codes = {
        SignName.SEALING: _sealing(facts),
        SignName.PENDING: _if_late(facts.oldest_waiting, LATEST_SEAL, now),
        SignName.OUTSIDE: "good" if facts.kept_outside else "bad",
        SignName.WITNESSES: _witnesses(facts, now),
        SignName.ANCHORS: _recent(facts.anchored_at, LATEST_ANCHOR, now),
        SignName.VERIFICATION: _verification(facts, now),
    }
    return tuple(Sign(name, code, code == "good") for name, code in codes.items())


def _sealing(facts: LedgerFacts) -> str:
    if facts.halted:
        return "bad"
    return "good" if facts.begun else "none"


def _if_late(since: datetime | None, most: timedelta, now: datetime) -> str:
    return "bad" if since is not None and now - since > most else "good"


def _witnesses(facts: LedgerFacts, now: datetime) -> str:
    if not facts.behind_since:
        return "none"
    late = [_if_late(since, LATEST_COSIGNATURE, now) for since in facts.behind_since]
    return "bad" if "bad" in late else "good"


def _recent(at: datetime | None, most: timedelta, now: datetime) -> str:
    if at is None:
        return "none"
    return _if_late(at, most, now)


def _verification(facts: LedgerFacts, now: datetime) -> str:
    if facts.verified is None:
        return "none"
    state, at = facts.verified
    if state is VerificationState.FAILED:
        return "failed"
    return _if_late(at, LATEST_VERIFICATION, now)
