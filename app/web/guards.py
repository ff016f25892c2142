"""Access checks: the site's hosts, uploads, and permissions in the back office."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache, wraps
from typing import TYPE_CHECKING, Any

import structlog
from flask import Flask, abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from werkzeug.exceptions import HTTPException
from werkzeug.sansio.utils import get_host, host_is_trusted

from app.core.outside.adapter import REFUSED
from app.core.rules.permissions import Permission, allows
from app.reception.rules.csv_table import LARGEST_FILE
from app.web.form_author import is_of_another
from app.web.late_forms import Late, kept_fields, late_form
from app.web.late_forms import own_page as own_page
from app.web.late_forms import page_come_from as page_come_from

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

View = Callable[..., ResponseReturnValue]
_log = structlog.get_logger()


def require(permission: Permission, *, factor: bool = True) -> Callable[[View], View]:
    """Let only signed-in accounts with a permission through; others sign in, or get a 403.

    :param factor: whether an account protected by a password alone must first set up a second
        factor, as it must before it is shown anything else.
    """

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> ResponseReturnValue:
            if not current_user.is_authenticated:
                return _sign_in_first()
            if not allows(current_user.role, permission):
                abort(403)
            if factor and not current_user.has_second_factor:
                return _second_factor_first()
            if is_of_another():
                return late_form(409, kept_fields(), Late.OTHERS)
            return view(*args, **kwargs)

        guarded.required_permission = permission  # type: ignore[attr-defined]
        return guarded

    return guard


def _sign_in_first() -> ResponseReturnValue:
    if request.method == "GET":
        return redirect(url_for("security.login", next=request.full_path))
    kept = kept_fields()
    if not kept:
        return redirect(url_for("security.login"))
    return late_form(403, kept, Late.SIGNED_OUT)


def _second_factor_first() -> ResponseReturnValue:
    """Redirect to the page of second factors; a form that was sent is kept meanwhile."""
    kept = kept_fields() if request.method == "POST" else []
    if not kept:
        return redirect(url_for("staff.second_factor"))
    return late_form(403, kept, Late.NO_FACTOR)


def actor_id() -> str:
    """Return the signed-in account's id as the audit trail spells it."""
    return str(current_user.id.hex)


_LONGEST = 260


class OwnHosts:
    """The site's host names, for code that answers before Flask sees a request.

    :param names: without ports.
    """

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names
        # Bounded, since visitors choose what they send.
        self._known = lru_cache(maxsize=64)(self._look_up)

    def include(self, environ: WSGIEnvironment) -> bool:
        """Return whether a request is for one of them; Flask judges odd ones."""
        host = environ.get("HTTP_HOST")
        return (
            host is not None
            and len(host) <= _LONGEST
            and self._known(environ["wsgi.url_scheme"], host)
        )

    def _look_up(self, scheme: str, host: str) -> bool:
        return host_is_trusted(get_host(scheme, host), self._names)


def init_guards(app: Flask) -> None:
    """Refuse requests for any other host, so that none of our links can be made to lead elsewhere.

    Flask's own `TRUSTED_HOSTS` refuses so early that no page of ours could say it. Pages that take
    a file accept larger forms than all others, so this has to be called before anything that
    reads a form ahead of its page, as the check of its token does.
    """
    names = app.extensions["zone"].settings.allowed_hosts
    report = lru_cache(maxsize=1)(_report_host)

    def require_own_host() -> None:
        # Monitoring asks by the service's own address.
        if request.blueprint != "health" and not host_is_trusted(request.host, names):
            report(names)
            abort(400)

    app.before_request(_refuse_unread)
    app.before_request(require_own_host)
    app.before_request(_let_in_more)


def _report_host(names: tuple[str, ...]) -> None:
    """Log the first refused host: a proxy that does not pass the name on fails every page."""
    _log.warning(
        "host.refused",
        host=request.environ.get("HTTP_HOST", "")[:_LONGEST],
        served=names,
        cure="Let the proxy pass the Host header on, or set ZONE_ORIGIN to the site's address.",
    )


UPLOADS = frozenset({"staff.import_uploaded", "compliance.ledger_prove"})
"""The only endpoints whose forms may hold a file."""

_AROUND_IT = 100_000
"""Bytes for the form's other fields, and for a file that its page reports as too large."""


def _refuse_unread() -> None:
    """Refuse a request whose body the server has not read, for example because it took too long."""
    if status := request.environ.get(REFUSED):
        abort(int(status))


def largest_body(app: Flask, path: str) -> int:
    """Return the size of the largest body that a path accepts, in bytes."""
    try:
        endpoint, _values = app.url_map.bind("").match(path, method="POST")
    except HTTPException:
        endpoint = ""
    accepted: int = app.config["MAX_CONTENT_LENGTH"]
    return LARGEST_FILE + _AROUND_IT if endpoint in UPLOADS else accepted


def takes_file() -> bool:
    """Return whether the requested page accepts a file."""
    return request.endpoint in UPLOADS


def _let_in_more() -> None:
    if takes_file():
        request.max_content_length = LARGEST_FILE + _AROUND_IT


def in_back_office() -> bool:
    """Return whether the request is for a page of staff or compliance."""
    return request.path.startswith(("/staff", "/compliance"))


# The results of hooks that do not apply: before a request, after it, for templates, at its end.
_ELSEWHERE: tuple[Callable[..., Any], ...] = (
    lambda: None,
    lambda response: response,
    dict,
    lambda _error: None,
)


@contextmanager
def for_back_office_only(app: Flask) -> Iterator[None]:
    """Restrict hooks registered in this block to requests of the back office.

    flask-login's hooks read the session, which would make every public page vary by visitor.
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
