"""One person: found by a search, and shown masked until somebody gives a reason to reveal them."""

from uuid import UUID

from flask import redirect, url_for
from flask.typing import ResponseReturnValue

from app.accounts.rules.drafts import Box
from app.compliance.blueprint import compliance
from app.compliance.names import names_by_actor
from app.compliance.rights.person_forms import RevealForm, SubjectForm
from app.compliance.rights.sought import look_up
from app.core import clock
from app.core.rules.permissions import Permission
from app.rights.subjects import Revealed, reveal_subject, view_subject
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.forms import form_page
from app.web.guards import actor_id, require

_FINDER = "compliance/rights/subjects.html"


# The search is posted: an address in a URL would be kept in logs and browser histories.
@compliance.route("/subjects", methods=["GET", "POST"])
@require(Permission.VIEW_CONSENTS)
def subjects() -> ResponseReturnValue:
    """Search for a person by an address, a reference, a random number or its first digits."""
    form = SubjectForm()
    if not form.validate_on_submit():
        return form_page(_FINDER, form)
    sought = look_up(form.who.text)
    if sought.person is None:
        return form_page(_FINDER, form, 200, sought=sought)
    return redirect(url_for("compliance.subject", person_id=sought.person), 303)


@compliance.get("/subjects/<uuid:person_id>")
@require(Permission.VIEW_CONSENTS)
def subject(person_id: UUID) -> ResponseReturnValue:
    """Show all that a person decided and all that was done about them, and record the access."""
    return _page(person_id, RevealForm())


@compliance.post("/subjects/<uuid:person_id>/reveal")
@require(Permission.VIEW_CONSENTS)
@fresh
def subject_reveal(person_id: UUID) -> ResponseReturnValue:
    """Show a person's name and address once, for a reason that is stored."""
    form = RevealForm()
    if not form.validate_on_submit():
        return _page(person_id, form)
    revealed = reveal_subject(
        sending(),
        zone().secrets.ledger_key,
        actor=actor_id(),
        person_id=person_id,
        reason=form.why.text,
        now=clock.now(),
    )
    return _page(person_id, RevealForm(fresh=True), 200, revealed)


def _page(
    person_id: UUID, form: RevealForm, status: int | None = None, revealed: Revealed | None = None
) -> ResponseReturnValue:
    view = view_subject(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        person_id=person_id,
        now=clock.now(),
    )
    return form_page(
        "compliance/rights/subject.html",
        drafted(form, Box.REVEAL, person_id),
        status,
        view=view,
        revealed=revealed,
        names=names_by_actor(),
        now=clock.now(),
        back=url_for("compliance.subject", person_id=person_id),
    )
