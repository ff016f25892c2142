"""Acts on a person's own page: withdraw, correct, ask, answer, and revoke the links."""

from uuid import UUID

from flask import Response, abort, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.consent.rules.standing import WithdrawalMethod
from app.core import clock
from app.core.rules.errors import ProcessingRestricted, TooManySubmissions, existing
from app.core.rules.purposes import Purpose
from app.public.blueprint import public
from app.public.rights import session as my_data_session
from app.public.rights.forms import AddedForm, WishForm
from app.public.rights.my_data import ask_for_address
from app.public.rights.session import with_my_data
from app.rights.additions import Added, EnquiryClosed, add_words
from app.rights.consent_decisions import withdraw_consent
from app.rights.corrections import correct_enquiry
from app.rights.identity import confirm_request
from app.rights.my_data import OwnEnquiry, view_my_data
from app.rights.my_data_session import revoke_links
from app.rights.requests import open_request
from app.rights.rules.requests import NewRequest, RequestClosed, RightsKind, RightsMethod
from app.web.context import zone
from app.web.forms import form_page
from app.web.reception.correction_form import CorrectionForm


@public.route("/<lang:lang>/my-data/withdraw/<purpose>", methods=["GET", "POST"])
@with_my_data(ask_for_address)
def my_data_withdraw(lang: str, person_id: UUID, purpose: str) -> ResponseReturnValue:
    """Explain the withdrawal of a purpose, and withdraw it at the second click."""
    if purpose not in set(Purpose):
        abort(404)
    if request.method != "POST":
        say = zone().content.text
        return _ask(
            "my_data.withdraw",
            purpose=say(lang, f"compliance.purposes.{purpose}"),
            lead=say(lang, f"my_data.withdraw_text.{purpose}"),
        )
    done = withdraw_consent(
        zone().database,
        zone().secrets.ledger_key,
        zone().rights_desk,
        person_id=person_id,
        purpose=Purpose(purpose),
        method=WithdrawalMethod.MY_DATA,
        gpc=request.headers.get("Sec-GPC") == "1",
        now=clock.now(),
    )
    told = f"{purpose}_mailed" if done is not None and done.mailed else purpose
    return _done(lang, f"my_data.withdrawn.{told}")


@public.route("/<lang:lang>/my-data/erase", methods=["GET", "POST"])
@with_my_data(ask_for_address)
def my_data_erase(lang: str, person_id: UUID) -> ResponseReturnValue:
    """Explain erasure, and open the request at the second click."""
    if request.method != "POST":
        return _ask("my_data.erase_step")
    now = clock.now()
    asked = NewRequest(person_id, RightsKind.ERASURE, RightsMethod.MY_DATA, now, language=lang)
    opened = open_request(
        zone().database, zone().secrets.ledger_key, zone().rights_desk, asked, now
    )
    return _done(lang, "my_data.erase_step.done" if opened.new else "my_data.ask.done")


@public.route("/<lang:lang>/my-data/revoke", methods=["GET", "POST"])
@with_my_data(ask_for_address)
def my_data_revoke(lang: str, person_id: UUID) -> ResponseReturnValue:
    """Explain the revocation of links, and revoke every mailed link at the second click."""
    if request.method != "POST":
        return _ask("my_data.revoke")
    key, now = zone().secrets.ledger_key, clock.now()
    revoke_links(zone().database, key, person_id=person_id, now=now)
    my_data_session.end()
    return _done(lang, "my_data.revoke.done")


