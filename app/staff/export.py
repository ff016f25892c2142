"""The export of leads."""

from base64 import b64encode
from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Response, make_response, render_template
from flask.typing import ResponseReturnValue

from app import clock
from app.domain.export_rows import COLUMNS
from app.domain.permissions import Permission
from app.services.export_leads import ExportFile, export_leads
from app.staff.blueprint import staff
from app.staff.forms import ExportForm
from app.store.lead import count_suspect
from app.store.standing import count_withdrawn_leads
from app.web.context import zone
from app.web.freshness import fresh
from app.web.guards import actor_id, require


@staff.get("/export")
@require(Permission.EXPORT_LEADS)
def export() -> ResponseReturnValue:
    """Say what an export holds, and ask what it is for."""
    return _export_page(ExportForm(), 200)


@staff.post("/export")
@require(Permission.EXPORT_LEADS)
@fresh
def export_file() -> ResponseReturnValue:
    """Hand out the inbox as a CSV file, once its purpose is said and the export is recorded."""
    form, now = ExportForm(), clock.now()
    if not form.validate_on_submit():
        return _export_page(form, 422)
    file = export_leads(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        purpose=form.purpose.data,
        now=now,
    )
    return _download(file, now)


def _export_page(form: ExportForm, status: int) -> Response:
    with zone().database.reading() as session:
        left_out = {
            "suspect": count_suspect(session),
            "withdrawn": count_withdrawn_leads(session),
        }
    page = render_template(
        "staff/export.html",
        form=form,
        errors=form.summary(),
        columns=COLUMNS,
        left_out=left_out,
    )
    return make_response(page, status)


def _download(file: ExportFile, now: datetime) -> Response:
    day = now.astimezone(ZoneInfo(zone().settings.time_zone)).date()
    response = Response(file.content, content_type="text/csv; charset=utf-8")
    response.headers.set(
        "Content-Disposition", "attachment", filename=f"leads-{day}-{file.id.hex[:8]}.csv"
    )
    # RFC 9530: lets whoever received the file show that it is the one recorded.
    digest = b64encode(bytes.fromhex(file.sha256)).decode()
    response.headers["Repr-Digest"] = f"sha-256=:{digest}:"
    response.headers["Cache-Control"] = "no-store"
    return response
