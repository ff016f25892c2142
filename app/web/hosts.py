"""The names under which the site answers."""

from flask import Flask, abort, request
from werkzeug.sansio.utils import host_is_trusted

from app.web.context import zone


def init_hosts(app: Flask) -> None:
    """Refuse requests for any other host, so that none of ours can be made to link elsewhere.

    Flask's own `TRUSTED_HOSTS` refuses so early that no page of ours could say it.
    """
    app.before_request(_require_own_host)


def _require_own_host() -> None:
    if not host_is_trusted(request.host, zone().settings.allowed_hosts):
        abort(400)
