"""Corrections of staff's own texts, each on a page of its own beside the original."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from flask import flash, make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from app.accounts.rules.drafts import Box
from app.core import clock
from app.core.rules.errors import ContactTooEarly, LeadChangedMeanwhile, NotAnAssignee, existing
from app.core.rules.permissions import Permission
from app.leads.amendments import amend_words
from app.leads.lead_view import LeadView, view_lead
from app.leads.models import LeadEvent, LeadMessage, LeadTask
from app.leads.models.facts import LeadAmendment
from app.leads.rules.amended import is_logged
from app.staff.blueprint import staff
from app.staff.leads.forms.fact_forms import AmendContactForm, AmendForm, AmendTaskForm
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.guards import actor_id, require


@dataclass(frozen=True)
class OwnWords:
    """Something that staff typed, as it was typed and as it was worded since, oldest first.

    :param item: the record: a note, a task, a contact or an enquiry.
    :param mended: the corrections of the recorded facts, oldest first.
    """

    item: Any
    original: str
    later: Sequence[LeadAmendment]
    mended: Sequence[LeadEvent]

    @property
    def current(self) -> str:
        """The latest wording; a task holds its own."""
        if isinstance(self.item, LeadTask):
            return self.item.title
        return self.later[-1].text if self.later else self.original

    def form(self, *, fresh: bool = False) -> AmendForm:
        """Return the form that corrects it."""
        if isinstance(self.item, LeadTask):
            form = AmendTaskForm(fresh=fresh)
            if not fresh:
                form.keep(self.item)
            return form
        is_contact = isinstance(self.item, LeadMessage)
        return AmendContactForm(fresh=fresh) if is_contact else AmendForm(fresh=fresh)


def own_words(view: LeadView, item_id: UUID) -> OwnWords | None:
    """Return a lead's text by id, if staff wrote it."""
    typed: dict[UUID, tuple[Any, str]] = {each.id: (each, each.text) for each in view.notes}
    typed |= {
        each.id: (each, each.text)
        for each in view.messages
        if is_logged(each.channel, each.message_id, undone=each.undone)
    }
    typed |= {each.id: (each, view.first_title(each)) for each in view.tasks}
    if view.enquiry.entered_by:
        typed[view.enquiry.id] = (view.enquiry, view.enquiry.message)
    if item_id not in typed:
        return None
    return OwnWords(*typed[item_id], view.later(item_id), view.mended(item_id))


@staff.get("/leads/<uuid:lead_id>/words/<uuid:item_id>")
@require(Permission.WORK_LEADS)
def lead_words(lead_id: UUID, item_id: UUID) -> ResponseReturnValue:
    """Show a text by staff, to correct it."""
    view = _view(lead_id)
    typed = _typed(view, item_id)
    form = typed.form(fresh=True)
    form.show(typed.item, typed.current)
    return _page(view, typed, form, 200)


@staff.post("/leads/<uuid:lead_id>/words/<uuid:item_id>")
@require(Permission.WORK_LEADS)
def lead_words_correct(lead_id: UUID, item_id: UUID) -> ResponseReturnValue:
    """Store a later wording, and other facts; the original stays."""
    view = _view(lead_id)
    typed = _typed(view, item_id)
    form = typed.form()
    if not form.validate_on_submit():
        return _page(view, typed, form, 422)
    try:
        amend_words(
            sending(),
            zone().secrets.ledger_key,
            zone().first_response,
            actor=actor_id(),
            lead_id=lead_id,
            item_id=item_id,
            text=form.amended.text,
            facts=form.facts_of(typed.item),
            now=clock.now(),
            seen=form.seen_until,
        )
    except LeadChangedMeanwhile:
        form.amended.errors = [form.say("amended_conflict")]
        return _page(view, typed, form, 409)
    except NotAnAssignee:
        form["task_for"].errors = [form.say("task_for_choice")]
        return _page(view, typed, form, 422)
    except ContactTooEarly:
        form["contact_at"].errors = [form.say("contact_early")]
        return _page(view, typed, form, 422)
    same = not isinstance(typed.item, LeadTask) or form["task_for"].data in {
        typed.item.assignee_id.hex, actor_id(),
    }  # fmt: skip
    name, key = ("", "done") if same else (view.names[form["task_for"].data], "done_for")
    flash(zone().content.text(form.lang, f"noted.words.{key}", name=name), "success")
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


def _view(lead_id: UUID) -> LeadView:
    return view_lead(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        lead_id=lead_id,
        now=clock.now(),
    )


def _typed(view: LeadView, item_id: UUID) -> OwnWords:
    missing = f"Staff typed no {item_id} of lead {view.lead.id}."
    return existing(own_words(view, item_id), missing)


def _page(view: LeadView, typed: OwnWords, form: AmendForm, status: int) -> ResponseReturnValue:
    drafted(form, Box.AMENDMENT, typed.item.id)
    page = render_template(
        "staff/leads/words.html", view=view, item_id=typed.item.id, typed=typed, form=form,
        errors=form.summary(),
    )  # fmt: skip
    return make_response(page, status)
