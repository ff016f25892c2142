"""Races without luck: everybody has read before anybody writes, unless a lock prevents that."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier, BrokenBarrierError
from typing import Any

import pytest

from app.core.rules.errors import ZoneError

_KEPT_APART_SECONDS = 1
"""How long the first waits for the others, whom a lock may keep from reading as well."""


def outcomes_at_once(
    patch: pytest.MonkeyPatch, owner: object, reader: str, acts: Sequence[Callable[[], object]]
) -> list[object]:
    """Run acts in threads, and return the result of each, or the refusal that it raised.

    :param owner: the module or class of the function by which each act reads what it decides by.
    :param reader: the name of that function, after which all acts go on together.
    """
    read, together = getattr(owner, reader), Barrier(len(acts))

    def read_together(*given: Any, **named: Any) -> Any:
        found = read(*given, **named)
        with suppress(BrokenBarrierError):
            together.wait(_KEPT_APART_SECONDS)
        return found

    def outcome(act: Callable[[], object]) -> object:
        try:
            return act()
        except ZoneError as error:
            return error

    patch.setattr(owner, reader, read_together)
    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(outcome, acts))
