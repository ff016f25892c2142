"""To the investor, that their enquiry has been received."""

from collections.abc import Iterator
from uuid import UUID

from app.content.wording import document_title
from app.domain.consent import REQUIRED_PURPOSES, Purpose, State
from app.domain.letter import Block, Fact, Heading, Items, Letter, Link, Paragraph
from app.domain.person_link import LinkKind
from app.domain.retention import RECEIPT_LINK
from app.services.steps.letters.writer import Writer
from app.store import consent as consents
from app.store import enquiry as enquiries


def acknowledgement(writer: Writer, enquiry_id: UUID) -> Letter:
    """Say what was received and agreed to, and where to see and change it.

    It never repeats what was written, by whom or for which organisation: anybody can type
    anybody's address.
    """
    enquiry = enquiries.get(writer.session, enquiry_id)
    say = writer.say
    blocks: list[Block] = [
        Paragraph(say("ack.greeting")),
        Paragraph(say("ack.received")),
        Fact(say("ack.reference"), enquiry.reference),
        Heading(say("ack.next_title")),
        Paragraph(say("ack.next")),
        Heading(say("ack.agreed_title")),
        Items(_agreed(writer, enquiry.consent_record_id)),
        Link(say("ack.receipt", days=RECEIPT_LINK.days), writer.link(LinkKind.RECEIPT)),
        *_confirmation(writer),
        Heading(say("ack.data_title")),
        Paragraph(say("ack.data")),
        Link(say("ack.data_link"), writer.link(LinkKind.MY_DATA)),
        Paragraph(say("ack.not_repeated"), quiet=True),
        Paragraph(say("ack.not_you"), quiet=True),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("ack.subject", reference=enquiry.reference), blocks, writer.signature)


def _agreed(writer: Writer, record_id: UUID) -> list[str]:
    record = consents.get_record(writer.session, record_id)
    decisions = consents.list_decisions(writer.session, record_id)
    content, lang = writer.content, writer.message.language
    documents = [
        writer.say(
            "ack.document",
            title=document_title(content, document["doc"], lang),
            version=document["version"],
        )
        for document in record.documents
    ]
    optional = [
        content.text(lang, f"compliance.purposes.{purpose}")
        for purpose in Purpose
        if purpose not in REQUIRED_PURPOSES and decisions.get(purpose) == State.GIVEN
    ]
    return documents + optional


def _confirmation(writer: Writer) -> Iterator[Block]:
    news = LinkKind.UNSUBSCRIBE in writer.tokens
    if LinkKind.CONFIRM in writer.tokens:
        yield Heading(writer.say("confirm.title"))
        yield Paragraph(writer.say("confirm.for_news" if news else "confirm.for_messages"))
        yield Link(writer.say("confirm.link"), writer.link(LinkKind.CONFIRM), main=news)
    if news:
        yield Link(writer.say("ack.unsubscribe"), writer.link(LinkKind.UNSUBSCRIBE))
