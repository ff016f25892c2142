"""Drafts of texts on the desk and the console: saved by a script or a button."""

from uuid import uuid4

from flask import Response, abort, flash, jsonify, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from flask_wtf.csrf import generate_csrf

from app.accounts.drafts import discard_draft
from app.accounts.rules.drafts import LONGEST, Box, Kept, Saved
from app.core.rules.errors import TooManyDrafts
from app.core.rules.permissions import Permission, allows
from app.staff.blueprint import staff
from app.staff.frame import short
from app.staff.leads.lead_list import opened_from
from app.web.context import zone
from app.web.drafts import keep_typed, words_of
from app.web.guards import own_page, page_come_from, require
from app.web.locale import page_language

_BOXES = {box.value: box for box in Box}

staff.add_app_template_global(words_of, "draft_words")


@staff.app_template_global()
def draft_back() -> str:
    """Return the page to show after a draft is saved by its button, in its list.

    Of its query nothing else is kept, so that it leads to nothing but a list.
    """
    if request.method != "GET":
        return page_come_from()
    there = opened_from()
    asked = {} if there is None else there.parts(there.at)
    return url_for(str(request.endpoint), **(request.view_args or {}), **asked)


@staff.post("/drafts/<box>", defaults={"subject": ""})
@staff.post("/drafts/<box>/<subject>")
@require(Permission.OWN_ACCOUNT)
def draft_save(box: str, subject: str) -> ResponseReturnValue:
    """Save the content of a form as the reader's own draft, without sending it.

    A script gets the draft's name and a sentence; without one, the page is shown again.
    """
    where = _BOXES.get(box) or abort(404)
    if not allows(current_user.role, where.permission):
        abort(403)
    try:
        saved = keep_typed(where, subject)
    except TooManyDrafts:
        return _said(_text(where, "refused", limit=f"{LONGEST:,}"), 422)
    return _said(_outcome(where, saved), 200, saved)


@staff.post("/drafts/discard")
@require(Permission.OWN_ACCOUNT)
def draft_discard() -> ResponseReturnValue:
    """Delete one of the reader's own drafts."""
    named = Kept.read(request.values.get("discard", ""))
    if named:
        discard_draft(zone().database, current_user.id, named.id)
    box, _, _subject = request.form.get("draft_of", "").partition("/")
    return _said(_text(_BOXES.get(box), "discarded"), 200)


@staff.get("/drafts/token")
@require(Permission.OWN_ACCOUNT)
def draft_token() -> Response:
    """Answer with the token for forms, so that an open page works after a new sign-in."""
    return jsonify(token=generate_csrf(), account=current_user.id.hex)


def _outcome(box: Box, saved: Saved) -> str:
    if saved.draft is None:
        return _text(box, "discarded")
    return _text(box, "beside" if saved.beside else "saved", time=short(saved.at))


def _text(box: Box | None, key: str, **values: object) -> str:
    said = box.said if box else "drafts"
    return zone().content.text(page_language(), f"{said}.{key}", **values)


def _said(text: str, status: int, saved: Saved | None = None) -> ResponseReturnValue:
    if request.accept_mimetypes.best == "application/json":
        kept = str(saved.draft) if saved and saved.draft else f"{uuid4().hex}:0"
        return jsonify(said=text, draft=kept, beside=bool(saved and saved.beside)), status
    flash(text, "success" if status == 200 else "error")
    page = request.args.get("next", "")
    return redirect(page if own_page(page) else url_for("staff.home"), 303)
