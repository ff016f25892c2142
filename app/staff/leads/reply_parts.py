"""The parts of a reply besides its typed text: templates, signature, quotation and facts."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import cast
from uuid import UUID

from flask import g
from flask_login import current_user

from app.content import Fact, FigureGroup, ReplyText
from app.content.local import day_text
from app.core import clock
from app.core.rules.languages import LANGUAGE, LANGUAGES
from app.leads.lead_view import LeadView, view_lead
from app.leads.models import LeadMessage
from app.leads.models.replies import ReplyWording
from app.leads.rules.lead_work import ContactChannel, Direction
from app.leads.rules.sign_off import sign_off_length
from app.leads.store import reply_text
from app.mail.rules.letter import quoted
from app.staff.blueprint import staff
from app.web.context import zone
from app.web.forms import Options
from app.web.guards import actor_id


class Quoted(StrEnum):
    """The texts that a reply may quote."""

    MESSAGE = "message"  # The enquiry's text.
    EXCHANGE = "exchange"  # The last mail of each side.


def reply_texts() -> Sequence[ReplyText]:
    """Return the templates of replies, as changed here or as shipped."""
    if "reply_texts" not in g:
        with zone().database.reading() as session:
            changed = {each.code: each for each in reply_text.list_current(session)}
        shipped = [each for each in zone().content.replies if each.code not in changed]
        order = [each.code for each in zone().content.replies]
        found = [*shipped, *(text_of(each) for each in changed.values() if each.offered)]
        places = {code: place for place, code in enumerate(order)}
        g.reply_texts = sorted(found, key=lambda each: places.get(each.code, len(order)))
    return cast("Sequence[ReplyText]", g.reply_texts)


def gaps_to_fill() -> Sequence[str]:
    """Return the gaps that the writer of a reply has to fill in its templates."""
    return sorted({gap for each in reply_texts() for gap in each.gaps})


def text_of(row: ReplyWording) -> ReplyText:
    """Return a stored wording as a text."""
    return ReplyText(row.code, row.then, row.label, row.subject, row.body)


def operator_name(lang: str) -> str:
    """Return the operator's name, or its substitute in a demonstration."""
    operator = zone().settings.operator.spoken(lang)
    demonstration = zone().content.text(lang, "lead.reply.demonstration")
    return operator.name if operator.configured else demonstration


def usual_subjects(reference: str) -> dict[str, str]:
    """Return the subject of a reply that begins with no text, by language."""
    text = zone().content.text
    return {lang: text(lang, "lead.reply.subject", reference=reference) for lang in LANGUAGES}


def signature_of(lang: str) -> str:
    """Return the reader's own signature in a language; empty if they have none."""
    return str(current_user.signatures.get(lang, ""))


def signed(lang: str) -> str:
    """Return the reader's signature; their name and the operator if they have none."""
    return signature_of(lang) or f"{current_user.name}\n{operator_name(lang)}"


def with_signature(text: str, lang: str) -> str:
    """Return a reply followed by the reader's own signature, unless it already has it."""
    signature = signature_of(lang)
    return text if not signature or signature in text else f"{text}\n\n{signature}"


def sign_off_in(text: str, lang: str) -> int:
    """Return how many characters at the end of a reply are its farewell and signature."""
    say = zone().content.text
    farewells = [f for each in LANGUAGES for f in say(each, "reply.facts.farewells").split("|")]
    signatures = (signature_of(lang), current_user.name, operator_name(lang))
    return sign_off_length(text, signatures, farewells, current_user.name)


def of_writer(lang: str) -> dict[str, str]:
    """Return the variables of a text that depend on the writer, not on the person written to."""
    return {
        "sender": current_user.name,
        "operator": operator_name(lang),
        "signature": signed(lang),
        "time_zone": LANGUAGE[lang].zone_text(zone().settings.time_zone),
    }


