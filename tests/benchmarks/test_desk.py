"""The measurement of the desk's pages says what each takes, and what it may take."""

import pytest

from tests.benchmarks import desk
from tests.benchmarks.inbox.inbox import SIZES_VARIABLE


def test_a_small_measurement_prints_a_line_for_every_page(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "RUNS", 2)
    monkeypatch.setattr(desk, "ENGINES", ("sqlite",))
    monkeypatch.setenv(SIZES_VARIABLE, "300")

    desk.measure_desk()

    told = capsys.readouterr().out
    assert all(f"{name}:" in told for name in desk.PAGES)
    assert "bar 10 ms" in told
    assert "Retention's plan" in told
