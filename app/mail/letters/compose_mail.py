"""Write the text of a queued message at the moment it leaves."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.orm import Session

from app.content import HTML_LANG
from app.core.rules.tokens import LinkKind
from app.mail.letters.mail_room import MailRoom
from app.mail.letters.writer import Writer
from app.mail.models.outbox import OutboxMessage
from app.mail.rules.delivery import Mail, MessageKind, Trait
from app.mail.rules.letter import plain_text


def compose_mail(
    session: Session,
    room: MailRoom,
    message: OutboxMessage,
    tokens: Mapping[LinkKind, str],
    now: datetime,
) -> Mail:
    """Return the mail that a queued message stands for.

    :param tokens: of the links that it may hold.
    :raises NotFound: if what the message is about is gone.
    """
    kind = MessageKind(message.kind)
    writer = Writer(session, room.content, room.installation, message, tokens)
    letter = room.handlers.letters[kind](writer)
    return Mail(
        message_id=message.message_id,
        recipient=message.recipient,
        sender=room.installation.mail_sender,
        sender_name=room.installation.operator.name,
        reply_to=room.installation.mail_replies,
        subject=letter.subject,
        text=plain_text(letter),
        html=room.pages.page(letter, HTML_LANG[message.language]),
        language=message.language,
        date=now,
        headers={**letter.headers, **_unsubscribing(writer)},
        attachments=letter.attachments,
        automatic=not kind.has(Trait.BY_HAND),
    )


def _unsubscribing(writer: Writer) -> Mapping[str, str]:
    """Return the headers by which a mail program stops news in one click (RFC 8058)."""
    if LinkKind.UNSUBSCRIBE not in writer.tokens:
        return {}
    return {
        "List-Unsubscribe": f"<{writer.link(LinkKind.UNSUBSCRIBE)}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
