"""Races: everybody has read before anybody writes, unless a lock prevents that."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from threading import Barrier, BrokenBarrierError, Event
from typing import Any, TypeVar

import pytest

from app.core.rules.errors import ZoneError

_Result = TypeVar("_Result")
OWN_THREAD = "own-thread"
"""How the name of a thread begins that runs an event loop."""

_KEPT_APART_SECONDS = 1
"""How long somebody who has read waits for others, whom a lock may keep waiting for them."""


def in_own_thread(work: Callable[[], _Result]) -> _Result:
    """Do work in a thread of its own, and return its result.

    For event loops: this thread may have the one of a browser, which runs as long as the tests.
    """
    with ThreadPoolExecutor(1, OWN_THREAD) as threads:
        return threads.submit(work).result()


def together(count: int, act: Callable[[int], _Result]) -> list[_Result]:
    """Let so many people, each with a number, act at the same moment; return what each got."""
    moment = Barrier(count)

    def act_then(number: int) -> _Result:
        moment.wait()
        return act(number)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(act_then, range(count)))


@contextmanager
def repeated(over: Event, *works: tuple[float, Callable[[], object]]) -> Iterator[None]:
    """Repeat works during the block, each in a thread of its own; raise their errors after it.

    :param over: is set at the end of the block.
    :param works: each with the seconds before it is done again.
    """

    def repeat(pause: float, work: Callable[[], object]) -> None:
        while not over.wait(pause):
            work()

    with ThreadPoolExecutor(len(works)) as threads:
        repeating = [threads.submit(repeat, *each) for each in works]
        try:
            yield
        finally:
            over.set()
            for each in repeating:
                each.result()


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


@contextmanager
def meanwhile(
    patch: pytest.MonkeyPatch, owner: object, reader: str, act: Callable[[], object]
) -> Iterator[None]:
    """Let an act happen in a thread after a function's first call, unless a lock prevents that.

    Then it happens once the lock is free, at the latest at the end of the block.

    :param owner: the module or class of the function.
    """
    read, acting = getattr(owner, reader), list[Future[object]]()

    def read_and_wait(*given: Any, **named: Any) -> Any:
        found = read(*given, **named)
        if not acting:
            acting.append(pool.submit(act))
            wait(acting, _KEPT_APART_SECONDS)
        return found

    with ThreadPoolExecutor(1) as pool:
        patch.setattr(owner, reader, read_and_wait)
        try:
            yield
        finally:
            patch.setattr(owner, reader, read)
    assert acting, f"Nothing called {reader}."
    acting[0].result()
