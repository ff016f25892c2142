"""The mail that tells administrators of backups that are not made."""

from datetime import datetime

from app.content.local import moment_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Letter, Paragraph


def backup_missing(writer: Writer) -> Letter:
    """Return the letter: since when nothing has been backed up, what that means and what to do."""
    say, since = writer.say, datetime.fromisoformat(str(writer.message.details["since"]))
    told = moment_text(since, writer.installation.time_zone, writer.message.language)
    return Letter(
        say("unbacked.subject"),
        [
            Paragraph(say("unbacked.body", since=told)),
            Paragraph(say("unbacked.do")),
            Paragraph(say("unbacked.why"), quiet=True),
        ],
        writer.signature,
    )
