"""Which requests are let in, for which hosts and with which files; and what the desk's pass by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from flask import Flask, abort, request
from werkzeug.sansio.utils import get_host, host_is_trusted

from app.reception.rules.csv_table import LARGEST_FILE

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment


_LONGEST = 260


class OwnHosts:
    """The site's host names, for what answers before Flask sees a request.

    :param names: without ports.
    """

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names
        # Bounded, since visitors choose what they send.
        self._known = lru_cache(maxsize=64)(self._look_up)

    def include(self, environ: WSGIEnvironment) -> bool:
        """Return whether a request is for one of them; what is odd is left for Flask to judge."""
        host = environ.get("HTTP_HOST")
        return (
            host is not None
            and len(host) <= _LONGEST
            and self._known(environ["wsgi.url_scheme"], host)
        )

    def _look_up(self, scheme: str, host: str) -> bool:
        return host_is_trusted(get_host(scheme, host), self._names)


def init_hosts(app: Flask) -> None:
    """Refuse requests for any other host, so that none of ours can be made to link elsewhere.

    Flask's own `TRUSTED_HOSTS` refuses so early that no page of ours could say it.
    """
    names = app.extensions["zone"].settings.allowed_hosts

    def require_own_host() -> None:
        if not host_is_trusted(request.host, names):
            abort(400)

    app.before_request(require_own_host)


UPLOADS = frozenset({"staff.import_uploaded", "compliance.ledger_prove"})
"""The only endpoints whose forms may hold a file."""

_AROUND_IT = 100_000
"""Bytes for the form's other fields, and for a file that is said to be too large by its page."""


def init_uploads(app: Flask) -> None:
    """Let the pages that take a file be sent larger forms than all others.

    To be called before anything that reads a form ahead of its page, as the check of its token
    does.
    """
    app.before_request(_let_in_more)


def takes_file() -> bool:
    """Return whether the page asked for takes a file."""
    return request.endpoint in UPLOADS


def _let_in_more() -> None:
    if takes_file():
        request.max_content_length = LARGEST_FILE + _AROUND_IT


def in_back_office() -> bool:
    """Return whether the request is for a page of staff or compliance."""
    return request.path.startswith(("/staff", "/compliance"))


# What hooks before a request, after it, for templates and at its end give where they do not apply.
_ELSEWHERE: tuple[Callable[..., Any], ...] = (
    lambda: None,
    lambda response: response,
    dict,
    lambda _error: None,
)


@contextmanager
def for_back_office_only(app: Flask) -> Iterator[None]:
    """Keep what is registered meanwhile for every request to the back office's requests.

    flask-login's hooks read the session, so that every public page would vary by visitor.
    """
    lists: list[list[Any]] = [
        app.before_request_funcs.setdefault(None, []),
        app.after_request_funcs.setdefault(None, []),
        app.template_context_processors[None],
        app.teardown_request_funcs.setdefault(None, []),
    ]
    before = [len(hooks) for hooks in lists]
    yield
    for hooks, count, elsewhere in zip(lists, before, _ELSEWHERE, strict=True):
        hooks[count:] = [_kept_to_back_office(hook, elsewhere) for hook in hooks[count:]]


def _kept_to_back_office(
    hook: Callable[..., Any], elsewhere: Callable[..., Any]
) -> Callable[..., Any]:
    def kept(*args: Any) -> Any:
        return hook(*args) if in_back_office() else elsewhere(*args)

    return kept
