"""Asking again who somebody is before what would do most harm in the wrong hands."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any

from flask import make_response, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.core import clock
from app.web.accounts.passkeys import request_options
from app.web.accounts.proof import PROOF_FIELDS, asks_for_code, shown_again
from app.web.guards import own_page

FRESH = timedelta(minutes=15)
"""How long after somebody has shown who they are it is taken to be still them."""

_SHOWN_AT = "fs_paa"  # flask-security's name for it.
_NOT_CARRIED = PROOF_FIELDS | {"csrf_token"}

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
        if _shows_it():
            return view(*args, **kwargs)
        return _asked_again(403)

    guarded.needs_fresh = True  # type: ignore[attr-defined]
    return guarded


def verify() -> ResponseReturnValue:
    """Ask whoever is signed in to show again who they are, and send them on to what they wanted.

    It stands where flask-security's own page would, which knows the password alone.
    """
    if not current_user.is_authenticated:
        return redirect(url_for("security.login"))
    if not _shows_it():
        return _asked_again(200)
    wanted = request.args.get("next", "")
    return redirect(wanted if own_page(wanted) else url_for("staff.account"))


def _is_fresh() -> bool:
    since = clock.now().timestamp() - float(session.get(_SHOWN_AT, 0))
    return abs(since) < FRESH.total_seconds()


def _is_shown() -> bool:
    return not PROOF_FIELDS.isdisjoint(request.form)


def _shows_it() -> bool:
    if not _is_shown() or not shown_again(request.form):
        return False
    session[_SHOWN_AT] = clock.now().timestamp()
    return True


def _asked_again(status: int) -> ResponseReturnValue:
    refused = _is_shown()
    page = render_template(
        "staff/confirm.html",
        carried=[pair for pair in request.form.items(multi=True) if pair[0] not in _NOT_CARRIED],
        refused=refused,
        asks_for_code=asks_for_code(),
        options=request_options(current_user.passkeys, alone=True)
        if current_user.passkeys
        else None,
    )
    return make_response(page, 422 if refused else status)
