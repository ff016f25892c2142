"""One lead: changing its status and its owner."""

from uuid import UUID

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.core import clock
from app.core.rules.errors import (
    ContactTooEarly,
    LeadChangedMeanwhile,
    MoveNotAllowed,
    NotAnAssignee,
    NotFound,
    OriginalLeftOut,
    ProcessingRestricted,
    ReasonMissing,
    UnlikelyDuplicate,
)
from app.core.rules.permissions import Permission
from app.leads.moves import assign_leads, change_status
from app.leads.rules.inbox import Folder
from app.leads.rules.lead_work import Outcome, SeenLead
from app.staff.blueprint import staff
from app.staff.leads.forms.status_form import StatusForm
from app.staff.leads.forms.status_panel import search_others, whose
from app.staff.leads.lead_forms import OwnerForm
from app.staff.leads.lead_page import lead_page, new_owner_form
from app.staff.leads.undo import UndoableAct
from app.web.context import zone
from app.web.drafts import sending
from app.web.guards import actor_id, require


@staff.post("/leads/<uuid:lead_id>/status")
@require(Permission.WORK_LEADS)
def lead_status(lead_id: UUID) -> ResponseReturnValue:
    """Change a lead's status, unless someone else changed the lead since it was shown.

    Closing a lead that was never answered needs a reason, and a duplicate another's reference. It
    is asked about once if the two seem to be unrelated.
    """
    form = StatusForm()
    if not form.validate_on_submit():
        return lead_page(lead_id, 422, sent=form)
    status = form.new_status
    label = zone().content.choice_label("lead_status", status, form.lang)
    act = UndoableAct()
    try:
        change_status(
            act.on([lead_id], sending()),
            zone().secrets.ledger_key,
            zone().first_response,
            zone().mailing,
            actor=actor_id(),
            lead_id=lead_id,
            expected_version=form.expected_version,
            status=status,
            said=form.said,
            now=clock.now(),
        )
    except LeadChangedMeanwhile:
        form.status.errors = [form.say("conflict", status=label)]
        return lead_page(lead_id, 409, sent=form)
    except MoveNotAllowed:
        form.status.errors = [form.say("move", status=label)]
        return lead_page(lead_id, 422, sent=form)
    except ReasonMissing:
        form.say_missing(search_others(form.duplicate_of.text, lead_id))
        return lead_page(lead_id, 422, sent=form)
    except OriginalLeftOut:
        form.duplicate_of.errors = [form.say("duplicate_left_out", reference=form.reference)]
        return lead_page(lead_id, 422, sent=form)
    except UnlikelyDuplicate:
        form.ask_whether_sure(whose(form.reference))
        return lead_page(lead_id, 422, sent=form)
    except ContactTooEarly:
        form.elsewhere_at.errors = [form.say("contact_early")]
        return lead_page(lead_id, 422, sent=form)
    done = zone().content.text(form.lang, "staff.status.done", status=label)
    act.confirm(done, "success")
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


_SAID = {
    Outcome.DONE: ("inbox.assign.done_one", "say-success"),
    Outcome.SAME: ("inbox.assign.same_one", "say-success"),
    Outcome.WITHDRAWN: ("inbox.assign.withdrawn_one", "say-error"),
    Outcome.RESTRICTED: ("inbox.assign.restricted_one", "say-error"),
}
_TAKEN = ("inbox.assign.done_mine", "say-success")


@staff.post("/leads/<uuid:lead_id>/owner")
@require(Permission.WORK_LEADS)
def lead_owner(lead_id: UUID) -> ResponseReturnValue:
    """Assign or unassign a lead, unless someone else changed it since it was shown.

    The form sends `owner`, an account's id or `nobody`, with the `version` that was shown and
    `seen`, the time of its last change; the page then lists the changes made since.
    """
    form = new_owner_form()
    if not form.validate_on_submit():
        return lead_page(lead_id, 422, sent=form)
    act = UndoableAct()
    try:
        outcome = _assign(act, form, lead_id)
    except NotAnAssignee:
        form.owner.errors = [form.say("owner_choice")]
        return lead_page(lead_id, 422, sent=form)
    if outcome is Outcome.CHANGED:
        form.owner.errors = [form.say("changed_one")]
        return lead_page(lead_id, 409, sent=form)
    said = (
        _TAKEN if outcome is Outcome.DONE and form.owner_id == UUID(actor_id()) else _SAID[outcome]
    )
    (act.confirm if outcome is Outcome.DONE else flash)(*said)
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


def _assign(act: UndoableAct, form: OwnerForm, lead_id: UUID) -> Outcome:
    (result,) = assign_leads(
        act.on([lead_id]),
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


@staff.errorhandler(ProcessingRestricted)
def say_restricted(_error: ProcessingRestricted) -> ResponseReturnValue:
    """Redirect to the lead, or to the list of suspects in which it was ticked, and say why."""
    flash("staff.restricted.refused", "say-error")
    lead_id = (request.view_args or {}).get("lead_id")
    suspects = url_for("staff.leads", folder=Folder.SUSPECT.value)
    return redirect(url_for("staff.lead", lead_id=lead_id) if lead_id else suspects, 303)
