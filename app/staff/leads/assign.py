"""Giving one lead to a person, from its own page."""

from uuid import UUID

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue

from app.core import clock
from app.core.rules.errors import NotAnAssignee, NotFound
from app.core.rules.permissions import Permission
from app.leads.assign_leads import assign_leads
from app.leads.rules.many_leads import Outcome, SeenLead
from app.staff.blueprint import staff
from app.staff.leads.assign_forms import OwnerForm
from app.staff.leads.lead_page import lead_page, new_owner_form
from app.web.context import zone
from app.web.guards import actor_id, require

_SAID = {
    Outcome.DONE: ("inbox.assign.done_one", "say-success"),
    Outcome.SAME: ("inbox.assign.same_one", "say-success"),
    Outcome.WITHDRAWN: ("inbox.assign.withdrawn_one", "say-error"),
    Outcome.RESTRICTED: ("inbox.assign.restricted_one", "say-error"),
}


@staff.post("/leads/<uuid:lead_id>/owner")
@require(Permission.WORK_LEADS)
def lead_owner(lead_id: UUID) -> ResponseReturnValue:
    """Give a lead to a person or to nobody, unless someone else changed it since it was shown.

    The form sends `owner`, an account's id or `nobody`, with the `version` that was looked at and
    `seen`, when that had changed, from where on the page tells what changed meanwhile.
    """
    form = new_owner_form()
    if not form.validate_on_submit():
        return lead_page(lead_id, 422, sent=form)
    try:
        outcome = _assign(form, lead_id)
    except NotAnAssignee:
        form.owner.errors = [form.say("owner_choice")]
        return lead_page(lead_id, 422, sent=form)
    if outcome is Outcome.CHANGED:
        form.owner.errors = [form.say("changed_one")]
        return lead_page(lead_id, 409, sent=form)
    flash(*_SAID[outcome])
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


def _assign(form: OwnerForm, lead_id: UUID) -> Outcome:
    (result,) = assign_leads(
        zone().database,
        zone().secrets.ledger_key,
        zone().mailing,
        actor=actor_id(),
        seen=[SeenLead(lead_id, form.expected_version)],
        owner_id=form.owner_id,
        now=clock.now(),
    )
    if result.outcome == Outcome.GONE:
        raise NotFound(f"There is no lead {lead_id}.")
    return result.outcome
