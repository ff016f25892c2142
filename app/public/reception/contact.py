"""The Contact Us form, which outside clients rely on, its page, and the enquiry's confirmation."""

import math
from datetime import datetime

import structlog
from flask import (
    Response,
    current_app,
    g,
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
from app.content.wording import CONSENT_BLOCK
from app.core import clock
from app.core.log import error_name
from app.core.rules.errors import StorageUnavailable, TooManySubmissions
from app.core.rules.security_events import SecurityEvent
from app.core.rules.visits import Step
from app.enquiries.outside.contact_details import calling_codes
from app.enquiries.rules.enquiry import mail_domain
from app.enquiries.rules.fields import FIELDS
from app.enquiries.store import enquiry as enquiries
from app.public.blueprint import public
from app.public.reception.contact_form import ContactForm
from app.public.reception.receipt import is_own, receipt_page, reference_page, remember
from app.reception.rules.incoming import Submission
from app.reception.submissions import submit_enquiry
from app.watch.rules.counts import Outcome
from app.web.campaigns import campaign
from app.web.consent.publications import is_recent, notice_token, signed_notice
from app.web.context import zone
from app.web.headers import CONTENT_POLICY, page_policy
from app.web.locale import today
from app.web.reception.answer_promise import promised_day
from app.web.security import note
from app.web.split_page import EmptyForm, split_page, stand_ins
from app.web.visitor import visitor_address
from app.web.visits import note_visit
from app.web.watch.counting import count_enquiry

_log = structlog.get_logger()

FORM = "contact"
"""The form's name in records of consent."""

SWITCHED_FROM = "switched_from"
"""The name of the button that switches the language; its value is the previous language."""


Chosen = tuple[str, str]
"""A field of the form and a code that its address chooses there; both empty for none."""

_NOTHING: Chosen = ("", "")
_Place = tuple[tuple[object, ...], str, bool, Chosen]


def empty_form(lang: str, *, with_source: bool = False, chosen: Chosen = _NOTHING) -> EmptyForm:
    """Return the empty form, split at its tokens.

    :param with_source: whether its address names a campaign, which is then one of the tokens.
    :param chosen: what its address chooses; see `asked_choice`.
    """
    # The menu names the guide, which may have other pages on another day.
    words = (*zone().edition, today(), promised_day(lang))
    made: dict[_Place, EmptyForm] = current_app.extensions.get("empty_forms", {})
    wanted = (words, lang, with_source, chosen)
    if wanted not in made:
        # Forms with earlier words are removed; concurrent threads may each make all of them.
        kept = {
            place: form for place, form in made.items() if place[0] == words or place[1] != lang
        }
        made = {**kept, wanted: _cut_empty_form(lang, with_source=with_source, chosen=chosen)}
        current_app.extensions["empty_forms"] = made
    return made[wanted]


def _cut_empty_form(lang: str, *, with_source: bool, chosen: Chosen) -> EmptyForm:
    names = ("csrf_token", "notice", "idempotency_key", *(("source",) if with_source else ()))
    standing_in = stand_ins(names)
    address = url_for("public.contact", lang=lang)
    publications, content = zone().publications, zone().content
    # A request without a visitor, in its own context: no stand-in may become anybody's token.
    with current_app.app_context(), current_app.test_request_context(address):
        g.publications, g.content = publications, content
        form = ContactForm(lang)
        form.csrf_token.current_token = standing_in["csrf_token"]
        form.notice.data = standing_in["notice"]
        form.idempotency_key.data = standing_in["idempotency_key"]
        name, code = chosen
        if name:
            form[name].data = [code] if FIELDS[name].several else code
        page = render_form(form, [], standing_in.get("source", ""))
    return EmptyForm(split_page(page, standing_in), page_policy(page.encode()))


def render_form(
    form: ContactForm, errors: list[tuple[str, str]], source: str, *, unsent: bool = False
) -> str:
    """Return the page of a form, with its answers, its error messages and its campaign.

    :param unsent: whether nothing is wrong with the answers, and they only have to be sent again.
    """
    lang = form.lang
    return render_template(
        "public/reception/contact.html",
        form=form,
        errors=errors,
        unsent=unsent,
        promised_day=promised_day(lang),
        empty=request.method == "GET",
        block=zone().publications.block(CONSENT_BLOCK, lang),
        calling_codes=" ".join(f"{code}{number}" for code, number in calling_codes().items()),
        form_action=url_for("public.submit", lang=lang, source=source or None),
        policy_urls={
            "privacy_policy": url_for("public.privacy", lang=lang),
            "cookie_policy": url_for("public.cookies", lang=lang),
            "transfer_abroad": url_for("public.privacy", lang=lang),
        },
    )


def fresh_notice(lang: str) -> str:
    """Return the token for the words that the form shows from now on."""
    shown = zone().publications.notice(FORM, CONSENT_BLOCK, lang)
    return notice_token(zone().secrets.notice_key, shown)


def asked_choice() -> Chosen:
    """Return what the form's address chooses, `?sector=` or `?topic=`, if the form has it."""
    for asked, name in (("sector", "sector"), ("topic", "topics")):
        if (code := request.args.get(asked, "")) in FIELDS[name].codes:
            return name, code
    return _NOTHING


@public.get("/<lang:lang>/contact")
def contact(lang: str) -> ResponseReturnValue:
    """Show the empty form, with the topic or sector chosen that its address names.

    It is rendered once for everybody; only the visitor's own tokens are inserted.
    """
    source = campaign()
    form = empty_form(lang, with_source=bool(source), chosen=asked_choice())
    session.permanent = True
    note_visit(Step.FORM, lang)
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
    """Store an enquiry, or show the form again with all answers and error messages.

    The button that switches the language posts the form here too, only to be shown again.
    """
    form, now = ContactForm(lang), clock.now()
    if SWITCHED_FROM in request.form:
        form.switch_from(request.form[SWITCHED_FROM])
        return _form_page(form, 200)
    notice = signed_notice(zone().secrets.notice_key, form.notice.data, FORM)
    if notice is not None and not zone().shows_words_in_force(notice):
        # The words ticked are not those shown now; agreement to these has to be an act of its own.
        form.forget_ticks()
        count_enquiry(Outcome.INCOMPLETE)
        return _form_page(form, 422, form.say("words_changed"))
    notice = notice if notice is not None and is_recent(notice, now) else None
    form_valid = form.validate()
    together = form.check_together()
    stale = notice is None or bool(form.csrf_token.errors) or not form.has_key
    if form.csrf_token.errors:
        note(SecurityEvent.FORGED)
    if notice is None or stale or not form_valid or not together:
        count_enquiry(Outcome.INCOMPLETE)
        return _form_page(form, 422, _why_stale(form) if stale else None)
    try:
        submission = _submission(form, notice, now)
        received = submit_enquiry(zone().database, zone().reception, submission)
    except StorageUnavailable as error:
        _log.error("enquiry.not_stored", reason=error_name(error.__cause__ or error))
        count_enquiry(Outcome.NOT_STORED)
        return _form_page(form, 503, form.say("unavailable"))
    except TooManySubmissions as error:
        count_enquiry(Outcome.TOO_MANY)
        return _too_many(form, error)
    count_enquiry(Outcome.REPEATED if received.repeated else Outcome.RECEIVED)
    if not received.repeated:
        note_visit(Step.SENT, lang)
    remember(received.token, now)
    return redirect(url_for("public.received", lang=lang, token=received.token), 303)


@public.get("/<lang:lang>/contact/received/<token>")
def received(lang: str, token: str) -> ResponseReturnValue:
    """Show the confirmation to the browser that sent the enquiry, and others its reference."""
    if not is_own(token):
        return reference_page(token)
    return receipt_page(
        "public/reception/received.html", enquiries.find_by_receipt_token, token, lang
    )


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
    page = render_form(form, errors, campaign(), unsent=status in (429, 503))
    return _not_stored(page, status)


def _not_stored(page: str | bytes, status: int) -> Response:
    response = make_response(page, status)
    response.headers["Cache-Control"] = "no-store"
    return response


def _submission(form: ContactForm, notice: Notice, now: datetime) -> Submission:
    return Submission(
        answers=form.answers(),
        email=form.normalised_email,
        phone_e164=form.phone_e164,
        notice=notice,
        ticks={purpose.value: bool(form.tick(purpose).data) for purpose in notice.purposes},
        gpc=request.headers.get("Sec-GPC") == "1",
        campaign=campaign(),
        idempotency_key=form.idempotency_key.data or "",
        received_at=now,
        ip_address=visitor_address(),
        honeypot_filled=bool(form.fax_number.data),
        disposable=zone().is_disposable(mail_domain(form.normalised_email)),
    )
