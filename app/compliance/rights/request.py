"""One request about data: the requester, the deadline, the actions and the answer."""

from uuid import UUID

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts.rules.drafts import Box
from app.compliance.blueprint import compliance
from app.compliance.rights.deadlines import left_words, reckoning, tell_before
from app.compliance.rights.person import masked_person, will_be_told
from app.compliance.rights.request_forms import AnswerForm, ExtensionForm, ProofForm
from app.consent.rules.standing import WithdrawalMethod, in_effect
from app.core import clock
from app.core.rules.errors import NoAddress
from app.core.rules.permissions import Permission
from app.core.rules.purposes import Purpose
from app.rights.answers import close_request, extend_request, preview_letter
from app.rights.consent_decisions import withdraw_consent
from app.rights.identity import ask_identity, prove_identity
from app.rights.requests import view_request
from app.rights.rules.requests import (
    Answer,
    IdentityUnproven,
    NotExtendable,
    OnRequest,
    RequestClosed,
    TooManyLinks,
    is_known,
)
from app.rights.store import requests
from app.web.accounts.freshness import fresh
from app.web.context import zone
from app.web.drafts import DRAFT, drafted, sending
from app.web.guards import actor_id, require
from app.web.headers import keep_private
from app.web.locale import page_language
from app.web.rights.access_pack import access_pack

_CONFIRMED = "send"

_REFUSED: dict[type[Exception], str] = {
    RequestClosed: "closed",
    NotExtendable: "extended",
    TooManyLinks: "links",
    NoAddress: "address",
    IdentityUnproven: "unproven",
}


@compliance.get("/requests/<uuid:request_id>")
@require(Permission.ANSWER_RIGHTS)
def request_one(request_id: UUID) -> ResponseReturnValue:
    """Show one request."""
    return _page(request_id, 200)


@compliance.post("/requests/<uuid:request_id>/identity/mail")
@require(Permission.ANSWER_RIGHTS)
def request_identity_mail(request_id: UUID) -> ResponseReturnValue:
    """Mail the link by which the person confirms or denies the request."""
    ask_identity(
        zone().database,
        zone().secrets.ledger_key,
        zone().mailing,
        actor=actor_id(),
        request_id=request_id,
        now=clock.now(),
    )
    return _done(request_id, "asked")


@compliance.post("/requests/<uuid:request_id>/identity")
@require(Permission.ANSWER_RIGHTS)
def request_identity(request_id: UUID) -> ResponseReturnValue:
    """Record another proof of the requester's identity."""
    form = ProofForm()
    if not form.validate_on_submit():
        return _page(request_id, 422, proof=form)
    prove_identity(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        request_id=request_id,
        proof=form.chosen,
        now=clock.now(),
    )
    return _done(request_id, "proven")


@compliance.post("/requests/<uuid:request_id>/withdraw/<purpose>")
@require(Permission.ANSWER_RIGHTS)
def request_withdraw(request_id: UUID, purpose: str) -> ResponseReturnValue:
    """Withdraw a purpose for the person, as they asked."""
    if purpose not in set(Purpose):
        abort(404)
    with zone().database.reading() as session:
        asked = requests.get(session, request_id)
    if asked.closed_at is not None:
        raise RequestClosed
    stood = withdraw_consent(
        zone().database,
        zone().secrets.ledger_key,
        zone().rights_desk,
        person_id=asked.person_id,
        purpose=Purpose(purpose),
        method=WithdrawalMethod.ON_REQUEST,
        gpc=False,
        now=clock.now(),
        on_request=OnRequest(request_id, actor_id()),
    )
    return _done(request_id, "withdrawn" if stood else "stood")


@compliance.post("/requests/<uuid:request_id>/pack")
@require(Permission.ANSWER_RIGHTS)
@fresh
def request_pack(request_id: UUID) -> ResponseReturnValue:
    """Send the copy of all data held about the person, to be handed to them in another way."""
    with zone().database.reading() as session:
        asked = requests.get(session, request_id)
    lang = asked.language or page_language()
    pack = access_pack(asked.person_id, lang, clock.now(), actor=actor_id(), request_id=request_id)
    return keep_private(pack)


