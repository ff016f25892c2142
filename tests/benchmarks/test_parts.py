"""Each part of the benchmarks works at a small size, and its stored figures are those it yields."""

import re
import shutil
import threading
import time
from datetime import timedelta
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests import harness
from tests.benchmarks.__main__ import BENCH, PARTS
from tests.benchmarks.inbox import data as data
from tests.benchmarks.inbox.inbox import PERIODS
from tests.benchmarks.page import page_of
from tests.benchmarks.sealing import arrive
from tests.harness import Figure
from tests.support.pages.http_client import HttpVisitor

STORED = harness.read_report(BENCH.report)
FEW_DAYS = timedelta(days=100)
SLOW, QUICK = "slow one", "quick one"
ELSEWHERE = {"peers"}
"""Parts that need the network."""

LOADED = {"pages", "enquiries"}
"""Parts that load servers for long; `python -m tests.benchmarks --small` tries them, too."""


def without_amounts(figure: Figure) -> str:
    """Return the name and the unit of a figure, with no number of rows or of runs in it."""
    return re.sub(r"\d[\d,]*", "N", f"{figure.name}: {figure.unit}")


@pytest.mark.parametrize("name", [each for each in PARTS if each not in ELSEWHERE | LOADED])
def test_a_part_yields_figures_like_the_stored_ones(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if name == "sealing" and not shutil.which("wrk"):
        pytest.skip("wrk is not installed.")

    if name == "inbox":
        # Each day from the first lead to the last is counted by itself, which takes long.
        monkeypatch.setattr(data, "SPAN", FEW_DAYS)
        monkeypatch.setitem(PERIODS, "all time", FEW_DAYS)
    found = [*PARTS[name].measure(harness.parse(BENCH, ["--small", name]))]

    # With one size there is no growth from the smallest to the largest.
    kept = [each for each in harness.figures_of(STORED[name]) if "growth" not in each.name]
    for those in (lambda _figure: True, lambda figure: figure.main):
        assert {without_amounts(each) for each in found if those(each)} == {
            without_amounts(each) for each in kept if those(each)
        }
    assert all(each.rounds for each in found)


def test_the_parts_of_the_stored_report_are_those_that_are_measured() -> None:
    assert set(STORED) == set(PARTS), "Measure anew, or edit docs/benchmarks.json."


def test_the_stored_page_is_that_of_the_stored_figures() -> None:
    page = BENCH.report.with_suffix(".md").read_text("utf-8")

    assert page == page_of(STORED), "Write docs/benchmarks.md anew, from its JSON."
    assert page.count("\n") <= 110


def test_every_missed_bar_stands_above_the_main_measures() -> None:
    part = {"at": "2026-11-30 06:25", "busy": 0.2, "machine": {"cores": "2"}, "figures": [
        vars(Figure(SLOW, [3.0, 2.0], "ms", most=1.0)),
        vars(Figure(QUICK, [0.5], "ms", most=1.0, main=True)),
        vars(Figure("ratio", [2.5], least=2.0)),
    ]}  # fmt: skip
    above, _, below = page_of({"pages": part}).partition("## Main measures")

    assert f"| {SLOW} | 2.5 ms |  | at most 1" in above
    assert "pages 2 of 3" in above
    assert f"| {QUICK} | 0.5 ms |" in below
    assert "ratio |" not in above + below


class Quiet(SimpleHTTPRequestHandler):
    """A handler that answers and logs nothing."""

    def log_message(self, *_arguments: object) -> None:
        """Log nothing."""


def test_a_stalled_service_shows_in_the_requests_due_meanwhile() -> None:
    def stand_still(_visitor: HttpVisitor) -> None:
        time.sleep(0.5)

    with ThreadingHTTPServer(("127.0.0.1", 0), Quiet) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        times = arrive(server.server_port, 100, 64, stand_still)
        server.shutdown()

    assert min(times) >= 0.5
    # Due a third of a second after the one before on the same connection, and begun after it.
    assert sum(each > 0.65 for each in times) >= len(times) / 2
