"""Asking again for the password before what would do most harm in the wrong hands."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any

from flask import make_response, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.web.sign_in_rules import password_confirmed

FRESH = timedelta(minutes=15)
"""How long after somebody has shown who they are it is taken to be still them."""

PASSWORD_AGAIN = "password_again_for"  # noqa: S105 - the name of a field
"""The field with the password, beside those of the form that is confirmed."""

_SHOWN_AT = "fs_paa"  # flask-security's name for it.
_NOT_CARRIED = frozenset({PASSWORD_AGAIN, "csrf_token"})

View = Callable[..., ResponseReturnValue]


def fresh(view: View) -> View:
    """Let only those through who have lately shown who they are; others are asked, and go on.

    What was sent is kept in the page that asks, so that nothing has to be typed again.
    """

    @wraps(view)
    def guarded(*args: Any, **kwargs: Any) -> ResponseReturnValue:
        if _is_fresh():
            return view(*args, **kwargs)
        if request.method == "GET":
            return redirect(url_for("security.verify", next=request.full_path.rstrip("?")))
        if PASSWORD_AGAIN in request.form and password_confirmed(request.form[PASSWORD_AGAIN]):
            session[_SHOWN_AT] = clock.now().timestamp()
            return view(*args, **kwargs)
        return _asked_again()

    guarded.needs_fresh = True  # type: ignore[attr-defined]
    return guarded


def _is_fresh() -> bool:
    since = clock.now().timestamp() - float(session.get(_SHOWN_AT, 0))
    return abs(since) < FRESH.total_seconds()


def _asked_again() -> ResponseReturnValue:
    refused = PASSWORD_AGAIN in request.form
    page = render_template(
        "staff/confirm.html",
        carried=[pair for pair in request.form.items(multi=True) if pair[0] not in _NOT_CARRIED],
        field=PASSWORD_AGAIN,
        refused=refused,
    )
    return make_response(page, 422 if refused else 403)
