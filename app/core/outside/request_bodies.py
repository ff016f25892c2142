"""Bodies of requests, read whole on the event loop, within deadlines and a number of bytes.

A person on a bad line may take minutes. A connection that only pretends to send is closed.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment
    from granian._granian import RSGIHTTPProtocol

MEGABYTE: Final = 1024 * 1024
_DISCARDED: Final = 2 * MEGABYTE
"""The size up to which a body that is too large is received, since a browser shows a refusal only
if it could send everything."""


@dataclass(frozen=True)
class BodyLimits:
    """The limits of a process.

    :param silence: seconds without a byte.
    :param whole: seconds for a whole body.
    :param held: bytes of all bodies together, those that are being answered included.
    """

    silence: float = 30.0
    whole: float = 180.0
    held: int = 64 * MEGABYTE


class BodyRefused(Exception):
    """The body of a request came too slowly, was cut off, or did not state its length."""

    def __init__(self, status: int) -> None:
        """Refuse the request with this status."""
        super().__init__(f"The body was refused with {status}.")
        self.status = status


class RequestBodies:
    """The bodies that a process holds in memory.

    Once they are too many bytes, those that have been on their way for longest are given up: who
    wants to keep others from sending has to send as much all the time.

    :param largest: returns the size of the largest body that a path accepts.
    """

    def __init__(self, largest: Callable[[str], int], limits: BodyLimits | None = None) -> None:
        self._largest = largest
        self._limits = limits or BodyLimits()
        self._held = 0
        self._coming: dict[asyncio.Timeout, None] = {}

    @asynccontextmanager
    async def held(self, environ: WSGIEnvironment, proto: RSGIHTTPProtocol) -> AsyncIterator[bytes]:
        """Read the body of a request, and count it until the request is answered.

        One that is larger than its path accepts is not held: the application refuses it for the
        length that it states.

        :raises BodyRefused: if there is none to be had.
        """
        if "HTTP_TRANSFER_ENCODING" in environ:
            # Without a length it cannot be told apart from one that was cut off.
            raise BodyRefused(411)
        length = int(environ.get("CONTENT_LENGTH") or 0)
        if length > self._largest(environ["PATH_INFO"]):
            if length <= _DISCARDED:
                await self._read(proto, lambda _piece: None)
            yield b""
            return
        pieces: list[bytes] = []

        def hold(piece: bytes) -> None:
            pieces.append(piece)
            self._held += len(piece)

        try:
            if length:
                await self._read(proto, hold)
            body = b"".join(pieces)
            if len(body) != length:
                raise BodyRefused(400)
            yield body
        finally:
            self._held -= sum(map(len, pieces))

    async def _read(self, proto: RSGIHTTPProtocol, take: Callable[[bytes], None]) -> None:
        loop = asyncio.get_running_loop()
        end = loop.time() + self._limits.whole
        deadline = asyncio.timeout(self._limits.silence)
        try:
            async with deadline:
                self._coming[deadline] = None
                async for piece in proto:
                    take(piece)
                    if self._held > self._limits.held:
                        self._give_up_oldest(loop.time())
                    if deadline not in self._coming:
                        raise BodyRefused(408)
                    deadline.reschedule(min(end, loop.time() + self._limits.silence))
        except TimeoutError as error:
            raise BodyRefused(408) from error
        finally:
            self._coming.pop(deadline, None)

    def _give_up_oldest(self, now: float) -> None:
        oldest = next(iter(self._coming))
        del self._coming[oldest]
        oldest.reschedule(now)
