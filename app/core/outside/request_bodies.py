"""Bodies of requests, read whole on the event loop, within deadlines and a number of bytes.

A person on a bad line may take minutes. A connection that only pretends to send is closed.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
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


@dataclass(eq=False)
class _Body:
    """A body on its way, or held while its request is answered.

    :param pieces: the pieces received; empty again once they are joined.
    """

    deadline: asyncio.Timeout
    pieces: list[bytes] = field(default_factory=list)
    size: int = 0


class RequestBodies:
    """The bodies that a process holds in memory.

    Once they are too many bytes, the largest of those on their way are given up: uploads cannot
    keep others from sending a form.

    :param largest: returns the size of the largest body that a path accepts.
    """

    def __init__(self, largest: Callable[[str], int], limits: BodyLimits | None = None) -> None:
        self._largest = largest
        self._limits = limits or BodyLimits()
        self._held = 0
        self._coming: dict[_Body, None] = {}

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
        body = _Body(asyncio.timeout(self._limits.silence))
        if length > self._largest(environ["PATH_INFO"]):
            if length <= _DISCARDED:
                await self._read(proto, body, lambda _body, _piece: None)
            yield b""
            return
        try:
            if length:
                await self._read(proto, body, self._hold)
            whole = b"".join(body.pieces)
            body.pieces.clear()
            if len(whole) != length:
                raise BodyRefused(400)
            yield whole
        finally:
            self._held -= body.size

    async def _read(
        self, proto: RSGIHTTPProtocol, body: _Body, take: Callable[[_Body, bytes], None]
    ) -> None:
        loop = asyncio.get_running_loop()
        end = loop.time() + self._limits.whole
        try:
            async with body.deadline:
                self._coming[body] = None
                async for piece in proto:
                    # It may have been given up while this piece was on its way.
                    if body in self._coming:
                        take(body, piece)
                    if body not in self._coming:
                        raise BodyRefused(408)
                    body.deadline.reschedule(min(end, loop.time() + self._limits.silence))
        except TimeoutError as error:
            raise BodyRefused(408) from error
        finally:
            self._coming.pop(body, None)

    def _hold(self, body: _Body, piece: bytes) -> None:
        body.pieces.append(piece)
        body.size += len(piece)
        self._held += len(piece)
        while self._held > self._limits.held:
            # The oldest of several: a dictionary keeps their order.
            self._give_up(max(self._coming, key=lambda each: each.size))

    def _give_up(self, body: _Body) -> None:
        """Free a body's bytes now; the loop refuses its request later."""
        del self._coming[body]
        self._held -= body.size
        body.size = 0
        body.pieces.clear()
        # One whose deadline has passed is about to be refused anyway.
        if not body.deadline.expired():
            body.deadline.reschedule(asyncio.get_running_loop().time())
