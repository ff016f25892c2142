"""Ending what a person has had restricted: they are told first (GDPR Art. 18(3))."""

from uuid import UUID

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.rights.hold_forms import LiftForm, RenewForm
from app.compliance.rights.holds import hold_page
from app.core import clock
from app.core.rules.permissions import Permission
from app.enquiries.rules.legal_hold import HoldIsOver, NotTold
from app.rights.restriction import end_restriction, tell_of_end
from app.web.context import zone
from app.web.guards import actor_id, require


@compliance.post("/holds/<uuid:hold_id>/tell")
@require(Permission.ANSWER_RIGHTS)
def hold_tell(hold_id: UUID) -> ResponseReturnValue:
    """Tell the person that the restriction ends, and why."""
    form = LiftForm()
    if not form.validate_on_submit():
        return hold_page(hold_id, RenewForm(fresh=True), form, 422)
    try:
        mailed = tell_of_end(
            zone().database,
            zone().secrets.ledger_key,
            zone().mailing,
            actor=actor_id(),
            hold_id=hold_id,
            why=form.why_lifted.text,
            now=clock.now(),
        )
    except HoldIsOver:
        return _said(hold_id, "over", "say-error")
    return _said(hold_id, "told" if mailed else "told_otherwise", "say-success")


@compliance.post("/holds/<uuid:hold_id>/end")
@require(Permission.ANSWER_RIGHTS)
def hold_end(hold_id: UUID) -> ResponseReturnValue:
    """Lift the restriction of which the person was told."""
    try:
        end_restriction(
            zone().database,
            zone().secrets.ledger_key,
            zone().first_response,
            actor=actor_id(),
            hold_id=hold_id,
            now=clock.now(),
        )
    except HoldIsOver:
        return _said(hold_id, "over", "say-error")
    except NotTold:
        return _said(hold_id, "not_told", "say-error")
    return _said(hold_id, "ended", "say-success")


def _said(hold_id: UUID, key: str, kind: str) -> ResponseReturnValue:
    flash(f"retention.holds.flash.{key}", kind)
    return redirect(url_for("compliance.hold", hold_id=hold_id), 303)
