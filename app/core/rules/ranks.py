"""Figures of many amounts, from how often each occurs."""

from collections.abc import Mapping
from itertools import accumulate


def nearest_rank(counts: Mapping[int, int], percent: int) -> int | None:
    """Return the least amount that so many percent of all do not exceed; None if there are none.

    This is the percentile by the nearest-rank method: always one of the amounts themselves.

    :param counts: how often each amount occurs.
    :param percent: from 1 to 100.
    """
    total = sum(counts.values())
    rank = -(-total * percent // 100)
    amounts = sorted(amount for amount, count in counts.items() if count)
    reached = accumulate(counts[amount] for amount in amounts)
    return next((a for a, so_far in zip(amounts, reached, strict=True) if so_far >= rank), None)


def whole_percent(part: int, whole: int) -> int | None:
    """Return a share in whole percent, halves up; None of nothing.

    What is neither nothing nor all is never shown as either.
    """
    if not whole:
        return None
    rounded = (200 * part + whole) // (2 * whole)
    return rounded if part in {0, whole} else min(max(rounded, 1), 99)
