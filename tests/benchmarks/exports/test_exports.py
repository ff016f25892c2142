"""The benchmark of exports works at a small size."""

import pytest

from tests.benchmarks.exports.exports import (
    ANONYMOUS,
    MOST_MEGABYTES,
    Result,
    Taken,
    measure_files,
    put_in,
)
from tests.support.shared_run import SharedRun


def test_an_export_and_a_dump_are_measured_alternately(
    shared_run: SharedRun, engine_name: str
) -> None:
    with put_in(shared_run, engine_name, 300) as there:
        results = measure_files(there, rounds=2)
    for result in results:
        assert len(result.exports) == len(result.dumps) == 2
        # Some of the invented people have withdrawn.
        assert all(280 <= each.lines <= 301 for each in result.exports)
        assert all(0 < each.first <= each.whole for each in result.exports)
        assert all(each > 0 for each in result.dumps)
        assert 0 < result.megabytes <= MOST_MEGABYTES


def test_times_are_compared_for_each_lead() -> None:
    # Half the lines in the time of the whole dump.
    result = Result(ANONYMOUS, [Taken(0.05, 2.0, 500)], [2.0], leads=1000, megabytes=5.0)

    missed = [each for each in result.figures("sqlite") if not each.met]
    assert [each.value for each in missed] == [pytest.approx(2.0)]
    whole = Result(ANONYMOUS, [Taken(0.05, 2.0, 1000)], [2.0], leads=1000, megabytes=5.0)
    assert all(each.met for each in whole.figures("sqlite"))
