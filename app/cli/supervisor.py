"""A supervisor, which starts and stops the processes of a service together."""

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field

import click

_GRACE_SECONDS = 15.0
_LONGEST_PAUSE_SECONDS = 30.0
_STEADY_SECONDS = 60.0


@dataclass
class _Child:
    """A process, and whether it is restarted when it ends."""

    command: str
    again: bool
    process: subprocess.Popen[bytes]
    pause: float = 1.0
    since: float = field(default_factory=time.monotonic)
    due: float | None = None


class Supervisor:
    """A set of child processes that live and end together."""

    def __init__(self) -> None:
        self._children: list[_Child] = []
        self._stopping = False
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._ask_to_stop)

    def start(self, command: str, *, again: bool = False) -> None:
        """Start a `zone` command as a child.

        The child gets its own session, so that Ctrl-C reaches the supervisor alone, and a pipe
        whose end shows it that the supervisor has ended.

        :param again: whether the child is restarted when it ends unexpectedly, after a pause that
            doubles from 1 to 30 seconds; the end of any other child ends the service.
        """
        self._children.append(_Child(command, again, _spawn(command)))

    def wait(self, seconds: float | None = None) -> str | None:
        """Wait for a stop, the end of the service or the timeout; return the command that ended."""
        deadline = None if seconds is None else time.monotonic() + seconds
        while not self._stopping:
            for child in self._children:
                if child.process.poll() is None:
                    continue
                if not child.again:
                    return child.command
                _start_again(child)
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
            if process.poll() is None:
                process.terminate()
        deadline = time.monotonic() + _GRACE_SECONDS
        for process in processes:
            with suppress(subprocess.TimeoutExpired):
                process.wait(max(0.1, deadline - time.monotonic()))
            _end_group(process)
            process.wait()


def _spawn(command: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "app.cli", command, "--supervised"],
        stdin=subprocess.PIPE,
        start_new_session=True,
    )


def _start_again(child: _Child) -> None:
    """Restart an ended child after its pause, which is the shortest again after a steady run."""
    now = time.monotonic()
    if child.due is None:
        if now - child.since > _STEADY_SECONDS:
            child.pause = 1.0
        child.due = now + child.pause
        # If the log is on a full disk, the message is lost; the child is restarted all the same.
        with suppress(OSError):
            click.echo(
                f"`zone {child.command}` stopped unexpectedly ({child.process.returncode}) and is "
                f"restarted in {child.pause:.0f} s.",
                err=True,
            )
    if now < child.due:
        return
    _end_group(child.process)
    if child.process.stdin is not None:
        child.process.stdin.close()
    child.process = _spawn(child.command)
    child.pause = min(2 * child.pause, _LONGEST_PAUSE_SECONDS)
    child.since, child.due = now, None


def _end_group(process: subprocess.Popen[bytes]) -> None:
    # The child leads a process group: processes that it started must not outlive it.
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


def stop_with_supervisor() -> None:
    """Ask this process to stop once the supervisor that started it has ended."""

    def watch() -> None:
        # Read below Python's buffer, whose lock would block this process's own end.
        while os.read(0, 1):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, daemon=True).start()
