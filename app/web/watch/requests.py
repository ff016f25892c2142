"""Each request gets an id, is counted and timed and, by choice, has a line in the log."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import structlog
from flask import Flask, request

from app.core.log import REQUEST
from app.core.outside.adapter import AT_ONCE
from app.core.rules.request_id import on_behalf_of
from app.watch.outside.counters import Counters
from app.watch.rules.counts import MEMORY, SLOT, part_of

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_log = structlog.get_logger()
_ROUTE = "zone.route"
"""Where a request's environment has the template of its address: addresses hold keys of links, and
what visitors type."""


class RequestWatch:
    """WSGI middleware that gives each request an id and counts its answer.

    :param following: the application that answers.
    :param counters: of this process.
    :param lines: whether each request has a line in the log.
    """

    def __init__(self, following: WSGIApplication, counters: Counters, *, lines: bool) -> None:
        self._following = following
        self._counters = counters
        self._lines = lines
        self._numbers, self._memory = counters.numbers, SLOT[MEMORY]

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request; one that is answered from memory is only counted."""
        if AT_ONCE in environ and not self._lines:
            pieces = self._following(environ, start_response)
            self._numbers[self._memory] += 1
            return pieces
        return self._watched(environ, start_response)

    def _watched(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        own = f"{random.getrandbits(64):016x}"
        began, status = time.perf_counter(), 500

        def begin(line: str, headers: list[tuple[str, str]], *failure: Any) -> Any:
            nonlocal status
            status = int(line[:3])
            return start_response(line, [*headers, ("X-Request-Id", own)], *failure)

        with on_behalf_of(own):
            pieces = self._following(environ, begin)
            self._note(environ, status, time.perf_counter() - began)
        return pieces

    def _note(self, environ: WSGIEnvironment, status: int, seconds: float) -> None:
        if AT_ONCE in environ:
            self._numbers[self._memory] += 1
        else:
            part = part_of(environ["REQUEST_METHOD"], environ["PATH_INFO"])
            self._counters.add_answer(part, status, seconds)
        if self._lines:
            _log.info(
                REQUEST,
                method=environ["REQUEST_METHOD"],
                route=environ.get(_ROUTE, "from memory"),
                status=status,
                ms=round(seconds * 1000, 1),
            )


def log_routes(app: Flask) -> None:
    """Let the log know each request by its route, errors in views included.

    Flask's own line about an error holds the address, with its keys.
    """

    def note_route() -> None:
        request.environ[_ROUTE] = request.url_rule.rule if request.url_rule else "unknown"

    def log(failure: Any) -> None:
        _log.error(
            "request.failed",
            method=request.method,
            route=request.environ.get(_ROUTE, "unknown"),
            exc_info=failure,
        )

    app.before_request(note_route)
    app.log_exception = log  # type: ignore[method-assign,assignment]  # Flask's own way
