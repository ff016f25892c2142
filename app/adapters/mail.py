"""Mail: written as files until a mail server is configured."""

import os
from email.message import EmailMessage
from email.policy import SMTPUTF8
from pathlib import Path
from typing import Protocol

from app.domain.delivery import Mail


class Mailer(Protocol):
    """Takes a mail out of the building."""

    def send(self, mail: Mail) -> None:
        """Hand the mail over.

        :raises OSError: if it could not be handed over; the worker tries again later.
        """


class NullMailer:
    """Keeps what it was given, for tests."""

    def __init__(self) -> None:
        self.sent: list[Mail] = []

    def send(self, mail: Mail) -> None:
        """Keep the mail."""
        self.sent.append(mail)


class FileMailer:
    """Writes each mail as an `.eml` file that any mail program opens."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, mail: Mail) -> None:
        """Write the mail; sending the same one again replaces its file, so it exists once."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._folder.chmod(0o700)
        name = mail.message_id.strip("<>").partition("@")[0]
        draft = self._folder / f".{name}.draft"
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(as_message(mail).as_bytes(policy=SMTPUTF8))
            file.flush()
            os.fsync(file.fileno())
        draft.rename(self._folder / f"{name}.eml")


def as_message(mail: Mail) -> EmailMessage:
    """Return the mail in the form of RFC 5322; a line break in a header is refused by the library.

    `Auto-Submitted` keeps auto-responders from answering it (RFC 3834).

    :raises ValueError: for a recipient that a mail program would read as another address, such as
        one that hides a second address in an encoded word (RFC 2047).
    """
    message = EmailMessage()
    message["Message-ID"] = mail.message_id
    message["From"] = mail.sender
    message["To"] = mail.recipient
    message["Subject"] = mail.subject
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text)
    # After the content, since setting that clears every header that describes content.
    message["Content-Language"] = mail.language
    _require_one_recipient(message, mail.recipient)
    return message


def _require_one_recipient(message: EmailMessage, recipient: str) -> None:
    read = [address.addr_spec for address in message["To"].addresses]
    if read != [recipient]:
        raise ValueError(f"A mail program would send this to {read} instead of one recipient.")
