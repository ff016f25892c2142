"""A supervisor, which starts and stops the processes of one generation of the service together."""

import multiprocessing
import os
import select
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

from app.cli.generations import HANDOVER_SECONDS
from app.core.log import say

_GRACE_SECONDS = 15.0
_SHORTEST_PAUSE_SECONDS = 1.0
_LONGEST_PAUSE_SECONDS = 30.0
_STEADY_SECONDS = 60.0
_READY_SECONDS = 90.0
_HUNG_SECONDS = 600.0
"""Time without a word of a restarted child after which it is killed. It speaks after each round of
its short work, so long work does not keep it silent, nor does a database that is away."""

_MANY = 65536
_STOPPING = (signal.SIGINT, signal.SIGTERM)
_HEARD = (*_STOPPING, signal.SIGUSR1)
_OWN_NAME = Path("/proc/self/comm")
FORKING = multiprocessing.get_context("fork")
"""Children are forked: importing the service again would take each of them two seconds."""


@dataclass
class _Child:
    """A process, and whether it is restarted when it ends.

    :param options: further options of the command.
    :param accepts: whether it accepts connections.
    :param lifeline: the end of a pipe that only the supervisor holds, while it lives.
    :param ready: the end of a pipe into which it writes once it can do its work and, if it is
        restarted, again and again while it does.
    :param heard: the moment at which it last did so.
    """

    command: str
    options: Sequence[str]
    again: bool
    accepts: bool
    process: ForkProcess
    lifeline: Connection
    ready: int
    pause: float = 0.0
    since: float = field(default_factory=time.monotonic)
    heard: float = field(default_factory=time.monotonic)
    due: float | None = None


