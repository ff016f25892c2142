"""The faults of a soak, each of which ends with everything running again."""

import fcntl
import random
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.failover.pair import DATABASE, Pair
from tests.soak.tally import Tally
from tests.support.disks import SmallDisk
from tests.support.live_server import LiveServer, send_signal

SECONDS = 4.0
"""How long a process is paused, a disk full, a file locked or a standby gone."""

FAILOVER = "failover"


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

    def break_something(self, *, fail_over: bool) -> str:
        """Cause the fault that was caused least often, and end it; return its name.

        :param fail_over: whether it is time for the one failover of a soak.
        """
        often = [name for name, _begun, _ended in self.tally.faults]
        failed_over = FAILOVER in often
        kinds = {**self._of_processes(), **self._of_storage()}
        if self.pair is not None:
            kinds |= self._of_servers(self.pair, failed_over=failed_over)
        fewest = min(map(often.count, kinds))
        name = self.chance.choice([each for each in kinds if often.count(each) == fewest])
        if self.pair is not None and fail_over and not failed_over:
            name, kinds[FAILOVER] = FAILOVER, self._fail_over
        with self.tally.fault(name):
            kinds[name]()
        return name

    def _of_processes(self) -> Mapping[str, Callable[[], None]]:
        """Return what befalls processes of the service; its supervisor starts others."""
        server = self.server

        def restart() -> None:
            server.kill()
            server.start()

        return {
            "worker killed": lambda: send_signal(signal.SIGKILL, server.workers()),
            "web killed": lambda: send_signal(signal.SIGKILL, server.web_processes()[:1]),
            "worker paused": lambda: _pause(server.workers()),
            "web paused": lambda: _pause(server.web_processes()[:1]),
            "all killed": restart,
        }

    def _of_storage(self) -> Mapping[str, Callable[[], None]]:
        """Return what befalls files: a full disk, and SQLite's turn to write held by another."""
        kinds: dict[str, Callable[[], None]] = {}
        if (disk := self.disk) is not None:
            kinds["disk full"] = lambda: _for_a_while(disk.fill, disk.free)
        if self.pair is None:
            kinds["file locked"] = self._lock_file
        return kinds

    def _lock_file(self) -> None:
        with (self.server.instance / "zone.db.lock").open("ab") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            time.sleep(SECONDS)

    def _of_servers(self, pair: Pair, *, failed_over: bool) -> Mapping[str, Callable[[], None]]:
        """Return what befalls PostgreSQL; after a failover the new primary has no standby."""

        def pause() -> None:
            paused = pair.primary.pause()
            time.sleep(SECONDS)
            send_signal(signal.SIGCONT, paused)

        kinds: dict[str, Callable[[], None]] = {
            "connections ended": lambda: _end_connections(pair),
            "primary paused": pause,
        }
        if not failed_over:
            # A killed primary recovers from its log; commits wait for a standby that is gone.
            kinds["primary restarted"] = lambda: _for_a_while(pair.primary.kill, pair.start_primary)
            kinds["standby gone"] = lambda: _for_a_while(pair.standby.kill, pair.start_standby)
        return kinds

    def _fail_over(self) -> None:
        """Kill the primary and promote the standby."""
        assert self.pair is not None
        self.pair.primary.kill()
        time.sleep(self.chance.uniform(0.0, SECONDS))
        self.pair.promote()


def _end_connections(pair: Pair) -> None:
    """End every connection of the service on the server."""
    pair.primary.ask(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
        f" WHERE datname = '{DATABASE}' AND pid <> pg_backend_pid()"
    )


def _for_a_while(begin: Callable[[], object], end: Callable[[], object]) -> None:
    begin()
    time.sleep(SECONDS)
    end()


def _pause(pids: Sequence[int]) -> None:
    _for_a_while(
        lambda: send_signal(signal.SIGSTOP, pids), lambda: send_signal(signal.SIGCONT, pids)
    )
