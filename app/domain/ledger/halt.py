"""The word of a halt, as it is left for the alerts that people see."""

from dataclasses import dataclass
from datetime import datetime

HEADLINE = "The ledger is halted. "
"""How the reasons of a halt begin, which those who are told of a halt know already."""


@dataclass(frozen=True)
class Halt:
    """Why nothing is sealed.

    :param looked_at: when that was found last, which is looked at every minute; None if the word
        of it cannot be read as one of ours.
    """

    reason: str
    looked_at: datetime | None


def parse_halt(text: str) -> Halt:
    """Return what the word of a halt says: a moment, a space and a sentence or more."""
    spelt, _, reason = text.strip().partition(" ")
    try:
        return Halt(reason.removeprefix(HEADLINE), datetime.fromisoformat(spelt))
    except ValueError:
        return Halt(text.strip(), None)
