"""Generations of the service's processes: a reload replaces one with the next.

The process that keeps them lives as long as the service, so this module imports little.
"""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import IO, cast

from app.cli.reload import noted
from app.cli.watchdog import tell_watchdog
from app.core.config import Settings
from app.core.log import say
from app.core.outside.secret_files import make_instance

HANDOVER_SECONDS = 25.0
"""Time that an old generation still answers those connected to it, once it accepts nobody else.

A proxy closes an idle connection before that, so it never sends on one that was just closed.
"""
_STOP_SECONDS = 35.0
"""Time that a generation has to stop: its own processes have less, by their supervisor."""
_READY_SECONDS = 120.0


@dataclass
class _Generation:
    """A process that has loaded the service, and runs the web server and the worker.

    Its standard input is a pipe that only this process holds: its end shows that this one ended.

    :param ready: the end of a pipe into which it writes once it serves.
    :param due: the moment at which it is killed; None while nothing asks it to end.
    """

    process: subprocess.Popen[bytes]
    ready: int
    due: float | None = None

    def release(self) -> None:
        """Close its standard input."""
        with suppress(OSError):
            cast("IO[bytes]", self.process.stdin).close()

    def end(self) -> int:
        """Wait until it has ended, kill it if that takes too long, and return its status."""
        left = 0.0 if self.due is None else self.due - time.monotonic()
        try:
            self.process.wait(max(0.1, left))
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.release()
        return self.process.wait()


class Generations:
    """The generations of a running service: one that serves, and those that leave.

    :param descriptor: of the socket, bound to the service's address.
    """

    def __init__(self, settings: Settings, descriptor: int) -> None:
        self._settings = settings
        self._descriptor = descriptor
        self._leaving: list[_Generation] = []
        self._stopping = False
        self._reloading = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._ask_to_stop)
        signal.signal(signal.SIGHUP, self._ask_to_reload)

    def serve(self) -> int:
        """Serve until a signal asks for the end, or the service ends by itself.

        A reload that is asked for before the service is ready follows once it is.

        :return: the exit status; a process that failed has said why.
        :raises click.ClickException: if another service has the instance.
        """
        make_instance(self._settings)
        with noted(self._settings.instance):
            current = self._begin()
            if self._is_ready(current):
                current = self._keep(current)
            return self._stop(current)

    def _ask_to_stop(self, *_signal: object) -> None:
        # A plain flag: a handler may interrupt code that holds an event's lock, and wait for it.
        self._stopping = True

    def _ask_to_reload(self, *_signal: object) -> None:
        self._reloading = True

    def _begin(self, *options: str) -> _Generation:
        ready, tells = os.pipe()
        words = ["run", "--socket", str(self._descriptor), "--ready", str(tells), *options]
        process = subprocess.Popen(
            [sys.executable, "-m", "app.cli", *words],
            stdin=subprocess.PIPE,
            pass_fds=(self._descriptor, tells),
            # Ctrl-C reaches this process alone, which ends the others in their order.
            start_new_session=True,
        )
        os.close(tells)
        return _Generation(process, ready)

    def _is_ready(self, begun: _Generation, seconds: float | None = None) -> bool:
        """Wait until a generation serves or ends, or a stop or the timeout comes first."""
        deadline = None if seconds is None else time.monotonic() + seconds
        ready = False
        while not self._stopping and (deadline is None or time.monotonic() < deadline):
            # An upgrade of the schema may take longer than the watchdog waits.
            tell_watchdog()
            if select.select([begun.ready], [], [], 0.1)[0]:
                ready = bool(os.read(begun.ready, 1))
                break
        os.close(begun.ready)
        return ready

    def _keep(self, current: _Generation) -> _Generation:
        """Reload as often as asked; return the last one once it is to end, or has ended."""
        while not self._stopping and current.process.poll() is None:
            if self._reloading:
                current = self._reload(current)
            self._bury()
            time.sleep(0.1)
        return current

    def _reload(self, current: _Generation) -> _Generation:
        """Return a new generation, with the code and the settings of now, which serves.

        The one before leaves only then: it accepts nobody else, and ends what it has begun. If the
        new one does not serve, it is stopped, and the one before stays.
        """
        self._reloading = False
        new = self._begin("--again")
        if not self._is_ready(new, _READY_SECONDS):
            self._dismiss([new])
            if not self._stopping:
                say("service.not_reloaded", "The new processes did not start, so the old ones go "
                    "on: see above.")  # fmt: skip
            return current
        current.process.send_signal(signal.SIGUSR1)
        current.due = time.monotonic() + HANDOVER_SECONDS + _STOP_SECONDS
        self._leaving.append(current)
        say("service.reloaded", "Reloaded: new processes serve, and the old ones end what they "
            "have begun.")  # fmt: skip
        return new

    def _bury(self) -> None:
        """Forget ended generations, and kill those that do not end."""
        for each in [*self._leaving]:
            if each.process.poll() is not None or time.monotonic() > (each.due or 0.0):
                each.end()
                self._leaving.remove(each)

    def _dismiss(self, generations: Sequence[_Generation]) -> None:
        for each in generations:
            each.process.terminate()
            each.due = time.monotonic() + _STOP_SECONDS
            if each not in self._leaving:
                self._leaving.append(each)

    def _stop(self, current: _Generation) -> int:
        """Stop all, the current one last; return the status of the service.

        The last one makes the database whole, for which the others must have ended.
        """
        unasked = current.process.poll()
        self._dismiss([*self._leaving, current])
        for each in [*self._leaving]:
            if each is not current:
                each.end()
        current.release()
        status = current.end()
        if unasked is None:
            return max(0, status)
        if unasked < 0:
            say("service.killed", f"The service's process was ended by signal {-unasked}.")
        return max(1, unasked)
