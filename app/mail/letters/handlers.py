"""What mail calls of the capabilities above it, which hand it down in `app/parts.py`."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from sqlalchemy.orm import Session

from app.core.rules.errors import ZoneError
from app.core.rules.tokens import LinkKind
from app.mail.letters.writer import Writer
from app.mail.models.outbox import OutboxMessage
from app.mail.rules.delivery import MessageKind
from app.mail.rules.letter import Letter

WriteLetter = Callable[[Writer], Letter]
"""Writes a message's letter; raises NotFound if what the message is about is gone."""

MakeReady = Callable[[Session, bytes, OutboxMessage, datetime], Mapping[LinkKind, str] | None]
"""Returns the tokens of a message's links, made with the link key; None if it may not leave."""

Tell = Callable[[Session, OutboxMessage, datetime], None]


class HandlerMissing(ZoneError):
    """A kind of message has no letter, or has two."""


@dataclass(frozen=True)
class Fate:
    """What follows, in the same transaction, once a message has left or was parked."""

    left: Tell
    parked: Tell


@dataclass(frozen=True)
class MailHandlers:
    """What the outbox needs of others to send a message.

    :param letters: one for each kind of message.
    :param fates: for the kinds whose fate somebody is told of.
    """

    letters: Mapping[MessageKind, WriteLetter]
    make_ready: MakeReady
    fates: Mapping[MessageKind, Fate]

    @classmethod
    def of(
        cls,
        letters: Sequence[tuple[MessageKind, WriteLetter]],
        make_ready: MakeReady,
        fates: Mapping[MessageKind, Fate],
    ) -> Self:
        """Return the handlers once every kind of message has its one letter.

        :raises HandlerMissing: naming a kind without a letter, or with two.
        """
        counts = Counter(kind for kind, _write in letters)
        for kind in MessageKind:
            if counts[kind] != 1:
                raise HandlerMissing(f"{kind} has {counts[kind]} letters: name one in parts.py.")
        return cls(dict(letters), make_ready, fates)
