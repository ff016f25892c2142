"""Letter to the owner of an account with the link that sets a new password."""

from app.content.local import moment_text
from app.core.rules.tokens import PASSWORD_LINK, LinkKind
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Letter, Link, Paragraph


def password_link(writer: Writer) -> Letter:
    """Return the letter with the link, its expiry, and whether the old password still works."""
    token = writer.tokens[LinkKind.PASSWORD]
    asked_at = writer.message.created_at
    say, lang, site = writer.say, writer.message.language, writer.installation
    why = str(writer.message.details["why"])
    return Letter(
        say("password.subject"),
        [
            Paragraph(say("ack.greeting")),
            Paragraph(say(f"password.{why}")),
            Link(say("password.link"), f"{site.origin}/staff/password/{token}", main=True),
            Paragraph(
                say(
                    "password.how",
                    until=moment_text(asked_at + PASSWORD_LINK, site.time_zone, lang),
                )
            ),
            Paragraph(say(f"password.{why}_not_you"), quiet=True),
            Paragraph(say("automatic"), quiet=True),
        ],
        writer.signature,
    )
