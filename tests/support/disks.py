"""Disks that fail: one that can be filled, and one that refuses to sync."""

import errno
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.waiting import wait_until


class SmallDisk:
    """A mounted file system in memory of a few megabytes, which a test can fill.

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


@contextmanager
def failing_sync(pids: Sequence[int], folder: Path) -> Iterator[None]:
    """Let every fsync and fdatasync of running processes fail with EIO, as a dying disk does.

    strace answers in place of the disk.
    """
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace makes the disk fail, and it is not installed.")
    log = folder / "strace.log"
    attached = [argument for pid in pids for argument in ("-p", str(pid))]
    calls = "fsync,fdatasync"
    command = [strace, "-f", "-o", str(log), "-e", f"trace={calls}"]
    with (folder / "strace.err").open("wb") as messages:
        tracer = subprocess.Popen(
            [*command, "-e", f"inject={calls}:error=EIO", *attached], stderr=messages
        )
    try:
        wait_until(
            lambda: _is_attached(folder / "strace.err", len(pids), tracer), "strace attached"
        )
        yield
    finally:
        tracer.terminate()
        tracer.wait()
    assert "INJECTED" in log.read_text(), "Nothing asked the disk to keep anything."


def _is_attached(messages: Path, processes: int, tracer: subprocess.Popen[bytes]) -> bool:
    assert tracer.poll() is None, f"strace ended: {messages.read_text()}"
    return messages.read_text().count("attached") >= processes
