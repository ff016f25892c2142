"""The benchmark of workbooks works at a small size."""

from app.exports.rules.columns import COLUMNS
from tests.benchmarks.exports.xlsx import MOST_MEGABYTES, measure, ours, some_rows


def test_both_are_measured_and_memory_stays_small() -> None:
    costs = measure(rows=300, rounds=1)

    assert min(*costs.bare, *costs.ours) > 0
    assert 0 < costs.megabytes < MOST_MEGABYTES


def test_there_are_as_many_rows_as_asked_for_with_all_columns() -> None:
    rows = [row for batch in some_rows(2_500) for row in batch]

    assert len(rows) == 2_500
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert ours([rows]) > 100_000
