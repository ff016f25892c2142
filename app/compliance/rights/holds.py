"""Legal holds: what must be kept although its time is over, for how long and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.rights.hold_forms import HoldForm, LiftForm, RenewForm
from app.compliance.rights.person import Person, account_names, masked_people, person_of
from app.core import clock
from app.core.rules.permissions import Permission
from app.enquiries.models.legal_hold import LegalHold
from app.enquiries.rules.legal_hold import (
    BadUntil,
    HoldIsOver,
    HoldState,
    IsRestriction,
    hold_state,
)
from app.enquiries.store import legal_hold
from app.rights.holds import lift_hold, place_hold, renew_hold
from app.rights.restriction import letter_waits
from app.web.context import zone
from app.web.guards import actor_id, require
from app.web.paging import PAGE_SIZE, cursor_text, read_cursor

_MOST_IN_FORCE = 500
_MOMENT = timedelta(microseconds=1)


@dataclass(frozen=True)
class ShownHold:
    """A hold with whom it is about, and how it stands.

    :param last: the last moment at which it keeps anything, which is of its last day.
    """

    hold: LegalHold
    person: Person
    state: HoldState

    @property
    def last(self) -> datetime | None:
        """The last moment at which it keeps anything, on its last day."""
        return self.hold.until and self.hold.until - _MOMENT

    @property
    def is_over(self) -> bool:
        """Whether it keeps nothing any more."""
        return self.state in (HoldState.EXPIRED, HoldState.LIFTED)


@dataclass(frozen=True)
class HoldsPage:
    """Holds in force, those that end first first, and those that are over."""

    in_force: Sequence[ShownHold]
    over: Sequence[ShownHold]
    names: Mapping[str, str]
    older: str | None


@compliance.get("/holds")
@require(Permission.ANSWER_RIGHTS)
def holds() -> str:
    """List the holds; people are shown masked, and reasons on each hold's own page alone."""
    before = request.args.get("before")
    return render_template("compliance/rights/holds.html", page=_holds(before), first=not before)


@compliance.route("/holds/new", methods=["GET", "POST"])
@require(Permission.ANSWER_RIGHTS)
def hold_new() -> ResponseReturnValue:
    """Place a hold on the data of whoever an address or a reference is of."""
    form = HoldForm()
    if not form.validate_on_submit():
        return _new_page(form, 422 if form.is_submitted() else 200)
    person_id = person_of(form.who.text)
    if person_id is None:
        form.who.errors = [form.say("nobody")]
        return _new_page(form, 422)
    try:
        hold_id = place_hold(
            zone().database,
            zone().secrets.ledger_key,
            actor=actor_id(),
            person_id=person_id,
            reason=form.reason.text,
            until=form.end,
            now=clock.now(),
        )
    except BadUntil:
        form.until.errors = [form.say("until")]
        return _new_page(form, 422)
    flash("retention.holds.flash.placed", "say-success")
    return redirect(url_for("compliance.hold", hold_id=hold_id), 303)


@compliance.get("/holds/<uuid:hold_id>")
@require(Permission.ANSWER_RIGHTS)
def hold(hold_id: UUID) -> ResponseReturnValue:
    """Show one hold, with what can be done about it."""
    return hold_page(hold_id, RenewForm(fresh=True), LiftForm(fresh=True), 200)


@compliance.post("/holds/<uuid:hold_id>/renew")
@require(Permission.ANSWER_RIGHTS)
def hold_renew(hold_id: UUID) -> ResponseReturnValue:
    """Let a hold end at another day."""
    form = RenewForm()
    if not form.validate_on_submit():
        return hold_page(hold_id, form, LiftForm(fresh=True), 422)
    try:
        renew_hold(
            zone().database,
            zone().secrets.ledger_key,
            actor=actor_id(),
            hold_id=hold_id,
            until=form.end,
            now=clock.now(),
        )
        flash("retention.holds.flash.renewed", "say-success")
    except BadUntil:
        form.until.errors = [form.say("until")]
        return hold_page(hold_id, form, LiftForm(fresh=True), 422)
    except (HoldIsOver, IsRestriction):
        flash("retention.holds.flash.over", "say-error")
    return redirect(url_for("compliance.hold", hold_id=hold_id), 303)


@compliance.post("/holds/<uuid:hold_id>/lift")
@require(Permission.ANSWER_RIGHTS)
def hold_lift(hold_id: UUID) -> ResponseReturnValue:
    """End a hold before its time, for a reason."""
    form = LiftForm()
    if not form.validate_on_submit():
        return hold_page(hold_id, RenewForm(fresh=True), form, 422)
    try:
        lift_hold(
            zone().database,
            zone().secrets.ledger_key,
            actor=actor_id(),
            hold_id=hold_id,
            why=form.why_lifted.text,
            now=clock.now(),
        )
        flash("retention.holds.flash.lifted", "say-success")
    except (HoldIsOver, IsRestriction):
        flash("retention.holds.flash.over", "say-error")
    return redirect(url_for("compliance.hold", hold_id=hold_id), 303)


def _holds(before: str | None) -> HoldsPage:
    now = clock.now()
    with zone().database.reading() as session:
        in_force = legal_hold.list_in_force(session, now, _MOST_IN_FORCE) if not before else []
        over = legal_hold.list_over(session, now, read_cursor(before), PAGE_SIZE + 1)
        shown = over[:PAGE_SIZE]
        people = masked_people(session, {each.person_id for each in (*in_force, *shown)})
        names = account_names(session)
    older = cursor_text(shown[-1].placed_at, shown[-1].id) if len(over) > PAGE_SIZE else None
    return HoldsPage(
        [_shown(each, people, now) for each in in_force],
        [_shown(each, people, now) for each in shown],
        names,
        older,
    )


def _shown(each: LegalHold, people: Mapping[UUID, Person], now: datetime) -> ShownHold:
    return ShownHold(each, people[each.person_id], hold_state(each.until, each.lifted_at, now))


def _new_page(form: HoldForm, status: int) -> Response:
    text = render_template("compliance/rights/hold_new.html", form=form, errors=form.summary())
    return make_response(text, status)


def hold_page(hold_id: UUID, renew: RenewForm, lift: LiftForm, status: int) -> Response:
    """Return the page of a hold, with what was sent and could not be taken."""
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
        lift=lift,
        errors=[*renew.summary(), *lift.summary()],
    )
    return make_response(text, status)
