"""The part of a letter that asks whether the address is the reader's."""

from collections.abc import Iterator, Sequence

from app.core.rules.tokens import LinkKind
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Heading, Link, Paragraph


def confirmation(writer: Writer, waiting: Sequence[str] = ()) -> Iterator[Block]:
    """Ask for confirmation, if the message holds a link for it.

    :param waiting: the names of what was asked for and counts only once it is confirmed.
    """
    if LinkKind.CONFIRM not in writer.tokens:
        return
    say = writer.say
    asked = say("confirm.for_choices", purposes=say("desk.between").join(waiting))
    yield Heading(say("confirm.title"))
    yield Paragraph(asked if waiting else say("confirm.for_messages"))
    yield Link(say("confirm.link"), writer.link(LinkKind.CONFIRM), main=bool(waiting))
