"""The list of erasures only grows, and survives a crash in the middle of a line."""

from pathlib import Path

import pytest

from app.rights.outside.instance_files import ErasureList


def test_erasures_are_listed_in_order_readable_by_their_owner_alone(tmp_path: Path) -> None:
    listed = ErasureList(tmp_path)
    assert listed.payloads() == []

    listed.append(b'{"id":"1"}')
    listed.append(b'{"id":"2"}')

    assert ErasureList(tmp_path).payloads() == [b'{"id":"1"}', b'{"id":"2"}']
    path = tmp_path / "ledger" / "erasures"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_line_cut_off_by_a_crash_is_skipped_and_spoils_no_later_one(tmp_path: Path) -> None:
    listed = ErasureList(tmp_path)
    listed.append(b'{"id":"1"}')
    with (tmp_path / "ledger" / "erasures").open("ab") as file:
        file.write(b'{"id":"')

    listed.append(b'{"id":"2"}')

    assert listed.payloads() == [b'{"id":"1"}', b'{"id":"2"}']


@pytest.mark.parametrize(
    "cut_off",
    [b'{"id":"2"}', b'{"records":[{"id":"2"}', b"7", b"{}}", b"[" * 90_000, b'\xff"}'],
    ids=["whole but for its end", "within", "number", "too many", "deep", "no text"],
)
def test_a_line_cut_off_anywhere_is_invalid(tmp_path: Path, cut_off: bytes) -> None:
    listed = ErasureList(tmp_path)
    listed.append(b'{"id":"1"}')
    with (tmp_path / "ledger" / "erasures").open("ab") as file:
        file.write(cut_off)

    assert listed.payloads() == [b'{"id":"1"}']
    listed.append(b'{"id":"3"}')
    assert listed.payloads() == [b'{"id":"1"}', b'{"id":"3"}']
