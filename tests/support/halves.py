"""The two halves of the tests: the quick ones, and those of pages, commands and servers.

`make check` runs the quick half alone, and `make test` runs it first. A test is quick unless it
shows a page or needs a command, a browser, a server or PostgreSQL: its folder, its database or what
its file imports says so. No test is marked by hand.
"""

import pytest

from tests.support.databases import folder_of

QUICK = "quick"
"""The mark of the quick half, for `-m`."""

_SLOW_FOLDERS = frozenset({
    "benchmarks", "browser", "cli", "compliance", "docs", "failover", "public", "service", "staff",
    "supply", "verifier",
})  # fmt: skip

_STARTERS = frozenset({
    "FORKED", "LiveServer", "LiveWitness", "SmallDisk", "ZoneProcess", "free_port", "in_processes",
    "nginx", "postgres", "run_pretending", "run_zone_apart", "server_url", "small_disk",
    "subprocess",
})  # fmt: skip
"""What a file of tests imports to start a server, by name."""


def mark_quick(items: list[pytest.Item]) -> None:
    """Mark the tests of the quick half."""
    for item in items:
        if is_quick(item):
            item.add_marker(QUICK)


def is_quick(item: pytest.Item) -> bool:
    """Return whether a test is in the quick half."""
    case = getattr(item, "callspec", None)
    if case is not None and "postgresql" in case.params.values():
        return False
    return folder_of(item) not in _SLOW_FOLDERS and not _starts(item)


def _starts(item: pytest.Item) -> bool:
    return not _STARTERS.isdisjoint(vars(getattr(item, "module", None) or object))
