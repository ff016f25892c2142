"""To whoever manages the desk, what was set aside and nobody has looked at in time."""

from app.leads.store import lead as leads
from app.mail.letters.local import moment_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Items, Letter, Link, Paragraph


def review_digest(writer: Writer) -> Letter:
    """Say how many wait and since when, as it is when the letter leaves."""
    language, site = writer.message.language, writer.installation
    oldest = leads.find_oldest_unseen_suspect(writer.session)
    count = leads.count_unseen_suspect(writer.session)

    def say(key: str, **values: object) -> str:
        return writer.content.text(language, f"review.{key}", **values)

    blocks: list[Block] = [Paragraph(say("body", n=count))]
    if oldest is not None:
        since = moment_text(oldest, site.time_zone, language)
        blocks.append(Items([say("oldest", time=since)]))
    blocks += [
        Link(say("open"), f"{site.origin}/staff/leads?folder=suspect", main=True),
        Paragraph(say("why"), quiet=True),
    ]
    return Letter(say("subject", n=count), blocks, writer.signature)
