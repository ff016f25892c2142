"""To a person, before the restriction that they had asked for is lifted."""

from uuid import UUID

from app.domain.letter import Block, Letter, Link, Paragraph
from app.domain.person_link import LinkKind
from app.services.steps.letters.local import day_text
from app.services.steps.letters.rights_letters import paragraphs
from app.services.steps.letters.writer import Writer
from app.store import legal_hold


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
