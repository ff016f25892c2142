"""Bodies of requests: complete within their deadlines, or refused."""

import asyncio
import time
from collections.abc import AsyncIterator, Coroutine, Sequence
from typing import Any, TypeVar

import pytest

from app.core.outside.request_bodies import BodyLimits, BodyRefused, RequestBodies
from tests.support.at_once import in_own_thread

LIMITS = BodyLimits(silence=0.2, whole=0.5, held=1000)
Piece = tuple[float, bytes]
Result = TypeVar("Result")


class OwnTime(asyncio.SelectorEventLoop):
    """An event loop whose clock advances only when nothing but a deadline is left.

    So what happens first depends on the deadlines alone, on however busy a machine.
    """

    def __init__(self) -> None:
        super().__init__()
        self._now = 0.0

    def time(self) -> float:
        """Return its own time."""
        return self._now

    def _run_once(self) -> None:
        loop: Any = self
        if not loop._ready and loop._scheduled:
            self._now = max(self._now, loop._scheduled[0].when())
        super()._run_once()  # type: ignore[misc]


def run_in_own_time(work: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine that waits for nothing but time, and return its result."""

    def run() -> Result:
        # Its end needs the loop, too, and a browser's may run in the main thread.
        with asyncio.Runner(loop_factory=OwnTime) as runner:
            return runner.run(work)

    return in_own_thread(run)


class Sender:
    """A visitor who sends pieces of a body, each after a number of seconds."""

    def __init__(self, *pieces: Piece) -> None:
        self._pieces = pieces
        self.taken = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Send the pieces."""
        for seconds, piece in self._pieces:
            await asyncio.sleep(seconds)
            self.taken += 1
            yield piece


def bodies() -> RequestBodies:
    """Return a process's bodies, with short limits."""
    return RequestBodies(lambda _path: 800, LIMITS)


async def outcome(held: RequestBodies, sender: Sender, length: int, answered: float = 0) -> Any:
    """Read a body, and spend some time on the answer; return it, or the status of the refusal."""
    environ = {"PATH_INFO": "/", "CONTENT_LENGTH": str(length)}
    try:
        async with held.held(environ, sender) as body:  # type: ignore[arg-type]
            await asyncio.sleep(answered)
            return body
    except BodyRefused as refused:
        return refused.status


def outcomes(*requests: tuple[Sender, int, float]) -> Sequence[Any]:
    """Read several bodies at the same time."""

    async def run() -> Sequence[Any]:
        held = bodies()
        return await asyncio.gather(*(outcome(held, *request) for request in requests))

    return run_in_own_time(run())


@pytest.mark.parametrize(
    ("pieces", "length", "result"),
    [
        ([(0.0, b"name="), (0.1, b"Ana")], 8, b"name=Ana"),
        ([], 0, b""),
        ([(0.0, b"na"), (0.4, b"me")], 4, 408),
        ([(0.1, b"x")] * 8, 8, 408),
        ([(0.0, b"na")], 4, 400),
        ([(0.0, b"x" * 900)], 900, b""),
    ],
    ids=["slow", "none", "silent", "endless", "cut-off", "too-large"],
)
def test_a_body_is_complete_within_its_deadlines(
    pieces: list[Piece], length: int, result: bytes | int
) -> None:
    assert outcomes((Sender(*pieces), length, 0.0)) == [result]


@pytest.mark.parametrize(("length", "taken"), [(900, 1), (2**22, 0)], ids=["little", "much"])
def test_a_body_that_is_too_large_is_received_but_not_held(length: int, taken: int) -> None:
    sender, other = Sender((0.0, b"x" * 900)), Sender((0.05, b"x" * 700))

    assert outcomes((sender, length, 0.1), (other, 700, 0.0)) == [b"", b"x" * 700]
    assert sender.taken == taken


def test_of_bodies_as_large_as_each_other_the_oldest_is_given_up() -> None:
    stalled = [Sender((0.0, b"x" * 400), (0.15, b"x")) for _ in range(2)]
    visitor = Sender((0.01, b"x" * 400))

    first, second, real = outcomes(
        (stalled[0], 401, 0.0), (stalled[1], 401, 0.0), (visitor, 400, 0.0)
    )

    assert (first, len(second), len(real)) == (408, 401, 400)


def test_small_bodies_survive_a_flood_of_large_ones_and_the_bound_holds() -> None:
    most, sizes = 0, 100

    async def run() -> tuple[Sequence[Any], Sequence[Any]]:
        held = bodies()

        class Watched(Sender):
            async def __aiter__(self) -> AsyncIterator[bytes]:
                async for piece in super().__aiter__():
                    nonlocal most
                    most = max(most, held._held)
                    yield piece

        small = [Sender((0.0, b"x"), (0.05, b"x")) for _ in range(50)]
        large = [Watched(*[(0.0, b"x" * sizes)] * 8) for _ in range(12)]
        forms = [asyncio.create_task(outcome(held, each, 2)) for each in small]
        uploads = [asyncio.create_task(outcome(held, each, 800, 0.1)) for each in large]
        return await asyncio.gather(*forms), await asyncio.gather(*uploads)

    forms, uploads = run_in_own_time(run())

    assert forms == [b"xx"] * 50
    assert set(uploads) == {b"x" * 800, 408}
    assert most <= LIMITS.held + sizes


def test_giving_up_a_body_whose_deadline_has_just_passed_fails_no_other() -> None:
    async def run() -> Sequence[Any]:
        held = bodies()
        silent = asyncio.create_task(outcome(held, Sender((0.0, b"x" * 700), (60.0, b"x")), 701))
        while not held._held:
            await asyncio.sleep(0)
        held._limits = BodyLimits(held=LIMITS.held)
        visitor = asyncio.create_task(outcome(held, Sender((0.1, b"x" * 700)), 700))
        await asyncio.sleep(0)
        # The visitor's piece and the other's deadline are both due once the loop goes on.
        time.sleep(LIMITS.silence)
        return await silent, await visitor

    assert in_own_thread(lambda: asyncio.run(run())) == (408, b"x" * 700)


def test_a_body_that_was_given_up_and_still_sends_is_refused() -> None:
    answered = Sender((0.0, b"x" * 800))
    smaller = Sender((0.0, b"x" * 100), (0.0, b"x"))
    larger = Sender((0.0, b"x" * 150), (0.0, b"x" * 100))

    results = outcomes((answered, 800, 0.1), (smaller, 101, 0.0), (larger, 250, 0.0))

    assert results == [b"x" * 800, b"x" * 101, 408]


def test_bodies_count_until_their_request_is_answered() -> None:
    answered = Sender((0.0, b"x" * 700))
    later = Sender((0.05, b"x" * 400))

    assert outcomes((answered, 700, 0.1), (later, 400, 0.0)) == [b"x" * 700, 408]
    assert outcomes((answered, 700, 0.0), (later, 400, 0.0)) == [b"x" * 700, b"x" * 400]


def test_a_body_without_a_stated_length_is_refused() -> None:
    async def run() -> int:
        environ = {"PATH_INFO": "/", "HTTP_TRANSFER_ENCODING": "chunked"}
        with pytest.raises(BodyRefused) as refused:
            async with bodies().held(environ, Sender()):  # type: ignore[arg-type]
                pass
        return refused.value.status

    assert in_own_thread(lambda: asyncio.run(run())) == 411
