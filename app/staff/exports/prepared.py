"""A prepared export as a download that can be resumed where it broke off."""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import Protocol, cast
from uuid import UUID

from flask import Response, flash, redirect, request, send_file, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.consent.rules.transfers import NoTransfer
from app.core import clock
from app.core.rules.permissions import Permission
from app.exports.models import Export
from app.exports.outside.files import ExportFiles
from app.exports.prepared import fetch_export, may_go_on
from app.exports.rules.export import CONTENT_TYPES, DatabaseBehind, ExportFormat, FileGone
from app.staff.blueprint import staff
from app.staff.exports.export import seen_export
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.guards import actor_id, require

_FETCHES = "export_fetches"
_MOST_FETCHES = 9

LOOK_SECONDS = 1.0
"""Time after which a running download looks again whether its author may have the file."""


@staff.get("/exports/<uuid:export_id>/fetch")
@require(Permission.EXPORT_LEADS)
@fresh
def export_fetch(export_id: UUID) -> ResponseReturnValue:
    """Redirect to a prepared file, which this session may then fetch for as long as it exists."""
    session[_FETCHES] = [*session.get(_FETCHES, [])[-_MOST_FETCHES:], export_id.hex]
    return redirect(url_for("staff.export_prepared", export_id=export_id))


@staff.get("/exports/<uuid:export_id>/prepared")
@require(Permission.EXPORT_LEADS)
def export_prepared(export_id: UUID) -> ResponseReturnValue:
    """Send a prepared file, or the rest of it, to its requester."""
    export = seen_export(export_id)
    if export.author_id != current_user.id:
        return redirect(url_for("staff.export", export_id=export_id))
    # A download can outlast a fresh proof of identity; after one proof, the session may go on.
    if export_id.hex not in session.get(_FETCHES, []):
        return redirect(url_for("staff.export_fetch", export_id=export_id))
    try:
        return send_prepared(export)
    except DatabaseBehind:
        flash("exports.flash.behind", "say-error")
    except NoTransfer:
        flash("exports.flash.no_transfer", "say-error")
    return redirect(url_for("staff.export", export_id=export_id), 303)


def send_prepared(export: Export) -> Response:
    """Send a prepared file, or the requested part of it (RFC 9110, sections 13 and 14).

    Its SHA-256 is its entity tag, so a download resumed with `If-Range` gets the rest of the very
    same bytes, or else the whole file. Each part is recorded before it is handed out.

    :raises DatabaseBehind: if the database lacks an erasure or a withdrawal.
    :raises FileGone: if its file cannot be fetched, or no longer.
    :raises FileVoid: if somebody in it has withdrawn since, or the like.
    """
    here = zone()
    response = _file(export)
    first, last = _asked_for(response, export.bytes or 0)
    if last < first or request.method != "GET":
        return response
    try:
        fetch_export(
            here.database,
            here.secrets.ledger_key,
            export_id=export.id,
            actor=actor_id(),
            rules=here.parts.export_rules,
            first=first,
            last=last,
            now=clock.now(),
        )
    except BaseException:
        response.close()
        raise
    response.response = _WhileAllowed(
        cast("_File", response.response), lambda: may_go_on(here.database, export.id)
    )
    return response


class _File(Protocol):
    """The arguments with which `send_file` makes a response."""

    def __next__(self) -> bytes: ...

    def close(self) -> None: ...


class _WhileAllowed:
    """The pieces of a file, until its author may not have it any more.

    What is missing then is fewer bytes than the response has declared.
    """

    def __init__(self, file: _File, allowed: Callable[[], bool]) -> None:
        self._file, self._allowed, self._looked = file, allowed, monotonic()

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        piece, now = next(self._file), monotonic()
        if now - self._looked >= LOOK_SECONDS:
            self._looked = now
            if not self._allowed():
                raise StopIteration
        return piece

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _file(export: Export) -> Response:
    path = ExportFiles(zone().settings.shared).path(export.id, export.format)
    try:
        response = send_file(
            path,
            as_attachment=True,
            download_name=export.file_name,
            etag=export.sha256 or False,
            last_modified=export.closed_at,
        )
    except FileNotFoundError as error:
        raise FileGone(f"The file of the export {export.id} does not exist.") from error
    response.headers["Content-Type"] = CONTENT_TYPES[ExportFormat(export.format)]
    return response


def _asked_for(response: Response, size: int) -> tuple[int, int]:
    """Return the first and last byte of a response; if it has none, the last is before the first.

    An empty file has none either.
    """
    if response.status_code == 200:
        return 0, size - 1
    part = response.content_range
    if response.status_code != 206 or part.start is None or part.stop is None:
        return 0, -1
    return part.start, part.stop - 1
