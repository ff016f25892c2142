"""Facts that staff record of a lead: its tags, its result, its priority, and related leads."""

from uuid import UUID

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.core import clock
from app.core.rules.errors import LeadChangedMeanwhile, NotFound
from app.core.rules.permissions import Permission
from app.leads.facts import note_result, set_priority, tag_leads
from app.leads.relations import relate_leads
from app.leads.rules.facts import MOST_TAGS, Verdict, tag_of
from app.leads.rules.lead_work import Outcome
from app.staff.blueprint import staff
from app.staff.leads.forms.fact_forms import PriorityForm, RelationForm, ResultForm, TagForm
from app.staff.leads.lead_page import lead_page
from app.staff.leads.organisation import organisation_page, page_judged_on
from app.staff.leads.undo import UndoableAct, said_at
from app.web.context import zone
from app.web.drafts import sending
from app.web.guards import actor_id, own_page, require
from app.web.locale import page_language


@staff.post("/leads/<uuid:lead_id>/tags")
@require(Permission.WORK_LEADS)
def lead_tags(lead_id: UUID) -> ResponseReturnValue:
    """Add a tag to a lead, or take away the one whose button was pressed."""
    form = TagForm()
    removed = tag_of(request.form.get("remove", ""))
    if not removed and not form.validate_on_submit():
        return lead_page(lead_id, 422, sent=form)
    act = UndoableAct()
    (result,) = tag_leads(
        act.on([lead_id]),
        zone().secrets.ledger_key,
        actor=actor_id(),
        lead_ids=[lead_id],
        tag=removed or form.wanted,
        has=not removed,
        now=clock.now(),
    )
    if result.outcome is Outcome.GONE:
        raise NotFound(f"There is no lead {lead_id}.")
    if result.outcome is Outcome.FULL:
        form.tag.errors = [form.say("tag_many", limit=MOST_TAGS)]
        return lead_page(lead_id, 422, sent=form)
    if result.outcome in {Outcome.WITHDRAWN, Outcome.RESTRICTED}:
        flash(f"inbox.assign.{result.outcome}_one", said_at("tags", "say-error"))
    else:
        key = f"noted.tags.{'removed' if removed else 'added'}"
        said = zone().content.text(form.lang, key, tag=removed or form.wanted)
        changed = result.outcome is Outcome.DONE
        (act.confirm if changed else flash)(said, said_at("tags", "success"))
    return redirect(url_for("staff.lead", lead_id=lead_id, _anchor="tags"), 303)


@staff.post("/leads/<uuid:lead_id>/result")
@require(Permission.WORK_LEADS)
def lead_result(lead_id: UUID) -> ResponseReturnValue:
    """Store the result of a lead."""
    form = ResultForm()
    if not form.validate_on_submit():
        return lead_page(lead_id, 422, sent=form)
    try:
        note_result(
            sending(),
            zone().secrets.ledger_key,
            actor=actor_id(),
            lead_id=lead_id,
            result=form.result,
            now=clock.now(),
            seen=form.seen_until,
        )
    except LeadChangedMeanwhile:
        form.result_amount.errors = [form.say("result_conflict")]
        return lead_page(lead_id, 409, sent=form)
    return _done(lead_id, "result.done")


@staff.post("/leads/<uuid:lead_id>/priority")
@require(Permission.WORK_LEADS)
def lead_priority(lead_id: UUID) -> ResponseReturnValue:
    """Set a lead's priority by hand, or go back to the computed one."""
    form = PriorityForm()
    computed = "computed" in request.form
    if not computed and not form.validate_on_submit():
        return lead_page(lead_id, 422, sent=form)
    try:
        now_holds = set_priority(
            sending(),
            zone().secrets.ledger_key,
            actor=actor_id(),
            lead_id=lead_id,
            priority=None if computed else form.wanted,
            reason="" if computed else form.priority_reason.text,
            now=clock.now(),
            seen=form.seen_until,
        )
    except LeadChangedMeanwhile:
        form.priority.errors = [form.say("priority_conflict")]
        return lead_page(lead_id, 409, sent=form)
    label = zone().content.text(form.lang, f"inbox.priorities.{now_holds.name.lower()}")
    return _done(lead_id, "priority.done", priority=label)


@staff.post("/leads/<uuid:lead_id>/relations/<uuid:other_id>")
@require(Permission.WORK_LEADS)
def lead_relation(lead_id: UUID, other_id: UUID) -> ResponseReturnValue:
    """Link another lead as being about the same thing, dismiss it, or take either back.

    The button sends `verdict`, a `Verdict`, or anything else to take it back.
    """
    form = RelationForm()
    if not form.validate_on_submit():
        form.other_id = other_id
        before = page_judged_on(lead_id, request.form.get("next", ""))
        if before is not None:
            return organisation_page(lead_id, before, 422, sent=form)
        return lead_page(lead_id, 422, sent=form)
    sent = request.form.get("verdict", "")
    verdict = Verdict(sent) if sent in set(Verdict) else None
    relate_leads(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        lead_id=lead_id,
        other_id=other_id,
        verdict=verdict,
        reason=form.relation_reason.text if verdict else "",
        now=clock.now(),
        disposable=zone().is_disposable,
    )
    return _done(lead_id, f"relation.{verdict or 'taken_back'}")


def _done(lead_id: UUID, said: str, **values: object) -> ResponseReturnValue:
    """Report success, and redirect to the page of the button or to the lead."""
    flash(zone().content.text(page_language(), f"noted.{said}", **values), "success")
    page = request.form.get("next", "")
    back = page if own_page(page) else url_for("staff.lead", lead_id=lead_id)
    return redirect(back, 303)
