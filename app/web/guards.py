"""Access checks: the site's hosts, uploads, permissions in the back office, and late forms."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache, wraps
from typing import TYPE_CHECKING, Any

from flask import (
    Flask,
    Response,
    abort,
    current_app,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_login import AnonymousUserMixin, current_user
from werkzeug.exceptions import HTTPException
from werkzeug.sansio.utils import get_host, host_is_trusted

from app.core.outside.adapter import REFUSED
from app.core.rules.permissions import Permission, allows
from app.reception.rules.csv_table import LARGEST_FILE

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

# A path of the back office, and nothing that a browser could read as another site's address.
_OWN_PAGE = re.compile(r"/(staff|compliance)(/[\w/.~%-]*)?(\?[\w/.~%=&:+-]*)?")

View = Callable[..., ResponseReturnValue]


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
                return redirect(url_for("staff.second_factor"))
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
    return late_form(403, kept, signed_out=True)


Fields = list[tuple[str, str]]

_SECRET = ("password", "code", "credential", "passkey")


def kept_fields() -> Fields:
    """Return the fields of a form that came too late, to be sent again with one press.

    None are kept unless the browser says that a page of this site sent them: pressing the button
    would otherwise do what another site wants. Secrets and files are never sent back.
    """
    fields = [pair for pair in request.form.items(multi=True) if pair[0] != "csrf_token"]
    secret = any(part in name for name, _value in fields for part in _SECRET)
    own = request.headers.get("Sec-Fetch-Site") == "same-origin"
    return fields if own and not secret and not request.files else []


def late_form(status: int, kept: Fields, *, signed_out: bool) -> Response:
    """Return the page for a form that came when its session or its token was over.

    :param kept: the fields that were sent, which the page keeps.
    :param signed_out: whether the person has to sign in first.
    """
    page = render_template(
        "staff/kept_form.html",
        kept=kept,
        signed_out=signed_out,
        back=page_come_from(),
        # Rendered as for a stranger: whose session this is may not have been checked yet.
        current_user=AnonymousUserMixin(),
    )
    return make_response(page, status)


def own_page(address: str) -> bool:
    """Return whether an address is a path of the back office, and so leads to no other site."""
    return _OWN_PAGE.fullmatch(address) is not None


def page_come_from() -> str:
    """Return the page whose form was sent: the one it names, or the nearest one above it.

    There is no Referer, since private pages suppress it.
    """
    named = request.form.get("next", "")
    if own_page(named):
        return named
    routes, path = current_app.url_map.bind(""), request.path
    while path.count("/") > 1:
        try:
            routes.match(path, method="GET")
        except HTTPException:
            path = path.rpartition("/")[0]
        else:
            return path
    return url_for("staff.home")


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
        """Return whether a request is for one of them; an odd one is left for Flask to judge."""
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

    def require_own_host() -> None:
        if not host_is_trusted(request.host, names):
            abort(400)

    app.before_request(_refuse_unread)
    app.before_request(require_own_host)
    app.before_request(_let_in_more)


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
    """Limit hooks that are registered meanwhile for every request to the back office's requests.

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
