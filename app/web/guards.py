"""Who may open a page of the back office."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import abort, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.domain.permissions import Permission, allows

View = Callable[..., ResponseReturnValue]


def require(permission: Permission) -> Callable[[View], View]:
    """Let only signed-in accounts with a permission through; others sign in, or get a 403."""

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(*args: Any, **kwargs: Any) -> ResponseReturnValue:
            if not current_user.is_authenticated:
                target = request.full_path if request.method == "GET" else None
                return redirect(url_for("security.login", next=target))
            if not allows(current_user.role, permission):
                abort(403)
            return view(*args, **kwargs)

        guarded.required_permission = permission  # type: ignore[attr-defined]
        return guarded

    return guard


def actor_id() -> str:
    """Return the signed-in account's id as the audit trail spells it."""
    return str(current_user.id.hex)
