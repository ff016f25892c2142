"""Corrections of the answers in an enquiry that colleagues entered by hand."""

from uuid import UUID

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts.rules.drafts import Box
from app.core import clock
from app.core.rules.errors import AddressTaken, AddressUsed, LeadChangedMeanwhile, NotFound
from app.core.rules.permissions import Permission
from app.enquiries.rules.enquiry import ENTERED
from app.enquiries.rules.fields import FIELDS
from app.leads.lead_view import LeadView, view_lead
from app.rights.corrections import correct_enquiry
from app.rights.store.person_data import uses_address
from app.staff.blueprint import staff
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.forms import form_page
from app.web.guards import actor_id, require
from app.web.locale import page_language
from app.web.reception.correction_form import CorrectionForm
from app.web.reception.enquiry_form import asking


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


@asking((FIELDS[name] for name in ("email", *ENTERED)), lambda field: field.name == "email")
class AddressCorrection(EntryCompletion):
    """The answers, with an e-mail address that was added, as long as nothing depends on it."""

    places = ("enter.mended", "enter", "form")


@staff.route("/leads/<uuid:lead_id>/entry", methods=["GET", "POST"])
@require(Permission.WORK_LEADS)
def lead_entry(lead_id: UUID) -> ResponseReturnValue:
    """Show the answers as they were entered, and accept corrections of them."""
    view = _entered(lead_id)
    added = not view.enquiry.email and view.current("email")
    # A form that was opened before something went there comes back with its refusal.
    used = added and "email" not in request.form and _is_used(view)
    completes = AddressCorrection if added else EntryCompletion
    asks = EntryCorrection if view.enquiry.email or used else completes
    form = asks(page_language(), {name: view.current(name) for name in ("email", *ENTERED)})
    drafted(form, Box.ENTRY_CORRECTION, lead_id)
    form.catch_up(view.enquiry, view.corrected)
    if not form.validate_on_submit():
        return form_page("staff/leads/entry.html", form, form.status, view=view, used=used)
    try:
        correct_enquiry(
            sending(),
            zone().secrets.ledger_key,
            person_id=view.enquiry.person_id,
            reference=view.enquiry.reference,
            values=form.values(),
            now=clock.now(),
            staff=actor_id(),
            seen=form.seen_until,
        )
    except (AddressTaken, AddressUsed) as refused:
        problem = "email_used" if isinstance(refused, AddressUsed) else "email_taken"
        form.add_errors({"email": form.say(problem)})
        return form_page("staff/leads/entry.html", form, view=view, used=False)
    except LeadChangedMeanwhile:
        # Just now: the form is read again, beside the answers as they are by now.
        return lead_entry(lead_id)
    flash("noted.words.done", "say-success")
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)


def _is_used(view: LeadView) -> bool:
    """Return whether something went to the address that staff added, or came from there."""
    with zone().database.reading() as session:
        return uses_address(session, view.enquiry.person_id)


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
