"""Who may open a page of the back office, and what happens around requests to it alone."""

import re
from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import abort, current_app, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from werkzeug.exceptions import HTTPException

from app.core.rules.permissions import Permission, allows

# A path of the back office, and nothing that a browser could read as another site's address.
_OWN_PAGE = re.compile(r"/(staff|compliance)(/[\w/.~%-]*)?(\?[\w/.~%=&:+-]*)?")

View = Callable[..., ResponseReturnValue]


def require(permission: Permission, *, factor: bool = True) -> Callable[[View], View]:
    """Let only signed-in accounts with a permission through; others sign in, or get a 403.

    :param factor: whether an account that a password alone opens must first set up a second
        factor, as it must before anything but that is shown.
    """

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> ResponseReturnValue:
            if not current_user.is_authenticated:
                target = request.full_path if request.method == "GET" else None
                return redirect(url_for("security.login", next=target))
            if not allows(current_user.role, permission):
                abort(403)
            if factor and not current_user.has_second_factor:
                return redirect(url_for("staff.second_factor"))
            return view(*args, **kwargs)

        guarded.required_permission = permission  # type: ignore[attr-defined]
        return guarded

    return guard


def own_page(address: str) -> bool:
    """Return whether an address is a path of the back office, which leads to no other site."""
    return _OWN_PAGE.fullmatch(address) is not None


def page_come_from() -> str:
    """Return the page whose form was sent: the one it names, or the nearest one above it.

    There is no Referer to tell, since private pages keep it back.
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
