"""The texts that replies start from: their list, their editor with a preview, their history."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import NAMESPACE_OID, UUID, uuid4, uuid5

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app.accounts.rules.drafts import Box
from app.accounts.store import staff as accounts
from app.content import ReplyText
from app.core import clock
from app.core.rules.errors import NotFound, TextChangedMeanwhile
from app.core.rules.languages import LANGUAGES
from app.core.rules.permissions import Permission
from app.leads.models.replies import ReplyWording
from app.leads.planned_replies import EXAMPLE_REFERENCE, preview_reply
from app.leads.reply_texts import Wording, change_text
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.reply import Reply
from app.leads.store import reply_text
from app.mail.rules.letter import Letter
from app.staff.blueprint import staff
from app.staff.leads.reply_parts import of_writer, text_of
from app.staff.leads.reply_text_form import ReplyTextForm
from app.web.context import zone
from app.web.drafts import drafted, sending
from app.web.guards import actor_id, require

_NEW = "new"
"""What a draft of a text that is not stored yet is about."""

SHIPPED = "shipped"
"""The name of the wording that the software brings, beside the ids of those stored."""


@dataclass(frozen=True)
class ListedText:
    """A text of the list.

    :param changed: its present wording, if it was ever changed.
    :param shipped: whether the software brings it.
    """

    text: ReplyText
    changed: ReplyWording | None
    shipped: bool


def _shipped() -> Mapping[str, ReplyText]:
    return {each.code: each for each in zone().content.replies}


def _listed() -> Sequence[ListedText]:
    shipped = _shipped()
    with zone().database.reading() as session:
        changed = {each.code: each for each in reply_text.list_current(session)}
    own = [ListedText(text_of(row), row, code in shipped) for code, row in changed.items()]
    still = [ListedText(text, None, shipped=True) for text in shipped.values()]
    order = list(shipped)
    found = [*own, *(each for each in still if each.text.code not in changed)]
    return sorted(
        found, key=lambda each: order.index(each.text.code) if each.shipped else len(order)
    )


@staff.get("/reply-texts")
@require(Permission.MANAGE_DESK)
def reply_texts() -> ResponseReturnValue:
    """List the texts that replies start from."""
    with zone().database.reading() as session:
        names = accounts.names_by_id(session)
    people = {UUID(each).hex: name for each, name in names.items()}
    return render_template("staff/leads/reply_texts.html", listed=_listed(), names=people)


@staff.route("/reply-texts/new", methods=["GET", "POST"])
@require(Permission.MANAGE_DESK)
def reply_text_new() -> ResponseReturnValue:
    """Add a text."""
    form = ReplyTextForm()
    if request.method == "GET":
        form.then.data, form.offered.data = LeadStatus.ENGAGED.value, True
    return _edited(form, f"own_{uuid4().hex[:12]}", None)


@staff.route("/reply-texts/<string:code>", methods=["GET", "POST"])
@require(Permission.MANAGE_DESK)
def reply_text_edit(code: str) -> ResponseReturnValue:
    """Change a text, unless somebody else changed it since it was shown."""
    found = next((each for each in _listed() if each.text.code == code), None)
    if found is None:
        raise NotFound(f"There is no text {code}.")
    form = ReplyTextForm()
    if request.method == "GET":
        form.show(found.text, offered=found.changed is None or found.changed.offered)
        form.seen.data = found.changed.id.hex if found.changed else ""
    return _edited(form, code, found)


@staff.post("/reply-texts/<string:code>/restore")
@require(Permission.MANAGE_DESK)
def reply_text_restore(code: str) -> ResponseReturnValue:
    """Use an earlier wording of a text again, or the one that the software brings."""
    chosen, seen = request.form.get("wording", ""), _id(request.form.get("seen"))
    with zone().database.reading() as session:
        wanted = _id(chosen)
        row = reply_text.find_wording(session, code, wanted) if wanted else None
    text = text_of(row) if row else _shipped().get(code) if chosen == SHIPPED else None
    if text is None:
        raise NotFound(f"There is no such wording of the text {code}.")
    wording = Wording(text.then, True, text.label, text.subject, text.body)
    try:
        _store(code, seen, wording)
    except TextChangedMeanwhile:
        flash("reply_texts.conflict", "say-error")
        return redirect(url_for("staff.reply_text_edit", code=code), 303)
    flash("reply_texts.restored", "say-success")
    return redirect(url_for("staff.reply_text_edit", code=code), 303)


def _edited(form: ReplyTextForm, code: str, found: ListedText | None) -> ResponseReturnValue:
    if not form.validate_on_submit():
        return _page(form, code, found)
    if "preview" in request.form:
        return _page(form, code, found, letters=_letters(form))
    try:
        _store(code, _id(form.seen.data), form.wording)
    except TextChangedMeanwhile:
        form[f"label_{LANGUAGES[0]}"].errors = [form.say("conflict")]
        return _page(form, code, found, 409)
    flash("reply_texts.saved", "say-success")
    return redirect(url_for("staff.reply_texts"), 303)


def _store(code: str, seen: UUID | None, wording: Wording) -> None:
    change_text(
        sending(),
        zone().secrets.ledger_key,
        actor=actor_id(),
        code=code,
        seen=seen,
        wording=wording,
        now=clock.now(),
    )


def _letters(form: ReplyTextForm) -> Mapping[str, Letter]:
    """Return a text as a letter to an example person, in every language."""
    wording, content = form.wording, zone().content
    text = ReplyText("", wording.then, wording.label, wording.subject, wording.body)
    letters = {}
    for lang in LANGUAGES:
        values = {
            "name": content.text(lang, "reply_texts.example"),
            "reference": EXAMPLE_REFERENCE,
            **of_writer(lang),
        }
        subject, body = text.filled(lang, values)
        reply = Reply(uuid4(), lang, "", subject, body, LeadStatus.ENGAGED, wait=False)
        letters[lang] = preview_reply(
            zone().database, content, zone().installation, enquiry_id=None, reply=reply
        )
    return letters


def _page(
    form: ReplyTextForm,
    code: str,
    found: ListedText | None,
    status: int = 0,
    letters: Mapping[str, Letter] | None = None,
) -> ResponseReturnValue:
    with zone().database.reading() as session:
        wordings = reply_text.list_wordings(session, code) if found else ()
        names = accounts.names_by_id(session)
    drafted(form, Box.REPLY_TEXT, uuid5(NAMESPACE_OID, code if found else _NEW))
    page = render_template(
        "staff/leads/reply_text.html",
        form=form,
        found=found,
        wordings=wordings,
        names={UUID(each).hex: name for each, name in names.items()},
        letters=letters or {},
        errors=form.summary(),
        back=url_for("staff.reply_texts"),
    )
    return page, status or (422 if form.errors else 200)


def _id(text: str | None) -> UUID | None:
    try:
        return UUID(hex=text or "")
    except ValueError:
        return None
