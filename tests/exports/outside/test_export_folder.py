"""The folder from which other programs take scheduled exports."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.exports.outside.export_folder import ExportFolder


@pytest.fixture
def _own_user_alone() -> Iterator[None]:
    """What `zone` makes of files: the service's own user reads them, and nobody else."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.mark.usefixtures("_own_user_alone")
def test_the_group_takes_the_files_though_all_else_is_for_the_service_alone(
    tmp_path: Path,
) -> None:
    source, folder = tmp_path / "source", tmp_path / "to-the-crm"
    source.write_bytes(b"a file")
    with ExportFolder(folder).bringing(b"notes", "it.notes.txt", source, "it.csv") as brought:
        brought.show()

    modes = {path.name: path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())}
    assert modes == {"to-the-crm": 0o750, "it.notes.txt": 0o640, "it.csv": 0o640}


def test_a_folder_that_is_there_keeps_its_mode(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"a file")
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o2770)
    with ExportFolder(folder).bringing(b"notes", "it.notes.txt", source, "it.csv") as brought:
        brought.show()

    assert folder.stat().st_mode & 0o7777 == 0o2770
