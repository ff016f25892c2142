"""A PostgreSQL primary with a synchronous standby, each of which can be killed or paused."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from tests.support.live_server import descendants, free_port, send_signal
from tests.support.postgres import NONE_FOUND, find_binaries
from tests.support.postgres_keeper import (
    START_SECONDS,
    Identity,
    reachable_copy,
    wait_until_ready,
)
from tests.support.shared_run import folder_in_memory
from tests.support.waiting import wait_until

STANDBY = "standby"
"""The name by which a primary knows the standby that its commits wait for."""

DATABASE = "zone"
OPTIONS = (
    "listen_addresses=127.0.0.1",
    "autovacuum=off",
    "wal_keep_size=256MB",
    "wal_retrieve_retry_interval=100ms",
)
# The server ends with the test process, however that ends: its end of the pipe is closed then.
GUARD = 'read -r _; kill -9 "$0"; kill -9 $(ps -o pid= --ppid "$0")'


class Member:
    """One server of the pair: its data, its port and its processes.

    :ivar port: on the loopback address.
    """

    def __init__(self, folder: Path, binaries: Path, identity: Identity) -> None:
        self.data = folder / "data"
        self.port = free_port()
        self._folder, self._binaries, self._identity = folder, binaries, identity
        self._server: subprocess.Popen[bytes] | None = None
        self._guard: subprocess.Popen[bytes] | None = None

    def initialise(self) -> None:
        """Make a new, empty cluster."""
        command: list[str | Path] = [self._binaries / "initdb", "-D", self.data, "-U", "postgres"]
        command += ["-A", "trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
        assert self._identity.run(command, self._folder).wait() == 0, self.log

    def copy_from(self, other: "Member") -> None:
        """Take over the data of a server that does not run, and become its standby."""
        shutil.rmtree(self.data, ignore_errors=True)
        shutil.copytree(other.data, self.data)
        (self.data / "standby.signal").touch()
        # As root the copies belong to root, whom PostgreSQL refuses to serve.
        for path in (self.data, *self.data.rglob("*")):
            os.chown(path, self._identity.uid, self._identity.gid)

    def start(self, *options: str) -> None:
        """Start it, and wait until it accepts connections."""
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        chosen = [part for option in (*OPTIONS, *options) for part in ("-c", option)]
        command: list[str | Path] = [
            self._binaries / "postgres",
            "-D",
            self.data,
            "-p",
            str(self.port),
        ]
        self._server = self._identity.run([*command, "-k", "", *chosen], self._folder)
        self._guard = subprocess.Popen(["sh", "-c", GUARD, str(self.pid)], stdin=subprocess.PIPE)
        wait_until_ready(self._server, self.data)

    @property
    def commits_wait(self) -> bool:
        """Whether any commit waits for the standby."""
        asked = "SELECT count(*) > 0 FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
        return self.ask(asked) == (True,)

    @property
    def pid(self) -> int:
        """The id of its first process."""
        assert self._server is not None, "The server is not running."
        return self._server.pid

    @property
    def running(self) -> bool:
        """Whether it was started, and not stopped since."""
        return self._server is not None

    @property
    def log(self) -> str:
        """The log so far."""
        return (self._folder / "log").read_text(errors="replace")[-4000:]

    @property
    def url(self) -> str:
        """The address of this server alone, for psycopg."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    def ask(self, statement: str) -> tuple[object, ...] | None:
        """Run a statement in a connection of its own; return the first row, if it has any."""
        with psycopg.connect(self.url, autocommit=True, connect_timeout=10) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchone() if cursor.description else None

    def pause(self) -> list[int]:
        """Stop all of its processes where they are, as a machine that hangs; return their ids."""
        # The first process alone starts others.
        os.kill(self.pid, signal.SIGSTOP)
        children = descendants(self.pid)
        send_signal(signal.SIGSTOP, children)
        return [self.pid, *children]

    def kill(self) -> None:
        """Kill all of its processes at once, as a power cut would."""
        if self._server is not None:
            send_signal(signal.SIGKILL, self.pause())
            self._reap()

    def stop(self) -> None:
        """Stop it in order, with everything written."""
        if self._server is not None:
            self._server.send_signal(signal.SIGINT)
            self._reap()

    def _reap(self) -> None:
        assert self._server is not None
        assert self._guard is not None
        self._server.wait(START_SECONDS)
        self._guard.kill()
        self._guard.communicate()
        self._server = None


class Pair:
    """A primary and its synchronous standby, whose parts change at each promotion."""

    def __init__(self, one: Member, other: Member) -> None:
        self.primary, self.standby = one, other
        self._ports = (one.port, other.port)

    @property
    def url(self) -> str:
        """The address of whichever server takes writes, as the service's settings give it."""
        hosts = "&".join(f"host=127.0.0.1:{port}" for port in self._ports)
        return f"postgresql://postgres@/{DATABASE}?{hosts}&target_session_attrs=read-write"

    def start(self) -> None:
        """Start both from the primary's data, and wait until commits reach both."""
        self.standby.copy_from(self.primary)
        self.start_primary()
        self.start_standby()
        wait_until(self._is_synchronous, "the standby is synchronous", lambda: self.standby.log)

    def start_primary(self) -> None:
        """Start the primary, whose commits wait for the standby."""
        self.primary.start(f"synchronous_standby_names={STANDBY}")

    def start_standby(self) -> None:
        """Let the standby follow the primary."""
        follows = (
            f"host=127.0.0.1 port={self.primary.port} user=postgres application_name={STANDBY}"
        )
        self.standby.start(f"primary_conninfo={follows}", "synchronous_standby_names=")

    def promote(self) -> None:
        """Make the standby the primary, which then waits for no other; the former one is down."""
        assert self.standby.ask("SELECT pg_promote(true, 60)") == (True,)
        self.primary, self.standby = self.standby, self.primary

    def make_whole(self) -> None:
        """Make both a pair again if one has failed, with an empty database."""
        if not (self.primary.running and self.standby.running and self._is_synchronous()):
            self.standby.kill()
            self.primary.stop()
            self.start()
        self.primary.ask(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
        self.primary.ask(f"CREATE DATABASE {DATABASE} TEMPLATE template0")

    def stop(self) -> None:
        """Stop both."""
        self.standby.kill()
        self.primary.kill()

    def _is_synchronous(self) -> bool:
        question = "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'"
        return self.primary.ask(question) == (1,)


@contextmanager
def running_pair() -> Iterator[Pair]:
    """Run a primary and its standby, and remove them afterwards."""
    binaries, identity = find_binaries(), Identity.unprivileged()
    if binaries is None:
        pytest.fail(NONE_FOUND, pytrace=False)
    with tempfile.TemporaryDirectory(prefix="zone-pair-", dir=folder_in_memory()) as named:
        folder = Path(named)
        # The servers run under another uid and must reach their data below.
        folder.chmod(0o755)
        if not identity.can_run(binaries / "postgres"):
            binaries = reachable_copy(binaries, folder)
        pair = Pair(*(_member(folder / name, binaries, identity) for name in ("one", "other")))
        pair.primary.initialise()
        try:
            pair.start()
            yield pair
        finally:
            pair.stop()


def _member(folder: Path, binaries: Path, identity: Identity) -> Member:
    folder.mkdir()
    (folder / "log").touch()
    os.chown(folder, identity.uid, identity.gid)
    return Member(folder, binaries, identity)
