"""A place is held by exactly one of the slices that cover a range, if it is in the range."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.leads.rules.search_slices import covering, slice_terms

PLACES = st.integers(0, 2**62)
SMALLEST = 2**46


@given(PLACES, PLACES, st.data())
def test_each_place_of_a_range_is_in_one_of_its_slices(
    one: int, other: int, data: st.DataObject
) -> None:
    first, last = sorted((one, other))
    asked = covering(first, last)
    for place in (first, last, data.draw(st.integers(first, last))):
        assert len({*slice_terms(place)} & {*asked}) == 1


@given(PLACES, PLACES)
def test_no_place_further_than_the_smallest_slice_is_covered(one: int, other: int) -> None:
    first, last = sorted((one, other))
    asked = {*covering(first, last)}
    assert not asked & {*slice_terms(last + SMALLEST)}
    assert first < SMALLEST or not asked & {*slice_terms(first - SMALLEST)}


@pytest.mark.parametrize("days", [1, 30, 365, 3650])
def test_few_slices_cover_a_long_time(days: int) -> None:
    start = 1_800_000_000_000_000_000
    assert len(covering(start, start + (days * 86_400_000_000 << 10))) <= 80
