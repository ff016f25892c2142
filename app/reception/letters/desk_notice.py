"""To the desk, that there is a new enquiry."""

from app.enquiries.store import enquiry as enquiries
from app.leads.store import lead as leads
from app.mail.letters.local import country_text, moment_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Fact, Items, Letter, Link, Paragraph


def desk_notice(writer: Writer) -> Letter:
    """Say that an enquiry has arrived and what it is about, but not who wrote it."""
    enquiry = enquiries.get(writer.session, writer.enquiry_id)
    lead_id = leads.get_id(writer.session, enquiry.id)
    say, lang, site = writer.say, writer.message.language, writer.installation
    topics = [writer.content.choice_label("topics", topic, lang) for topic in enquiry.topics]
    facts = [
        say("desk.received", time=moment_text(enquiry.received_at, site.time_zone, lang)),
        say("desk.country", country=country_text(enquiry.country, lang)),
        say("desk.topics", topics=say("desk.between").join(topics)),
    ]
    blocks: list[Block] = [
        Paragraph(say("desk.body")),
        Fact(say("desk.reference"), enquiry.reference),
        Items(facts),
        Link(say("desk.open"), f"{site.origin}/staff/leads/{lead_id}", main=True),
        Paragraph(say("desk.not_repeated"), quiet=True),
    ]
    return Letter(say("desk.subject", reference=enquiry.reference), blocks, writer.signature)
