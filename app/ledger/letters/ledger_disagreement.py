"""To the desk and the ledger's auditor, that a witness has seen what the database has lost."""

from app.mail.letters.local import moment_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Block, Fact, Heading, Items, Letter, Paragraph


def ledger_witness_disagrees(writer: Writer) -> Letter:
    """Say what a witness has seen and what to do; and that sealing goes on nevertheless."""
    say, message = writer.say, writer.message
    time = moment_text(message.created_at, writer.installation.time_zone, message.language)
    blocks: list[Block] = [
        Paragraph(say("disagreement.body", time=time)),
        Fact(say("halt.reason"), str(message.details["reason"])),
        Paragraph(say("disagreement.goes_on")),
        Heading(say("halt.do_title")),
        Items([say("halt.keep"), say("disagreement.check"), say("disagreement.mend")]),
        Paragraph(say("halt.auditor")),
        Paragraph(say("disagreement.once"), quiet=True),
        Paragraph(say("automatic"), quiet=True),
    ]
    return Letter(say("disagreement.subject"), blocks, writer.signature)
