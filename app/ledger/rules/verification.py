"""A full verification of the ledger: how far it is, how it ended, and what did not hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from app.core.rules.errors import ZoneError

LEASE = timedelta(minutes=1)
"""How long a worker may give no sign of life before another begins anew."""

SIGN_OF_LIFE = timedelta(seconds=1)
"""How often a worker says how far it is."""

MOST_FINDINGS = 50
"""Objects named; a ledger with more is as broken."""


class VerificationState(StrEnum):
    """How a verification stands."""

    OPEN = "open"
    HELD = "held"
    FAILED = "failed"


class Phase(StrEnum):
    """What is being checked."""

    TREE = "tree"
    EVIDENCE = "evidence"
    ROWS = "rows"


class Problem(StrEnum):
    """What is wrong with an object."""

    TREE = "tree"
    OPENS_NOT = "opens_not"
    DIFFERS = "differs"
    GONE = "gone"
    KEPT = "kept"
    STRAY = "stray"
    UNREADABLE = "unreadable"


class TakenOver(ZoneError):
    """Another worker has begun this verification anew, since this one gave no sign of life."""


@dataclass(frozen=True)
class Finding:
    """An object that does not hold.

    :param object: its table and key, or one sentence that names it, in English.
    :param index: of its entry in the ledger; -1 for an object of no single entry.
    """

    problem: Problem
    object: str
    index: int = -1

    def as_json(self) -> dict[str, str | int]:
        """Return it as it is kept."""
        return {"problem": self.problem.value, "object": self.object, "index": self.index}


def read_finding(kept: Mapping[str, object]) -> Finding:
    """Return a finding that was kept."""
    return Finding(Problem(str(kept["problem"])), str(kept["object"]), int(str(kept["index"])))
