"""The measurement of the desk limits each page and each search for a person."""

import pytest

from app.rights.rules.subjects import SoughtBy
from tests.benchmarks import desk
from tests.benchmarks.exports.exports import measure_files, put_in
from tests.support.shared_run import SharedRun


def test_a_small_measurement_has_a_figure_for_every_page(
    shared_run: SharedRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "RUNS", 2)

    with put_in(shared_run, "sqlite", 300) as there:
        plan, *others = desk.measure_desk("sqlite", there)
        files = measure_files(there, rounds=1)
    people = [each for each in others if each.name.startswith("a person")]
    pages = [each for each in others if each not in people]

    assert {each.name.partition(" by ")[2] for each in people if each.bar} == {
        f"{by.value}, sqlite, slowest of 50" for by in SoughtBy
    }
    assert (plan.unit, plan.bar) == ("s", "at most 5")
    assert [each.name.partition(" among")[0] for each in pages] == [
        f"page of {name}" for name in desk.PAGES
    ]
    assert {(each.unit, each.bar, len(each.rounds)) for each in pages} == {("ms", "at most 10", 2)}
    # Their files leave few leads out, though an application has stated its periods meanwhile.
    assert all(each.exports[0].lines >= 280 for each in files)
