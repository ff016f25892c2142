"""Erasures: requests, proposals, and the decision of a second person."""

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from flask import Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy.orm import Session

from app.accounts.rules.drafts import Box
from app.compliance.blueprint import compliance
from app.compliance.names import account_names
from app.compliance.rights.person import masked_people, will_be_told
from app.compliance.rights.person_forms import ProposalForm, RefusalForm
from app.consent.store import consent
from app.core import clock
from app.core.rules.errors import NotSecondPerson
from app.core.rules.permissions import Permission
from app.enquiries.store import legal_hold
from app.ledger.judged import certified, read_certificate
from app.rights.erasure import Proposed, approve_erasure, propose_erasure, refuse_erasure
from app.rights.rules.erasure import (
    AlreadyDecided,
    ErasureGround,
    Gone,
    HeldByLaw,
    ProposalState,
)
from app.rights.rules.requests import RightsKind, RightsMethod
from app.rights.store import erasing, erasure, overwriting, receivers, requests
from app.rights.store import erasure as erasure_store
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.forms import form_page
from app.web.guards import actor_id, require
from app.web.headers import download
from app.web.paging import PAGE_SIZE, paged, read_cursor

_MOST_OPEN = 200
_NEW = "compliance/rights/erasure_new.html"
_KEYS: dict[type[Exception], str] = {
    AlreadyDecided: "decided",
    NotSecondPerson: "second",
    HeldByLaw: "held",
}


@compliance.get("/erasures")
@require(Permission.ANSWER_RIGHTS)
def erasures() -> str:
    """List the requested, proposed and completed erasures; people are masked."""
    place = read_cursor(request.args.get("before"))
    with zone().database.reading() as session:
        proposals = erasure_store.list_open_proposals(session, _MOST_OPEN)
        proposed = {each.person for each in proposals}
        wanted = requests.list_page(
            session, requests.RequestFilter(RightsKind.ERASURE), None, _MOST_OPEN
        )
        asked = [each for each in wanted if each.person_id not in proposed]
        found = erasure.list_certificates(session, place, PAGE_SIZE + 1)
        shown, older = paged(found, lambda each: (each.at, each.erasure_id))
        return render_template(
            "compliance/rights/erasures.html",
            asked=asked,
            proposals=proposals,
            people=masked_people(session, proposed | {each.person_id for each in asked}),
            certificates=[(each, certified(each.payload)) for each in shown],
            overwritten=overwriting.list_overwritten(session, [each.erasure_id for each in shown]),
            names=account_names(session),
            receivers=receivers.count_open_tasks(session),
            older=older,
            now=clock.now(),
            first=place is None,
        )


@compliance.route("/erasures/new", methods=["GET", "POST"])
@require(Permission.ANSWER_RIGHTS)
def erasure_new() -> ResponseReturnValue:
    """Propose the erasure of a person: the one whose page led here, or the one who is typed."""
    named = request.args.get("person", "") if request.method == "GET" else ""
    form = drafted(ProposalForm(), Box.ERASURE, anew=bool(named))
    if named:
        form.who.data = named
    if not form.validate_on_submit():
        return form_page(_NEW, form)
    return _proposed(Proposed(form.person_id, ErasureGround(form.ground.data), form.remark.text))


@compliance.post("/erasures/requests/<uuid:request_id>")
@require(Permission.ANSWER_RIGHTS)
def erasure_of_request(request_id: UUID) -> ResponseReturnValue:
    """Propose the erasure that a person has requested."""
    with zone().database.reading() as session:
        asked = requests.get(session, request_id)
    theirs = asked.method == RightsMethod.MY_DATA
    ground = ErasureGround.REQUEST if theirs else ErasureGround.ASKED
    proposed = Proposed(asked.person_id, ground, request_id=request_id)
    return _proposed(proposed)


@compliance.get("/erasures/<uuid:proposal_id>")
@require(Permission.ANSWER_RIGHTS)
def erasure_proposal(proposal_id: UUID) -> ResponseReturnValue:
    """Show one proposal, with the data that would be deleted."""
    return _proposal_page(proposal_id, drafted(RefusalForm(), Box.ERASURE_REFUSAL, proposal_id))


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
        return _said(proposal_id, f"refused.{_KEYS[type(error)]}", "say-error")
    flash("erasure.flash.done", "say-success")
    done = UUID(certificate.erasure)
    return redirect(url_for("compliance.erasure_certificate", erasure_id=done), 303)


