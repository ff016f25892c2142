"""A sample has the right size, and is the same for everybody, in any order of input."""

from hypothesis import given
from hypothesis import strategies as st

from app.ledger.rules.sampling import SamplingUnit, draw, rank
from app.verifier.sample import draw_rank

SEEDS = st.text("abc123", min_size=1, max_size=8)


def units_of(count: int) -> list[SamplingUnit]:
    """Return a population of a size."""
    return [SamplingUnit(f"{index:064x}", index, f"{index:032x}") for index in range(count)]


@given(st.integers(0, 300), st.integers(1, 100), SEEDS, st.randoms())
def test_a_sample_is_the_lowest_ranks_in_any_order_of_input(
    count: int, size: int, seed: str, shuffle: object
) -> None:
    units = units_of(count)
    least = sorted(units, key=lambda unit: rank(seed, unit.commitment))[:size]
    shuffled = list(units)
    shuffle.shuffle(shuffled)  # type: ignore[attr-defined]

    drawn = draw(seed, size, shuffled)
    assert drawn == sorted(least, key=lambda unit: unit.index)
    assert len(drawn) == min(size, count)


def test_a_rank_is_the_hash_of_seed_newline_and_commitment() -> None:
    # printf 'seed\nabc' | sha256sum
    told = "bb567a90f1cc51f80cf925e91f717fa7caeafe062e85fdd32a90ca8b82e5baaf"

    assert rank("seed", "abc").hex() == told
    assert draw_rank("seed", "abc").hex() == told
