"""A supervisor, which starts and stops the processes of a service together."""

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from multiprocessing.context import ForkProcess
from pathlib import Path
from typing import cast

import click

_GRACE_SECONDS = 15.0
_LONGEST_PAUSE_SECONDS = 30.0
_STEADY_SECONDS = 60.0
_STOPPING = (signal.SIGINT, signal.SIGTERM)
_OWN_NAME = Path("/proc/self/comm")
_FORKING = multiprocessing.get_context("fork")
"""Children are forked: importing the service again would take each of them two seconds."""


@dataclass
class _Child:
    """A process, and whether it is restarted when it ends.

    :param lifeline: the end of a pipe that only the supervisor holds, while it lives.
    """

    command: str
    again: bool
    process: ForkProcess
    lifeline: Connection
    pause: float = 1.0
    since: float = field(default_factory=time.monotonic)
    due: float | None = None


class Supervisor:
    """A set of child processes that live and end together.

    Starting one needs a process without threads and without connections, since it is forked.

    :param zone: runs a `zone` command, given its name and options; called in each child.
    """

    def __init__(self, zone: Callable[[Sequence[str]], object]) -> None:
        self._zone = zone
        self._children: list[_Child] = []
        self._stopping = False
        for number in _STOPPING:
            signal.signal(number, self._ask_to_stop)

    def start(self, command: str, *, again: bool = False) -> None:
        """Start a `zone` command as a child.

        The child gets its own session, so that Ctrl-C reaches the supervisor alone, and a pipe
        whose end shows it that the supervisor has ended.

        :param again: whether the child is restarted when it ends unexpectedly, after a pause that
            doubles from 1 to 30 seconds; the end of any other child ends the service.
        """
        self._children.append(_Child(command, again, *self._fork(command)))

    def wait(self, seconds: float | None = None) -> str | None:
        """Wait for a stop, the end of the service or the timeout; return the command that ended."""
        deadline = None if seconds is None else time.monotonic() + seconds
        while not self._stopping:
            for child in self._children:
                if child.process.is_alive():
                    continue
                if not child.again:
                    return child.command
                self._start_again(child)
            if deadline is not None and time.monotonic() > deadline:
                return None
            time.sleep(0.1)
        return None

    @property
    def stopping(self) -> bool:
        """True if a stop was requested."""
        return self._stopping

    def _ask_to_stop(self, *_signal: object) -> None:
        # A plain flag: a handler may interrupt code that holds an event's lock, and wait for it.
        self._stopping = True

    def stop(self) -> None:
        """Stop all children, by SIGTERM first and by SIGKILL after a grace period."""
        processes = [child.process for child in self._children]
        for process in processes:
            process.terminate()
        deadline = time.monotonic() + _GRACE_SECONDS
        for process in processes:
            process.join(max(0.1, deadline - time.monotonic()))
            _end_group(process)
            process.join()

    def _start_again(self, child: _Child) -> None:
        """Restart an ended child after its pause, the shortest again after a steady run."""
        now = time.monotonic()
        if child.due is None:
            if now - child.since > _STEADY_SECONDS:
                child.pause = 1.0
            child.due = now + child.pause
            # If the log is on a full disk, the message is lost; the child is restarted all the
            # same.
            with suppress(OSError):
                click.echo(
                    f"`zone {child.command}` stopped unexpectedly ({child.process.exitcode}) and "
                    f"is restarted in {child.pause:.0f} s.",
                    err=True,
                )
        if now < child.due:
            return
        _end_group(child.process)
        child.lifeline.close()
        child.process, child.lifeline = self._fork(child.command)
        child.pause = min(2 * child.pause, _LONGEST_PAUSE_SECONDS)
        child.since, child.due = now, None

    def _fork(self, command: str) -> tuple[ForkProcess, Connection]:
        told, lifeline = _FORKING.Pipe(duplex=False)
        lifelines = [lifeline, *(child.lifeline for child in self._children)]
        process = _FORKING.Process(target=self._become, args=(command, told, lifelines))
        # A signal that came before the child's own handlers would be lost.
        signal.pthread_sigmask(signal.SIG_BLOCK, _STOPPING)
        process.start()
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPPING)
        told.close()
        return process, lifeline

    def _become(self, command: str, told: Connection, lifelines: Sequence[Connection]) -> None:
        """Run a command in a forked child, with the supervisor's pipe as its standard input."""
        os.setsid()
        for number in _STOPPING:
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _STOPPING)
        # One that this child kept open would hide the supervisor's end from the others.
        for each in lifelines:
            each.close()
        os.dup2(told.fileno(), 0)
        told.close()
        # So that process listings tell the children apart; only Linux has this file.
        with suppress(OSError):
            _OWN_NAME.write_text(f"zone {command}")
        self._zone([command, "--supervised"])


def _end_group(process: ForkProcess) -> None:
    # The child leads a process group: processes that it started must not outlive it.
    with suppress(ProcessLookupError):
        os.killpg(cast("int", process.pid), signal.SIGKILL)


def stop_with_supervisor() -> None:
    """Ask this process to stop once the supervisor that started it has ended."""

    def watch() -> None:
        # Read below Python's buffer, whose lock would block this process's own end.
        while os.read(0, 1):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, daemon=True).start()
