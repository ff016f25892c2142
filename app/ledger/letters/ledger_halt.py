"""To the desk and the ledger's auditor, that nothing is sealed, and that it goes on."""

from app.ledger.letters.halt_reason import halt_reason
from app.mail.letters.local import moment_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Fact, Heading, Items, Letter, Paragraph


def ledger_halted(writer: Writer) -> Letter:
    """Say why nothing is sealed and what to do, and that enquiries are received all the while."""
    say, details = writer.say, writer.message.details
    reason = halt_reason(writer, str(details["reason"]), str(details.get("cause", "")))
    blocks: list[Block] = [
        Paragraph(say("halt.body", time=_time(writer))),
        Fact(say("halt.reason"), reason),
        Paragraph(say("halt.received")),
        Heading(say("halt.do_title")),
        Items([say("halt.keep"), say("halt.check"), say("halt.go_on")]),
        Paragraph(say("halt.auditor")),
        Paragraph(say("halt.once"), quiet=True),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("halt.subject"), blocks, writer.signature)


def ledger_resumed(writer: Writer) -> Letter:
    """Say that sealing goes on, and under which name."""
    say, details = writer.say, writer.message.details
    blocks: list[Block] = [Paragraph(say("resumed.body", time=_time(writer)))]
    if "origin" in details:
        blocks.append(
            Items(
                [
                    say("checkpoint.origin", origin=details["origin"]),
                    say("checkpoint.size", size=details["size"]),
                ]
            )
        )
    blocks += [
        Paragraph(say("resumed.ask")),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("resumed.subject"), blocks, writer.signature)


def _time(writer: Writer) -> str:
    message = writer.message
    return moment_text(message.created_at, writer.installation.time_zone, message.language)
