"""Corrections of what staff typed themselves, each on a page of its own beside the original."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from flask import flash, make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.accounts.rules.drafts import Box
from app.core import clock
from app.core.rules.errors import existing
from app.core.rules.permissions import Permission
from app.leads.amendments import amend_words
from app.leads.lead_view import LeadView, view_lead
from app.leads.models.facts import LeadAmendment
from app.staff.blueprint import staff
from app.staff.leads.forms.fact_forms import AmendForm
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.guards import actor_id, require


@dataclass(frozen=True)
class OwnWords:
    """Something that staff typed, as it was typed and as it was worded since, oldest first."""

    original: str
    later: Sequence[LeadAmendment]

    @property
    def current(self) -> str:
        """The latest wording."""
        return self.later[-1].text if self.later else self.original


def own_words(view: LeadView, item_id: UUID) -> OwnWords | None:
    """Return what staff typed of a lead under an id, if they typed it."""
    typed = {each.id: each.text for each in view.notes}
    typed |= {each.id: each.text for each in view.messages if each.message_id is None}
    if view.enquiry.entered_by:
        typed[view.enquiry.id] = view.enquiry.message
    return OwnWords(typed[item_id], view.later(item_id)) if item_id in typed else None


@staff.get("/leads/<uuid:lead_id>/words/<uuid:item_id>")
@require(Permission.WORK_LEADS)
def lead_words(lead_id: UUID, item_id: UUID) -> ResponseReturnValue:
    """Show what staff typed of a lead, to correct it."""
    return _page(lead_id, item_id, AmendForm(fresh=True), 200)


@staff.post("/leads/<uuid:lead_id>/words/<uuid:item_id>")
@require(Permission.WORK_LEADS)
def lead_words_correct(lead_id: UUID, item_id: UUID) -> ResponseReturnValue:
    """Store a later wording; the original stays."""
    form = AmendForm()
    if not form.validate_on_submit():
        return _page(lead_id, item_id, form, 422)
    amend_words(
        sending(),
        zone().secrets.ledger_key,
        actor=actor_id(),
        lead_id=lead_id,
        item_id=item_id,
        text=form.amended.text,
        now=clock.now(),
    )
    flash("noted.words.done", "say-success")
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


def _page(lead_id: UUID, item_id: UUID, form: AmendForm, status: int) -> ResponseReturnValue:
    view = view_lead(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        lead_id=lead_id,
        now=clock.now(),
    )
    typed = existing(own_words(view, item_id), f"Staff typed no {item_id} of lead {lead_id}.")
    if form.amended.data is None:
        form.amended.data = typed.current
    drafted(form, Box.AMENDMENT, item_id)
    page = render_template(
        "staff/leads/words.html", view=view, item_id=item_id, typed=typed, form=form,
        errors=form.summary(),
    )  # fmt: skip
    return make_response(page, status)
