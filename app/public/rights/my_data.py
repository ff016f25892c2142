"""The person's own page: its door, the mailed link, everything held, and its download."""

import math
from uuid import UUID

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.core import clock
from app.core.rules.errors import NotFound, TooManySubmissions
from app.public.blueprint import public
from app.public.rights import session as my_data_session
from app.public.rights.forms import AddressForm
from app.public.rights.session import page_with_form, with_my_data
from app.rights.my_data import view_my_data
from app.rights.my_data_session import send_my_data_link
from app.web.context import zone
from app.web.headers import download, keep_private
from app.web.rights.access_pack import access_pack
from app.web.rights.person_file import as_csv, as_json
from app.web.rights.person_page import show, unproven_acts


@public.get("/<lang:lang>/my-data/<token>")
def my_data_door(lang: str, token: str) -> ResponseReturnValue:
    """Show one button, the same for every link; the link is not even looked up."""
    page = render_template(
        "public/rights/my_data_step.html",
        words="my_data.door",
        note="my_data.door.note",
        action=url_for("public.my_data_open", lang=lang, token=token),
    )
    return page_with_form(page)


@public.post("/<lang:lang>/my-data/<token>")
def my_data_open(lang: str, token: str) -> ResponseReturnValue:
    """Open the page of the person to whom the link was mailed, for half an hour.

    A link that was used, is old or came with an acknowledgement has a fresh one mailed instead.
    """
    try:
        opened = my_data_session.begin(token, lang, clock.now())
    except NotFound:
        return wrong_link()
    except TooManySubmissions as error:
        return _too_many(AddressForm(lang), error)
    if not opened:
        return redirect(url_for("public.my_data_link_sent", lang=lang, fresh="yes"), 303)
    return keep_private(make_response(redirect(url_for("public.my_data", lang=lang), 303)))


@public.route("/<lang:lang>/my-data/link", methods=["GET", "POST"])
def my_data_link(lang: str) -> ResponseReturnValue:
    """Ask for the address on file, and mail the link to it; the answer is the same for any."""
    form = AddressForm(lang)
    if not form.validate_on_submit():
        return _link_page(form, 422 if form.is_submitted() else 200)
    now = clock.now()
    try:
        send_my_data_link(
            zone().database,
            my_data_session.request_origin(),
            email=form.normalised_email,
            language=lang,
            mail_domain=zone().installation.mail_domain,
            now=now,
        )
    except TooManySubmissions as error:
        return _too_many(form, error)
    return redirect(url_for("public.my_data_link_sent", lang=lang), 303)


@public.get("/<lang:lang>/my-data/link/sent")
def my_data_link_sent(lang: str) -> ResponseReturnValue:
    """Explain where the link is sent, without saying whether a typed address is known."""
    page = render_template(
        "public/rights/my_data_link_sent.html", fresh=request.args.get("fresh") == "yes"
    )
    return keep_private(make_response(page))


def _too_many(form: AddressForm, error: TooManySubmissions) -> Response:
    seconds = max(1, math.ceil(error.retry_after.total_seconds()))
    minutes, hours = math.ceil(seconds / 60), math.ceil(seconds / 3600)
    words = "my_data.link.too_many" if hours == 1 else "my_data.link.too_many_today"
    form.email.errors = [zone().content.text(form.lang, words, minutes=minutes, hours=hours)]
    response = _link_page(form, 429)
    response.headers["Retry-After"] = str(seconds)
    return response


def ask_for_address(lang: str) -> ResponseReturnValue:
    """Show how to open the page, if it has closed or was never opened."""
    return _link_page(AddressForm(lang), 200)


@public.get("/<lang:lang>/my-data")
@with_my_data(ask_for_address)
def my_data(lang: str, person_id: UUID) -> ResponseReturnValue:
    """Show all data about the person, and the actions open to them."""
    held = view_my_data(zone().database, person_id=person_id, now=clock.now())
    return render_template(
        "public/rights/my_data.html",
        held=show(held, lang),
        unproven=unproven_acts(held),
        until=my_data_session.open_until(),
    )


@public.get("/<lang:lang>/my-data/file.json")
@with_my_data(ask_for_address)
def my_data_json(lang: str, person_id: UUID) -> ResponseReturnValue:
    """Return everything held about the person as JSON (GDPR Art. 20)."""
    held = view_my_data(zone().database, person_id=person_id, now=clock.now(), whole=True)
    text = as_json(held, unproven_acts(held), zone().settings.origin, clock.now())
    return download(text, "application/json", "my-data.json")


@public.get("/<lang:lang>/my-data/file.csv")
@with_my_data(ask_for_address)
def my_data_csv(lang: str, person_id: UUID) -> ResponseReturnValue:
    """Return everything held about the person as CSV, one value per line."""
    held = view_my_data(zone().database, person_id=person_id, now=clock.now(), whole=True)
    text = as_csv(held, unproven_acts(held), zone().settings.origin, clock.now())
    return download(text, "text/csv; charset=utf-8", "my-data.csv")


@public.get("/<lang:lang>/my-data/file.zip")
@with_my_data(ask_for_address)
def my_data_zip(lang: str, person_id: UUID) -> ResponseReturnValue:
    """Return everything held about the person as files to read and to keep, with the proofs."""
    return access_pack(person_id, lang, clock.now())


@public.post("/<lang:lang>/my-data/close")
def my_data_close(lang: str) -> ResponseReturnValue:
    """Close the page permanently in every copy of this session; the link opens a new one."""
    my_data_session.end()
    flash(zone().content.text(lang, "my_data.closed.done"))
    return redirect(url_for("public.my_data", lang=lang), 303)


def wrong_link() -> Response:
    """Return the page for a link that does nothing, without saying why."""
    return keep_private(
        make_response(render_template("public/rights/my_data_wrong_link.html"), 404)
    )


def _link_page(form: AddressForm, status: int) -> Response:
    page = render_template(
        "public/rights/my_data_link.html",
        form=form,
        errors=form.summary(),
        why_closed=my_data_session.why_closed(),
    )
    return page_with_form(page, status)
