"""To a person, the link to everything that is held about them."""

from app.core.rules.tokens import LIFETIMES, MY_DATA_SESSION, LinkKind
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Letter, Link, Paragraph


def my_data_link(writer: Writer) -> Letter:
    """Give the link that was asked for, and say what to do if somebody else asked."""
    say = writer.say
    lifetime = LIFETIMES[LinkKind.MY_DATA]
    blocks: list[Block] = [
        Paragraph(say("ack.greeting")),
        Paragraph(say("my_data.asked")),
        Link(say("my_data.link"), writer.link(LinkKind.MY_DATA), main=True),
        Paragraph(
            say(
                "my_data.how",
                days=lifetime.days if lifetime else 0,
                minutes=MY_DATA_SESSION.seconds // 60,
            )
        ),
        Paragraph(say("my_data.not_you"), quiet=True),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("my_data.subject"), blocks, writer.signature)
