"""The Contact Us form, and the confirmation of one enquiry."""

import math

import structlog
from flask import (
    Response,
    make_response,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import generate_csrf

from app.consent.rules.consent import Notice
from app.consent.store import consent as consents
from app.consent.store import policies
from app.content.wording import CONSENT_BLOCK
from app.core import clock
from app.core.rules.errors import StorageUnavailable, TooManySubmissions
from app.core.rules.tokens import token_sha256
from app.enquiries.outside.contact_details import is_disposable
from app.enquiries.store import enquiry as enquiries
from app.mail.rules.addresses import mail_domain
from app.public.blueprint import public
from app.public.reception.contact_form import (
    SWITCHED_FROM,
    ContactForm,
    campaign,
    empty_form,
    fresh_notice,
    render_form,
)
from app.public.reception.receipt import make_receipt
from app.reception.submissions import Submission, submit_enquiry
from app.web.consent.notice import is_recent, shows_words_in_force, signed_notice
from app.web.context import zone
from app.web.headers import CONTENT_POLICY, keep_private

_log = structlog.get_logger()


@public.get("/<lang:lang>/contact")
def contact(lang: str) -> ResponseReturnValue:
    """Show the empty form.

    It is rendered once for everybody; only the visitor's own tokens are put in.
    """
    form, source = empty_form(lang, with_source=bool(campaign())), campaign()
    session.permanent = True
    tokens = {
        "csrf_token": generate_csrf(),
        "notice": fresh_notice(lang),
        "idempotency_key": ContactForm.fresh_key(),
        "source": source,
    }
    body, coding = form.fill_for(request.headers.get("Accept-Encoding", ""), tokens)
    response = _not_stored(body, 200)
    response.headers[CONTENT_POLICY] = form.policy
    response.vary.add("Accept-Encoding")
    if coding:
        response.headers["Content-Encoding"] = coding
    return response


@public.post("/<lang:lang>/contact")
def submit(lang: str) -> ResponseReturnValue:
    """Take an enquiry in, or give the form back with all answers and what is wrong.

    The button that switches the language sends the form here too, to be shown and nothing more.
    """
    form, now = ContactForm(lang), clock.now()
    if SWITCHED_FROM in request.form:
        form.switch_from(request.form[SWITCHED_FROM])
        return _form_page(form, 200)
    notice = signed_notice(zone().secrets.notice_key, form.notice.data)
    if notice is not None and not shows_words_in_force(notice):
        # What was ticked are other words; agreement to these has to be an act of its own.
        form.forget_ticks()
        return _form_page(form, 422, form.say("words_changed"))
    notice = notice if notice is not None and is_recent(notice, now) else None
    form_valid = form.validate()
    together = form.check_together()
    stale = notice is None or bool(form.csrf_token.errors) or not form.has_key
    if notice is None or stale or not form_valid or not together:
        return _form_page(form, 422, _why_stale(form) if stale else None)
    try:
        received = submit_enquiry(zone().database, zone().reception, _submission(form, notice), now)
    except StorageUnavailable as error:
        _log.error("enquiry.not_stored", cause=repr(error.__cause__ or error))
        return _form_page(form, 503, form.say("unavailable"))
    except TooManySubmissions as error:
        return _too_many(form, error)
    return redirect(url_for("public.received", lang=lang, token=received.token), 303)


@public.get("/<lang:lang>/contact/received/<token>")
def received(lang: str, token: str) -> ResponseReturnValue:
    """Show the confirmation of one enquiry to whoever holds its link."""
    with zone().database.reading() as reading:
        enquiry = enquiries.find_by_receipt_token(reading, token_sha256(token), clock.now())
        if enquiry is None:
            return _wrong_link()
        record = consents.get_record(reading, enquiry.consent_record_id)
        decisions = consents.list_decisions(reading, record.id)
        block = policies.get_by_sha256(reading, CONSENT_BLOCK, record.lang, record.block_sha256)
        pending = consents.is_pending(reading, record.commitment)
    receipt = make_receipt(enquiry, record, decisions, block, lang)
    page = render_template("public/reception/received.html", receipt=receipt, pending=pending)
    return keep_private(make_response(page))


def _wrong_link() -> Response:
    page = render_template("public/wrong_link.html")
    return keep_private(make_response(page, 404))


def _too_many(form: ContactForm, error: TooManySubmissions) -> Response:
    seconds = max(1, math.ceil(error.retry_after.total_seconds()))
    response = _form_page(form, 429, form.say("too_many", seconds=seconds))
    response.headers["Retry-After"] = str(seconds)
    return response


def _why_stale(form: ContactForm) -> str:
    # Without any cookie the token can never match, however often the form is sent.
    has_cookie = zone().settings.session_cookie in request.cookies
    return form.say("expired" if has_cookie else "cookies_off")


def _form_page(form: ContactForm, status: int, problem: str | None = None) -> Response:
    lang = form.lang
    errors = form.summary()
    if problem is not None:
        errors.insert(0, ("name", problem))
    session.permanent = True
    form.notice.data = fresh_notice(lang)
    if not form.has_key:
        form.idempotency_key.data = ContactForm.fresh_key()
    return _not_stored(render_form(form, errors), status)


def _not_stored(page: str | bytes, status: int) -> Response:
    response = make_response(page, status)
    response.headers["Cache-Control"] = "no-store"
    return response


def _submission(form: ContactForm, notice: Notice) -> Submission:
    return Submission(
        answers=form.answers(),
        email=form.normalised_email,
        phone_e164=form.phone_e164,
        notice=notice,
        ticks={purpose.value: bool(form.tick(purpose).data) for purpose in notice.purposes},
        gpc=request.headers.get("Sec-GPC") == "1",
        campaign=campaign(),
        idempotency_key=form.idempotency_key.data or "",
        ip_address=request.remote_addr or "",
        honeypot_filled=bool(form.fax_number.data),
        disposable=is_disposable(mail_domain(form.normalised_email)),
    )
