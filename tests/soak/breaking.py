"""The faults of a soak, each of which ends with everything running again."""

import fcntl
import os
import random
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.failover.pair import DATABASE, Pair
from tests.soak.tally import Tally
from tests.support.disks import SmallDisk
from tests.support.live_server import LiveServer

SECONDS = 4.0
"""How long a process is paused, a disk full, a file locked or a standby gone."""


@dataclass
class Breaking:
    """The faults that can be caused on one engine.

    :param disk: holds the instance's folder, if this user may mount one.
    :param pair: the servers on PostgreSQL; None on SQLite.
    """

    server: LiveServer
    tally: Tally
    chance: random.Random
    disk: SmallDisk | None = None
    pair: Pair | None = None
    failed_over: bool = False

    def break_something(self) -> str:
        """Cause the fault that was caused least often, and end it; return its name."""
        often = [name for name, _begun, _ended in self.tally.faults]
        kinds = self._kinds()
        fewest = min(often.count(each.__name__) for each in kinds)
        fault = self.chance.choice([x for x in kinds if often.count(x.__name__) == fewest])
        with self.tally.fault(fault.__name__):
            fault()
        return fault.__name__

    def fail_over(self) -> None:
        """Kill the primary and promote the standby, once in a soak."""
        if self.pair is not None and not self.failed_over:
            with self.tally.fault("failover"):
                self.pair.primary.kill()
                time.sleep(self.chance.uniform(0.0, SECONDS))
                self.pair.promote()
                self.failed_over = True

    def _kinds(self) -> Sequence[Callable[[], None]]:
        kinds = [self.worker_killed, self.web_killed, self.all_killed,
                 self.worker_paused, self.web_paused]  # fmt: skip
        if self.disk is not None:
            kinds.append(self.disk_full)
        if self.pair is None:
            return [*kinds, self.file_locked]
        kinds += [self.connections_ended, self.primary_paused]
        # The new primary has no standby.
        return kinds if self.failed_over else [*kinds, self.standby_gone, self.primary_restarted]

    def worker_killed(self) -> None:
        """Kill the worker; its supervisor starts another."""
        _send(signal.SIGKILL, self.server.workers())

    def web_killed(self) -> None:
        """Kill a web process; its supervisor starts another."""
        _send(signal.SIGKILL, self.server.web_processes()[:1])

    def all_killed(self) -> None:
        """Kill every process of the service, and start it again."""
        self.server.kill()
        self.server.start()

    def worker_paused(self) -> None:
        """Pause the worker."""
        _pause(self.server.workers())

    def web_paused(self) -> None:
        """Pause a web process."""
        _pause(self.server.web_processes()[:1])

    def disk_full(self) -> None:
        """Fill the disk of the instance's folder."""
        assert self.disk is not None
        self.disk.fill()
        time.sleep(SECONDS)
        self.disk.free()

    def file_locked(self) -> None:
        """Hold the turn to write SQLite's file, as a long import in another process would."""
        with (self.server.instance / "zone.db.lock").open("ab") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            time.sleep(SECONDS)

    def connections_ended(self) -> None:
        """End every connection of the service on the server."""
        assert self.pair is not None
        self.pair.primary.ask(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
            f" WHERE datname = '{DATABASE}' AND pid <> pg_backend_pid()"
        )

    def primary_restarted(self) -> None:
        """Kill the primary and start it again, which recovers from its log."""
        assert self.pair is not None
        self.pair.primary.kill()
        time.sleep(self.chance.uniform(0.0, SECONDS))
        self.pair.start_primary()

    def primary_paused(self) -> None:
        """Pause the primary with all its processes."""
        assert self.pair is not None
        primary = self.pair.primary
        paused = primary.pause()
        time.sleep(SECONDS)
        primary.resume(paused)

    def standby_gone(self) -> None:
        """Kill the standby for a while, so that commits wait for it."""
        assert self.pair is not None
        self.pair.standby.kill()
        time.sleep(SECONDS)
        self.pair.start_standby()


def _send(number: signal.Signals, pids: Sequence[int]) -> None:
    for pid in pids:
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            continue


def _pause(pids: Sequence[int]) -> None:
    _send(signal.SIGSTOP, pids)
    time.sleep(SECONDS)
    _send(signal.SIGCONT, pids)
