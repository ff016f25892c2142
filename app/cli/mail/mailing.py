"""The delivery of an installation's mail: through its mail server, or as files."""

from app.content import Content
from app.core.config import SITE, Secrets, Settings
from app.mail.outbox import MailTools
from app.mail.outside.mail import LetterPages
from app.mail.outside.mailers import FileMailer, Mailer, SmtpMailer
from app.parts import Parts


def mail_tools(settings: Settings, secrets: Secrets, content: Content) -> MailTools:
    """Return the dependencies of writing and delivering messages."""
    pages, handlers = LetterPages(SITE / "templates"), Parts.of(settings).mail
    known = settings.installation
    return MailTools(mailer_of(settings), content, known, pages, secrets.link_key, handlers)


def mail_route(settings: Settings) -> str:
    """Return half a sentence on how mail is delivered."""
    if settings.mail_server is None:
        return f"written to {settings.shared / 'mail'}, since no mail server is set"
    return f"sent through {settings.mail_server}"


def mailer_of(settings: Settings) -> Mailer:
    """Return the transport of an installation's mail."""
    if settings.mail_server is None:
        return FileMailer(settings.shared / "mail")
    own_name = settings.installation.mail_domain
    return SmtpMailer(settings.mail_server, settings.mail_timeout, own_name)
