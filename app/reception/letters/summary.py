"""To an unconfirmed address, once for the enquiries of a day that got no message of their own."""

from app.core.rules.rate import DAY, window_start
from app.core.rules.tokens import LinkKind
from app.enquiries.store.enquiry import list_unacknowledged
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Heading, Items, Letter, Link, Paragraph
from app.reception.letters.confirmation import confirmation

_MOST_LISTED = 100


def summary(writer: Writer) -> Letter:
    """Name the enquiries that came from an address beyond its acknowledgements of a day.

    It is the day on which the message was queued, in UTC as enquiries are counted.
    """
    day = window_start(writer.message.created_at, DAY)
    references = list_unacknowledged(writer.session, writer.person_id, day, day + DAY)
    say = writer.say
    listed = list(references[:_MOST_LISTED])
    if len(references) > len(listed):
        listed.append(say("summary.more", count=len(references) - len(listed)))
    blocks: list[Block] = [
        Paragraph(say("ack.greeting")),
        Paragraph(say("summary.received", day=f"{day:%Y-%m-%d}")),
        Items(listed),
        Paragraph(say("summary.why")),
        Paragraph(say(writer.unless_demonstration("summary.next"))),
        *confirmation(writer),
        Heading(say("ack.data_title")),
        Paragraph(say("ack.data")),
        Link(say("ack.data_link"), writer.link(LinkKind.MY_DATA)),
        Paragraph(say("ack.not_repeated"), quiet=True),
        Paragraph(say(writer.unless_demonstration("ack.not_you")), quiet=True),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("summary.subject"), blocks, writer.signature)
