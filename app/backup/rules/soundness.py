"""The results of a check of everything stored."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

NAMED = 20
"""The number of faults of one kind that are named; the others are counted."""


@dataclass(frozen=True)
class Checked:
    """The result of checking one thing.

    :param what: the thing, in a word or two.
    :param extent: a sentence about how much was checked.
    :param faults: a sentence for each object that does not hold.
    """

    what: str
    extent: str
    faults: Sequence[str] = ()

    @property
    def holds(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults

    def lines(self) -> Iterable[str]:
        """Yield the lines of a report."""
        yield f"{self.what}: {self.extent} " + ("All hold." if self.holds else "Not all hold:")
        for each in self.faults[:NAMED]:
            yield f"  {each}"
        if len(self.faults) > NAMED:
            yield f"  and {len(self.faults) - NAMED:,} more."


def told_references(told: Iterable[str]) -> Sequence[str]:
    """Return the references of a file, one per line; empty lines do not count."""
    return [each for line in told if (each := line.strip().upper())]
