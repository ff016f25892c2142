"""Legal holds: data to be kept beyond its period, the end of that, and the reason."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts.rules.drafts import Box
from app.compliance.blueprint import compliance
from app.compliance.names import account_names
from app.compliance.rights.person import MaskedPerson, masked_people
from app.compliance.rights.person_forms import HoldForm, LiftForm, RenewForm
from app.core import clock
from app.core.rules.permissions import Permission
from app.enquiries.models import LegalHold
from app.enquiries.rules.legal_hold import (
    HoldIsOver,
    HoldState,
    IsRestriction,
    NotTold,
    hold_state,
)
from app.enquiries.store import legal_hold
from app.rights.holds import lift_hold, place_hold, renew_hold
from app.rights.restriction import end_restriction, letter_waits, tell_of_end
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.forms import form_page
from app.web.guards import actor_id, require
from app.web.paging import PAGE_SIZE, paged, read_cursor

_MOST_IN_FORCE = 500
_MOMENT = timedelta(microseconds=1)
_NEW = "compliance/rights/hold_new.html"


@compliance.get("/holds")
@require(Permission.ANSWER_RIGHTS)
def holds() -> str:
    """List the holds; people are shown masked, and reasons on each hold's own page alone."""
    place, now = read_cursor(request.args.get("before")), clock.now()
    with zone().database.reading() as session:
        in_force = legal_hold.list_in_force(session, now, _MOST_IN_FORCE) if not place else []
        over = legal_hold.list_over(session, now, place, PAGE_SIZE + 1)
        shown, older = paged(over, lambda each: (each.placed_at, each.id))
        people = masked_people(session, {each.person_id for each in (*in_force, *shown)})
        return render_template(
            "compliance/rights/holds.html",
            in_force=[_shown(each, people, now) for each in in_force],
            over=[_shown(each, people, now) for each in shown],
            names=account_names(session),
            older=older,
            first=place is None,
        )


@compliance.route("/holds/new", methods=["GET", "POST"])
@require(Permission.ANSWER_RIGHTS)
def hold_new() -> ResponseReturnValue:
    """Place a hold on the data of the person with an address or a reference."""
    form = drafted(HoldForm(), Box.HOLD)
    if not form.validate_on_submit():
        return form_page(_NEW, form)
    hold_id = place_hold(
        sending(),
        zone().secrets.ledger_key,
        actor=actor_id(),
        person_id=form.person_id,
        reason=form.reason.text,
        until=form.end,
        now=form.now,
    )
    return _said(hold_id, "placed")


@compliance.get("/holds/<uuid:hold_id>")
@require(Permission.ANSWER_RIGHTS)
def hold(hold_id: UUID) -> ResponseReturnValue:
    """Show one hold, with its possible actions."""
    return _page(hold_id, RenewForm(fresh=True), LiftForm(fresh=True), 200)


@compliance.post("/holds/<uuid:hold_id>/renew")
@require(Permission.ANSWER_RIGHTS)
def hold_renew(hold_id: UUID) -> ResponseReturnValue:
    """Change the last day of a hold."""
    form = RenewForm()
    if not form.validate_on_submit():
        return _page(hold_id, form, LiftForm(fresh=True), 422)
    renew_hold(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        hold_id=hold_id,
        until=form.end,
        now=form.now,
    )
    return _said(hold_id, "renewed")


@compliance.post("/holds/<uuid:hold_id>/lift")
@require(Permission.ANSWER_RIGHTS)
@fresh
def hold_lift(hold_id: UUID) -> ResponseReturnValue:
    """Lift a hold before its end, for a reason."""
    form = LiftForm()
    if not form.validate_on_submit():
        return _page(hold_id, RenewForm(fresh=True), form, 422)
    lift_hold(
        sending(),
        zone().secrets.ledger_key,
        actor=actor_id(),
        hold_id=hold_id,
        why=form.why_lifted.text,
        now=clock.now(),
    )
    return _said(hold_id, "lifted")


@compliance.post("/holds/<uuid:hold_id>/tell")
@require(Permission.ANSWER_RIGHTS)
def hold_tell(hold_id: UUID) -> ResponseReturnValue:
    """Tell the person that the restriction ends, and why."""
    form = LiftForm()
    if not form.validate_on_submit():
        return _page(hold_id, RenewForm(fresh=True), form, 422)
    mailed = tell_of_end(
        sending(),
        zone().secrets.ledger_key,
        zone().mailing,
        actor=actor_id(),
        hold_id=hold_id,
        why=form.why_lifted.text,
        now=clock.now(),
    )
    return _said(hold_id, "told" if mailed else "told_otherwise")


@compliance.post("/holds/<uuid:hold_id>/end")
@require(Permission.ANSWER_RIGHTS)
@fresh
def hold_end(hold_id: UUID) -> ResponseReturnValue:
    """Lift a restriction after the person was notified."""
    end_restriction(
        zone().database,
        zone().secrets.ledger_key,
        zone().first_response,
        actor=actor_id(),
        hold_id=hold_id,
        now=clock.now(),
    )
    return _said(hold_id, "ended")


@compliance.errorhandler(HoldIsOver)
@compliance.errorhandler(IsRestriction)
@compliance.errorhandler(NotTold)
def hold_refused(error: HoldIsOver | IsRestriction | NotTold) -> ResponseReturnValue:
    """Show on the hold's page why the action is refused."""
    hold_id = (request.view_args or {})["hold_id"]
    return _said(hold_id, "not_told" if isinstance(error, NotTold) else "over", "say-error")


def _shown(
    each: LegalHold, people: Mapping[UUID, MaskedPerson], now: datetime
) -> Mapping[str, object]:
    """Return a hold with its person and its state."""
    state = hold_state(each.until, each.lifted_at, now)
    return {
        "hold": each,
        "person": people[each.person_id],
        "state": state,
        # The last moment at which it is in force, on its last day.
        "last": each.until and each.until - _MOMENT,
        # Whether it is no longer in force.
        "is_over": state in (HoldState.EXPIRED, HoldState.LIFTED),
    }


def _page(hold_id: UUID, renew: RenewForm, lift: LiftForm, status: int) -> ResponseReturnValue:
    """Return the page of a hold, with the forms as sent and their errors."""
    with zone().database.reading() as session:
        found = legal_hold.get(session, hold_id)
        people = masked_people(session, {found.person_id})
        names = account_names(session)
        waits = found.restricts and letter_waits(session, found.person_id)
    text = render_template(
        "compliance/rights/hold.html",
        waits=waits,
        each=_shown(found, people, clock.now()),
        names=names,
        renew=renew,
        lift=drafted(lift, Box.HOLD_LIFT, hold_id),
        errors=[*renew.summary(), *lift.summary()],
    )
    return text, status


def _said(hold_id: UUID, key: str, kind: str = "say-success") -> ResponseReturnValue:
    flash(f"retention.holds.flash.{key}", kind)
    return redirect(url_for("compliance.hold", hold_id=hold_id), 303)
