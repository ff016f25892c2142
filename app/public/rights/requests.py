"""What a person asks for on their own page, and whether what was asked in their name is theirs."""

from uuid import UUID

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.core import clock
from app.public.blueprint import public
from app.public.rights.forms import WishForm
from app.public.rights.my_data import ask_for_address
from app.public.rights.session import with_my_data
from app.rights.identity import confirm_request
from app.rights.requests import open_request
from app.rights.rules.requests import NewRequest, RequestClosed, RightsKind, RightsMethod
from app.web.context import zone


@public.route("/<lang:lang>/my-data/ask", methods=["GET", "POST"])
@with_my_data(ask_for_address)
def my_data_ask(lang: str, person_id: UUID) -> ResponseReturnValue:
    """Let a person ask for anything that no button of their page does at once."""
    form = WishForm(lang)
    if not form.is_submitted():
        return _wish_page(form, 200)
    if not form.validate():
        return _wish_page(form, 422)
    now = clock.now()
    kind, words = RightsKind(form.kind.data), form.words.data or ""
    asked = NewRequest(person_id, kind, RightsMethod.MY_DATA, now, words, lang)
    open_request(zone().database, zone().secrets.ledger_key, zone().rights_desk, asked, now)
    return _done(lang, "my_data.ask.done")


@public.post("/<lang:lang>/my-data/requests/<uuid:request_id>")
@with_my_data(ask_for_address)
def my_data_request(lang: str, person_id: UUID, request_id: UUID) -> ResponseReturnValue:
    """Take the person's word on whether a request in their name is theirs."""
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


def _wish_page(form: WishForm, status: int) -> Response:
    page = render_template(
        "public/rights/my_data_ask.html",
        form=form,
        errors=form.summary(),
        due_at=zone().statutory_clock.deadline(clock.now()).at,
    )
    return make_response(page, status)


def _done(lang: str, key: str) -> Response:
    flash(zone().content.text(lang, key))
    return make_response(redirect(url_for("public.my_data", lang=lang), 303))
