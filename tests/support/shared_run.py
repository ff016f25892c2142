"""One folder per test run, shared by its xdist workers and removed at its end; and its files."""

import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

ALIVE = "alive"
AROUND = "ZONE_TEST_RUN"
"""Names the folder of the run around this process, for runs that tests begin."""

STOP_SECONDS = 20.0

_SHARED_MEMORY = Path("/dev/shm")
_ROOM = 2 << 30


class SharedRun:
    """The run's folder, held by the process that started the run.

    The owner keeps a lock on the file `alive`. The kernel drops it however the owner ends; on that
    signal the servers of this run stop and remove what they made.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._alive: IO[bytes] | None = None

    @classmethod
    def begin(cls) -> "SharedRun":
        """Make the run's folder and hold it."""
        # A short path, because PostgreSQL's socket lies below it and may have 103 bytes.
        base = "/tmp" if Path("/tmp").is_dir() else None
        run = cls(Path(tempfile.mkdtemp(prefix="zone-tests-", dir=base)))
        # The database server runs under another uid and must reach its data below.
        run.folder.chmod(0o755)
        run._alive = (run.folder / ALIVE).open("wb")
        fcntl.flock(run._alive, fcntl.LOCK_EX)
        server = Path(os.environ.get(AROUND, run.folder), "postgres")
        if (server / "url").exists():
            # A server of its own would take longer to start than most runs take.
            (run.folder / "postgres").symlink_to(server)
        return run

    def surround(self) -> None:
        """Let runs that begin in this process or one of its children use this run's server."""
        os.environ[AROUND] = str(self.folder)

    @classmethod
    @contextmanager
    def apart(cls) -> Iterator["SharedRun"]:
        """Begin a run outside that of the tests, with servers of its own; end it afterwards."""
        run = cls.begin()
        try:
            yield run
        finally:
            run.end()

    @contextmanager
    def lock(self, name: str) -> Iterator[None]:
        """Hold a lock that the run's workers share, while one of them makes something."""
        with (self.folder / f"{name}.lock").open("wb") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    @property
    def is_owner(self) -> bool:
        """True if this process began the run."""
        return self._alive is not None

    def end(self) -> None:
        """Let the servers of this run stop, wait for them, and remove the folder."""
        if self._alive is None:
            return
        self._alive.close()
        if (self.folder / "postgres").is_symlink():
            (self.folder / "postgres").unlink()
        deadline = time.monotonic() + STOP_SECONDS
        while (self.folder / "postgres").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        shutil.rmtree(self.folder, ignore_errors=True)


def folder_in_memory() -> Path | None:
    """Return the folder for files in memory, or None if there is none for all that tests need.

    Files are made, copied and synced there in half the time that a disk takes.

    A container often has only 64 MB there, and a cautious machine runs no programs from it.
    """
    if not os.access(_SHARED_MEMORY, os.W_OK):
        return None
    room = os.statvfs(_SHARED_MEMORY)
    usable = room.f_bavail * room.f_frsize >= _ROOM and not room.f_flag & os.ST_NOEXEC
    return _SHARED_MEMORY if usable else None


def keep_temporary_files() -> None:
    """Keep temporary files of this process and its children in memory, unless set otherwise."""
    folder = folder_in_memory()
    if folder and "TMPDIR" not in os.environ:
        os.environ["TMPDIR"] = tempfile.tempdir = str(folder)
