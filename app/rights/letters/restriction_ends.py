"""To a person, before the restriction that they had asked for is lifted."""

from uuid import UUID

from app.core.rules.tokens import LinkKind
from app.enquiries.store import legal_hold
from app.mail.letters.local import day_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Letter, Link, Paragraph
from app.rights.letters.rights_letters import paragraphs


def restriction_ends(writer: Writer) -> Letter:
    """Say that the restriction ends, and why (GDPR Art. 18(3)).

    :raises NotFound: if the restriction is gone.
    """
    hold = legal_hold.get(writer.session, UUID(str(writer.message.details["hold"])))
    lang = writer.message.language
    day = day_text(hold.placed_at, writer.installation.time_zone, lang)

    def say(key: str, **values: object) -> str:
        return writer.content.text(lang, f"rights_mail.{key}", **values)

    blocks: list[Block] = [
        Paragraph(writer.say("ack.greeting")),
        Paragraph(say("restriction_ends.since", day=day)),
        Paragraph(say("restriction_ends.why")),
        *paragraphs(hold.why_lifted),
        Paragraph(say("restriction_ends.then")),
        Link(say("page"), writer.link(LinkKind.MY_DATA)),
        Paragraph(say("complain"), quiet=True),
    ]
    return Letter(say("restriction_ends.subject"), blocks, writer.signature)
