"""The two halves of the tests: the quick ones, which start nothing, and all others.

`make check` runs the quick half alone, and `make test` runs it first. A test is quick unless it
needs a browser, a process or PostgreSQL: its folder, its database or what its file imports says so,
and a quick test that starts a process fails. No test is marked by hand.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.support.databases import folder_of

QUICK = "quick"
"""The mark of the quick half, for `-m`."""

_SLOW_FOLDERS = frozenset(
    {"benchmarks", "browser", "docs", "failover", "service", "supply", "verifier"}
)

_STARTERS = frozenset({
    "FORKED", "LiveServer", "LiveWitness", "SmallDisk", "ZoneProcess", "free_port", "in_processes",
    "nginx", "postgres", "run_pretending", "run_zone_apart", "server_url", "small_disk",
    "subprocess",
})  # fmt: skip
"""What a file of tests imports to start a process, by name."""

_EVENTS = frozenset({"subprocess.Popen", "os.fork", "os.forkpty", "os.posix_spawn", "os.system"})


class StartedProcess(AssertionError):
    """A test of the quick half has started a process."""


class _Watch:
    """Refuses processes while a quick test runs."""

    refusing = False

    def __call__(self, event: str, _arguments: object) -> None:
        """Hear of an event of the interpreter."""
        if self.refusing and event in _EVENTS:
            raise StartedProcess("A quick test starts a process: see tests/support/halves.py.")


_watch = _Watch()


def mark_quick(items: list[pytest.Item]) -> None:
    """Mark the tests of the quick half."""
    for item in items:
        if is_quick(item):
            item.add_marker(QUICK)


def is_quick(item: pytest.Item) -> bool:
    """Return whether a test needs no browser, no process and no PostgreSQL."""
    case = getattr(item, "callspec", None)
    if case is not None and "postgresql" in case.params.values():
        return False
    return folder_of(item) not in _SLOW_FOLDERS and not _starts(item)


def _starts(item: pytest.Item) -> bool:
    return not _STARTERS.isdisjoint(vars(getattr(item, "module", None) or object))


def watch_processes() -> None:
    """Hear of each process that this one starts; for as long as it lives."""
    sys.addaudithook(_watch)


@contextmanager
def without_processes(item: pytest.Item) -> Iterator[None]:
    """Fail a test of the quick half that starts a process."""
    _watch.refusing = item.get_closest_marker(QUICK) is not None
    try:
        yield
    finally:
        _watch.refusing = False
