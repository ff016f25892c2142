"""A disk that refuses to sync the writes of running processes: strace answers in its place."""

import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

_ATTACH_SECONDS = 20.0


@contextmanager
def failing_sync(pids: Sequence[int], folder: Path) -> Iterator[None]:
    """Let every fsync and fdatasync of the given processes fail with EIO, as a dying disk does."""
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
        _wait_until_attached(folder / "strace.err", len(pids), tracer)
        yield
    finally:
        tracer.terminate()
        tracer.wait()
    assert "INJECTED" in log.read_text(), "Nothing asked the disk to keep anything."


def _wait_until_attached(messages: Path, processes: int, tracer: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _ATTACH_SECONDS
    while messages.read_text().count("attached") < processes:
        assert tracer.poll() is None, f"strace ended: {messages.read_text()}"
        assert time.monotonic() < deadline, "strace did not attach in time."
        time.sleep(0.05)
