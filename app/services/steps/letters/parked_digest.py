"""To the desk, that messages wait which could not leave."""

from app.domain.letter import Block, Letter, Link, Paragraph
from app.services.steps.letters.writer import Writer


def parked_digest(writer: Writer) -> Letter:
    """Say how many messages have been set aside since the last notice, and where to see to them."""
    say, counts = writer.say, writer.message.details
    blocks: list[Block] = [
        Paragraph(say("digest.body", new=counts["new"], all=counts["all"])),
        Link(say("digest.open"), f"{writer.installation.origin}/staff/deliveries", main=True),
        Paragraph(say("digest.why"), quiet=True),
    ]
    return Letter(say("digest.subject", new=counts["new"]), blocks, writer.signature)
