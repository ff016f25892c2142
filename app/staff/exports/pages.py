"""Exports: the list of them, each one's own page and file, and the second person's decision."""

from uuid import UUID

from flask import (
    Response,
    flash,
    make_response,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.core import clock
from app.core.rules.permissions import Permission
from app.exports.record import describe_export
from app.exports.request import decide_export, open_export
from app.exports.rules.export import (
    CONTENT_TYPES,
    AwaitsApproval,
    ExportFormat,
    ExportNotReady,
    OwnExport,
)
from app.exports.writing import ExportStream
from app.staff.blueprint import staff
from app.staff.exports.forms import NotApprovedForm
from app.staff.exports.prepared import send_prepared
from app.staff.exports.shown import export_page, exports_page, seen_export
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.guards import actor_id, require


def stream_export(export_id: UUID) -> Response:
    """Open an export and hand it out as it is written.

    Whoever goes away before the end leaves an export that is recorded as aborted, with what had
    been written by then.

    :raises NotFound: if there is no such export.
    :raises AwaitsApproval: if it has grown to more than one person takes out alone.
    :raises ExportNotReady: if it is in no state in which it can be handed out.
    """
    here = zone()
    rules = here.parts.export_rules
    export = open_export(
        here.database,
        here.secrets.ledger_key,
        export_id=export_id,
        actor=actor_id(),
        rules=rules,
        now=clock.now(),
        mailing=here.mailing,
    )
    stream = ExportStream(
        here.database, here.secrets.ledger_key, here.content, export, rules, clock.now
    )
    response = Response(stream, content_type=CONTENT_TYPES[ExportFormat(export.format)])
    response.headers.set("Content-Disposition", "attachment", filename=export.file_name)
    response.headers["Cache-Control"] = "no-store"
    # A proxy that gathers the response first would hold it all.
    response.headers["X-Accel-Buffering"] = "no"
    return response


_FETCHES = "export_fetches"
_MOST_FETCHES = 9


@staff.get("/exports")
@require(Permission.EXPORT_LEADS)
def exports() -> str:
    """List exports, those that await whoever looks on top."""
    before = request.args.get("before")
    page = exports_page(request.args.get("whose"), before)
    return render_template("staff/exports/exports.html", page=page, first=not before)


@staff.get("/exports/<uuid:export_id>")
@require(Permission.EXPORT_LEADS)
def export(export_id: UUID) -> ResponseReturnValue:
    """Show an export: what was asked for, how far it is, and what came of it."""
    return _export_page(export_id, NotApprovedForm(), 200)


@staff.post("/exports/<uuid:export_id>/file")
@require(Permission.EXPORT_LEADS)
@fresh
def export_file(export_id: UUID) -> ResponseReturnValue:
    """Open an export and hand its file out as it is written, to whoever asked for it."""
    if seen_export(export_id).author_id == current_user.id:
        try:
            return stream_export(export_id)
        except AwaitsApproval:
            flash("exports.flash.grown", "say-error")
        except ExportNotReady:
            flash("exports.flash.not_ready", "say-error")
    return redirect(url_for("staff.export", export_id=export_id), 303)


@staff.get("/exports/<uuid:export_id>/fetch")
@require(Permission.EXPORT_LEADS)
@fresh
def export_fetch(export_id: UUID) -> ResponseReturnValue:
    """Lead to a prepared file, which this session may go on fetching for as long as it is there."""
    session[_FETCHES] = [*session.get(_FETCHES, [])[-_MOST_FETCHES:], export_id.hex]
    return redirect(url_for("staff.export_prepared", export_id=export_id))


@staff.get("/exports/<uuid:export_id>/prepared")
@require(Permission.EXPORT_LEADS)
def export_prepared(export_id: UUID) -> ResponseReturnValue:
    """Hand out a prepared file, or the rest of it, to whoever asked for it."""
    export = seen_export(export_id)
    if export.author_id != current_user.id:
        return redirect(url_for("staff.export", export_id=export_id))
    # A download goes on for longer than anybody stays fresh: once shown who it is, it may.
    if export_id.hex not in session.get(_FETCHES, []):
        return redirect(url_for("staff.export_fetch", export_id=export_id))
    return send_prepared(export_id, export.file_name)


@staff.get("/exports/<uuid:export_id>/readme")
@require(Permission.EXPORT_LEADS)
def export_readme(export_id: UUID) -> Response:
    """Give the readme that goes beside the file."""
    seen_export(export_id)
    name, text = describe_export(zone().database, zone().content, export_id)
    answer = Response(text, content_type="text/plain; charset=utf-8")
    answer.headers.set("Content-Disposition", "attachment", filename=name)
    answer.headers["Cache-Control"] = "no-store"
    return answer


@staff.post("/exports/<uuid:export_id>/approve")
@require(Permission.EXPORT_LEADS)
@fresh
def export_approve(export_id: UUID) -> ResponseReturnValue:
    """Approve an export of somebody else's."""
    return _decided(export_id, reason="")


@staff.post("/exports/<uuid:export_id>/refuse")
@require(Permission.EXPORT_LEADS)
def export_refuse(export_id: UUID) -> ResponseReturnValue:
    """Refuse an export of somebody else's, with a reason."""
    form = NotApprovedForm()
    if not form.validate_on_submit():
        return _export_page(export_id, form, 422)
    return _decided(export_id, reason=form.why_not.text)


def _decided(export_id: UUID, reason: str) -> ResponseReturnValue:
    approves = not reason
    seen_export(export_id)
    try:
        decide_export(
            zone().database,
            zone().secrets.ledger_key,
            export_id=export_id,
            approver_id=current_user.id,
            approves=approves,
            reason=reason,
            now=clock.now(),
            mailing=zone().mailing,
        )
    except OwnExport:
        flash("exports.flash.second", "say-error")
    except ExportNotReady:
        flash("exports.flash.decided", "say-error")
    else:
        flash(f"exports.flash.{'approved' if approves else 'refused'}", "say-success")
    return redirect(url_for("staff.export", export_id=export_id), 303)


def _export_page(export_id: UUID, form: NotApprovedForm, status: int) -> Response:
    page = export_page(seen_export(export_id))
    text = render_template("staff/exports/export.html", page=page, form=form, errors=form.summary())
    return make_response(text, status)
