"""What sending messages needs of an installation."""

from dataclasses import dataclass

from app.content import Content
from app.core.rules.installation import Installation
from app.mail.letters.handlers import MailHandlers
from app.mail.outside.letter_pages import LetterPages
from app.mail.outside.mail import Mailer


@dataclass(frozen=True)
class MailRoom:
    """Where messages are written and handed over.

    :param link_key: the instance's key that the tokens of links are made with.
    """

    mailer: Mailer
    content: Content
    installation: Installation
    pages: LetterPages
    link_key: bytes
    handlers: MailHandlers
