"""What letters are written from."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from app.content import Content
from app.core.rules.errors import NotFound
from app.core.rules.installation import Installation
from app.core.rules.tokens import LinkKind
from app.mail.models.outbox import OutboxMessage

_PATHS = {
    LinkKind.MY_DATA: "my-data",
    LinkKind.CONFIRM: "confirm",
    LinkKind.RECEIPT: "receipt",
    LinkKind.UNSUBSCRIBE: "unsubscribe",
}


@dataclass(frozen=True)
class Writer:
    """One message, and what is at hand while its letter is written.

    :param tokens: those of the links that the letter may hold.
    """

    session: Session
    content: Content
    installation: Installation
    message: OutboxMessage
    tokens: Mapping[LinkKind, str]

    @property
    def enquiry_id(self) -> UUID:
        """The enquiry that the message is about.

        :raises NotFound: if it is gone.
        """
        return self._still_there(self.message.enquiry_id)

    @property
    def person_id(self) -> UUID:
        """The person whom the message is about.

        :raises NotFound: if they are gone.
        """
        return self._still_there(self.message.person_id)

    def _still_there(self, known: UUID | None) -> UUID:
        if known is None:
            raise NotFound(f"What message {self.message.id} is about is gone.")
        return known

    def say(self, key: str, **values: object) -> str:
        """Return a sentence of `mail.toml` in the letter's language."""
        return self.content.text(self.message.language, f"mail.{key}", **values)

    def unless_demonstration(self, key: str) -> str:
        """Return a sentence's key, or that of the one which holds where nobody reads or replies."""
        return key if self.installation.operator.configured else f"{key}_demonstration"

    def page(self, path: str) -> str:
        """Return the address of a page in the letter's language."""
        return f"{self.installation.origin}/{self.message.language}/{path}"

    def link(self, kind: LinkKind) -> str:
        """Return the address that a kind of link opens."""
        return self.page(f"{_PATHS[kind]}/{self.tokens[kind]}")

    @property
    def signature(self) -> str:
        """Who writes: the operator, or nobody in a demonstration."""
        if self.installation.operator.configured:
            return self.installation.operator.name
        return self.say("ack.demonstration")
