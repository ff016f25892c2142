"""Corrections of the answers in an enquiry that colleagues entered by hand."""

from uuid import UUID

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue

from app.accounts.rules.drafts import Box
from app.core import clock
from app.core.rules.errors import AddressTaken, NotFound
from app.core.rules.permissions import Permission
from app.enquiries.rules.enquiry import ENTERED
from app.enquiries.rules.fields import FIELDS
from app.leads.lead_view import LeadView, view_lead
from app.rights.corrections import correct_enquiry
from app.staff.blueprint import staff
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.forms import form_page
from app.web.guards import actor_id, require
from app.web.locale import page_language
from app.web.reception.enquiry_form import CorrectionForm, asking


@asking((FIELDS[name] for name in ENTERED), lambda _field: False)
class EntryCorrection(CorrectionForm):
    """The answers of an enquiry entered by hand, none of which is required."""

    places: tuple[str, ...] = ("enter", "form")

    def validate(self, **extra: object) -> bool:
        """Check each field, and that an amount has its unit."""
        valid = super().validate(**extra)
        lacking = self.amount_problems()
        self.add_errors(lacking)
        return valid and not lacking


@asking((FIELDS[name] for name in ("email", *ENTERED)), lambda _field: False)
class EntryCompletion(EntryCorrection):
    """The answers, with an e-mail address to be added to an enquiry that has none."""

    places = ("enter.added", "enter", "form")


@staff.route("/leads/<uuid:lead_id>/entry", methods=["GET", "POST"])
@require(Permission.WORK_LEADS)
def lead_entry(lead_id: UUID) -> ResponseReturnValue:
    """Show the answers as they were entered, and accept corrections of them."""
    view = _entered(lead_id)
    kind = EntryCorrection if view.current("email") else EntryCompletion
    form = kind(page_language(), {name: view.current(name) for name in ENTERED})
    drafted(form, Box.ENTRY_CORRECTION, lead_id)
    if not form.validate_on_submit():
        return form_page("staff/leads/entry.html", form, view=view)
    try:
        correct_enquiry(
            sending(),
            zone().secrets.ledger_key,
            person_id=view.enquiry.person_id,
            reference=view.enquiry.reference,
            values=form.values(),
            now=clock.now(),
            staff=actor_id(),
        )
    except AddressTaken:
        form.add_errors({"email": form.say("email_taken")})
        return form_page("staff/leads/entry.html", form, view=view)
    flash("noted.words.done", "say-success")
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


def _entered(lead_id: UUID) -> LeadView:
    """Return a lead whose enquiry was entered by hand, and record that it was looked at.

    :raises NotFound: if there is no such lead, or the person sent the enquiry.
    """
    view = view_lead(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        lead_id=lead_id,
        now=clock.now(),
    )
    if not view.enquiry.entered_by:
        raise NotFound(f"Nobody entered the enquiry of lead {lead_id} by hand.")
    return view
