"""The Contact Us form, and the confirmation of one enquiry."""

import re
from dataclasses import dataclass

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

from app import clock
from app.content.wording import CONSENT_BLOCK, box_label, boxes_shown
from app.domain.consent import Notice, Purpose
from app.domain.enquiry import SOURCE_LIMIT
from app.domain.errors import StorageUnavailable
from app.domain.token import token_sha256
from app.public.blueprint import public
from app.public.contact_form import ContactForm
from app.public.receipt import make_receipt
from app.services.submit_enquiry import Reception, Submission, submit_enquiry
from app.store import consent as consents
from app.store import enquiry as enquiries
from app.store import policy_text as policies
from app.web.context import zone
from app.web.headers import keep_private
from app.web.notice import notice_token, read_notice

_KEY = re.compile(r"[A-Za-z0-9_-]{16,64}")
_SOURCE = re.compile(rf"[A-Za-z0-9._-]{{1,{SOURCE_LIMIT}}}")


@dataclass(frozen=True)
class ShownBox:
    """A consent box as the page shows it."""

    purpose: str
    required: bool
    label: str
    hint: str | None


@public.get("/<lang:lang>/contact")
def contact(lang: str) -> ResponseReturnValue:
    """Show the empty form."""
    return _form_page(ContactForm(lang), 200)


@public.post("/<lang:lang>/contact")
def submit(lang: str) -> ResponseReturnValue:
    """Take an enquiry in, or give the form back with all answers and what is wrong."""
    form, now = ContactForm(lang), clock.now()
    notice = read_notice(zone().secrets.notice_key, form.notice.data, now)
    form_valid = form.validate()
    ticks_valid = form.require_ticks()
    stale = notice is None or bool(form.csrf_token.errors) or not _has_key(form)
    if notice is None or stale or not form_valid or not ticks_valid:
        return _form_page(form, 422, form.say("expired") if stale else None)
    try:
        received = submit_enquiry(zone().database, _reception(), _submission(form, notice), now)
    except StorageUnavailable:
        return _form_page(form, 503, form.say("unavailable"))
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
    receipt = make_receipt(enquiry, record, decisions, block, lang)
    return keep_private(make_response(render_template("public/received.html", receipt=receipt)))


def _wrong_link() -> Response:
    page = render_template("public/wrong_link.html")
    return keep_private(make_response(page, 404))


def _has_key(form: ContactForm) -> bool:
    return bool(_KEY.fullmatch(form.idempotency_key.data or ""))


def _form_page(form: ContactForm, status: int, problem: str | None = None) -> Response:
    lang = form.lang
    errors = _errors(form)
    if problem is not None:
        errors.insert(0, ("name", problem))
    session.permanent = True
    form.notice.data = notice_token(zone().secrets.notice_key, _notice(lang))
    if not _has_key(form):
        form.idempotency_key.data = ContactForm.fresh_key()
    page = render_template(
        "public/contact.html",
        form=form,
        errors=errors,
        boxes=_boxes(lang),
        notice_text=zone().content.consent.notice[lang],
        submit_text=zone().content.consent.submit[lang],
        form_action=_form_action(lang),
        policy_urls={
            "privacy_policy": url_for("public.privacy", lang=lang),
            "cookie_policy": url_for("public.cookies", lang=lang),
        },
    )
    response = make_response(page, status)
    response.headers["Cache-Control"] = "no-store"
    return response


def _errors(form: ContactForm) -> list[tuple[str, str]]:
    """Return the messages in the order of the page, each with the id of the field it is about."""
    first_topic = form.topics.options(form.lang)[0][0]
    return [
        (f"topics-{first_topic}" if field.name == "topics" else field.id, field.errors[0])
        for field in form
        if field.errors and field.name != "csrf_token"
    ]


def _form_action(lang: str) -> str:
    return url_for("public.submit", lang=lang, source=_source() or None)


def _source() -> str:
    source = request.args.get("source", "")
    return source if _SOURCE.fullmatch(source) else ""


def _boxes(lang: str) -> list[ShownBox]:
    return [
        ShownBox(
            box.purpose,
            box.required,
            box_label(box, lang, zone().installation),
            box.hint[lang] if box.hint else None,
        )
        for box in boxes_shown(zone().content, zone().installation)
    ]


def _notice(lang: str) -> Notice:
    publications, boxes = (
        zone().publications,
        boxes_shown(zone().content, zone().installation),
    )
    block = publications.document(CONSENT_BLOCK, lang)
    return Notice(
        form=f"contact/{block.version}",
        lang=lang,
        shown_at=clock.now(),
        block_sha256=block.sha256,
        documents=(
            publications.document("cookie_policy", lang),
            publications.document("privacy_policy", lang),
        ),
        purposes=tuple(Purpose(box.purpose) for box in boxes),
    )


def _reception() -> Reception:
    return Reception(
        zone().secrets.ledger_key, zone().installation.mail_domain, zone().settings.desk_email
    )


def _submission(form: ContactForm, notice: Notice) -> Submission:
    return Submission(
        answers=form.answers(),
        email=form.normalised_email,
        phone_e164=form.phone_e164,
        notice=notice,
        ticks={purpose.value: bool(form.tick(purpose).data) for purpose in notice.purposes},
        gpc=request.headers.get("Sec-GPC") == "1",
        campaign=_source(),
        idempotency_key=form.idempotency_key.data or "",
    )
