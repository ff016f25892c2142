"""A prepared export as a download that can be resumed where it broke off."""

from uuid import UUID

from flask import Response, request, send_file

from app.core import clock
from app.core.rules.errors import NotFound
from app.exports.models import Export
from app.exports.outside.files import ExportFiles
from app.exports.prepared import fetch_export
from app.exports.rules.export import CONTENT_TYPES, ExportFormat, FileGone
from app.exports.store import export as exports
from app.web.context import zone
from app.web.guards import actor_id


def send_prepared(export_id: UUID, name: str) -> Response:
    """Hand out a prepared file, or the part of it that is asked for (RFC 9110, sections 13 and 14).

    Its SHA-256 is its entity tag. So a download that goes on with `If-Range` gets the rest of the
    very same bytes, or else the whole file. Each part that is handed out is on record before.

    :param name: that the file is saved under.
    :raises NotFound: if there is no such export.
    :raises FileGone: if its file cannot be fetched, or not any more.
    :raises FileVoid: if somebody in it has withdrawn since, or the like.
    """
    here = zone()
    with here.database.reading() as session:
        export = exports.find(session, export_id)
    if export is None:
        raise NotFound(f"There is no export {export_id}.")
    response = _file(export, name)
    first, last = _asked_for(response, export.bytes or 0)
    if last < first or request.method != "GET":
        return response
    try:
        fetch_export(
            here.database,
            here.secrets.ledger_key,
            export_id=export_id,
            actor=actor_id(),
            first=first,
            last=last,
            now=clock.now(),
        )
    except BaseException:
        response.close()
        raise
    return response


def _file(export: Export, name: str) -> Response:
    path = ExportFiles(zone().settings.instance).path(export.id, export.format)
    try:
        response = send_file(
            path,
            as_attachment=True,
            download_name=name,
            etag=export.sha256 or False,
            last_modified=export.closed_at,
        )
    except FileNotFoundError as error:
        raise FileGone(f"The file of the export {export.id} is not there.") from error
    response.headers["Content-Type"] = CONTENT_TYPES[ExportFormat(export.format)]
    response.headers["Cache-Control"] = "no-store"
    return response


def _asked_for(response: Response, size: int) -> tuple[int, int]:
    """Return the first and the last byte that a response holds; if it holds none, the last is less.

    An empty file has none either.
    """
    if response.status_code == 200:
        return 0, size - 1
    part = response.content_range
    if response.status_code != 206 or part.start is None or part.stop is None:
        return 0, -1
    return part.start, part.stop - 1
