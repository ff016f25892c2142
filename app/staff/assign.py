"""Giving one lead to a person, from its own page."""

from uuid import UUID

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app import clock
from app.domain.errors import NotAnAssignee, NotFound
from app.domain.many_leads import Outcome
from app.domain.permissions import Permission
from app.services.assign_leads import assign_leads
from app.staff.assign_forms import OwnerForm
from app.staff.blueprint import staff
from app.store.assignee import list_assignees
from app.web.context import zone
from app.web.guards import actor_id, require

_SAID = {
    Outcome.DONE: ("inbox.assign.done_one", "say-success"),
    Outcome.SAME: ("inbox.assign.same_one", "say-success"),
    Outcome.CHANGED: ("inbox.assign.changed_one", "say-error"),
    Outcome.WITHDRAWN: ("inbox.assign.withdrawn_one", "say-error"),
}


@staff.post("/leads/<uuid:lead_id>/owner")
@require(Permission.WORK_LEADS)
def lead_owner(lead_id: UUID) -> ResponseReturnValue:
    """Give a lead to a person or to nobody, unless someone else changed it since it was shown.

    The form sends `owner`, an account's id or `nobody`, and the `version` that was looked at.
    """
    with zone().database.reading() as session:
        form = OwnerForm(list_assignees(session, clock.now()), current_user.id)
    if form.validate_on_submit():
        flash(*_assign(form, lead_id))
    else:
        flash(form.owner.errors[0], "error")
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


def _assign(form: OwnerForm, lead_id: UUID) -> tuple[str, str]:
    try:
        (result,) = assign_leads(
            zone().database,
            zone().secrets.ledger_key,
            actor=actor_id(),
            seen=[form.seen(lead_id)],
            owner_id=form.owner_id,
            now=clock.now(),
        )
    except NotAnAssignee:
        return "inbox.errors.owner_choice", "say-error"
    if result.outcome == Outcome.GONE:
        raise NotFound(f"There is no lead {lead_id}.")
    return _SAID[result.outcome]
