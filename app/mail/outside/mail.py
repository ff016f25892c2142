"""Mail as mail programs know it, and the ways it can take that need no mail server."""

import os
from datetime import timedelta
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTPUTF8, EmailPolicy, Policy
from pathlib import Path
from typing import Protocol

from app.mail.rules.delivery import Mail


class _Unfolded(UnstructuredHeader, BaseHeader):
    """A header on one line: the library would put a long address into an encoded word."""

    def fold(self, *, policy: Policy) -> str:
        """Return the header as it is."""
        return f"{self.name}: {self}{policy.linesep}"


class _MessageIds(UnstructuredHeader, BaseHeader):
    """A header of Message-IDs: the library would put a long one into an encoded word."""

    def fold(self, *, policy: Policy) -> str:
        """Return the header, folded between its ids."""
        return f"{self.name}: {f'{policy.linesep} '.join(self.split())}{policy.linesep}"


_HEADERS = HeaderRegistry()
_HEADERS.map_to_type("in-reply-to", _MessageIds)
_HEADERS.map_to_type("references", _MessageIds)
_HEADERS.map_to_type("list-unsubscribe", _Unfolded)
# Bodies in seven bits pass every server on the way unchanged.
_POLICY = EmailPolicy(cte_type="7bit", header_factory=_HEADERS)


class Mailer(Protocol):
    """Takes mails out of the building."""

    @property
    def longest(self) -> timedelta:
        """How long handing one mail over can take."""

    def send(self, mail: Mail) -> None:
        """Hand the mail over.

        :raises MailNotSent: if it was not taken, with the reason.
        :raises OSError: if it could not be written.
        """

    def forget(self, message_id: str) -> None:
        """Keep no copy of a mail whose recipient has been erased."""

    def close(self) -> None:
        """End what is kept open from one mail to the next."""


class NullMailer:
    """Keeps what it was given, for tests."""

    longest = timedelta()

    def __init__(self) -> None:
        self.sent: list[Mail] = []

    def send(self, mail: Mail) -> None:
        """Keep the mail."""
        self.sent.append(mail)

    def forget(self, message_id: str) -> None:
        """Keep what was sent: it has left."""

    def close(self) -> None:
        """Keep nothing open."""


class FileMailer:
    """Writes each mail as an `.eml` file that any mail program opens."""

    longest = timedelta()

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, mail: Mail) -> None:
        """Write the mail; sending the same one again replaces its file, so it exists once."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._folder.chmod(0o700)
        draft, path = (self._folder / name for name in file_names(mail.message_id))
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(as_message(mail).as_bytes(policy=SMTPUTF8))
            file.flush()
            os.fsync(file.fileno())
        draft.rename(path)

    def forget(self, message_id: str) -> None:
        """Take the mail's file away."""
        for name in file_names(message_id):
            (self._folder / name).unlink(missing_ok=True)

    def close(self) -> None:
        """Keep nothing open."""


def file_names(message_id: str) -> tuple[str, str]:
    """Return what the files of a mail are called, while it is written and afterwards."""
    name = message_id.strip("<>").partition("@")[0]
    return f".{name}.draft", f"{name}.eml"


def as_message(mail: Mail) -> EmailMessage:
    """Return the mail in the form of RFC 5322; a line break in a header is refused by the library.

    `Auto-Submitted` keeps auto-responders from answering it (RFC 3834).

    :raises ValueError: for a recipient that a mail program would read as another address, such as
        one that hides a second address in an encoded word (RFC 2047).
    """
    message = EmailMessage(policy=_POLICY)
    message["Message-ID"] = mail.message_id
    message["Date"] = mail.date
    message["From"] = Address(display_name=mail.sender_name, addr_spec=mail.sender)
    message["To"] = mail.recipient
    if mail.reply_to:
        message["Reply-To"] = mail.reply_to
    message["Subject"] = mail.subject
    if mail.automatic:
        message["Auto-Submitted"] = "auto-generated"
    for name, value in mail.headers.items():
        message[name] = value
    message.set_content(mail.text)
    if mail.html:
        message.add_alternative(mail.html, subtype="html")
    for attachment in mail.attachments:
        # As bytes, which no server on the way may break into other lines.
        message.add_attachment(
            attachment.content,
            maintype="text",
            subtype="plain",
            params={"charset": "utf-8"},
            filename=attachment.name,
        )
    # After the content, since setting that clears every header that describes content.
    message["Content-Language"] = mail.language
    _require_one_recipient(message, mail.recipient)
    return message


def _require_one_recipient(message: EmailMessage, recipient: str) -> None:
    read = [address.addr_spec for address in message["To"].addresses]
    if read != [recipient]:
        raise ValueError(f"A mail program would send this to {read} instead of one recipient.")
