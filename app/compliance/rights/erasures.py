"""Erasures: what is asked for and proposed, and the decision of a second person."""

from uuid import UUID

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.compliance.blueprint import compliance
from app.compliance.forms import ProposalForm, RefusalForm
from app.compliance.rights.erasure_page import certificate_page, erasures_page, proposal_page
from app.compliance.rights.person import person_of
from app.core import clock
from app.core.rules.permissions import Permission
from app.core.rules.second_person import NotSecondPerson
from app.rights.erasure import Proposed, approve_erasure, propose_erasure, refuse_erasure
from app.rights.rules.erasure import AlreadyDecided, ErasureGround, HeldByLaw
from app.rights.rules.rights import RightsMethod
from app.rights.store import erasure, rights_request
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.guards import actor_id, require


@compliance.get("/erasures")
@require(Permission.ANSWER_RIGHTS)
def erasures() -> str:
    """List the erasures that are asked for, proposed and done."""
    before = request.args.get("before")
    return render_template(
        "compliance/rights/erasures.html", page=erasures_page(before), first=not before
    )


@compliance.route("/erasures/new", methods=["GET", "POST"])
@require(Permission.ANSWER_RIGHTS)
def erasure_new() -> ResponseReturnValue:
    """Propose the erasure of whoever an address or a reference is of."""
    form = ProposalForm()
    if not form.validate_on_submit():
        return _new_page(form, 422 if form.is_submitted() else 200)
    person_id = person_of(form.who.text)
    if person_id is None:
        form.who.errors = [form.say("nobody")]
        return _new_page(form, 422)
    return _proposed(Proposed(person_id, ErasureGround(form.ground.data), form.remark.text))


@compliance.post("/erasures/requests/<uuid:request_id>")
@require(Permission.ANSWER_RIGHTS)
def erasure_of_request(request_id: UUID) -> ResponseReturnValue:
    """Propose what a person has asked for themselves."""
    with zone().database.reading() as session:
        asked = rights_request.get(session, request_id)
    theirs = asked.method == RightsMethod.MY_DATA
    ground = ErasureGround.REQUEST if theirs else ErasureGround.ASKED
    proposed = Proposed(asked.person_id, ground, request_id=request_id)
    return _proposed(proposed)


@compliance.get("/erasures/<uuid:proposal_id>")
@require(Permission.ANSWER_RIGHTS)
def erasure_proposal(proposal_id: UUID) -> ResponseReturnValue:
    """Show one proposal, with what would go."""
    return _proposal_page(proposal_id, RefusalForm(), 200)


@compliance.post("/erasures/<uuid:proposal_id>/approve")
@require(Permission.ANSWER_RIGHTS)
@fresh
def erasure_approve(proposal_id: UUID) -> ResponseReturnValue:
    """Approve a proposal: the person is erased at once."""
    try:
        certificate = approve_erasure(
            zone().database,
            zone().erasing,
            actor=actor_id(),
            proposal_id=proposal_id,
            now=clock.now(),
        )
    except (AlreadyDecided, NotSecondPerson, HeldByLaw) as error:
        flash(f"erasure.refused.{_KEYS[type(error)]}", "say-error")
        return redirect(url_for("compliance.erasure_proposal", proposal_id=proposal_id), 303)
    flash("erasure.flash.done", "say-success")
    done = UUID(certificate.erasure)
    return redirect(url_for("compliance.erasure_certificate", erasure_id=done), 303)


@compliance.post("/erasures/<uuid:proposal_id>/refuse")
@require(Permission.ANSWER_RIGHTS)
def erasure_refuse(proposal_id: UUID) -> ResponseReturnValue:
    """Refuse a proposal, with a reason."""
    form = RefusalForm()
    if not form.validate_on_submit():
        return _proposal_page(proposal_id, form, 422)
    try:
        refuse_erasure(
            zone().database,
            zone().erasing,
            actor=actor_id(),
            proposal_id=proposal_id,
            why_not=form.why_not.text,
            now=clock.now(),
        )
        flash("erasure.flash.refused", "say-success")
    except AlreadyDecided:
        flash("erasure.refused.decided", "say-error")
    return redirect(url_for("compliance.erasure_proposal", proposal_id=proposal_id), 303)


@compliance.get("/erasures/certificates/<uuid:erasure_id>")
@require(Permission.ANSWER_RIGHTS)
def erasure_certificate(erasure_id: UUID) -> str:
    """Show the certificate of an erasure."""
    return render_template("compliance/rights/certificate.html", page=certificate_page(erasure_id))


@compliance.get("/erasures/certificates/<uuid:erasure_id>/file")
@require(Permission.ANSWER_RIGHTS)
def erasure_certificate_file(erasure_id: UUID) -> Response:
    """Give the certificate's own bytes, whose hash the ledger has."""
    with zone().database.reading() as session:
        payload = erasure.get_certificate(session, erasure_id).payload
    answer = make_response(payload)
    answer.headers["Content-Type"] = "application/json"
    name = f"erasure-{erasure_id.hex}.json"
    answer.headers["Content-Disposition"] = f"attachment; filename={name}"
    return answer


_KEYS: dict[type[Exception], str] = {
    AlreadyDecided: "decided",
    NotSecondPerson: "second",
    HeldByLaw: "held",
}


def _proposed(proposed: Proposed) -> ResponseReturnValue:
    proposal_id = propose_erasure(
        zone().database, zone().secrets.ledger_key, proposed, actor=actor_id(), now=clock.now()
    )
    flash("erasure.flash.proposed", "say-success")
    return redirect(url_for("compliance.erasure_proposal", proposal_id=proposal_id), 303)


def _new_page(form: ProposalForm, status: int) -> Response:
    text = render_template("compliance/rights/erasure_new.html", form=form, errors=form.summary())
    return make_response(text, status)


def _proposal_page(proposal_id: UUID, form: RefusalForm, status: int) -> Response:
    text = render_template(
        "compliance/rights/erasure.html",
        page=proposal_page(proposal_id),
        form=form,
        errors=form.summary(),
    )
    return make_response(text, status)
