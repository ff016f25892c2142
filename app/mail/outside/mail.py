"""Mail in the format of mail programs, and the HTML page of its letter."""

import re
from collections.abc import Collection, Iterable, Sequence
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import EmailPolicy, Policy
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app.mail.rules.delivery import Mail
from app.mail.rules.letter import Letter


class _Unfolded(UnstructuredHeader, BaseHeader):
    """A header on one line, since the library would encode a long address."""

    def fold(self, *, policy: Policy) -> str:
        """Return the header unfolded."""
        return f"{self.name}: {self}{policy.linesep}"


class _MessageIds(UnstructuredHeader, BaseHeader):
    """A header of Message-IDs on one line, since the library would encode a long one."""

    def fold(self, *, policy: Policy) -> str:
        """Return the header, folded between its ids."""
        return f"{self.name}: {f'{policy.linesep} '.join(self.split())}{policy.linesep}"


_HEADERS = HeaderRegistry()
_HEADERS.map_to_type("in-reply-to", _MessageIds)
_HEADERS.map_to_type("references", _MessageIds)
_HEADERS.map_to_type("list-unsubscribe", _Unfolded)
# Seven-bit bodies pass every server on the way unchanged.
_POLICY = EmailPolicy(cte_type="7bit", header_factory=_HEADERS)


class LetterPages:
    """The HTML template of every letter.

    :param folder: the folder of all templates.
    """

    def __init__(self, folder: Path) -> None:
        environment = Environment(
            loader=FileSystemLoader(folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._template = environment.get_template("email/letter.html")

    def page(self, letter: Letter, html_lang: str) -> str:
        """Return a letter as a page.

        :param html_lang: the value of `<html lang>`.
        """
        return self._template.render(letter=letter, html_lang=html_lang)


def file_names(message_id: str, named: Iterable[str] = ()) -> tuple[str, str]:
    """Return the names of a mail's file, while it is written and afterwards.

    :param named: all that it names, as `named_by` returns it: each adds its mark, so that an
        erasure opens no file of other people.
    """
    name = "-".join([message_id.strip("<>").partition("@")[0], *map(mark_of, named)])
    return f".{name}.draft", f"{name}.eml"


_MARKED = re.compile(r"\.?[0-9a-f]{32}((?:-[0-9a-f]{4})+)\.(?:draft|eml)")


def mark_of(named: str) -> str:
    """Return the mark of an address or an id in names of files: too short to tell whose it is."""
    return sha256(named.casefold().encode()).hexdigest()[:4]


def may_name(file: str, marks: Collection[str]) -> bool:
    """Return whether a mail may name what has one of these marks, by the name of its file.

    One without marks may name anybody: it is of an earlier version, or repeats what was typed.
    """
    found = _MARKED.fullmatch(file)
    return found is None or not {*found[1].split("-")}.isdisjoint(marks)


def as_message(mail: Mail) -> EmailMessage:
    """Return the mail in the form of RFC 5322; a line break in a header is refused by the library.

    `Auto-Submitted` keeps auto-responders from answering it (RFC 3834).

    :raises ValueError: for an addressee that a mail program would read as another address, such as
        one that hides a second address in an encoded word (RFC 2047).
    """
    message = EmailMessage(policy=_POLICY)
    message["Message-ID"] = mail.message_id
    message["Date"] = mail.date
    message["From"] = Address(display_name=mail.sender_name, addr_spec=mail.sender)
    message["To"] = mail.to or mail.recipient
    if mail.cc:
        message["Cc"] = ", ".join(mail.cc)
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
        # As bytes, whose lines no server on the way may rewrap.
        message.add_attachment(
            attachment.content,
            maintype="text",
            subtype="plain",
            params={"charset": "utf-8"},
            filename=attachment.name,
        )
    # After the content, since setting that clears every header that describes content.
    message["Content-Language"] = mail.language
    _require_read_as(message, "To", [mail.to or mail.recipient])
    _require_read_as(message, "Cc", mail.cc)
    return message


def _require_read_as(message: EmailMessage, name: str, addresses: Sequence[str]) -> None:
    read = [each.addr_spec for each in message[name].addresses] if addresses else []
    if read != list(addresses):
        raise ValueError(f"A mail program would read {name} as {read}.")
