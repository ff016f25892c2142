"""To the desk, that there is a new enquiry."""

from uuid import UUID

from app.domain.instant import instant_text
from app.domain.letter import Block, Fact, Items, Letter, Link, Paragraph
from app.services.steps.letters.writer import Writer
from app.store import enquiry as enquiries


def desk_notice(writer: Writer, enquiry_id: UUID) -> Letter:
    """Say that an enquiry has arrived and what it is about, but not who wrote it."""
    enquiry = enquiries.get(writer.session, enquiry_id)
    say, lang = writer.say, writer.message.language
    topics = [writer.content.choice_label("topics", topic, lang) for topic in enquiry.topics]
    facts = [
        say("desk.received", time=instant_text(enquiry.received_at)),
        say("desk.country", country=enquiry.country),
        say("desk.topics", topics=say("desk.between").join(topics)),
    ]
    blocks: list[Block] = [
        Paragraph(say("desk.body")),
        Fact(say("desk.reference"), enquiry.reference),
        Items(facts),
        Link(say("desk.open"), f"{writer.installation.origin}/staff/leads", main=True),
        Paragraph(say("desk.not_repeated"), quiet=True),
    ]
    return Letter(say("desk.subject", reference=enquiry.reference), blocks, writer.signature)
