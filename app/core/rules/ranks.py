"""Percentiles and percentages of counted amounts."""

from collections.abc import Mapping, Sequence
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


def whole_percents(parts: Sequence[int]) -> list[int | None]:
    """Return the shares of parts in whole percent, which add up to 100; None each if all are 0.

    By the largest remainder method, so none is further than 1 from its exact share unless it would
    be shown as 0: only exactly 0 is.
    """
    whole = sum(parts)
    if not whole:
        return [None for _part in parts]
    shares = [max(100 * part // whole, min(part, 1)) for part in parts]
    left = [100 * part - whole * share for part, share in zip(parts, shares, strict=True)]
    while missing := 100 - sum(shares):
        step = 1 if missing > 0 else -1
        # A share is not lowered if it would then be shown as 0.
        some = [n for n, share in enumerate(shares) if step > 0 or share > 1]
        most = max(some, key=lambda n: step * left[n])
        shares[most] += step
        left[most] -= step * whole
    return list(shares)
