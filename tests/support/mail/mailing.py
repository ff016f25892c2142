"""Delivery of queued messages to mailers that keep, refuse or break."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.core.config import CHECKOUT
from app.core.db import Database
from app.core.rules.mail_server import read_mail_server
from app.mail.models import OutboxMessage
from app.mail.outbox import MailTools, deliver_outbox
from app.mail.outside.mail import LetterPages
from app.mail.outside.mailers import Mailer, SmtpMailer
from app.mail.rules.delivery import Mail, MailNotSent, Trouble
from app.parts import mail_handlers
from tests.support.enquiries.answers import FIRST_RESPONSE, NOW
from tests.support.site import content, make_settings
from tests.support.stored import every

INSTALLATION = make_settings(Path("/nowhere")).installation
HANDLERS = mail_handlers(FIRST_RESPONSE, lambda *_: True, lambda *_: None)
LINK_KEY = bytes(range(64, 96))


class NullMailer(Mailer):
    """A mailer that keeps the mails."""

    def __init__(self) -> None:
        self.sent: list[Mail] = []

    def send(self, mail: Mail) -> None:
        """Keep the mail."""
        self.sent.append(mail)


class BrokenMailer(NullMailer):
    """A mailer that fails at every mail until it is repaired, like a server that is down."""

    broken = True

    def __init__(self, error: BaseException | None = None) -> None:
        super().__init__()
        self.error = error or MailNotSent(Trouble.NO_CONNECTION, "connection refused")

    def send(self, mail: Mail) -> None:
        """Keep the mail, or fail."""
        if self.broken:
            raise self.error
        super().send(mail)


def mail_tools(mailer: Mailer, **installation: Any) -> MailTools:
    """Return the dependencies of sending mail, of an installation with some of it changed."""
    known, pages = replace(INSTALLATION, **installation), LetterPages(CHECKOUT / "templates")
    return MailTools(mailer, content(), known, pages, LINK_KEY, HANDLERS)


def deliver(database: Database, mailer: Mailer, now: datetime = NOW, **installation: Any) -> int:
    """Send everything that is due; return the number of messages."""
    tools, count = mail_tools(mailer, **installation), 0
    while more := deliver_outbox(database, tools, lambda: now):
        count += more
    return count


def mailed(database: Database, now: datetime = NOW, **installation: Any) -> list[Mail]:
    """Send everything that is due; return the mails."""
    mailer = NullMailer()
    deliver(database, mailer, now, **installation)
    return mailer.sent


def deliver_by_smtp(
    database: Database, port: int, now: datetime = NOW, seconds: float = 20, **installation: Any
) -> None:
    """Send everything that is due to a mail server on this machine."""
    mailer = SmtpMailer(read_mail_server(f"smtp://127.0.0.1:{port}"), seconds, "zone.example")
    deliver(database, mailer, now, **installation)
    mailer.close()


def outbox_of(database: Database) -> list[OutboxMessage]:
    """Return the outbox, in the order of queueing."""
    return every(database, select(OutboxMessage).order_by(OutboxMessage.created_at))
