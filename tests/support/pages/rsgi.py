"""The web server's part of its interface (RSGI), for an adapter without a server."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from app.core.outside.adapter import Adapter
from app.core.outside.event_loop import EagerLoop
from tests.support.at_once import in_own_thread

PATIENCE = 20.0
"""Seconds for all answers."""


class Headers:
    """The headers of a request, in the order in which they were sent."""

    def __init__(self, *pairs: tuple[str, str]) -> None:
        self._pairs = pairs

    def items(self) -> Sequence[tuple[str, str]]:
        """Return all of them."""
        return self._pairs


@dataclass
class Request:
    """A request as the server describes it (RSGI's scope)."""

    path: str = "/en/"
    method: str = "GET"
    headers: Headers = field(default_factory=Headers)
    client: str = "192.0.2.7:50000"
    server: str = "[::1]:8000"
    query_string: str = "a=%20b"
    scheme: str = "http"
    http_version: str = "1.1"
    authority: str | None = None


class Connection:
    """The server's end of a connection: sends a body, and stores the answer."""

    def __init__(self, body: bytes = b"") -> None:
        self._body = body
        self.answer: Any = None

    async def __aiter__(self) -> Any:
        """Send the body."""
        yield self._body

    def response_bytes(self, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
        """Keep an answer."""
        self.answer = status, headers, body


def answered(adapter: Adapter, *requests: tuple[Request, Connection]) -> list[Any]:
    """Send requests at the same time, as the server does, and return their answers."""
    loop = EagerLoop()
    adapter.__rsgi_init__(loop)

    async def run() -> None:
        calls = [adapter.__rsgi__(*request) for request in requests]  # type: ignore[arg-type]
        await asyncio.wait_for(asyncio.gather(*calls), PATIENCE)

    try:
        in_own_thread(lambda: loop.run_until_complete(run()))
    finally:
        adapter.__rsgi_del__(loop)
        loop.close()
    return [connection.answer for _request, connection in requests]
