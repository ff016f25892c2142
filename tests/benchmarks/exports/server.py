"""The site with one more page, which streams an export requested earlier.

`python -m tests.benchmarks.exports.server` serves it as `zone web` serves the site.
"""

from uuid import UUID

from flask import Response

from app.cli.web import make_server
from app.core.config import Settings
from app.core.outside.adapter import Adapter
from app.core.process import settle_process
from app.core.rules.permissions import Permission
from app.factory import as_served, create_app
from app.staff.exports.export import stream_export
from app.web.guards import require

FILE = "/staff/measured-export/{}"


def application() -> Adapter:
    """Return the site with the page."""
    app = create_app(Settings.from_environment())

    @app.get(FILE.format("<uuid:export_id>"))
    @require(Permission.EXPORT_LEADS)
    def measured_export(export_id: UUID) -> Response:
        return stream_export(export_id)

    settle_process()
    return as_served(app)


if __name__ == "__main__":
    make_server("tests.benchmarks.exports.server:application", Settings.from_environment()).serve()
