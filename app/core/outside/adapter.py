"""The adapter between the web server and a WSGI application: no slow visitor blocks another.

The server calls it on one event loop (RSGI, granian's own interface). A request's body is read
there, whole, before the request gets one of the application's threads. What can be answered from
memory is answered on the loop itself, so that it never waits for a thread. A stream that begins on
a thread continues on another one, which waits for its reader.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache, partial
from io import BytesIO
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, Any, Final

from app.core.outside.reader_pipe import ReaderPipe
from app.core.outside.request_bodies import BodyRefused, RequestBodies

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment
    from granian._granian import RSGIHTTPProtocol
    from granian.rsgi import Scope

AT_ONCE: Final = "zone.at_once"
"""Set in the environment of a request that must be answered from memory, or raise `NeedsThread`."""

REFUSED: Final = "zone.refused"
"""The status with which the application is to refuse a request, for example because its body could
not be read."""

_READS: Final = frozenset({"GET", "HEAD"})
_MOST_IN_MEMORY: Final = 1024 * 1024
_NO_BODY: Final = frozenset({204, 304})
_ALIKE: Final[WSGIEnvironment] = {
    "SCRIPT_NAME": "",
    "wsgi.version": (1, 0),
    "wsgi.errors": sys.stderr,
    "wsgi.input_terminated": True,
    "wsgi.multithread": True,
    "wsgi.multiprocess": True,
    "wsgi.run_once": False,
}

Answer = Callable[[int, list[tuple[str, str]], Iterable[bytes]], None]


class NeedsThread(Exception):
    """A request cannot be answered from memory, and so not on the event loop."""


class _Share:
    """The threads for one kind of request, and half as many for streams that began there.

    A stream keeps what it needs, such as connections to the database, until it has been read. So
    none waits for a thread: one that finds none does not begin.
    """

    def __init__(self, prefix: str, threads: int) -> None:
        streams = max(1, threads // 2)
        self.answers = ThreadPoolExecutor(threads, thread_name_prefix=f"answer {prefix}")
        self._streams = ThreadPoolExecutor(streams, thread_name_prefix=f"stream {prefix}")
        self._free = BoundedSemaphore(streams)

    def stream(
        self, begun: _Begun, pieces: Iterable[bytes], proto: RSGIHTTPProtocol
    ) -> Future[None] | None:
        """Continue a stream on another thread; return its end, or None if no thread is free."""
        if not self._free.acquire(blocking=False):
            _close(pieces)
            return None

        def write() -> None:
            try:
                # The server would take all of a stream at once, however slowly it is read.
                with ReaderPipe() as pipe:
                    proto.response_file(begun.status, begun.headers, str(pipe.path))
                    pipe.write(pieces)
            finally:
                _close(pieces)

        streaming = self._streams.submit(write)
        streaming.add_done_callback(lambda _streaming: self._free.release())
        return streaming


class Adapter:
    """A WSGI application as the web server calls it.

    :param application: answers on a thread, or at once if the environment asks for that. A stream
        that it returns is read and closed on another thread.
    :param bodies: reads and bounds the bodies of requests.
    :param shares: the number of threads for the paths that begin with each text; the longest
        text that fits decides. One kind of request can never take the threads of another.
    """

    def __init__(
        self, application: WSGIApplication, bodies: RequestBodies, shares: Mapping[str, int]
    ) -> None:
        self._application = application
        self._bodies = bodies
        self._leaving = False
        self._shares = {
            prefix: _Share(prefix, shares[prefix])
            for prefix in sorted(shares, key=len, reverse=True)
        }

    def __rsgi_init__(self, loop: asyncio.AbstractEventLoop) -> None:
        """Learn the loop on which requests arrive."""
        self._loop = loop

    def __rsgi_del__(self, _loop: asyncio.AbstractEventLoop) -> None:
        """Let the threads end with the requests that they answer."""
        for share in self._shares.values():
            # A request that is being answered may still begin a stream.
            share.answers.shutdown(wait=False)

    def leave(self) -> None:
        """Ask visitors to close their connections after their next answer: this process ends."""
        self._leaving = True

    async def __rsgi__(self, scope: Scope, proto: RSGIHTTPProtocol) -> None:
        """Answer one request."""
        environ = environment(scope)
        if environ["REQUEST_METHOD"] in _READS:
            environ[AT_ONCE] = True
            try:
                self._answer(environ, proto)
            except NeedsThread:
                # Applications change the environment.
                environ = environment(scope)
            else:
                return
        # Up to here nothing needs the loop; see `EagerLoop`.
        await asyncio.sleep(0)
        try:
            async with self._bodies.held(environ, proto) as body:
                environ["wsgi.input"] = BytesIO(body)
                await self._on_threads(environ, proto)
        except BodyRefused as refused:
            environ[REFUSED] = refused.status
            await self._on_threads(environ, proto)

    async def _on_threads(self, environ: WSGIEnvironment, proto: RSGIHTTPProtocol) -> None:
        path = environ["PATH_INFO"]
        share = next(share for prefix, share in self._shares.items() if path.startswith(prefix))
        begin = partial(self._begin, share, environ, proto)
        if streaming := await self._loop.run_in_executor(share.answers, begin):
            await asyncio.wrap_future(streaming)

    def _begin(
        self, share: _Share, environ: WSGIEnvironment, proto: RSGIHTTPProtocol
    ) -> Future[None] | None:
        """Answer a request; return the end of the stream if it is answered by one."""
        # Applications change the environment, and this may need it again.
        stream = self._answer({**environ}, proto)
        if stream is None:
            return None
        streaming = share.stream(*stream, proto)
        if streaming is None:
            self._answer({**environ, REFUSED: 503}, proto)
        return streaming

    def _answer(
        self, environ: WSGIEnvironment, proto: RSGIHTTPProtocol
    ) -> tuple[_Begun, Iterable[bytes]] | None:
        """Answer a request, or return an answer to be streamed."""
        begun = _Begun(last=self._leaving)
        pieces = self._application(environ, begun)
        if isinstance(pieces, list):
            proto.response_bytes(begun.status, begun.headers, b"".join(pieces))
            return None
        if begun.is_long and environ["REQUEST_METHOD"] != "HEAD":
            return begun, pieces
        try:
            proto.response_bytes(begun.status, begun.headers, b"".join(pieces))
        finally:
            _close(pieces)
        return None


def _close(pieces: Iterable[bytes]) -> None:
    if hasattr(pieces, "close"):
        pieces.close()


class _Begun:
    """The beginning of a response, as the application states it (`start_response`, PEP 3333).

    :param last: whether the connection ends with it.
    """

    def __init__(self, *, last: bool) -> None:
        self.status = 500
        self.headers: list[tuple[str, str]] = []
        self._own = [("connection", "close")] if last else []

    def __call__(
        self, status: str, headers: list[tuple[str, str]], _failure: object = None
    ) -> Callable[[bytes], object]:
        self.status, self.headers = int(status[:3]), [*headers, *self._own]
        return _no_writing

    @property
    def is_long(self) -> bool:
        """Whether the body is too long to be kept in memory, or may be."""
        lengths = (int(value) for name, value in self.headers if name.lower() == "content-length")
        return self.status not in _NO_BODY and next(lengths, _MOST_IN_MEMORY + 1) > _MOST_IN_MEMORY


def _no_writing(_piece: bytes) -> object:
    raise NotImplementedError("Return the body instead of writing it (PEP 3333).")


def environment(scope: Scope) -> WSGIEnvironment:
    """Return the environment of a request, without its body.

    Header names with an underscore are left out. In an environment they would be the same as the
    names with a hyphen that a proxy sets, and a visitor could speak for the proxy.
    """
    server, _, port = scope.server.rpartition(":")
    environ: dict[str, Any] = {
        **_ALIKE,
        "REQUEST_METHOD": scope.method,
        "PATH_INFO": scope.path.encode().decode("latin-1"),
        "QUERY_STRING": scope.query_string.encode().decode("latin-1"),
        "SERVER_NAME": _bare(server),
        "SERVER_PORT": port,
        "SERVER_PROTOCOL": f"HTTP/{scope.http_version}",
        "REMOTE_ADDR": _bare(scope.client.rpartition(":")[0]),
        "wsgi.url_scheme": scope.scheme,
        "wsgi.input": BytesIO(),
    }
    for name, value in scope.headers.items():
        if key := _key(name):
            environ[key] = f"{environ[key]},{value}" if key in environ else value
    if "HTTP_HOST" not in environ and scope.authority:
        environ["HTTP_HOST"] = scope.authority
    return environ


# Bounded, since visitors choose what they send.
@lru_cache(maxsize=256)
def _key(header: str) -> str:
    """Return the key of a header in the environment; empty if it does not get there."""
    if "_" in header:
        return ""
    key = header.upper().replace("-", "_")
    return key if key in {"CONTENT_TYPE", "CONTENT_LENGTH"} else f"HTTP_{key}"


def _bare(host: str) -> str:
    """Return an address without the brackets of IPv6, and without its zone."""
    return host.strip("[]").partition("%")[0]
