"""The reply on a lead's page: the texts to start from, and the letter that it will be."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask_login import current_user

from app.content import ReplyText
from app.core.rules.languages import LANGUAGES
from app.leads.lead_view import LeadView
from app.leads.planned_replies import preview_reply
from app.leads.rules.reply import Reply
from app.mail.rules.letter import Letter
from app.staff.leads.reply_form import ReplyForm
from app.staff.leads.reply_parts import reply_texts, signature_of
from app.web.context import zone


@dataclass(frozen=True)
class FilledText:
    """A text to start a reply from, filled in: subject and body by language."""

    reply: ReplyText
    texts: dict[str, tuple[str, str]]


@dataclass(frozen=True)
class SeenReply:
    """A reply as it will be, before it leaves.

    :param send_at: when it is to leave; None for at once.
    """

    reply: Reply
    letter: Letter
    send_at: datetime | None


def seen_reply(view: LeadView, form: ReplyForm) -> SeenReply:
    """Return a reply as the letter that it would be; nothing is stored."""
    reply = form.reply(view.lead.id)
    letter = preview_reply(
        zone().database,
        zone().content,
        zone().installation,
        enquiry_id=view.enquiry.id,
        reply=reply,
    )
    return SeenReply(reply, letter, form.send_at)


def filled_texts(view: LeadView) -> Sequence[FilledText]:
    """Return the texts to start a reply to a lead from."""
    content = zone().content
    operator = zone().settings.operator
    demonstration = {each: content.text(each, "lead.reply.demonstration") for each in LANGUAGES}

    def filled(reply: ReplyText, each: str) -> tuple[str, str]:
        values = {
            "name": view.current("name"),
            "reference": view.enquiry.reference,
            "sender": current_user.name,
            "operator": operator.name if operator.configured else demonstration[each],
        }
        values["signature"] = signature_of(each) or "{sender}\n{operator}".format(**values)
        return reply.filled(each, values)

    return [
        FilledText(reply, {each: filled(reply, each) for each in demonstration})
        for reply in reply_texts()
    ]


def use_text(form: ReplyForm, texts: Sequence[FilledText], code: str) -> None:
    """Insert a text into a reply: in place of another such text, or below what was typed."""
    chosen = next((each for each in texts if each.reply.code == code), None)
    lang = form.reply_language.data
    if chosen is None or lang not in chosen.texts:
        return
    subject, body = chosen.texts[lang]
    ready = {body for each in texts for _subject, body in each.texts.values()}
    typed = "" if form.reply_text.text in ready else form.reply_text.text
    form.reply_text.data = f"{typed}\n\n{body}" if typed else body
    form.reply_subject.data = subject
    form.template.data = code