class Supervisor:
    """A set of child processes that live and end together.

    Starting one needs a process without threads and without connections, since it is forked.

    :param zone: runs a `zone` command, given its name and options; called in each child.
    :param lifeline: a pipe whose end asks this process to stop, if there is one.
    """

    def __init__(
        self, zone: Callable[[Sequence[str]], object], lifeline: int | None = None
    ) -> None:
        self._zone = zone
        self._lifeline = lifeline
        self._children: list[_Child] = []
        self._stopping = False
        self.relieved = False
        for number in _STOPPING:
            signal.signal(number, self._ask_to_stop)
        signal.signal(signal.SIGUSR1, self._relieve)

    def start(
        self, command: str, *options: str, again: bool = False, accepts: bool = False
    ) -> None:
        """Start a `zone` command as a child.

        The child gets its own session, so that Ctrl-C reaches the supervisor alone, and a pipe
        whose end shows it that the supervisor has ended.

        :param again: whether the child is restarted when it ends unexpectedly or hangs: at once,
            and if it ends again soon, after a pause that doubles from 1 to 30 seconds; the end of
            any other child ends the service.
        :param accepts: whether it accepts connections, and hands them over at SIGUSR1.
        """
        made = self._fork(command, options)
        self._children.append(_Child(command, options, again, accepts, *made))

    def wait_until_ready(self) -> str | None:
        """Wait until each child can do its work, or a stop; return the command that could not."""
        deadline = time.monotonic() + _READY_SECONDS
        failed = [child for child in self._children if not self._is_ready(child.ready, deadline)]
        return failed[0].command if failed and not self.stopping else None

    def wait(self, seconds: float | None = None) -> str | None:
        """Wait for a stop, relief, the end of a child that is not restarted, or the timeout.

        :return: the command that ended.
        """
        deadline = None if seconds is None else time.monotonic() + seconds
        while not self.stopping and not self.relieved:
            for child in self._children:
                if child.again:
                    self._kill_if_hung(child)
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
        """True if a stop was requested, or the process that began this one has ended."""
        if self._lifeline is not None and select.select([self._lifeline], [], [], 0)[0]:
            self._stopping = True
        return self._stopping

    def _ask_to_stop(self, *_signal: object) -> None:
        # A plain flag: a handler may interrupt code that holds an event's lock, and wait for it.
        self._stopping = True

    def _relieve(self, *_signal: object) -> None:
        self.relieved = True
        # At once: what the old ones still accepted would be answered by the settings of before.
        for child in self._children:
            if child.accepts:
                _signal_group(child.process, signal.SIGUSR1)

    def _is_ready(self, told: int, deadline: float) -> bool:
        """Wait until a child has written into its pipe, or has ended without doing so."""
        while not self.stopping and time.monotonic() < deadline:
            if select.select([told], [], [], 0.1)[0]:
                return bool(os.read(told, 1))
        return False

    def hand_over(self) -> None:
        """Let the children finish their work once relieved; the caller then calls `stop`."""
        for child in self._children:
            if not child.accepts:
                child.process.terminate()
        stops = time.monotonic() + HANDOVER_SECONDS
        while not self.stopping and time.monotonic() < stops:
            time.sleep(0.1)

    def stop(self) -> None:
        """Stop all children, by SIGTERM first and by SIGKILL after a grace period."""
        processes = [child.process for child in self._children]
        for process in processes:
            process.terminate()
        deadline = time.monotonic() + _GRACE_SECONDS
        for process in processes:
            process.join(max(0.1, deadline - time.monotonic()))
            _signal_group(process, signal.SIGKILL)
            process.join()

    def _start_again(self, child: _Child) -> None:
        """Restart an ended child after its pause, which is none after a steady run."""
        now = time.monotonic()
        if child.due is None:
            if now - child.since > _STEADY_SECONDS:
                child.pause = 0.0
            child.due = now + child.pause
            when = f"in {child.pause:.0f} s" if child.pause else "now"
            say(
                "service.child_ended",
                f"`zone {child.command}` stopped unexpectedly ({child.process.exitcode}) and "
                f"is restarted {when}.",
            )
        if now < child.due:
            return
        _signal_group(child.process, signal.SIGKILL)
        child.lifeline.close()
        os.close(child.ready)
        child.process, child.lifeline, child.ready = self._fork(child.command, child.options)
        child.pause = min(max(2 * child.pause, _SHORTEST_PAUSE_SECONDS), _LONGEST_PAUSE_SECONDS)
        child.since, child.heard, child.due = now, now, None

    def _kill_if_hung(self, child: _Child) -> None:
        now = time.monotonic()
        if select.select([child.ready], [], [], 0)[0] and os.read(child.ready, _MANY):
            child.heard = now
        elif now - child.heard > _HUNG_SECONDS:
            # One that waits for a dead disk may survive it: it is tried again as late.
            child.heard = now
            say("service.child_hung", f"`zone {child.command}` hangs, and is killed.")
            _signal_group(child.process, signal.SIGKILL)

    def _fork(self, command: str, options: Sequence[str]) -> tuple[ForkProcess, Connection, int]:
        told, lifeline = FORKING.Pipe(duplex=False)
        ready, tells = os.pipe()
        lifelines = [lifeline, *(child.lifeline for child in self._children)]
        words = [command, "--supervised", *options, "--ready", str(tells)]
        process = FORKING.Process(target=self._become, args=(words, told, lifelines))
        # A signal that came before the child's own handlers would be lost.
        signal.pthread_sigmask(signal.SIG_BLOCK, _HEARD)
        process.start()
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _HEARD)
        told.close()
        os.close(tells)
        return process, lifeline, ready

    def _become(
        self, words: Sequence[str], told: Connection, lifelines: Sequence[Connection]
    ) -> None:
        """Run a command in a forked child, with the supervisor's pipe as its standard input."""
        os.setsid()
        for number in _STOPPING:
            signal.signal(number, signal.SIG_DFL)
        # A server of ours would answer it by half a reload.
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        # For those alone that accept connections.
        signal.signal(signal.SIGUSR1, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _HEARD)
        # One that this child kept open would hide the supervisor's end from the others.
        for each in lifelines:
            each.close()
        os.dup2(told.fileno(), 0)
        told.close()
        self._zone(words)


def _signal_group(process: ForkProcess, number: signal.Signals) -> None:
    # The child leads a process group: processes that it started must not outlive it.
    with suppress(ProcessLookupError):
        os.killpg(cast("int", process.pid), number)


def live_with_supervisor(command: str) -> None:
    """Ask this process to stop once its supervisor has ended; name it for lists of processes."""

    def watch() -> None:
        # Read below Python's buffer, whose lock would block this process's own end.
        while os.read(0, 1):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    # Only Linux has this file.
    with suppress(OSError):
        _OWN_NAME.write_text(f"zone {command}")
    threading.Thread(target=watch, daemon=True).start()


def tell_ready(pipe: Connection | None) -> None:
    """Tell the process that began this one that it does its work, if that wants to know."""
    if pipe is not None:
        # It may have ended, or have heard it from the first of several.
        with suppress(OSError):
            pipe.send_bytes(b"ready")
