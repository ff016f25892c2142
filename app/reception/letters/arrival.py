"""Mails that tell the investor and the desk that an enquiry has arrived."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from uuid import UUID

from app.consent.rules.consent import State
from app.consent.rules.standing import Standing
from app.consent.steps.acts import standing_for
from app.consent.store import consent as consents
from app.content.local import country_text, list_text, moment_text
from app.content.reach import when_text
from app.content.wording import document_title
from app.core.rules.languages import LANGUAGE
from app.core.rules.purposes import REQUIRED_PURPOSES, Purpose
from app.core.rules.tokens import RECEIPT_LINK, LinkKind
from app.enquiries.models import Enquiry
from app.enquiries.rules.answer_by import AnswerBy
from app.enquiries.rules.fields import REACH_BY
from app.enquiries.store import enquiry as enquiries
from app.leads.store import lead as leads
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Fact, Items, Letter, Link, Paragraph


def acknowledgement(writer: Writer) -> Letter:
    """Say that the enquiry has arrived, when it is answered, and where to see and change it.

    It never repeats what was written, by whom or for which organisation: anybody can type
    anybody's address. Its one link opens the page with everything else.
    """
    enquiry = enquiries.get(writer.session, writer.enquiry_id)
    say, lang = writer.say, writer.message.language
    blocks: list[Block] = [
        Paragraph(say("ack.greeting")),
        Paragraph(say("ack.received")),
        Fact(say("ack.reference"), enquiry.reference),
        Paragraph(LANGUAGE[lang].space.join(_next(writer, enquiry))),
    ]
    asked = _optional(writer, enquiry.consent_record_id)
    waiting = _waiting(writer, enquiry, asked)
    if waiting:
        names = list_text(_names(writer, waiting), lang)
        blocks.append(Paragraph(say("ack.waiting", purposes=names)))
    agreed = _agreed(writer, enquiry, asked, waiting)
    blocks += [
        Paragraph(say("ack.page", days=RECEIPT_LINK.days)),
        Link(say("ack.open"), writer.link(LinkKind.RECEIPT), main=True),
        Paragraph(say("ack.agreed", documents=agreed), quiet=True),
        Paragraph(say(writer.unless_demonstration("ack.not_you")), quiet=True),
    ]
    return Letter(say("ack.subject", reference=enquiry.reference), blocks, writer.closing)


def _next(writer: Writer, enquiry: Enquiry) -> Iterator[str]:
    """Yield who answers, how and, if promised, by when; a late mail names no past day."""
    if not writer.installation.operator.configured:
        yield writer.say("ack.next_demonstration")
        return
    yield writer.say(f"ack.next_{enquiry.answer(REACH_BY) or 'email'}")
    yield writer.say("ack.quote")
    told, queued_at = AnswerBy.read(enquiry.answer_by), writer.message.created_at
    if told is not None and not told.is_over(queued_at):
        yield when_text(writer.content, told, writer.message.language, queued_at)


def _agreed(
    writer: Writer, enquiry: Enquiry, asked: Sequence[Purpose], waiting: Collection[Purpose]
) -> str:
    """Return the purposes agreed to, with the versions, and the other requests."""
    record = consents.get_record(writer.session, enquiry.consent_record_id)
    content, lang = writer.content, writer.message.language
    documents = [
        writer.say(
            "ack.document",
            title=document_title(content, document["doc"], lang),
            version=document["version"],
        )
        for document in record.documents
    ]
    told = [
        writer.say("ack.unconfirmed", purpose=name) if purpose in waiting else name
        for purpose, name in zip(asked, _names(writer, asked), strict=True)
    ]
    return list_text([*documents, *told], lang)


def _optional(writer: Writer, record_id: UUID) -> list[Purpose]:
    decisions = consents.list_decisions(writer.session, record_id)
    optional = [each for each in Purpose if each not in REQUIRED_PURPOSES]
    return [each for each in optional if decisions.get(each) == State.GIVEN]


def _waiting(writer: Writer, enquiry: Enquiry, asked: Sequence[Purpose]) -> list[Purpose]:
    """Return the purposes that the enquiry asked for and that await confirmation."""
    if not asked:
        return []
    person = enquiry.person_id
    decided = consents.list_decisions_by_person(writer.session, {person}).get(person, ())
    record = consents.get_record(writer.session, enquiry.consent_record_id)
    stands = standing_for(writer.session, record, decided)
    return [each for each in asked if stands[each] is Standing.UNCONFIRMED]


def _names(writer: Writer, purposes: Iterable[Purpose]) -> list[str]:
    lang = writer.message.language
    return [writer.content.text(lang, f"compliance.purposes.{each}") for each in purposes]


def desk_notice(writer: Writer) -> Letter:
    """Report a new enquiry and its topics, without its author."""
    enquiry = enquiries.get(writer.session, writer.enquiry_id)
    lead_id = leads.get_id(writer.session, enquiry.id)
    say, lang, site = writer.say, writer.message.language, writer.installation
    topics = [writer.content.choice_label("topics", topic, lang) for topic in enquiry.topics]
    facts = [
        say("desk.received", time=moment_text(enquiry.received_at, site.time_zone, lang)),
        say("desk.country", country=country_text(enquiry.country, lang)),
        say("desk.topics", topics=list_text(topics, lang)),
    ]
    blocks: list[Block] = [
        Paragraph(say("desk.body")),
        Fact(say("desk.reference"), enquiry.reference),
        Items(facts),
        Link(say("desk.open"), f"{site.origin}/staff/leads/{lead_id}", main=True),
        Paragraph(say("desk.not_repeated"), quiet=True),
    ]
    return Letter(say("desk.subject", reference=enquiry.reference), blocks, writer.signature)
