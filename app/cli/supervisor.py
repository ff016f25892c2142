"""A supervisor, which starts and stops the processes of a service together."""

import multiprocessing
import os
import select
import signal
import sys
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
_READY_SECONDS = 90.0
HANDOVER_SECONDS = 25.0
"""Time that an old process still answers those connected to it, once it accepts nobody else.

A proxy closes an idle connection before that, so it never sends on one that was just closed.
"""
_STOPPING = (signal.SIGINT, signal.SIGTERM)
_HEARD = (*_STOPPING, signal.SIGHUP)
_OWN_NAME = Path("/proc/self/comm")
_FORKING = multiprocessing.get_context("fork")
"""Children are forked: importing the service again would take each of them two seconds."""


@dataclass
class _Child:
    """A process, and whether it is restarted when it ends.

    :param options: further options of the command.
    :param accepts: whether it accepts connections.
    :param lifeline: the end of a pipe that only the supervisor holds, while it lives.
    """

    command: str
    options: Sequence[str]
    again: bool
    accepts: bool
    process: ForkProcess
    lifeline: Connection
    pause: float = 1.0
    since: float = field(default_factory=time.monotonic)
    due: float | None = None


@dataclass
class _Leaving:
    """A dismissed child, which is asked to stop at one time, and killed a grace period later."""

    child: _Child
    stops: float


