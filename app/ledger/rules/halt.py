"""The word of a halt, as it is left for the alerts that people see."""

from dataclasses import dataclass
from datetime import datetime

from app.core.rules.moments import instant_text
from app.ledger.rules.halt_cause import HaltCause, parse_cause
from app.ledger.rules.halted import LedgerHalted

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
    """Return the word of a halt: its sentences for whoever reads the file, below them its cause."""
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
