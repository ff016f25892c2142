"""Requests about data: the list, and taking one down."""

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.rights.person import person_of
from app.compliance.rights.request_forms import EnteredForm
from app.compliance.rights.request_page import left_words, requests_page
from app.core import clock
from app.core.rules.permissions import Permission
from app.rights.requests import open_request
from app.rights.rules.rights import NewRequest, RightsKind
from app.web.context import zone
from app.web.guards import actor_id, require


@compliance.get("/requests")
@require(Permission.ANSWER_RIGHTS)
def requests() -> str:
    """List what is open, the most urgent first, and what is closed."""
    return render_template(
        "compliance/rights/requests.html",
        page=requests_page(request.args),
        kinds=[each.value for each in RightsKind],
        left=left_words,
        first=not request.args.get("after"),
    )


@compliance.route("/requests/new", methods=["GET", "POST"])
@require(Permission.ANSWER_RIGHTS)
def request_new() -> ResponseReturnValue:
    """Take down what somebody asked for by mail, telephone, letter or in person."""
    now = clock.now()
    form = EnteredForm(now)
    if not form.is_submitted():
        return _new_page(form, 200)
    # Both, so that whoever sent it sees every message at once.
    valid = form.validate()
    if not (form.received.errors or form.check_received()) or not valid:
        return _new_page(form, 422)
    person_id = person_of(form.who.text)
    if person_id is None:
        form.who.errors = [form.say("nobody")]
        return _new_page(form, 422)
    kind, method = form.chosen
    asked = NewRequest(
        person_id, kind, method, form.received_at, form.words.data or "", actor=actor_id()
    )
    opened = open_request(
        zone().database, zone().secrets.ledger_key, zone().rights_desk, asked, now
    )
    flash(f"rights.flash.{'opened' if opened.new else 'there'}", "say-success")
    return redirect(url_for("compliance.request_one", request_id=opened.id), 303)


def _new_page(form: EnteredForm, status: int) -> Response:
    text = render_template("compliance/rights/request_new.html", form=form, errors=form.summary())
    return make_response(text, status)