class Supervisor:
    """A set of child processes that live and end together.

    Starting one needs a process without threads and without connections, since it is forked.

    :param zone: runs a `zone` command, given its name and options; called in each child.
    """

    def __init__(self, zone: Callable[[Sequence[str]], object]) -> None:
        self._zone = zone
        self._children: list[_Child] = []
        self._leaving: list[_Leaving] = []
        self._stopping = False
        self._reloading = False
        self._fresh = False
        for number in _STOPPING:
            signal.signal(number, self._ask_to_stop)
        signal.signal(signal.SIGHUP, self._ask_to_reload)

    def start(
        self, command: str, *options: str, again: bool = False, accepts: bool = False
    ) -> None:
        """Start a `zone` command as a child.

        The child gets its own session, so that Ctrl-C reaches the supervisor alone, and a pipe
        whose end shows it that the supervisor has ended.

        :param again: whether the child is restarted when it ends unexpectedly, after a pause that
            doubles from 1 to 30 seconds; the end of any other child ends the service.
        :param accepts: whether it accepts connections, and hands them over at SIGUSR1.
        """
        self._children.append(
            _Child(command, options, again, accepts, *self._fork(command, options))
        )

    def wait(self, seconds: float | None = None) -> str | None:
        """Wait for a stop, the end of the service or the timeout; return the command that ended."""
        deadline = None if seconds is None else time.monotonic() + seconds
        while not self._stopping:
            if self._reloading:
                self._reload()
            self._bury()
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

    def _ask_to_reload(self, *_signal: object) -> None:
        self._reloading = True

    def _reload(self) -> None:
        """Put new children in place of all, with the code and the settings of now.

        The old ones leave only once every new one is ready: those that accept connections hand them
        over first, and all end what they have begun.
        If one does not become ready, all new ones are stopped and the old ones stay.
        """
        self._reloading, before, self._fresh = False, self._fresh, True
        new: list[_Child] = []
        for child in self._children:
            begun, ready = self._begin_anew(child)
            new.append(begun)
            if not ready:
                self._fresh = before
                self._leave(new, 0.0)
                if not self._stopping:
                    _say("The new processes did not start, so the old ones go on: see above.")
                return
        for child in self._children:
            if child.accepts:
                _signal_group(child.process, signal.SIGUSR1)
            self._leave([child], HANDOVER_SECONDS if child.accepts else 0.0)
        self._children = new
        _say("Reloaded: new processes serve, and the old ones end what they have begun.")

    def _begin_anew(self, child: _Child) -> tuple[_Child, bool]:
        """Start a new child like another one; return it, and whether it became ready."""
        told, tells = os.pipe()
        os.set_inheritable(tells, True)
        made = self._fork(child.command, [*child.options, "--ready", str(tells)])
        os.close(tells)
        ready = self._is_ready(told)
        os.close(told)
        return _Child(child.command, child.options, child.again, child.accepts, *made), ready

    def _leave(self, children: Sequence[_Child], seconds: float) -> None:
        stops = time.monotonic() + seconds
        self._leaving += [_Leaving(child, stops) for child in children]

    def _is_ready(self, told: int) -> bool:
        """Wait until a new child has written into its pipe, or has ended without doing so."""
        deadline = time.monotonic() + _READY_SECONDS
        while not self._stopping and time.monotonic() < deadline:
            if select.select([told], [], [], 0.1)[0]:
                return bool(os.read(told, 1))
        return False

    def _bury(self) -> None:
        """Stop dismissed children in their time, kill those that stay, and forget the ended."""
        now = time.monotonic()
        for each in [*self._leaving]:
            process = each.child.process
            if process.is_alive() and now < each.stops + _GRACE_SECONDS:
                if now >= each.stops:
                    process.terminate()
                continue
            _signal_group(process, signal.SIGKILL)
            process.join()
            each.child.lifeline.close()
            self._leaving.remove(each)

    def stop(self) -> None:
        """Stop all children, by SIGTERM first and by SIGKILL after a grace period."""
        processes = [child.process for child in self._all()]
        for process in processes:
            process.terminate()
        deadline = time.monotonic() + _GRACE_SECONDS
        for process in processes:
            process.join(max(0.1, deadline - time.monotonic()))
            _signal_group(process, signal.SIGKILL)
            process.join()

    def _all(self) -> list[_Child]:
        return [*self._children, *(each.child for each in self._leaving)]

    def _start_again(self, child: _Child) -> None:
        """Restart an ended child after its pause, the shortest again after a steady run."""
        now = time.monotonic()
        if child.due is None:
            if now - child.since > _STEADY_SECONDS:
                child.pause = 1.0
            child.due = now + child.pause
            _say(
                f"`zone {child.command}` stopped unexpectedly ({child.process.exitcode}) and "
                f"is restarted in {child.pause:.0f} s."
            )
        if now < child.due:
            return
        _signal_group(child.process, signal.SIGKILL)
        child.lifeline.close()
        child.process, child.lifeline = self._fork(child.command, child.options)
        child.pause = min(2 * child.pause, _LONGEST_PAUSE_SECONDS)
        child.since, child.due = now, None

    def _fork(self, command: str, options: Sequence[str]) -> tuple[ForkProcess, Connection]:
        told, lifeline = _FORKING.Pipe(duplex=False)
        lifelines = [lifeline, *(child.lifeline for child in self._all())]
        words = [command, "--supervised", *options]
        process = _FORKING.Process(target=self._become, args=(words, told, lifelines))
        # A signal that came before the child's own handlers would be lost.
        signal.pthread_sigmask(signal.SIG_BLOCK, _HEARD)
        process.start()
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _HEARD)
        told.close()
        return process, lifeline

    def _become(
        self, words: Sequence[str], told: Connection, lifelines: Sequence[Connection]
    ) -> None:
        """Run a command in a forked child, with the supervisor's pipe as its standard input."""
        os.setsid()
        for number in _STOPPING:
            signal.signal(number, signal.SIG_DFL)
        # The supervisor's alone; a server of ours would answer it by half a reload.
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        # For those alone that accept connections.
        signal.signal(signal.SIGUSR1, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _HEARD)
        # One that this child kept open would hide the supervisor's end from the others.
        for each in lifelines:
            each.close()
        os.dup2(told.fileno(), 0)
        told.close()
        if self._fresh:
            # This process has the code of its own start, and the child needs that of now.
            os.execv(sys.executable, [sys.executable, "-m", "app.cli", *words])  # noqa: S606 - ours, and no shell
        self._zone(words)


def _say(sentence: str) -> None:
    # If the log is on a full disk, the message is lost, and the work goes on all the same.
    with suppress(OSError):
        click.echo(sentence, err=True)


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
    """Tell the supervisor that this process can do its work, if it wants to know."""
    if pipe is not None:
        pipe.send_bytes(b"ready")
