"""Lists of acts survive a crash in the middle of a line, and removals beside additions."""

import fcntl
import os
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO
from unittest.mock import Mock

import pytest

from app.ledger.outside.outside_lists import ErasureList, WithdrawalList


def test_erasures_are_listed_in_order_readable_by_their_owner_alone(tmp_path: Path) -> None:
    listed = ErasureList(tmp_path)
    assert listed.payloads() == []

    listed.append(b'{"id":"1"}')
    listed.append(b'{"id":"2"}')

    assert ErasureList(tmp_path).payloads() == [b'{"id":"1"}', b'{"id":"2"}']
    path = tmp_path / "ledger" / "erasures"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    "cut_off",
    [b'{"id":"', b'{"id":"2"}', b'{"records":[{"id":"2"}', b"7", b"{}}", b"[" * 90_000, b'\xff"}'],
    ids=["a start", "whole but for its end", "within", "number", "too many", "deep", "no text"],
)
def test_a_line_cut_off_by_a_crash_is_skipped_and_spoils_no_later_one(
    tmp_path: Path, cut_off: bytes
) -> None:
    listed = ErasureList(tmp_path)
    listed.append(b'{"id":"1"}')
    with (tmp_path / "ledger" / "erasures").open("ab") as file:
        file.write(cut_off)

    assert listed.payloads() == [b'{"id":"1"}']
    listed.append(b'{"id":"3"}')
    assert listed.payloads() == [b'{"id":"1"}', b'{"id":"3"}']


def test_removed_lines_are_gone_and_the_rest_is_unchanged(tmp_path: Path) -> None:
    listed = WithdrawalList(tmp_path)
    assert listed.remove(lambda _line: True) == 0
    listed.append(b'{"id":"1"}', b'{"id":"2"}')
    listed.path.write_bytes(listed.path.read_bytes() + b'no act\n{"id":"3"}\n{"id":"')

    assert listed.remove(lambda line: b"2" in line) == 1

    gone = b"removed " + sha256(b'{"id":"2"}').hexdigest().encode()
    rest = b'\nno act\n{"id":"3"}\n{"id":" (cut off)\n'
    assert listed.path.read_bytes() == b'{"id":"1"}\n' + gone + rest
    assert listed.payloads() == [b'{"id":"1"}', b"no act", b'{"id":"3"}']
    assert listed.path.stat().st_mode & 0o777 == 0o600
    assert listed.remove(lambda line: b"2" in line) == 0


def test_a_removal_that_fails_leaves_the_list_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = WithdrawalList(tmp_path)
    listed.append(b'{"id":"1"}', b'{"id":"2"}')
    whole = listed.path.read_bytes()
    monkeypatch.setattr(os, "fsync", Mock(side_effect=OSError(28, "No space left on device")))

    with pytest.raises(OSError, match="No space"):
        listed.remove(lambda line: b"1" in line)

    assert listed.path.read_bytes() == whole
    assert [each.name for each in listed.path.parent.iterdir()] == ["withdrawals"]


def test_a_line_appended_to_a_file_that_was_just_replaced_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    WithdrawalList(tmp_path).append(b'{"gone":1}')
    lock, removals = fcntl.flock, [WithdrawalList(tmp_path).remove]

    def remove_first(file: BinaryIO, how: int) -> None:
        """Remove a line between another's opening and locking of the file."""
        if removals:
            removals.pop()(b'{"gone":1}'.__eq__)
        lock(file, how)

    monkeypatch.setattr(fcntl, "flock", remove_first)
    WithdrawalList(tmp_path).append(b'{"id":"1"}')

    assert WithdrawalList(tmp_path).payloads() == [b'{"id":"1"}']


def test_lines_appended_during_removals_are_never_lost(tmp_path: Path) -> None:
    def append(writer: int) -> None:
        for number in range(40):
            WithdrawalList(tmp_path).append(b'{"id":"%d-%d"}' % (writer, number))

    WithdrawalList(tmp_path).append(*(b'{"gone":%d}' % number for number in range(40)))
    with ThreadPoolExecutor(3) as threads:
        writers = [threads.submit(append, writer) for writer in range(2)]
        for number in range(40):
            assert WithdrawalList(tmp_path).remove((b'{"gone":%d}' % number).__eq__)
        for each in writers:
            each.result()

    expected = {b'{"id":"%d-%d"}' % (w, n) for w in range(2) for n in range(40)}
    assert set(WithdrawalList(tmp_path).payloads()) == expected
    assert len(WithdrawalList(tmp_path).payloads()) == 80
