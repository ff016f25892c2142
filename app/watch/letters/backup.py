"""The mail that tells administrators of backups that are not made."""

from datetime import datetime

from app.content.local import moment_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Letter, Paragraph


def backup_missing(writer: Writer) -> Letter:
    """Return the letter: since when nothing has been backed up, what that means and what to do."""
    say, message, zone = writer.say, writer.message, writer.installation.time_zone
    since = datetime.fromisoformat(str(message.details["since"]))
    body = say("unbacked.body", since=moment_text(since, zone, message.language))
    lines = [Paragraph(body), Paragraph(say("unbacked.do"))]
    lines.append(Paragraph(say("unbacked.why"), quiet=True))
    return Letter(say("unbacked.subject"), lines, writer.signature)
