"""One lead: what the investor sent, what they agreed to, and what staff make of it."""

from uuid import UUID

from flask import Response, flash, make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.domain.errors import LeadChangedMeanwhile, MoveNotAllowed
from app.domain.lead import LeadStatus
from app.domain.permissions import Permission
from app.services.view_lead import view_lead
from app.services.work_lead import change_status
from app.staff.blueprint import staff
from app.staff.forms import StatusForm
from app.staff.response_clock import response_clock
from app.web.context import zone
from app.web.guards import actor_id, require

ANSWERS = (
    "name", "email", "organisation", "job_title", "country", "phone", "website", "topics",
    "message", "sector", "intent", "readiness", "size_band", "jobs_band", "timeline",
    "reply_language", "heard_from",
)  # fmt: skip
"""The answers in the order in which staff read them."""


@staff.get("/leads/<uuid:lead_id>")
@require(Permission.VIEW_LEADS)
def lead(lead_id: UUID) -> ResponseReturnValue:
    """Show a lead; that it was looked at is recorded."""
    return _lead_page(lead_id, StatusForm(), 200)


@staff.post("/leads/<uuid:lead_id>/status")
@require(Permission.WORK_LEADS)
def lead_status(lead_id: UUID) -> ResponseReturnValue:
    """Change a lead's status, unless someone else changed the lead since it was shown."""
    form = StatusForm()
    if not form.validate_on_submit():
        return _lead_page(lead_id, form, 422)
    status = LeadStatus(form.status.data)
    try:
        change_status(
            zone().database,
            zone().secrets.ledger_key,
            zone().first_response,
            actor=actor_id(),
            lead_id=lead_id,
            expected_version=form.expected_version,
            status=status,
            now=clock.now(),
        )
    except LeadChangedMeanwhile:
        form.status.data = ""
        form.status.errors = [form.say("conflict")]
        return _lead_page(lead_id, form, 409)
    except MoveNotAllowed:
        form.status.errors = [form.say("status_choice")]
        return _lead_page(lead_id, form, 422)
    label = zone().content.choice_label("lead_status", status, form.lang)
    flash(zone().content.text(form.lang, "staff.status.done", status=label), "success")
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


def _lead_page(lead_id: UUID, form: StatusForm, status: int) -> Response:
    view = view_lead(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        lead_id=lead_id,
        now=clock.now(),
    )
    page = render_template(
        "staff/lead.html",
        view=view,
        clock=response_clock(view),
        answers=ANSWERS,
        form=form,
        errors=form.summary(),
    )
    return make_response(page, status)
