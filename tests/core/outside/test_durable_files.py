"""A small file is the old one or the new one, and is on the disk before it has its name."""

import os
import stat
from pathlib import Path

import pytest

from app.core.outside.durable_files import replace_file


def test_a_replaced_file_is_private_to_its_owner_and_leaves_no_draft(tmp_path: Path) -> None:
    for content in (b"old", b"new"):
        replace_file(tmp_path / "kept", content)

    assert (tmp_path / "kept").read_bytes() == b"new"
    assert stat.S_IMODE((tmp_path / "kept").stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["kept"]


def test_a_file_that_cannot_be_synced_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError("input/output error")

    replace_file(tmp_path / "kept", b"old")
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="input/output"):
        replace_file(tmp_path / "kept", b"new")

    assert (tmp_path / "kept").read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["kept"]
