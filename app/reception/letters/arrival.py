"""Mails that tell the investor and the desk that an enquiry has arrived."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from uuid import UUID

from app.consent.rules.consent import State
from app.consent.rules.standing import Standing
from app.consent.steps.acts import standing_for
from app.consent.store import consent as consents
from app.content.local import country_text, list_text, moment_text
from app.content.wording import document_title
from app.core.rules.purposes import REQUIRED_PURPOSES, Purpose
from app.core.rules.rate import ACKNOWLEDGEMENTS
from app.core.rules.tokens import RECEIPT_LINK, LinkKind
from app.enquiries.models import Enquiry
from app.enquiries.store import enquiry as enquiries
from app.leads.store import lead as leads
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Fact, Heading, Items, Letter, Link, Paragraph


def confirmation(writer: Writer, waiting: Sequence[str] = ()) -> Iterator[Block]:
    """Ask for confirmation, if the message holds a link for it.

    :param waiting: the names of the purposes that were asked for and await confirmation.
    """
    if LinkKind.CONFIRM not in writer.tokens:
        return
    say = writer.say
    asked = say("confirm.for_choices", purposes=list_text(waiting, writer.message.language))
    yield Heading(say("confirm.title"))
    budget = ACKNOWLEDGEMENTS
    usual = say("confirm.for_messages", few=budget.mailbox_day, many=budget.confirmed)
    yield Paragraph(asked if waiting else usual)
    yield Link(say("confirm.link"), writer.link(LinkKind.CONFIRM), main=bool(waiting))


def acknowledgement(writer: Writer) -> Letter:
    """Say what was received and agreed to, and where to see and change it.

    It never repeats what was written, by whom or for which organisation: anybody can type
    anybody's address.
    """
    enquiry = enquiries.get(writer.session, writer.enquiry_id)
    say, waiting = writer.say, _waiting(writer, enquiry)
    blocks: list[Block] = [
        Paragraph(say("ack.greeting")),
        Paragraph(say("ack.received")),
        Fact(say("ack.reference"), enquiry.reference),
        Heading(say("ack.next_title")),
        Paragraph(say(writer.unless_demonstration("ack.next"))),
        Heading(say("ack.agreed_title")),
        Items(_agreed(writer, enquiry.consent_record_id, waiting)),
        Link(say("ack.receipt", days=RECEIPT_LINK.days), writer.link(LinkKind.RECEIPT)),
        *confirmation(writer, _names(writer, waiting)),
        *_unsubscribing(writer),
        Heading(say("ack.data_title")),
        Paragraph(say("ack.data")),
        Link(say("ack.data_link"), writer.link(LinkKind.MY_DATA)),
        Paragraph(say("ack.not_repeated"), quiet=True),
        Paragraph(say(writer.unless_demonstration("ack.not_you")), quiet=True),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("ack.subject", reference=enquiry.reference), blocks, writer.closing)


def _agreed(writer: Writer, record_id: UUID, waiting: Collection[Purpose]) -> list[str]:
    record = consents.get_record(writer.session, record_id)
    content, lang = writer.content, writer.message.language
    documents = [
        writer.say(
            "ack.document",
            title=document_title(content, document["doc"], lang),
            version=document["version"],
        )
        for document in record.documents
    ]
    asked = _optional(writer, record_id)
    return documents + [
        writer.say("ack.once_confirmed", purpose=name) if purpose in waiting else name
        for purpose, name in zip(asked, _names(writer, asked), strict=True)
    ]


def _optional(writer: Writer, record_id: UUID) -> list[Purpose]:
    decisions = consents.list_decisions(writer.session, record_id)
    optional = [each for each in Purpose if each not in REQUIRED_PURPOSES]
    return [each for each in optional if decisions.get(each) == State.GIVEN]


def _waiting(writer: Writer, enquiry: Enquiry) -> list[Purpose]:
    """Return the purposes that the enquiry asked for and that await confirmation."""
    person = enquiry.person_id
    decided = consents.list_decisions_by_person(writer.session, {person}).get(person, ())
    record = consents.get_record(writer.session, enquiry.consent_record_id)
    stands = standing_for(writer.session, record, decided)
    asked = _optional(writer, enquiry.consent_record_id)
    return [each for each in asked if stands[each] is Standing.UNCONFIRMED]


def _names(writer: Writer, purposes: Iterable[Purpose]) -> list[str]:
    lang = writer.message.language
    return [writer.content.text(lang, f"compliance.purposes.{each}") for each in purposes]


def _unsubscribing(writer: Writer) -> Iterator[Block]:
    if LinkKind.UNSUBSCRIBE in writer.tokens:
        yield Link(writer.say("ack.unsubscribe"), writer.link(LinkKind.UNSUBSCRIBE))


def desk_notice(writer: Writer) -> Letter:
    """Say that an enquiry has arrived and what it is about, but not who wrote it."""
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
