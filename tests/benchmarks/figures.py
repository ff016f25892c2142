"""The result of a measurement: named figures, with their rounds and any limit."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured quantity: the median of its rounds.

    :param name: what was measured, on which engine and at which size.
    :param rounds: one value of each round, in the unit.
    :param unit: such as `ms`, `us`, `/s` or `MB`; empty for a ratio.
    :param most: the bar, if the figure may not be greater.
    :param least: the bar, if it may not be smaller.
    """

    name: str
    rounds: Sequence[float]
    unit: str = ""
    most: float | None = None
    least: float | None = None

    @property
    def value(self) -> float:
        """The median of the rounds."""
        return statistics.median(self.rounds)

    @property
    def spread(self) -> tuple[float, float]:
        """The smallest and the greatest round."""
        return min(self.rounds), max(self.rounds)

    @property
    def bar(self) -> str:
        """The bar in words; empty if there is none."""
        if self.most is not None:
            return f"at most {number(self.most)}"
        return "" if self.least is None else f"at least {number(self.least)}"

    @property
    def met(self) -> bool:
        """True if the figure has no bar or keeps it."""
        most = self.most is None or self.value <= self.most
        return most and (self.least is None or self.value >= self.least)

    @property
    def verdict(self) -> str:
        """Whether the bar is met; empty if there is none."""
        if not self.bar:
            return ""
        return "met" if self.met else "MISSED"


def number(value: float) -> str:
    """Return a figure with three digits that count, and all of those before the point."""
    size = abs(value)
    places = 0 if size >= 100 else 1 if size >= 10 else 2 if size >= 0.1 else 4
    text = f"{value:,.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