@compliance.post("/requests/<uuid:request_id>/extend")
@require(Permission.ANSWER_RIGHTS)
def request_extend(request_id: UUID) -> ResponseReturnValue:
    """Show the letter that says why an answer takes longer, and send it at the second click."""
    form = ExtensionForm()
    if "change" in request.form or not form.validate_on_submit():
        return _page(request_id, 200 if "change" in request.form else 422, extension=form)
    if _CONFIRMED not in request.form:
        return _letter_page(request_id, "extend", form.reason.text, {"reason": form.reason.text})
    mailed = extend_request(
        sending(),
        zone().secrets.ledger_key,
        zone().rights_desk,
        actor=actor_id(),
        request_id=request_id,
        reason=form.reason.text,
        now=clock.now(),
    )
    return _done(request_id, "extended" if mailed else "extended_quiet")


@compliance.post("/requests/<uuid:request_id>/close")
@require(Permission.ANSWER_RIGHTS)
def request_close(request_id: UUID) -> ResponseReturnValue:
    """Show the answer as a letter, and at the second click close the request and send it."""
    with zone().database.reading() as session:
        asked = requests.get(session, request_id)
    form = AnswerForm(asked.kind)
    if "change" in request.form:
        return _page(request_id, 200, answer=form)
    if not (form.validate_on_submit() and form.check_reasons() and form.check_identity(asked)):
        return _page(request_id, 422, answer=form)
    answer = form.answer
    if _CONFIRMED not in request.form:
        carried = {"outcome": answer.outcome.value, "text": answer.text}
        return _letter_page(request_id, "close", answer, carried)
    mailed = close_request(
        sending(),
        zone().secrets.ledger_key,
        zone().mailing,
        actor=actor_id(),
        request_id=request_id,
        answer=answer,
        now=clock.now(),
    )
    return _done(request_id, "closed" if mailed else "closed_quiet")


def _letter_page(request_id: UUID, act: str, wanted: Answer | str, carried: dict[str, str]) -> str:
    preview = preview_letter(
        zone().database,
        zone().content,
        zone().installation,
        zone().rights_desk,
        request_id=request_id,
        wanted=wanted,
    )
    return render_template(
        "compliance/rights/request_letter.html",
        preview=preview,
        act=act,
        carried=carried | ({DRAFT: request.form[DRAFT]} if DRAFT in request.form else {}),
        action=url_for(f"compliance.request_{act}", request_id=request_id),
        back=url_for("compliance.request_one", request_id=request_id),
        confirmed=_CONFIRMED,
    )


def _page(
    request_id: UUID,
    status: int,
    *,
    proof: ProofForm | None = None,
    extension: ExtensionForm | None = None,
    answer: AnswerForm | None = None,
) -> ResponseReturnValue:
    now = clock.now()
    view = view_request(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        request_id=request_id,
        now=now,
    )
    asked, sent = view.request, proof or extension or answer
    person = masked_person(asked.person_id, view.recipient)
    text = render_template(
        "compliance/rights/request.html",
        view=view,
        asked=asked,
        person=person,
        told=will_be_told(person),
        reckoning=list(reckoning(asked, page_language())),
        tell_before=tell_before(asked, now),
        purposes=[each.value for each in Purpose if in_effect(view.stands[each])],
        known=is_known(asked.identity),
        now=now,
        proof=proof or ProofForm(fresh=True),
        extension=drafted(extension or ExtensionForm(fresh=True), Box.EXTENSION, request_id),
        answer=drafted(answer or AnswerForm(asked.kind, fresh=True), Box.ANSWER, request_id),
        errors=sent.summary() if sent is not None else [],
        left=left_words,
        back=url_for("compliance.request_one", request_id=request_id),
    )
    return text, status


def _done(request_id: UUID, key: str) -> ResponseReturnValue:
    flash(f"rights.flash.{key}", "say-success")
    return redirect(url_for("compliance.request_one", request_id=request_id), 303)


def request_refused(error: Exception) -> ResponseReturnValue:
    """Show on the request's page why the action is refused."""
    request_id = (request.view_args or {})["request_id"]
    flash(f"rights.refused.{_REFUSED[type(error)]}", "say-error")
    return redirect(url_for("compliance.request_one", request_id=request_id), 303)


for _error in _REFUSED:
    compliance.register_error_handler(_error, request_refused)
