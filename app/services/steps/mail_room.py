"""What sending messages needs of an installation."""

from dataclasses import dataclass

from app.adapters.letter_pages import LetterPages
from app.adapters.mail import Mailer
from app.content import Content
from app.domain.first_response import FirstResponse
from app.domain.installation import Installation


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
    first_response: FirstResponse
