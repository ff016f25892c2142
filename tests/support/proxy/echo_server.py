"""A server that repeats the facts it gets about the visitor, behind a trusted proxy.

`python -m tests.support.proxy.echo_server` serves it as `zone web` serves the site.
"""

from flask import Flask, jsonify, request
from flask.typing import ResponseReturnValue
from granian.utils.proxies import wrap_wsgi_with_proxy_headers

from app.cli.web import make_server
from app.core.config import Settings
from app.core.outside.adapter import Adapter
from app.factory import as_served


def application() -> Adapter:
    """Return the application; the proxy is on this machine."""
    app = Flask("echo", static_folder=None)

    @app.route("/<path:_path>", methods=["GET", "POST"])
    def echo(_path: str) -> ResponseReturnValue:
        return jsonify(
            address=request.remote_addr,
            scheme=request.scheme,
            host=request.host,
            forwarded=[name for name in ("Forwarded", "X-Real-Ip") if name in request.headers],
        )

    trusted = list(Settings.from_environment().trusted_proxies)
    app.wsgi_app = wrap_wsgi_with_proxy_headers(app.wsgi_app, trusted)  # type: ignore[method-assign]
    return as_served(app)


if __name__ == "__main__":
    make_server("tests.support.proxy.echo_server:application", Settings.from_environment()).serve()
