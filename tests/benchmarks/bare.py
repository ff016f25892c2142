"""The yardstick: a Flask application with one view that returns bytes it already has.

`python -m tests.benchmarks.bare` serves it as `zone web` serves the site.
"""

import os
from pathlib import Path

from flask import Flask, Response

from app.cli.web import make_server
from app.core.config import Settings
from app.core.outside.adapter import Adapter
from app.factory import as_served

PAGE_VARIABLE = "BENCH_PAGE"


def application() -> Adapter:
    """Return the application that serves the file named by the environment."""
    body = Path(os.environ[PAGE_VARIABLE]).read_bytes()
    app = Flask("bare", static_folder=None)

    @app.get("/page.html")
    def page() -> Response:
        return Response(body, mimetype="text/html")

    return as_served(app)


if __name__ == "__main__":
    make_server("tests.benchmarks.bare:application", Settings.from_environment()).serve()
