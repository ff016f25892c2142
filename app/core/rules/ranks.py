"""Percentiles and percentages of counted amounts."""

from collections.abc import Mapping
from itertools import accumulate


def nearest_rank(counts: Mapping[int, int], percent: int) -> int | None:
    """Return the smallest amount that the given percentage do not exceed; None if there are none.

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
    """Return a share in whole percent, rounded half up; None if the whole is 0.

    Only exactly 0 is shown as 0, and only the whole as 100.
    """
    if not whole:
        return None
    rounded = (200 * part + whole) // (2 * whole)
    return rounded if part in {0, whole} else min(max(rounded, 1), 99)
