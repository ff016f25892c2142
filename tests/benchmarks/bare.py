"""The yardsticks in Python: the bytes of a file, from a bare Flask view or from the server alone.

`python -m tests.benchmarks.bare NAME` serves them as `zone web` serves the site; NAME is that of a
function here.
"""

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Flask, Response

from app.cli.web import make_server
from app.core.config import Settings
from app.core.outside.adapter import Adapter
from app.factory import as_served

if TYPE_CHECKING:
    from granian._granian import RSGIHTTPProtocol
    from granian.rsgi import Scope

PAGE_VARIABLE = "BENCH_PAGE"


def flask_view() -> Adapter:
    """Return the application that serves the file named by the environment."""
    body = _page()
    app = Flask("bare", static_folder=None)

    @app.get("/page.html")
    def page() -> Response:
        return Response(body, mimetype="text/html")

    return as_served(app)


def server_alone() -> "ServerAlone":
    """Return an application that ignores requests, to measure the server alone."""
    return ServerAlone()


class ServerAlone:
    """The bytes of the file named by the environment, for every request."""

    def __init__(self) -> None:
        self._body = _page()
        self._headers = [
            ("content-type", "text/html; charset=utf-8"),
            ("content-length", str(len(self._body))),
        ]

    def __rsgi_init__(self, _loop: asyncio.AbstractEventLoop) -> None:
        """Need nothing of the loop."""

    async def __rsgi__(self, _scope: "Scope", proto: "RSGIHTTPProtocol") -> None:
        """Answer one request."""
        proto.response_bytes(200, self._headers, self._body)


def _page() -> bytes:
    return Path(os.environ[PAGE_VARIABLE]).read_bytes()


if __name__ == "__main__":
    make_server(f"tests.benchmarks.bare:{sys.argv[1]}", Settings.from_environment()).serve()
