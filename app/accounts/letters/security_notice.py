"""Letter to the owner of an account about an event that may be somebody else's doing."""

from app.content.local import moment_text
from app.mail.letters.writer import Writer
from app.mail.rules.letter import Letter, Link, Paragraph


def security_notice(writer: Writer) -> Letter:
    """Return the mail about a security event: the event, its time, and the remedy."""
    say, lang, site = writer.say, writer.message.language, writer.installation
    details = writer.message.details
    values = {
        "time": moment_text(writer.message.created_at, site.time_zone, lang),
        "browser": details.get("browser") or say("account.browser_other"),
        "system": details.get("system") or say("account.system_other"),
    }
    if "role" in details:
        values["role"] = writer.content.choice_label("roles", str(details["role"]), lang)
    notice = f"account.{details['notice']}"
    return Letter(
        say(f"{notice}.subject"),
        [
            Paragraph(say("ack.greeting")),
            Paragraph(say(f"{notice}.body", **values)),
            Paragraph(say(f"{notice}.not_you")),
            Link(say("account.link"), f"{site.origin}/staff/account", main=True),
            Paragraph(say("automatic"), quiet=True),
        ],
        writer.signature,
    )
