"""Setting up an export that comes round, and changing one of one's own."""

from uuid import UUID

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.core.rules.errors import NotAllowed
from app.core.rules.permissions import Permission
from app.exports.change_schedule import ScheduleDraft
from app.exports.models.export import ExportSchedule
from app.exports.rules.export_columns import allowed_columns
from app.staff.blueprint import staff
from app.staff.exports.address import Chosen, read_chosen
from app.staff.exports.schedule_form import ScheduleForm, every_hints
from app.staff.exports.schedules import change
from app.staff.exports.schedules_page import Row, asked_by, folder, seen_schedule
from app.staff.exports.terms_page import like_export, terms_page
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.guards import require


@staff.get("/exports/schedules/new")
@require(Permission.EXPORT_LEADS)
def schedule_new() -> ResponseReturnValue:
    """Ask what is to come round, how often and when."""
    return _form_page(read_chosen(request.args), ScheduleForm(like_export()), None, 200)


@staff.post("/exports/schedules/new")
@require(Permission.EXPORT_LEADS)
@fresh
def schedule_added() -> ResponseReturnValue:
    """Set a schedule up, and lead to its page."""
    chosen, form = read_chosen(request.args), ScheduleForm()
    draft = _draft(form, chosen)
    if draft is None:
        return _form_page(chosen, form, None, 422)
    return _saved(draft, None, "added")


@staff.get("/exports/schedules/<uuid:schedule_id>/edit")
@require(Permission.EXPORT_LEADS)
def schedule_edit(schedule_id: UUID) -> ResponseReturnValue:
    """Show a schedule of one's own as a form."""
    row = _own(schedule_id)
    form = ScheduleForm(asked_by(row.schedule))
    form.show(row.schedule)
    return _form_page(Chosen(row.chosen), form, row.schedule, 200)


@staff.post("/exports/schedules/<uuid:schedule_id>/edit")
@require(Permission.EXPORT_LEADS)
@fresh
def schedule_edited(schedule_id: UUID) -> ResponseReturnValue:
    """Change a schedule of one's own; which enquiries it asks for stays."""
    row, form = _own(schedule_id), ScheduleForm()
    draft = _draft(form, Chosen(row.chosen))
    if draft is None:
        return _form_page(Chosen(row.chosen), form, row.schedule, 422)
    return _saved(draft, schedule_id, "edited")


def _own(schedule_id: UUID) -> Row:
    row = seen_schedule(schedule_id)
    if not row.mine:
        raise NotAllowed("A schedule asks in its author's name, so only they change it.")
    return row


def _draft(form: ScheduleForm, chosen: Chosen) -> ScheduleDraft | None:
    """Return what is to be kept; None if anything is wrong with it."""
    # Of enquiries ticked one by one none is ever new.
    if not form.validate_on_submit() or chosen.bad or chosen.filter.leads:
        return None
    return form.draft(chosen.filter)


def _saved(draft: ScheduleDraft, schedule_id: UUID | None, what: str) -> ResponseReturnValue:
    allowed = allowed_columns(current_user.role, draft.request.purpose)
    saved = change().save(draft, allowed=allowed, schedule_id=schedule_id)
    flash(f"schedules.flash.{what}", "say-success")
    return redirect(url_for("staff.schedule", schedule_id=saved.id), 303)


def _form_page(
    chosen: Chosen, form: ScheduleForm, schedule: ExportSchedule | None, status: int
) -> Response:
    text = render_template(
        "staff/exports/schedule_edit.html",
        page=terms_page(chosen, since_last=False),
        form=form,
        errors=form.summary(),
        schedule=schedule,
        folder=folder(),
        rules=zone().settings.export_rules,
        hints=every_hints(form.lang),
    )
    return make_response(text, status)
