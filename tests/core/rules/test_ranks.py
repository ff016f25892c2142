"""Percentiles by nearest rank, from counts, agree with a sorted list of all amounts."""

import math
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.ranks import nearest_rank, whole_percent, whole_percents

AMOUNTS = st.lists(st.integers(0, 2000), min_size=1, max_size=60)


@given(AMOUNTS, st.integers(1, 100))
def test_a_percentile_is_the_amount_at_its_rank(amounts: list[int], percent: int) -> None:
    rank = math.ceil(len(amounts) * percent / 100)

    assert nearest_rank(Counter(amounts), percent) == sorted(amounts)[rank - 1]


def test_an_empty_count_has_no_percentile_and_no_share() -> None:
    assert nearest_rank({}, 50) is None
    assert nearest_rank({5: 0}, 90) is None
    assert whole_percent(0, 0) is None


@given(st.integers(1, 5000), st.data())
def test_a_share_rounds_to_all_or_nothing_only_if_it_is(whole: int, data: st.DataObject) -> None:
    part = data.draw(st.integers(0, whole))
    shown = whole_percent(part, whole)

    assert shown is not None
    assert (shown == 0) == (part == 0)
    assert (shown == 100) == (part == whole)
    assert abs(shown - 100 * part / whole) < 1


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=9))
def test_shares_that_are_rounded_together_add_up_and_keep_their_order(parts: list[int]) -> None:
    shown, whole = whole_percents(parts), sum(parts)

    if not whole:
        assert shown == [None] * len(parts)
        return
    shares = [each for each in shown if each is not None]
    assert sum(shares) == 100
    assert [each == 0 for each in shares] == [each == 0 for each in parts]
    assert [share for _part, share in sorted(zip(parts, shares, strict=True))] == sorted(shares)


def test_shares_are_the_exact_ones_where_these_are_whole() -> None:
    assert whole_percents([2, 1, 1]) == [50, 25, 25]
    assert whole_percents([1, 1, 1]) == [34, 33, 33]
    assert whole_percents([998, 1, 1]) == [98, 1, 1]
