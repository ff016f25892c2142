"""The ledger's health, its full verification on request, and its alarm until it is closed."""

from collections.abc import Mapping
from itertools import chain
from typing import Any
from uuid import UUID

from flask import Response, abort, flash, make_response, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy.orm import Session

from app.accounts.rules.drafts import Box
from app.accounts.store import staff
from app.compliance.blueprint import compliance
from app.compliance.elapsed_words import elapsed_words
from app.compliance.forms import REMARK_LIMIT, ConsoleForm
from app.compliance.ledger.objects import shown_objects
from app.compliance.ledger.state import read_state
from app.compliance.names import account_names
from app.core import clock
from app.core.rules.permissions import Permission, allows
from app.ledger.models import LedgerVerification
from app.ledger.rules.verdict import parse_findings
from app.ledger.store import asked_work, ledger, pending_entry
from app.ledger.verdicts import AlarmChanged, Verified, close_alarm, read_verified
from app.ledger.verification import ask_verification
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.forms import CheckedText, TextField, form_page
from app.web.guards import actor_id, require

_TEMPLATE = "compliance/ledger/ledger.html"

_LOOKS_AGAIN = 3
"""Seconds after which a page that shows progress reloads, without any script."""

_SHOWN = 10
"""Verifications that the page lists."""


class ClosingForm(ConsoleForm):
    """The reason for closing the alarm."""

    copy = "ledger_view.alarm.errors"
    fields = "ledger_view.alarm.fields"
    reason = TextField(validators=[CheckedText(REMARK_LIMIT, required=True)])


@compliance.get("/ledger", endpoint="ledger")
@require(Permission.VIEW_CONSENTS)
def ledger_health() -> Response:
    """Show the ledger's health; while a verification is under way, the page reloads."""
    shown, still = _shown(), "still" in request.args
    response = make_response(_page(shown, ClosingForm(fresh=True), still=still))
    # A reason for closing an alarm is not lost while it is being written.
    if shown["under_way"] is not None and shown["verified"].alarm is None and not still:
        response.headers["Refresh"] = str(_LOOKS_AGAIN)
    return response


def _page(shown: Mapping[str, Any], form: ClosingForm, **values: Any) -> ResponseReturnValue:
    alarm = shown["verified"].alarm
    if alarm is not None:
        drafted(form, Box.ALARM, alarm.latest.verification)
    values |= {"may_close": _may_close(), "elapsed": elapsed_words}
    return form_page(_TEMPLATE, form, **shown, **values)


@compliance.post("/ledger/verify")
@require(Permission.VIEW_CONSENTS)
def ledger_verify() -> ResponseReturnValue:
    """Ask for a full verification, which the worker does."""
    asked = ask_verification(
        zone().database, zone().secrets.ledger_key, actor=actor_id(), now=clock.now()
    )
    flash(f"ledger_view.flash.{'asked' if asked else 'open'}", "say-success")
    return redirect(url_for("compliance.ledger"), 303)


@compliance.post("/ledger/alarm/<uuid:verification_id>/close")
@require(Permission.VIEW_CONSENTS)
def ledger_alarm_close(verification_id: UUID) -> ResponseReturnValue:
    """Close the alarm that the reader was shown, with a reason."""
    if not _may_close():
        abort(403)
    form = ClosingForm()
    if not form.validate_on_submit():
        return _page(_shown(), form, still=True)
    try:
        close_alarm(
            sending(),
            zone().vouching,
            actor=actor_id(),
            verification_id=verification_id,
            reason=form.reason.text,
            now=clock.now(),
        )
        flash("ledger_view.flash.closed", "say-success")
    except AlarmChanged:
        flash("ledger_view.flash.changed", "say-error")
    return redirect(url_for("compliance.ledger"), 303)


def _may_close() -> bool:
    """Return whether the reader may close the alarm: an auditor, or anybody while there is none."""
    if allows(current_user.role, Permission.CLOSE_ALARMS):
        return True
    with zone().database.reading() as session:
        return not staff.list_with(session, Permission.CLOSE_ALARMS)


def _shown() -> dict[str, Any]:
    """Return the present state of the ledger for the page."""
    verified = read_verified(zone().database, zone().vouching, _SHOWN)
    alarm = verified.alarm.findings if verified.alarm is not None else ()
    earlier = (parse_findings(each.row.findings) for each in verified.ended if each.row)
    objects = shown_objects(chain(alarm, *earlier))
    with zone().database.reading() as session:
        return {**_state(session, verified), "objects": objects}


def _state(session: Session, verified: Verified) -> dict[str, Any]:
    state = read_state(session, verified.alarm, verified.latest)
    under_way = asked_work.find_open(session, LedgerVerification)
    return {
        "now": state.now,
        "state": state,
        "verified": verified,
        "aside": len(pending_entry.list_aside(session)),
        "under_way": under_way,
        # Whether the lease of the worker that does it has expired.
        "has_stalled": under_way and under_way.owner and under_way.owned_until <= state.now,
        "names": account_names(session),
        "logs": len(ledger.list_generations(session)),
    }