@compliance.post("/erasures/<uuid:proposal_id>/refuse")
@require(Permission.ANSWER_RIGHTS)
def erasure_refuse(proposal_id: UUID) -> ResponseReturnValue:
    """Refuse a proposal, with a reason."""
    form = drafted(RefusalForm(), Box.ERASURE_REFUSAL, proposal_id)
    if not form.validate_on_submit():
        return _proposal_page(proposal_id, form)
    try:
        refuse_erasure(
            sending(),
            zone().erasing,
            actor=actor_id(),
            proposal_id=proposal_id,
            why_not=form.why_not.text,
            now=clock.now(),
        )
    except AlreadyDecided as error:
        return _said(proposal_id, f"refused.{_KEYS[type(error)]}", "say-error")
    return _said(proposal_id, "flash.refused")


@compliance.get("/erasures/certificates/<uuid:erasure_id>")
@require(Permission.ANSWER_RIGHTS)
def erasure_certificate(erasure_id: UUID) -> str:
    """Show the certificate of an erasure, whether it is as sealed, and the overwritten files."""
    judged = read_certificate(zone().database, zone().vouching, erasure_id)
    certificate, told = judged.row, judged.told
    with zone().database.reading() as session:
        return render_template(
            "compliance/rights/certificate.html",
            judged=judged,
            certificate=certificate,
            certified=told,
            sha256=sha256(certificate.payload).hexdigest() if certificate else "",
            overwritten=overwriting.list_overwritten(session, [erasure_id]).get(erasure_id),
            names=account_names(session),
            kinds=[each.value for each in Gone if told and each.value in told["gone"]],
            read_moment=datetime.fromisoformat,
            on_postgresql=not zone().database.is_sqlite,
        )


@compliance.get("/erasures/certificates/<uuid:erasure_id>/file")
@require(Permission.ANSWER_RIGHTS)
def erasure_certificate_file(erasure_id: UUID) -> Response:
    """Send the certificate's own bytes, whose hash the ledger has."""
    with zone().database.reading() as session:
        payload = erasure.get_certificate(session, erasure_id).payload
    return download(payload, "application/json", f"erasure-{erasure_id.hex}.json")


def _proposed(proposed: Proposed) -> ResponseReturnValue:
    proposal_id = propose_erasure(
        sending(), zone().secrets.ledger_key, proposed, actor=actor_id(), now=clock.now()
    )
    return _said(proposal_id, "flash.proposed")


def _said(proposal_id: UUID, key: str, kind: str = "say-success") -> ResponseReturnValue:
    flash(f"erasure.{key}", kind)
    return redirect(url_for("compliance.erasure_proposal", proposal_id=proposal_id), 303)


def _proposal_page(proposal_id: UUID, form: RefusalForm) -> ResponseReturnValue:
    """Return the page of a proposal: the person, the data to be deleted, and any hold."""
    with zone().database.reading() as session:
        proposal = erasure_store.get_proposal(session, proposal_id)
        person = masked_people(session, {proposal.person})[proposal.person]
        asked = proposal.request_id
        return form_page(
            "compliance/rights/erasure.html",
            form,
            proposal=proposal,
            person=person,
            asked=requests.find(session, asked) if asked else None,
            closes=[
                each
                for each in requests.list_for_person(session, proposal.person)
                if each.closed_at is None and each.id != asked
            ],
            goes=_goes(session, proposal.person),
            told=will_be_told(person),
            hold=legal_hold.find_in_force(session, proposal.person, clock.now()),
            names=account_names(session),
            waits=proposal.state == ProposalState.OPEN.value,
            mine=proposal.proposed_by == current_user.id.hex,
            sole_allowed=zone().settings.sole_officer,
        )


def _goes(session: Session, person_id: UUID) -> Mapping[Gone, int]:
    subject = erasing.read_subject(session, person_id)
    counts = erasing.count_all(session, subject)
    counts[Gone.SEARCH_TEXTS] = len(subject.places)
    records = erasure.list_records(session, person_id, None)
    counts[Gone.EVIDENCE] = len(consent.list_with_evidence(session, records))
    return {kind: counts[kind] for kind in Gone if counts.get(kind)}
