"""The measurement of imports times each of their transactions."""

from app.reception.imports import ROWS_AT_ONCE
from tests.benchmarks.imports import measure_imports


def test_every_batch_of_an_import_is_timed() -> None:
    whole, each, longest = measure_imports(rows=2 * ROWS_AT_ONCE + 1)

    assert len(each.rounds) == 3
    assert 0 < each.value <= longest.value < whole.value * 1000
