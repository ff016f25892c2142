"""One lead: what the investor sent, what they agreed to, and how far staff have come with it."""

from uuid import UUID

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue

from app.core import clock
from app.core.rules.errors import LeadChangedMeanwhile, MoveNotAllowed
from app.core.rules.permissions import Permission
from app.leads.rules.lead_status import LeadStatus
from app.leads.work_lead import change_status
from app.staff.blueprint import staff
from app.staff.leads.lead_forms import StatusForm
from app.staff.leads.lead_page import lead_page
from app.web.context import zone
from app.web.guards import actor_id, require


@staff.get("/leads/<uuid:lead_id>")
@require(Permission.VIEW_LEADS)
def lead(lead_id: UUID) -> ResponseReturnValue:
    """Show a lead; that it was looked at is recorded."""
    return lead_page(lead_id)


@staff.post("/leads/<uuid:lead_id>/status")
@require(Permission.WORK_LEADS)
def lead_status(lead_id: UUID) -> ResponseReturnValue:
    """Change a lead's status, unless someone else changed the lead since it was shown."""
    form = StatusForm()
    if not form.validate_on_submit():
        return lead_page(lead_id, 422, sent=form)
    status = LeadStatus(form.status.data)
    label = zone().content.choice_label("lead_status", status, form.lang)
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
        form.status.errors = [form.say("conflict", status=label)]
        return lead_page(lead_id, 409, sent=form)
    except MoveNotAllowed:
        form.status.errors = [form.say("move", status=label)]
        return lead_page(lead_id, 422, sent=form)
    flash(zone().content.text(form.lang, "staff.status.done", status=label), "success")
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)
