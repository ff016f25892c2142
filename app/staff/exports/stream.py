"""An export as a response that is sent while it is being written."""

from uuid import UUID

from flask import Response

from app.core import clock
from app.exports.choose_writer import choose_writer
from app.exports.open_export import open_export
from app.exports.write_export import ExportStream
from app.web.context import zone
from app.web.guards import actor_id


def stream_export(export_id: UUID) -> Response:
    """Open an export and hand it out as it is written.

    Whoever goes away before the end leaves an export that is recorded as aborted, with what had
    been written by then.

    :raises NotFound: if there is no such export.
    :raises AwaitsApproval: if it has grown to more than one person takes out alone.
    :raises ExportNotReady: if it is in no state in which it can be handed out.
    """
    here = zone()
    rules = here.settings.export_rules
    export = open_export(
        here.database,
        here.secrets.ledger_key,
        export_id=export_id,
        actor=actor_id(),
        rules=rules,
        now=clock.now(),
        mailing=here.mailing,
    )
    writer = choose_writer(here.database, here.content, export, rules, clock.now())
    stream = ExportStream(
        here.database,
        here.secrets.ledger_key,
        export,
        writer,
        rules,
        clock.now,
    )
    response = Response(stream, content_type=writer.content_type)
    response.headers.set("Content-Disposition", "attachment", filename=export.file_name)
    response.headers["Cache-Control"] = "no-store"
    # A proxy that gathers the response first would hold it all.
    response.headers["X-Accel-Buffering"] = "no"
    return response
