"""Writers of letters, and the functions of higher capabilities that sending needs."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, Self
from uuid import UUID

from sqlalchemy.orm import Session

from app.content import Content
from app.content.reach import reach_of
from app.core.rules.errors import ZoneError, existing
from app.core.rules.installation import Installation, Operator
from app.core.rules.tokens import LinkKind
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.mail.rules.letter import Letter

_PATHS = {
    LinkKind.MY_DATA: "my-data",
    LinkKind.CONFIRM: "confirm",
    LinkKind.RECEIPT: "receipt",
    LinkKind.UNSUBSCRIBE: "unsubscribe",
    LinkKind.RENEW: "renew",
}


@dataclass(frozen=True)
class Writer:
    """One message, and the context in which its letter is written.

    :param tokens: the tokens of the links that the letter may hold.
    """

    session: Session
    content: Content
    installation: Installation
    message: OutboxMessage
    tokens: Mapping[LinkKind, str]

    @property
    def enquiry_id(self) -> UUID:
        """The enquiry that the message is about.

        :raises NotFound: if it no longer exists.
        """
        return existing(
            self.message.enquiry_id, f"The enquiry of message {self.message.id} no longer exists."
        )

    @property
    def person_id(self) -> UUID:
        """The person whom the message is about.

        :raises NotFound: if they no longer exist.
        """
        return existing(
            self.message.person_id, f"The person of message {self.message.id} no longer exists."
        )

    def say(self, key: str, **values: object) -> str:
        """Return a sentence of `mail.toml` in the letter's language."""
        return self.content.text(self.message.language, f"mail.{key}", **values)

    def unless_demonstration(self, key: str) -> str:
        """Return a sentence's key, or its variant for a demonstration, where nobody replies."""
        return key if self.installation.operator.configured else f"{key}_demonstration"

    def page(self, path: str) -> str:
        """Return the address of a page in the letter's language."""
        return f"{self.installation.origin}/{self.message.language}/{path}"

    def link(self, kind: LinkKind) -> str:
        """Return the address of a kind of link."""
        return self.page(f"{_PATHS[kind]}/{self.tokens[kind]}")

    @property
    def letterhead(self) -> str:
        """The head of a letter: the operator, or the site in a demonstration."""
        if self.installation.operator.configured:
            return self._operator.name
        return self.content.text(self.message.language, "site.name")

    @property
    def signature(self) -> str:
        """The sender's signature: the operator, or nobody in a demonstration."""
        if self.installation.operator.configured:
            return self._operator.name
        return self.say("ack.demonstration")

    @property
    def closing(self) -> str:
        """The signature of a letter to somebody outside, followed by our contact details."""
        told = reach_of(self.content, self.installation, self.message.language)
        return "\n".join([self.signature, *told.lines])

    @property
    def _operator(self) -> Operator:
        return self.installation.operator.spoken(self.message.language)


WriteLetter = Callable[[Writer], Letter]
"""Writes a message's letter; raises NotFound if the subject of the message no longer exists."""

MakeReady = Callable[[Session, bytes, OutboxMessage, datetime], Mapping[LinkKind, str] | None]
"""Returns the tokens of a message's links, made with the link key; None if it must not be sent."""


class KeepPerson(Protocol):
    """Keeps the person of a message from acts on them until the transaction ends."""

    def __call__(self, session: Session, message: OutboxMessage, *, wait: bool) -> bool:
        """Return whether nobody else can act on them; true if the message has no person.

        :param wait: whether to wait for an act that has begun; one that erases them leaves false.
        """


Tell = Callable[[Session, OutboxMessage, datetime], None]


class HandlerMissing(ZoneError):
    """A kind of message has no letter, or has two."""


@dataclass(frozen=True)
class MailHandlers:
    """The functions of other capabilities that the outbox needs.

    :param letters: one for each kind of message.
    :param alarm: called if the address of a message is not the person's own.
    :param fates: for the kinds whose outcome has consequences, in the same transaction: the
        functions to call once such a message was sent, and once it was parked.
    :param refused: called once the mail server has said that an address does not exist.
    """

    letters: Mapping[MessageKind, WriteLetter]
    keep_person: KeepPerson
    make_ready: MakeReady
    alarm: Callable[[Session, datetime], object]
    fates: Mapping[MessageKind, tuple[Tell, Tell]]
    refused: Tell

    @classmethod
    def of(
        cls,
        letters: Sequence[tuple[MessageKind, WriteLetter]],
        keep_person: KeepPerson,
        make_ready: MakeReady,
        alarm: Callable[[Session, datetime], object],
        fates: Mapping[MessageKind, tuple[Tell, Tell]],
        refused: Tell,
    ) -> Self:
        """Return the handlers, after a check that every kind of message has exactly one letter.

        :raises HandlerMissing: naming a kind without a letter, or with two.
        """
        counts = Counter(kind for kind, _write in letters)
        for kind in MessageKind:
            if counts[kind] != 1:
                raise HandlerMissing(f"{kind} has {counts[kind]} letters: name one in parts.py.")
        return cls(dict(letters), keep_person, make_ready, alarm, fates, refused)
