"""To a member of staff, that a colleague calls them into a note."""

from uuid import UUID

from app.accounts.store import staff
from app.enquiries.store import enquiry as enquiries
from app.leads.store import lead as leads
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Fact, Letter, Link, Paragraph


def mention_notice(writer: Writer) -> Letter:
    """Say who wrote the note and where it is, but not what it says."""
    enquiry = enquiries.get(writer.session, writer.enquiry_id)
    lead_id = leads.get_id(writer.session, enquiry.id)
    say, site = writer.say, writer.installation
    author = str(UUID(str(writer.message.details["author"])))
    name = staff.names_by_id(writer.session).get(author, say("mention.colleague"))
    blocks: list[Block] = [
        Paragraph(say("mention.body", name=name)),
        Fact(say("desk.reference"), enquiry.reference),
        Link(say("mention.open"), f"{site.origin}/staff/leads/{lead_id}", main=True),
        Paragraph(say("mention.not_repeated"), quiet=True),
    ]
    subject = say("mention.subject", reference=enquiry.reference)
    return Letter(subject, blocks, writer.signature)
