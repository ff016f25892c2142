"""The benchmark of the ledger works at a small size."""

from app.ledger.rules.merkle import leaf_hashes, tree_root
from tests.benchmarks import ledger


def test_a_small_ledger_is_measured_from_both_engines() -> None:
    costs = ledger.measure_checks(leaves=2_000, rounds=1, processes=1)

    assert min(*costs.bare, *costs.tree) > 0
    assert list(costs.checks) == ["sqlite", "postgresql"]


def test_the_bare_loop_computes_the_root_of_the_tree() -> None:
    entries = [str(number).encode() for number in range(777)]

    assert ledger.bare_loop(entries) == tree_root(leaf_hashes(entries))


def test_appending_is_measured_in_batches_and_one_by_one() -> None:
    assert ledger.append_cost(50, 4) > 0
    assert ledger.frontier_cost(50) > 0
