"""Exports that come round: the list of them, each one's own page, and what can be done with it."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.core import clock
from app.core.rules.permissions import Permission
from app.exports.change_schedule import ScheduleChange
from app.exports.explain_export import explain_export
from app.exports.forecast_export import MOST_JUDGED, Forecast, forecast_export
from app.exports.rules.export_schedule import OwnSchedule, ScheduleChangedMeanwhile, ScheduleDecided
from app.staff.blueprint import staff
from app.staff.exports.forms import NotApprovedForm
from app.staff.exports.schedules_page import Row, asked_by, folder, schedule_rows, seen_schedule
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.guards import require
from app.web.locale import page_language


@staff.get("/exports/schedules")
@require(Permission.EXPORT_LEADS)
def schedules() -> str:
    """List the schedules, those on which whoever looks may decide on top."""
    rows = schedule_rows()
    return render_template(
        "staff/exports/schedules.html",
        rows=rows,
        to_decide=[each for each in rows if each.awaits_me],
        folder=folder(),
        rules=zone().settings.export_rules,
    )


@staff.get("/exports/schedules/<uuid:schedule_id>")
@require(Permission.EXPORT_LEADS)
def schedule(schedule_id: UUID) -> ResponseReturnValue:
    """Show a schedule: what it asks for, when, and what can be done with it."""
    return _schedule_page(schedule_id, NotApprovedForm(), 200)


@staff.post("/exports/schedules/<uuid:schedule_id>/approve")
@require(Permission.EXPORT_LEADS)
@fresh
def schedule_approve(schedule_id: UUID) -> ResponseReturnValue:
    """Approve a schedule of somebody else's, as it was looked at."""
    seen = request.form.get("seen", "")
    return _decided(schedule_id, "approved", lambda: change().approve(schedule_id, seen))


@staff.post("/exports/schedules/<uuid:schedule_id>/refuse")
@require(Permission.EXPORT_LEADS)
def schedule_refuse(schedule_id: UUID) -> ResponseReturnValue:
    """Refuse a schedule of somebody else's, with a reason."""
    form = NotApprovedForm()
    if not form.validate_on_submit():
        return _schedule_page(schedule_id, form, 422)
    reason = form.why_not.text
    return _decided(schedule_id, "refused", lambda: change().refuse(schedule_id, reason))


@staff.post("/exports/schedules/<uuid:schedule_id>/pause")
@require(Permission.EXPORT_LEADS)
def schedule_pause(schedule_id: UUID) -> ResponseReturnValue:
    """Let a schedule rest, whosever it is."""
    change().pause(schedule_id)
    return _shown(schedule_id, "paused")


@staff.post("/exports/schedules/<uuid:schedule_id>/resume")
@require(Permission.EXPORT_LEADS)
@fresh
def schedule_resume(schedule_id: UUID) -> ResponseReturnValue:
    """Let a schedule of one's own go on."""
    return _decided(schedule_id, "resumed", lambda: change().resume(schedule_id))


@staff.get("/exports/schedules/<uuid:schedule_id>/delete")
@require(Permission.EXPORT_LEADS)
def schedule_delete(schedule_id: UUID) -> str:
    """Ask whether a schedule is to be deleted."""
    return render_template("staff/exports/schedule_delete.html", row=seen_schedule(schedule_id))


@staff.post("/exports/schedules/<uuid:schedule_id>/delete")
@require(Permission.EXPORT_LEADS)
def schedule_deleted(schedule_id: UUID) -> ResponseReturnValue:
    """Delete a schedule, whosever it is."""
    change().delete(schedule_id)
    flash("schedules.flash.deleted", "say-success")
    return redirect(url_for("staff.schedules"), 303)


def change() -> ScheduleChange:
    """Return what changes schedules in the name of whoever looks."""
    return ScheduleChange(
        zone().database,
        zone().secrets.ledger_key,
        current_user.id,
        zone().settings.export_rules,
        zone().mailing,
        zone().settings.time_zone,
        clock.now(),
    )


def _decided(schedule_id: UUID, what: str, act: Callable[[], object]) -> ResponseReturnValue:
    try:
        act()
    except OwnSchedule:
        return _shown(schedule_id, "second", "error")
    except ScheduleDecided:
        return _shown(schedule_id, "decided", "error")
    except ScheduleChangedMeanwhile:
        return _shown(schedule_id, "meanwhile", "error")
    return _shown(schedule_id, what)


def _shown(schedule_id: UUID, what: str, kind: str = "success") -> ResponseReturnValue:
    flash(f"schedules.flash.{what}", f"say-{kind}")
    return redirect(url_for("staff.schedule", schedule_id=schedule_id), 303)


def _schedule_page(schedule_id: UUID, form: NotApprovedForm, status: int) -> Response:
    row = seen_schedule(schedule_id)
    text = render_template(
        "staff/exports/schedule.html",
        row=row,
        columns=explain_export(zone().content, asked_by(row.schedule), page_language()),
        forecast=_forecast(row),
        most_judged=MOST_JUDGED,
        folder=folder(),
        rules=zone().settings.export_rules,
        form=form,
        errors=form.summary(),
    )
    return make_response(text, status)


def _forecast(row: Row) -> Forecast:
    """Return what a file of everything that is asked for would hold now."""
    author = row.schedule.account_id
    return forecast_export(
        zone().database,
        replace(asked_by(row.schedule), since_last=False),
        zone().settings.export_rules,
        author_id=author,
        actor=author.hex,
        now=clock.now(),
    )
