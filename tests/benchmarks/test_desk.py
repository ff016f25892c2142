"""The measurement of the desk's pages says what each takes, and what it may take."""

import pytest

from tests.benchmarks import desk
from tests.benchmarks.inbox.inbox import SIZES_VARIABLE


def test_a_small_measurement_has_a_figure_for_every_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "RUNS", 2)
    monkeypatch.setattr(desk, "ENGINES", ("sqlite",))
    monkeypatch.setenv(SIZES_VARIABLE, "300")

    plan, *pages = desk.measure_desk()

    assert (plan.unit, plan.bar) == ("s", "at most 5")
    assert [each.name.partition(" among")[0] for each in pages] == [
        f"page of {name}" for name in desk.PAGES
    ]
    assert {(each.unit, each.bar, len(each.rounds)) for each in pages} == {("ms", "at most 10", 2)}
