"""Replies to investors: previewed, sent at once or later, changed or cancelled before that."""

from collections.abc import Mapping
from uuid import UUID

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts.rules.drafts import Box
from app.core import clock
from app.core.rules.errors import (
    NoAddress,
    PersonHasWithdrawn,
    PlanGone,
    ProcessingRestricted,
    SpokenMeanwhile,
    TooManyDrafts,
)
from app.core.rules.permissions import Permission
from app.leads.conversation import send_reply
from app.leads.planned_replies import cancel_planned, plan_reply
from app.leads.rules.reply import CopyRefused, SentAlready
from app.staff.blueprint import staff
from app.staff.frame import short
from app.staff.leads.lead_page import lead_page
from app.staff.leads.lead_work import done, spoken
from app.staff.leads.reply_form import ReplyForm
from app.web.context import zone
from app.web.drafts import keep_typed, sending
from app.web.guards import actor_id, require

_SENT_IF_MEANT = 409
"""The status of a page whose reply goes out if it is sent once more."""

_REFUSED: Mapping[type[Exception], tuple[str, int]] = {
    PersonHasWithdrawn: ("withdrawn", 422),
    ProcessingRestricted: ("restricted", 422),
    NoAddress: ("no_address", 422),
    SpokenMeanwhile: ("spoken_meanwhile", _SENT_IF_MEANT),
    PlanGone: ("plan_gone", _SENT_IF_MEANT),
}
"""The reasons why a reply is not sent: the key of the message, and the page's status."""


@staff.post("/leads/<uuid:lead_id>/reply")
@require(Permission.WORK_LEADS)
def lead_reply(lead_id: UUID) -> ResponseReturnValue:
    """Send a reply by mail, now or later; show it first, or insert the text whose button it was."""
    # A form is sent by one button; only what was checked is shown as a letter.
    form = ReplyForm(seen="preview" in request.form and "use" not in request.form)
    if "use" in request.form:
        return lead_page(lead_id, sent=form, use=request.form["use"])
    if not form.validate_on_submit():
        return lead_page(lead_id, 422, sent=form)
    if form.seen:
        return _show(lead_id, form)
    try:
        return _plan(lead_id, form) if form.send_at else _send(lead_id, form)
    except CopyRefused as refused:
        form.refuse_copy(refused)
        return lead_page(lead_id, 422, sent=form)
    except SentAlready as sent:
        form.ask_again(sent)
        return lead_page(lead_id, 409, sent=form)
    except tuple(_REFUSED) as refused:
        said, status = _REFUSED[type(refused)]
        form.reply_text.errors = [form.say(said)]
        form.is_question = status == _SENT_IF_MEANT
        if isinstance(refused, PlanGone):
            form.replaces.data = ""  # Sent again, it is a separate reply.
        return lead_page(lead_id, status, sent=form)


def _show(lead_id: UUID, form: ReplyForm) -> ResponseReturnValue:
    """Keep the reply as a draft, and redirect to its preview.

    That page can be gone back to, which the answer to a form cannot.
    """
    try:
        draft = keep_typed(Box.REPLY, lead_id.hex).draft
    except TooManyDrafts:
        draft = None
    if draft is None:
        return lead_page(lead_id, sent=form)
    page = url_for("staff.lead", lead_id=lead_id, preview=draft.id.hex, _anchor="reply-seen")
    return redirect(page, 303)


def _send(lead_id: UUID, form: ReplyForm) -> ResponseReturnValue:
    effect = send_reply(
        sending(),
        zone().secrets.ledger_key,
        zone().first_response,
        zone().mailing,
        actor=actor_id(),
        lead_id=lead_id,
        reply=form.reply(lead_id),
        now=clock.now(),
        again=form.confirmed,
    )
    if effect.earlier:
        return done(lead_id, "reply.repeated", time=short(effect.earlier))
    return spoken(lead_id, "reply", effect)


def _plan(lead_id: UUID, form: ReplyForm) -> ResponseReturnValue:
    if form.send_at is None:
        raise ValueError("A reply without a time leaves at once.")
    plan_reply(
        sending(),
        zone().secrets.ledger_key,
        actor=actor_id(),
        lead_id=lead_id,
        reply=form.reply(lead_id),
        send_at=form.send_at,
        now=clock.now(),
        again=form.confirmed,
    )
    return done(lead_id, "reply.planned", time=short(form.send_at))


@staff.post("/leads/<uuid:lead_id>/planned/<uuid:planned_id>/cancel")
@require(Permission.WORK_LEADS)
def planned_cancel(lead_id: UUID, planned_id: UUID) -> ResponseReturnValue:
    """Cancel a reply that has not been sent yet."""
    was_there = cancel_planned(
        zone().database,
        zone().secrets.ledger_key,
        actor=actor_id(),
        lead_id=lead_id,
        planned_id=planned_id,
        now=clock.now(),
    )
    flash("reply.planned.cancelled" if was_there else "reply.planned.gone", "say-success")
    return redirect(url_for("staff.lead", lead_id=lead_id), 303)
