"""Corrections of an enquiry, made for the person at their request."""

from uuid import UUID

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue

from app.accounts.rules.drafts import Box
from app.compliance.blueprint import compliance
from app.core import clock
from app.core.rules.errors import LeadChangedMeanwhile
from app.core.rules.permissions import Permission
from app.rights.corrections import correct_enquiry, reveal_enquiry
from app.rights.rules.requests import NotCorrectable, OnRequest
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.forms import form_page
from app.web.guards import actor_id, require
from app.web.locale import page_language
from app.web.reception.correction_form import CorrectionForm


@compliance.route("/requests/<uuid:request_id>/correct/<uuid:enquiry_id>", methods=["GET", "POST"])
@require(Permission.ANSWER_RIGHTS)
@fresh
def request_correct(request_id: UUID, enquiry_id: UUID) -> ResponseReturnValue:
    """Show the facts about the person in one enquiry, unmasked, and accept corrections of them.

    The request is the reason, and is recorded as such each time.
    """
    now = clock.now()
    back = redirect(url_for("compliance.request_one", request_id=request_id), 303)
    try:
        held = reveal_enquiry(
            zone().database,
            zone().secrets.ledger_key,
            actor=actor_id(),
            request_id=request_id,
            enquiry_id=enquiry_id,
            now=now,
        )
    except NotCorrectable:
        flash("rights.refused.correction", "say-error")
        return back
    form = drafted(CorrectionForm(page_language(), held.current), Box.CORRECTION, enquiry_id)
    form.catch_up(held.enquiry, held.later)
    if not form.validate_on_submit():
        template = "compliance/rights/request_correct.html"
        return form_page(template, form, form.status, asked=held.request, enquiry=held.enquiry)
    try:
        changed = correct_enquiry(
            sending(),
            zone().secrets.ledger_key,
            person_id=held.request.person_id,
            reference=held.enquiry.reference,
            values=form.values(),
            now=now,
            on_request=OnRequest(request_id, actor_id()),
            seen=form.seen_until,
        )
    except LeadChangedMeanwhile:
        # Just now: the form is read again, beside the answers as they are by now.
        return request_correct(request_id, enquiry_id)
    flash(f"rights.flash.{'corrected' if changed else 'unchanged'}", "say-success")
    return back
