"""Pages that are the same for everybody, rendered once and then served from memory.

A view says so with `@cached_page`. The cache answers before Flask: it renders such a page once per
address, from a request that holds nothing of any visitor, and answers from then on with the bytes
it has. Policies are published while it runs, and the operator may change words, so each page knows
the edition of the words with which it was rendered, and is rendered again once there is another. A
page that names a day says when it next changes, and is rendered again then.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeVar

import structlog
from flask import Flask, request
from werkzeug.exceptions import HTTPException
from werkzeug.test import create_environ
from werkzeug.wrappers import Response

from app.core import clock
from app.core.outside.adapter import AT_ONCE, NeedsThread
from app.web.guards import OwnHosts
from app.web.representations import FinishedPage, Representation, finish_page

if TYPE_CHECKING:
    from datetime import datetime

    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

View = TypeVar("View", bound=Callable[..., object])

REVALIDATED = "public, no-cache"
"""Anyone may store the page, but revalidates it before showing it again."""

_MEMORY: Final = 32 * 1024 * 1024
_LONGEST_PATH: Final = 200
_READS: Final = frozenset({"GET", "HEAD"})
_CHANGES: Final = "zone.page_changes"
_log = structlog.get_logger()


class VisitorInPage(Exception):
    """A view declared with `@cached_page` answers differently from visitor to visitor."""


def cached_page(view: View) -> View:
    """Declare that a view's page is the same for every visitor, and may be served from memory.

    The view may depend on its address, on settings, on what was read at start-up, on the published
    words and on the operator's own; on the time and other records only if it says when they may
    change (see `changes_at`); not on the query, a cookie or a header.
    """
    view.cached_page = True  # type: ignore[attr-defined]
    return view


def changes_at(moment: datetime) -> None:
    """Let the page that is being rendered be served from memory until a moment, and no longer."""
    request.environ.get(_CHANGES, []).append(moment)


class PageCache:
    """WSGI middleware that answers for the cached pages, and passes everything else on.

    :param following: the application to pass on to.
    :param app: whose routes are served, and whose own `wsgi_app` renders them.
    :param origin: the site's public address, as in rendered pages.
    :param hosts: the host names that the site answers.
    :param memory: the most bytes of pages that are held; the oldest are removed first.
    :param words: returns the edition of the words that pages show.
    :param served: is told of each request that was answered.
    :param asks: returns whether `words` would look for newer ones now, which takes a thread.
    """

    def __init__(
        self,
        following: WSGIApplication,
        app: Flask,
        origin: str,
        hosts: OwnHosts,
        memory: int = _MEMORY,
        words: Callable[[], Hashable] = lambda: 0,
        asks: Callable[[], bool] = lambda: False,
        served: Callable[[WSGIEnvironment], None] = lambda _environ: None,
    ) -> None:
        self._following = following
        self._app = app
        self._render = app.wsgi_app
        self._origin = origin
        self._hosts = hosts
        self._memory = memory
        self._words = words
        self._asks = asks
        self._served = served
        self._pages: dict[str, tuple[Hashable, datetime | None, FinishedPage]] = {}
        self._lock = threading.Lock()
        self._rendering = threading.Lock()
        # Bounded, since visitors choose what is asked.
        self._is_cached_page = lru_cache(maxsize=1024)(self._find_is_cached_page)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer from memory if the address is a cached page's, else pass the request on."""
        page = self._page_for(environ)
        if page is None:
            return self._following(environ, start_response)
        self._served(environ)
        chosen = page.for_reader(environ.get("HTTP_ACCEPT_ENCODING", ""))
        return _answer(chosen, environ, start_response)

    def _page_for(self, environ: WSGIEnvironment) -> FinishedPage | None:
        if environ["REQUEST_METHOD"] not in _READS or not self._hosts.include(environ):
            return None
        path = environ["PATH_INFO"]
        known = path in self._pages
        if not known and (len(path) > _LONGEST_PATH or not self._is_cached_page(path)):
            return None
        at_once = AT_ONCE in environ
        if at_once and self._asks():
            raise NeedsThread
        words = self._words()
        if page := self._held(path, words):
            return page
        if at_once:
            raise NeedsThread
        # After a start everybody asks at once; each rendering would slow down all the others.
        with self._rendering:
            return self._held(path, words) or self._make(path, words)

    def _held(self, path: str, words: Hashable) -> FinishedPage | None:
        rendered, until, page = self._pages.get(path, (words, None, None))
        fresh = until is None or clock.now() < until
        return page if rendered == words and fresh else None

    def _find_is_cached_page(self, path: str) -> bool:
        routes = self._app.url_map.bind("")
        try:
            endpoint, values = routes.match(path, method="GET")
        except HTTPException:
            return False
        if not getattr(self._app.view_functions[endpoint], "cached_page", False):
            return False
        # One address per page: /v/1 and /v/01 are the same page, and leading zeros have no limit.
        return routes.build(endpoint, values) == path

    def _make(self, path: str, words: Hashable) -> FinishedPage | None:
        # A request without a visitor: no query, no cookie, no language, no address.
        environ = create_environ(path, self._origin)
        changes: list[datetime] = []
        environ[_CHANGES] = changes
        with Response.from_app(self._render, environ, buffered=True) as response:
            if response.status_code != 200:
                return None
            if (problem := _of_a_visitor(response)) is not None:
                self._refuse(path, problem)
                return None
            response.headers["Cache-Control"] = REVALIDATED
            page = finish_page(response.get_data(), response.headers)
        # Words published while it was rendered make it older than it is, never newer.
        self._keep(path, words, min(changes, default=None), page)
        return page

    def _refuse(self, path: str, problem: str) -> None:
        """Raise for developers; visitors get the page without the cache, only slower."""
        message = f"{path} is declared with @cached_page, but its response has {problem}."
        if self._app.testing or self._app.debug:
            raise VisitorInPage(message)
        _log.error("page_cache.refused", reason=message)

    def _keep(self, path: str, words: Hashable, until: datetime | None, page: FinishedPage) -> None:
        with self._lock:
            self._pages[path] = words, until, page
            held = sum(each.size for *_, each in self._pages.values())
            while held > self._memory:
                *_, dropped = self._pages.pop(next(iter(self._pages)))
                held -= dropped.size


def _of_a_visitor(response: Response) -> str | None:
    """Return the sign that a response was made for one visitor, if there is one."""
    if "Set-Cookie" in response.headers:
        return "a Set-Cookie header"
    if varies := set(response.vary.as_set()) - {"accept-encoding"}:
        return f"Vary: {', '.join(sorted(varies))}"
    control = response.cache_control
    if control.no_store or control.private:
        return f"Cache-Control: {control}"
    return None


def _answer(
    chosen: Representation, environ: WSGIEnvironment, start_response: StartResponse
) -> Iterable[bytes]:
    held = environ.get("HTTP_IF_NONE_MATCH")
    # Copies, because a server before us may add to the list that it gets (PEP 3333).
    if held is not None and chosen.is_named_by(held):
        start_response("304 Not Modified", chosen.unchanged_headers.copy())
        return []
    start_response("200 OK", chosen.headers.copy())
    return [chosen.body] if environ["REQUEST_METHOD"] == "GET" else []
