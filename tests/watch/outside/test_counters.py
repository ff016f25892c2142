"""Counts of several processes add up, survive a restart and stop nothing."""

import os
import stat
from multiprocessing import get_context
from pathlib import Path

import pytest

from app.core.outside.durable_files import only_one
from app.watch.outside.counters import Counters
from app.watch.rules.counts import CONNECTIONS, MEMORY, SLOT, Outcome, enquiries_slot

RECEIVED = enquiries_slot(Outcome.RECEIVED)


def test_any_process_tells_the_sum_of_all(tmp_path: Path) -> None:
    first, second = Counters(tmp_path / "metrics"), Counters(tmp_path / "metrics")

    first.add(RECEIVED)
    second.add(RECEIVED, 2)
    second.numbers[SLOT[MEMORY]] += 1

    assert first.sums() == second.sums()
    assert (first.sums()[RECEIVED], first.sums()[MEMORY]) == (3, 1)


def test_the_file_is_for_this_user_alone_under_any_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Counters(tmp_path)
        with only_one(tmp_path / "lock"):
            pass
    finally:
        os.umask(before)

    assert {stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()} == {0o600}


def test_a_process_that_ends_leaves_its_counts_to_the_next_but_no_connections(
    tmp_path: Path,
) -> None:
    here = Counters(tmp_path)

    def count() -> None:
        own = Counters(tmp_path)
        own.add(RECEIVED, 5)
        own.add(CONNECTIONS, 3)
        os._exit(0)

    for _run in range(2):
        ended = get_context("fork").Process(target=count)
        ended.start()
        ended.join()
        assert ended.exitcode == 0

    assert (here.sums()[RECEIVED], here.sums()[CONNECTIONS]) == (10, 0)
    assert len(list(tmp_path.iterdir())) == 2
    next_one = Counters(tmp_path)
    assert (next_one.sums()[RECEIVED], next_one.sums()[CONNECTIONS]) == (10, 0)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_disk_that_takes_no_file_stops_no_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "posix_fallocate", full)
    counters = Counters(tmp_path)

    counters.add(RECEIVED)

    assert counters.sums()[RECEIVED] == 1


def test_a_file_of_another_version_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "0123456789ab.0").write_bytes(b"\xff" * 4000)

    assert not any(Counters(tmp_path).sums().values())
