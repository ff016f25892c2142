"""A disk that can be filled: a file system in memory, small enough for a test to use up."""

import errno
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class SmallDisk:
    """A mounted file system of a few megabytes.

    :param path: where it is mounted.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._filler = path / "filler"

    def fill(self, *files: Path) -> None:
        """Write until nothing more fits, on the disk or at the end of these files."""
        for path in (self._filler, *files):
            _append_until_full(path)

    def free(self) -> None:
        """Free the space that was filled."""
        self._filler.unlink()


def _append_until_full(path: Path) -> None:
    size = 1 << 22
    with path.open("ab", buffering=0) as file:
        while size:
            try:
                file.write(b"\n" * size)
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise
                size //= 2


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[SmallDisk]:
    """Mount a small file system for as long as a test needs it; only root may."""
    if os.geteuid() != 0:
        pytest.skip("Only root may mount a disk that can be filled.")
    path = folder / "disk"
    path.mkdir()
    options = f"size={megabytes}m,mode=0700"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(path)], check=True)
    try:
        yield SmallDisk(path)
    finally:
        subprocess.run(["umount", "--lazy", str(path)], check=True)