@public.route("/<lang:lang>/my-data/correct/<reference>", methods=["GET", "POST"])
@with_my_data(ask_for_address)
def my_data_correct(lang: str, person_id: UUID, reference: str) -> ResponseReturnValue:
    """Show the facts about the person in one enquiry, and accept corrections of them."""
    held = _own_enquiry(person_id, reference)
    form = CorrectionForm(lang, held.current)
    if not form.validate_on_submit():
        return form_page("public/rights/my_data_correct.html", form, reference=reference)
    changed = correct_enquiry(
        zone().database,
        zone().secrets.ledger_key,
        person_id=person_id,
        reference=reference,
        values=form.values(),
        now=clock.now(),
    )
    key = {0: "unchanged", 1: "done_one"}.get(changed, "done")
    return _done(lang, f"my_data.correct.{key}", n=changed)


@public.route("/<lang:lang>/my-data/add/<reference>", methods=["GET", "POST"])
@with_my_data(ask_for_address)
def my_data_add(lang: str, person_id: UUID, reference: str) -> ResponseReturnValue:
    """Let a person add words to one of their open enquiries; a refusal returns the typed text."""
    _own_enquiry(person_id, reference)
    form = AddedForm(lang)
    if not form.validate_on_submit():
        return form_page("public/rights/my_data_add.html", form, reference=reference)
    try:
        add_words(
            zone().database,
            zone().secrets.ledger_key,
            zone().secrets.rate_key,
            zone().first_response,
            zone().mailing,
            person_id=person_id,
            added=Added(form.opening, reference, form.words.data or ""),
            now=clock.now(),
        )
    except (EnquiryClosed, ProcessingRestricted):
        form.add_errors({"words": zone().content.text(lang, "my_data.add.errors.closed")})
    except TooManySubmissions:
        form.add_errors({"words": zone().content.text(lang, "my_data.add.errors.too_many")})
    else:
        return _done(lang, "my_data.add.done")
    return form_page("public/rights/my_data_add.html", form, reference=reference)


@public.route("/<lang:lang>/my-data/ask", methods=["GET", "POST"])
@with_my_data(ask_for_address)
def my_data_ask(lang: str, person_id: UUID) -> ResponseReturnValue:
    """Let a person ask for anything that no button of their page does at once."""
    form = WishForm(lang)
    if not form.validate_on_submit():
        due_at = zone().statutory_clock.deadline(clock.now()).at
        return form_page("public/rights/my_data_ask.html", form, due_at=due_at)
    now = clock.now()
    kind, words = RightsKind(form.kind.data), form.words.data or ""
    asked = NewRequest(person_id, kind, RightsMethod.MY_DATA, now, words, lang)
    open_request(zone().database, zone().secrets.ledger_key, zone().rights_desk, asked, now)
    return _done(lang, "my_data.ask.done")


@public.post("/<lang:lang>/my-data/requests/<uuid:request_id>")
@with_my_data(ask_for_address)
def my_data_request(lang: str, person_id: UUID, request_id: UUID) -> ResponseReturnValue:
    """Record the person's answer on whether a request in their name is theirs."""
    theirs = request.form.get("theirs") == "yes"
    try:
        confirm_request(
            zone().database,
            zone().secrets.ledger_key,
            person_id=person_id,
            request_id=request_id,
            theirs=theirs,
            now=clock.now(),
        )
    except RequestClosed:
        return _done(lang, "my_data.was_it_you.closed")
    return _done(lang, f"my_data.was_it_you.{'yes_done' if theirs else 'no_done'}")


def _own_enquiry(person_id: UUID, reference: str) -> OwnEnquiry:
    held = view_my_data(zone().database, person_id=person_id, now=clock.now())
    theirs = (each for each in held.enquiries if each.enquiry.reference == reference)
    return existing(next(theirs, None), f"This person sent no enquiry {reference}.")


def _ask(words: str, *, lead: str = "", purpose: str = "") -> str:
    return render_template(
        "public/rights/my_data_step.html",
        words=words,
        action=request.path,
        lead=lead,
        purpose=purpose,
        back=True,
    )


def _done(lang: str, key: str, **values: object) -> Response:
    flash(zone().content.text(lang, key, **values))
    return make_response(redirect(url_for("public.my_data", lang=lang), 303))