@staff.app_template_global("has_signature")
def has_signature() -> bool:
    """Return whether the reader has a signature in any language."""
    return bool(current_user.signatures)


def fact_options(lang: str) -> Options:
    """Return the facts of the site that a reply can enclose, each after its subject."""
    content = zone().content
    return [
        (
            fact.id,
            content.text(
                lang,
                "reply.facts.option",
                group=content.text(lang, f"figures.group.{group.code}"),
                fact=_line(fact, lang),
            ),
        )
        for group, fact in _facts()
    ]


def enclosed_facts(chosen: Collection[str], lang: str) -> str:
    """Return facts as text in a language, each with its period, and the source below them."""
    content = zone().content
    lines = [f"- {_line(fact, lang)}" for _group, fact in _facts() if fact.id in chosen]
    if not lines:
        return ""
    title = content.text(lang, "reply.facts.title")
    url = f"{zone().installation.origin}/{lang}/key-figures"
    return "\n\n".join([title, "\n".join(lines), content.text(lang, "reply.facts.source", url=url)])


def _facts() -> Iterator[tuple[FigureGroup, Fact]]:
    content = zone().content
    for group in content.key_figures:
        yield from ((group, content.shown(each)) for each in group.facts)


def _line(fact: Fact, lang: str) -> str:
    words = {"display": fact.display(lang), "label": fact.label(lang)}
    return zone().content.text(lang, f"reply.facts.{fact.kind}", **words)


def quotation(lead_id: UUID, chosen: Collection[str], lang: str) -> str:
    """Return the chosen quotations, the newest first, each below its author.

    Only mails are quoted: what staff logged of a call was written for colleagues.
    """
    database, key = zone().database, zone().secrets.ledger_key
    view = view_lead(database, key, actor=actor_id(), lead_id=lead_id, now=clock.now())
    some = []
    if Quoted.EXCHANGE in chosen:
        some += [_of_mail(view, mail, lang) for mail in _exchange(view)]
    if Quoted.MESSAGE in chosen and view.enquiry.message:
        sent = view.enquiry.received_at
        some.append(_attributed(sent, view.current("name"), view.enquiry.message, lang))
    return "\n\n".join(some)


def _exchange(view: LeadView) -> Sequence[LeadMessage]:
    # Where an answer elsewhere was given, as declared, was written for colleagues, too.
    mails = [m for m in view.messages if m.channel == ContactChannel.MAIL and not m.declared]
    last = (next((m for m in mails if m.direction == each), None) for each in Direction)
    return sorted(filter(None, last), key=lambda mail: mail.at, reverse=True)


def _of_mail(view: LeadView, mail: LeadMessage, lang: str) -> str:
    theirs = mail.direction == Direction.THEIRS
    who = view.current("name") if theirs else view.names.get(mail.author, "")
    return _attributed(mail.at, who, mail.text, lang)


def _attributed(at: datetime, who: str, text: str, lang: str) -> str:
    day = day_text(at, zone().settings.time_zone, lang)
    line = zone().content.text(lang, "reply.quote.wrote", day=day, name=who)
    return f"{line}\n\n{quoted(text.strip())}"


class UseWay(StrEnum):
    """How a template treats text that is already typed."""

    REPLACE = "replace"
    BELOW = "below"


@dataclass(frozen=True)
class FilledText:
    """A text to start a reply from, filled in: subject and body by language."""

    reply: ReplyText
    texts: dict[str, tuple[str, str]]


def filled_texts(view: LeadView) -> Sequence[FilledText]:
    """Return the texts to start a reply to a lead from."""

    def filled(reply: ReplyText, each: str) -> tuple[str, str]:
        values = {
            "name": view.current("name") or view.current("organisation"),
            "reference": view.enquiry.reference,
            **of_writer(each),
        }
        return reply.filled(each, values)

    return [
        FilledText(reply, {each: filled(reply, each) for each in LANGUAGES})
        for reply in reply_texts()
    ]
