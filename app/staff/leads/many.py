"""Work on the leads that are ticked: giving them to a person, and moving them to a status."""

from collections.abc import Iterator, Sequence

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.core import clock
from app.core.rules.errors import NotAnAssignee
from app.core.rules.permissions import Permission
from app.leads.assign_leads import assign_leads
from app.leads.change_statuses import change_statuses
from app.leads.rules.many_leads import LeadOutcome, Outcome, references_of
from app.staff.blueprint import staff
from app.staff.leads.assign_forms import ManyForm
from app.staff.leads.inbox import render_inbox
from app.staff.leads.inbox_page import InboxPage, inbox_page
from app.web.context import zone
from app.web.guards import actor_id, require

_LEFT = (Outcome.CHANGED, Outcome.NOT_ALLOWED, Outcome.WITHDRAWN, Outcome.RESTRICTED)


@staff.post("/leads/assign")
@require(Permission.WORK_LEADS)
def leads_assign() -> ResponseReturnValue:
    """Give the ticked leads to a person, or to nobody, and say which could not be."""
    page = inbox_page()
    form = ManyForm(page.assignees, current_user.id, asks="owner")
    if not form.validate_on_submit():
        return render_inbox(page, form, 422)
    try:
        outcomes = assign_leads(
            zone().database,
            zone().secrets.ledger_key,
            zone().mailing,
            actor=actor_id(),
            seen=form.lead.data,
            owner_id=form.owner_id,
            now=clock.now(),
        )
    except NotAnAssignee:
        form.owner.errors = [form.say("owner_choice")]
        return render_inbox(page, form, 422)
    name = page.owner(form.owner_id)
    done = ("many.assigned", {"name": name}) if name else ("many.unassigned", {})
    return _told(page, form, outcomes, *done)


@staff.post("/leads/status")
@require(Permission.WORK_LEADS)
def leads_status() -> ResponseReturnValue:
    """Move the ticked leads to a status, and say which may not go there."""
    page = inbox_page()
    form = ManyForm(page.assignees, current_user.id, asks="status")
    if not form.validate_on_submit():
        return render_inbox(page, form, 422)
    outcomes = change_statuses(
        zone().database,
        zone().secrets.ledger_key,
        zone().first_response,
        actor=actor_id(),
        seen=form.lead.data,
        status=form.new_status,
        now=clock.now(),
    )
    label = zone().content.choice_label("lead_status", form.new_status, form.lang)
    return _told(page, form, outcomes, "many.status_set", {"status": label})


def _told(
    page: InboxPage,
    form: ManyForm,
    outcomes: Sequence[LeadOutcome],
    key: str,
    values: dict[str, str],
) -> ResponseReturnValue:
    """Say what became of the leads, and go back to the list that they were ticked in."""
    done = len(references_of(outcomes, Outcome.DONE))
    if done:
        flash(form.say_plain(key, n=done, **values), "success")
    same = references_of(outcomes, Outcome.SAME)
    if same:
        flash(form.say_plain("many.same", references=_listed(form, same)), "success")
    for sentence in _left(form, outcomes):
        flash(sentence, "error")
    return redirect(url_for("staff.leads", **page.here), 303)


def _left(form: ManyForm, outcomes: Sequence[LeadOutcome]) -> Iterator[str]:
    for outcome in _LEFT:
        left = references_of(outcomes, outcome)
        if left:
            yield form.say_plain(f"many.{outcome}", references=_listed(form, left))
    gone = len(references_of(outcomes, Outcome.GONE))
    if gone:
        yield form.say_plain("many.gone", n=gone)


def _listed(form: ManyForm, references: Sequence[str]) -> str:
    return form.say_plain("many.separator").join(references)
