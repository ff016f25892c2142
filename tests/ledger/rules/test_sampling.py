"""A sample is of the right size and shape, and the same whoever draws it, in whatever order."""

from collections import Counter
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.rules.sampling import Draw, Stratum, Unit, allocate, rank
from app.verifier.drawing import Drawing, allocation_of, draw_rank

STRATA = st.dictionaries(
    st.tuples(st.sampled_from(["2026-01", "2026-02", "2026-03"]), st.sampled_from(["en", "zh"])),
    st.integers(1, 500),
    min_size=1,
)
SEEDS = st.text("abc123", min_size=1, max_size=8)


def units_of(counts: Mapping[Stratum, int]) -> list[Unit]:
    """Give a population with as many of each stratum."""
    strata = [stratum for stratum, count in sorted(counts.items()) for _ in range(count)]
    return [
        Unit(f"{index:064x}", index, f"{index:032x}", stratum)
        for index, stratum in enumerate(strata)
    ]


def drawn(seed: str, units: list[Unit], size: int) -> list[Unit]:
    """Draw a sample."""
    draw = Draw(seed, allocate(Counter(unit.stratum for unit in units), size))
    for unit in units:
        draw.see(unit)
    return draw.units()


@given(STRATA, st.integers(1, 1000))
def test_shares_add_up_and_none_is_more_than_there_is(
    counts: dict[Stratum, int], size: int
) -> None:
    shares = allocate(counts, size)

    assert sum(shares.values()) == min(size, sum(counts.values()))
    assert shares.keys() == counts.keys()
    assert all(0 <= shares[each] <= counts[each] for each in counts)


@given(STRATA, st.integers(1, 1000))
def test_no_stratum_is_left_out_if_there_are_enough_for_all(
    counts: dict[Stratum, int], size: int
) -> None:
    shares = allocate(counts, size)

    if min(size, sum(counts.values())) >= len(counts):
        assert all(shares.values())


@given(STRATA, st.integers(1, 1000))
def test_a_share_is_within_one_of_its_proportion_unless_it_gives_to_who_has_none(
    counts: dict[Stratum, int], size: int
) -> None:
    total = sum(counts.values())
    wanted = min(size, total)
    shares = allocate(counts, size)
    if all(wanted * count >= total for count in counts.values()):
        assert all(abs(shares[each] - wanted * counts[each] / total) < 1 for each in counts)


@given(STRATA, st.integers(1, 100), SEEDS, st.randoms())
def test_a_sample_is_the_lowest_ranks_of_each_stratum_in_whatever_order_they_are_seen(
    counts: dict[Stratum, int], size: int, seed: str, shuffle: object
) -> None:
    units = units_of(counts)
    shares = allocate(counts, size)
    plainly = [
        unit
        for stratum, share in shares.items()
        for unit in sorted(
            (each for each in units if each.stratum == stratum),
            key=lambda each: rank(seed, each.commitment),
        )[:share]
    ]
    shuffled = list(units)
    shuffle.shuffle(shuffled)  # type: ignore[attr-defined]

    assert drawn(seed, shuffled, size) == sorted(plainly, key=lambda unit: unit.index)


@given(STRATA, st.integers(1, 1000), SEEDS)
def test_the_auditors_program_draws_the_same(
    counts: dict[Stratum, int], size: int, seed: str
) -> None:
    units = units_of(counts)
    shares = allocation_of(counts, size)
    drawing = Drawing(seed, shares)
    for unit in units:
        drawing.see(unit.stratum, unit.commitment, unit.index)

    assert shares == allocate(counts, size)
    assert drawing.indices() == [unit.index for unit in drawn(seed, units, size)]


def test_a_rank_is_the_hash_of_seed_newline_and_commitment() -> None:
    # printf 'seed\nabc' | sha256sum
    told = "bb567a90f1cc51f80cf925e91f717fa7caeafe062e85fdd32a90ca8b82e5baaf"

    assert rank("seed", "abc").hex() == told
    assert draw_rank("seed", "abc") == int(told, 16)


@pytest.mark.parametrize(
    ("counts", "size", "shares"),
    [
        ({("a",): 60, ("b",): 30, ("c",): 10}, 10, {("a",): 6, ("b",): 3, ("c",): 1}),
        ({("a",): 50, ("b",): 49, ("c",): 1}, 10, {("a",): 5, ("b",): 4, ("c",): 1}),
        ({("a",): 1, ("b",): 1, ("c",): 1}, 2, {("a",): 1, ("b",): 1, ("c",): 0}),
        ({("a",): 3}, 10, {("a",): 3}),
    ],
)
def test_shares_are_as_one_would_reckon_by_hand(
    counts: dict[Stratum, int], size: int, shares: dict[Stratum, int]
) -> None:
    assert allocate(counts, size) == shares


def test_nothing_is_drawn_of_nothing() -> None:
    assert allocate({}, 5) == {}
