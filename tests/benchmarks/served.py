"""What is served beside the site as `zone web` serves it: yardsticks, and a site that is measured.

`python -m tests.benchmarks.served NAME` serves an application; NAME is that of what is here.
"""

import asyncio
import importlib
import os
import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from flask import Flask, Response

from app.cli.web import make_server
from app.core.config import Settings
from app.core.db import Database
from app.core.outside.adapter import Adapter
from app.core.process import settle_process
from app.core.rules.permissions import Permission
from app.core.rules.tokens import TOKEN_BYTES
from app.factory import as_served, create_app
from app.reception.rules.incoming import Reception, Submission
from app.reception.submissions import Received
from app.staff.exports.export import stream_export
from app.web.guards import require

if TYPE_CHECKING:
    from granian._granian import RSGIHTTPProtocol
    from granian.rsgi import Scope

PAGE_VARIABLE = "BENCH_PAGE"
FILE = "/staff/measured-export/{}"


def flask_view() -> Adapter:
    """Return a bare application that serves the file named by the environment."""
    body, app = _page(), Flask("bare", static_folder=None)
    app.add_url_rule("/page.html", view_func=lambda: Response(body, mimetype="text/html"),
                     endpoint="page")  # fmt: skip
    return as_served(app)


class ServerAlone:
    """The file named by the environment for every request, to measure the server alone."""

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


def unstored() -> Adapter:
    """Return the site with the calls to the database left out when an enquiry is sent."""
    # The package has a view of the same name, which `import` would give.
    contact = importlib.import_module("app.public.reception.contact")
    vars(contact)["submit_enquiry"] = _answer_without_storing
    return _settled(create_app(Settings.from_environment()))


def exporting() -> Adapter:
    """Return the site with one more page, which streams an export requested earlier."""
    app = create_app(Settings.from_environment())

    @app.get(FILE.format("<uuid:export_id>"))
    @require(Permission.EXPORT_LEADS)
    def measured_export(export_id: UUID) -> Response:
        return stream_export(export_id)

    return _settled(app)


def _answer_without_storing(
    _database: Database, _reception: Reception, submission: Submission
) -> Received:
    """Answer as reception does, from the values that it computes before it opens a transaction."""
    return Received(submission.digest, secrets.token_urlsafe(TOKEN_BYTES), repeated=False)


def _settled(app: Flask) -> Adapter:
    settle_process()
    return as_served(app)


def _page() -> bytes:
    return Path(os.environ[PAGE_VARIABLE]).read_bytes()


if __name__ == "__main__":
    make_server(f"tests.benchmarks.served:{sys.argv[1]}", Settings.from_environment()).serve()
