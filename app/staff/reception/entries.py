"""Entering an enquiry that came on the telephone, at a fair, by a visit or by mail."""

from datetime import datetime

import structlog
from flask import Response, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from app.accounts.rules.drafts import Box
from app.accounts.store.staff import list_assignees
from app.consent.rules.consent import Notice
from app.content.wording import SPOKEN_BLOCK
from app.core import clock
from app.core.log import error_name
from app.core.rules.errors import StorageUnavailable
from app.core.rules.languages import LANGUAGE, LANGUAGES
from app.core.rules.permissions import Permission
from app.core.rules.purposes import Purpose
from app.reception.entries import enter_enquiry
from app.reception.rules.incoming import USUAL_METHOD
from app.staff.blueprint import staff
from app.staff.reception.entry_form import NOT_AGREED, EntryForm
from app.web.consent.publications import is_recent, notice_token, signed_notice
from app.web.context import zone
from app.web.drafts import discard_sent, drafted, sending
from app.web.guards import actor_id, require
from app.web.locale import page_language

_log = structlog.get_logger()

FORM = "by-hand"
"""The name of this form in consent records."""

READ_IN = "read_in"
"""The name of the buttons that change the language of the words to read out."""


@staff.get("/leads/enter")
@require(Permission.WORK_LEADS)
def enter() -> ResponseReturnValue:
    """Show the form, with the words to read out in the language requested, or the page's."""
    asked = request.args.get(READ_IN, "")
    spoken = asked if asked in LANGUAGES else page_language()
    return _page(drafted(_form(clock.now(), spoken), Box.ENTRY), spoken, 200)


@staff.post("/leads/enter")
@require(Permission.WORK_LEADS)
def enter_stored() -> ResponseReturnValue:
    """Store the enquiry, or show the form again with all answers and error messages.

    The buttons that change the language of the words post the form here too, to be shown again.
    """
    now, wish = clock.now(), request.form.get(READ_IN, "")
    notice = signed_notice(zone().secrets.notice_key, request.form.get("notice"), FORM)
    if wish in LANGUAGES:
        form = _form(now, wish)
        form.forget_decisions()
        return _page(form, wish, 200)
    if notice is None or not _may_be_sent(notice, now):
        spoken = notice.lang if notice else page_language()
        form = _form(now, spoken)
        form.forget_decisions()
        return _page(form, spoken, 422, form.say("stale"))
    form = _form(now, notice.lang)
    if form.decision(Purpose.PRIVACY_POLICY).data == NOT_AGREED:
        # Nothing is kept of a person who does not agree.
        discard_sent()
    valid, together = form.validate(), form.check_together(notice.purposes)
    if not (valid and together and form.has_key):
        return _page(form, notice.lang, 422)
    return _store(form, notice, now)


def _may_be_sent(notice: Notice, now: datetime) -> bool:
    """Return whether the words read out are in force, and were shown within the last day."""
    return is_recent(notice, now) and zone().shows_words_in_force(notice)


def _store(form: EntryForm, notice: Notice, now: datetime) -> ResponseReturnValue:
    incoming = form.incoming(notice, actor_id())
    try:
        entered = enter_enquiry(sending(), zone().reception, incoming, form.handling(), now)
    except StorageUnavailable as error:
        _log.error("enquiry.not_entered", reason=error_name(error.__cause__ or error))
        return _page(form, notice.lang, 503, form.say("unavailable"))
    if entered.repeated:
        discard_sent()
    said = zone().content.text(form.lang, "enter.done", reference=entered.reference)
    flash(said, "success")
    return redirect(url_for("staff.lead", lead_id=entered.lead_id), 303)


def _form(now: datetime, spoken: str) -> EntryForm:
    with zone().database.reading() as session:
        assignees = list_assignees(session, now)
    form = EntryForm(assignees, current_user.id, now, spoken)
    return drafted(form, Box.ENTRY) if form.is_submitted() else form


def _page(form: EntryForm, spoken: str, status: int, problem: str | None = None) -> Response:
    errors = form.summary()
    if problem is not None:
        errors.insert(0, ("name", problem))
    words = zone().publications
    notice = words.notice(FORM, SPOKEN_BLOCK, spoken)
    form.notice.data = notice_token(zone().secrets.notice_key, notice)
    if not form.has_key:
        form.idempotency_key.data = EntryForm.fresh_key()
    page = render_template(
        "staff/reception/enter.html",
        form=form,
        errors=errors,
        keeps=form.decision(Purpose.PRIVACY_POLICY).data != NOT_AGREED,
        usual_method=USUAL_METHOD,
        spoken=spoken,
        spoken_tag=LANGUAGE[spoken].html,
        notice=notice,
        block=words.block(SPOKEN_BLOCK, spoken),
        words_version=words.latest(SPOKEN_BLOCK, spoken).version,
        policy_urls={"privacy_policy": url_for("public.privacy", lang=spoken)},
    )
    return make_response(page, status)
