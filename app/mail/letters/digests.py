"""Digests for the desk: daily, of waiting work; hourly, of very many notices."""

from app.content.local import moment_text
from app.core.rules.rate import HOUR, window_start
from app.mail.letters.writer import Writer
from app.mail.rules.delivery import NOTICES_AN_HOUR, MessageKind
from app.mail.rules.letter import Block, Items, Letter, Link, Paragraph
from app.mail.store import outbox


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


_LISTS = {MessageKind.DESK_NOTICE: "staff/leads", MessageKind.RIGHTS_NOTICE: "staff/requests"}
"""The list in which each kind of folded notice is found."""


def notices_digest(writer: Writer) -> Letter:
    """Return a mail with the numbers of an hour's events that had no notice of their own."""
    say, message, site = writer.say, writer.message, writer.installation
    began = window_start(message.created_at, HOUR)
    folded = outbox.count_folded_between(writer.session, message.recipient, began, began + HOUR)
    hour = moment_text(began, site.time_zone, message.language)
    blocks: list[Block] = [
        Paragraph(say("notices.body", hour=hour)),
        Items([say(f"notices.{kind.name.lower()}", count=folded.get(kind, 0)) for kind in _LISTS]),
        *(
            Link(say(f"notices.open_{kind.name.lower()}"), f"{site.origin}/{path}", main=True)
            for kind, path in _LISTS.items()
            if kind in folded
        ),
        Paragraph(say("notices.why", most=NOTICES_AN_HOUR), quiet=True),
    ]
    return Letter(say("notices.subject", count=sum(folded.values())), blocks, writer.signature)
