"""Daily digest for the desk, of parked messages and enquiries set aside."""

from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Items, Letter, Link, Paragraph


def parked_digest(writer: Writer) -> Letter:
    """Return a letter with the numbers of parked messages and of enquiries set aside, and links."""
    say, counts, site = writer.say, writer.message.details, writer.installation
    blocks: list[Block] = [Paragraph(say("digest.body")), Items([])]
    lines = []
    if counts["all"]:
        lines.append(say("digest.parked", new=counts["new"], all=counts["all"]))
        blocks.append(Link(say("digest.open"), f"{site.origin}/staff/deliveries", main=True))
    if counts["set_aside"]:
        new = counts["new_set_aside"]
        lines.append(say("digest.set_aside", new=new, all=counts["set_aside"]))
        blocks.append(Link(say("digest.look"), f"{site.origin}/staff/leads/set-aside"))
    blocks[1] = Items(lines)
    blocks.append(Paragraph(say("digest.why"), quiet=True))
    total = counts["new"] + counts["new_set_aside"]
    return Letter(say("digest.subject", new=total), blocks, writer.signature)
