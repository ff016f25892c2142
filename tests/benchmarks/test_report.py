"""The report of the benchmarks names each figure, its place, and missed bars."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as command
from tests.benchmarks import report
from tests.benchmarks.figures import Figure, number


@pytest.fixture
def stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of a report of its own."""
    monkeypatch.setattr(report, "REPORT", tmp_path / "benchmarks.json")
    monkeypatch.setattr(report, "TABLE", tmp_path / "benchmarks.md")
    monkeypatch.setattr(report, "busy_share", lambda: 0.0)
    return tmp_path / "benchmarks.json"


def measure(monkeypatch: pytest.MonkeyPatch, **parts: list[Figure]) -> int:
    """Run the command with measurements that take no time; return its exit code."""
    pretended = {
        name: command.Part(f"About {name}.", figures.__iter__) for name, figures in parts.items()
    }
    monkeypatch.setattr(command, "PARTS", {**command.PARTS, **pretended})
    return command.main(list(parts))


def test_a_figure_is_the_median_of_its_rounds_and_is_held_to_its_bar() -> None:
    figure = Figure("p95", [3.0, 1.0, 9.0], "ms", most=3.0)

    assert (figure.value, figure.spread, figure.bar) == (3.0, (1.0, 9.0), "at most 3")
    assert figure.verdict == "met"
    assert Figure("p95", [3.1], "ms", most=3.0).verdict == "MISSED"
    assert Figure("rate", [5.9], "/s", least=6.0).verdict == "MISSED"
    assert Figure("rate", [6.0], "/s", least=6.0).met
    assert Figure("rate", [0.1], "/s").verdict == ""


@pytest.mark.parametrize(
    ("value", "text"),
    [(12345.6, "12,346"), (99.94, "99.9"), (3.14159, "3.14"), (0.0712, "0.0712"), (0, "0")],
)
def test_a_number_keeps_the_digits_that_count(value: float, text: str) -> None:
    assert number(value) == text


def test_a_part_measured_again_replaces_itself_alone(
    stored: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert measure(monkeypatch, pages=[Figure("rate", [1.0, 2.0], "/s")], memory=[]) == 0
    first = json.loads(stored.read_text("utf-8"))
    assert measure(monkeypatch, memory=[Figure("all", [260.0], "MB", most=250.0)]) == 1

    again = json.loads(stored.read_text("utf-8"))
    assert list(again) == ["pages", "memory"]
    assert again["pages"] == first["pages"]
    assert again["memory"]["figures"][0]["rounds"] == [260.0]


def test_a_missed_bar_and_a_busy_machine_stand_in_terminal_and_table(
    stored: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(report, "busy_share", lambda: 0.3)
    measure(monkeypatch, memory=[Figure("all", [240.0, 260.0], "MB", most=249.0)])

    told, table = capsys.readouterr().out, stored.with_suffix(".md").read_text("utf-8")
    assert "not quiet" in told
    assert "MISSED" in told
    assert "Bars missed: 1." in told
    assert "| all | 250 MB | 240 to 260 (2) | at most 249 | MISSED |" in table
    assert "**a busy machine**" in table
    assert "Python 3." in table


def test_a_commit_is_marked_if_other_files_than_the_report_differ(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        named = ("-c", "user.name=A", "-c", "user.email=a@example.com")
        subprocess.run(["git", *named, *words], cwd=tmp_path, check=True, capture_output=True)

    kept, table = tmp_path / "kept", tmp_path / "docs" / "benchmarks.md"
    table.parent.mkdir()
    for file in (kept, table):
        file.write_text("before", "utf-8")
    git("init")
    git("add", ".")
    git("commit", "--message", "Measure")
    commit = report.commit_of(tmp_path)
    table.write_text("measured", "utf-8")
    assert report.commit_of(tmp_path) == commit
    kept.write_text("changed", "utf-8")
    assert report.commit_of(tmp_path) == f"{commit}-dirty"
    kept.write_text("before", "utf-8")
    (tmp_path / "new").touch()
    assert report.commit_of(tmp_path) == f"{commit}-dirty"


def test_the_stored_table_is_that_of_the_stored_figures() -> None:
    assert report.TABLE.read_text("utf-8") == report.table_of(report.read_report())


def test_the_parts_of_the_stored_report_are_those_that_are_measured() -> None:
    assert set(report.read_report()) <= set(command.PARTS)
