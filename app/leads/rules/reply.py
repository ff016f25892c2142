"""A reply as it was written: its text, what goes with it, and who gets a copy."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from app.leads.rules.lead_status import LeadStatus

MOST_COPIES = 10
"""The most recipients of copies of one reply."""


@dataclass(frozen=True)
class Copied:
    """A recipient of a copy, whom the investor sees.

    :param account: of a colleague; empty for anybody else.
    :param why: the reason why somebody else gets it; empty for a colleague.
    """

    address: str
    name: str
    account: str = ""
    why: str = ""

    @property
    def shown(self) -> str:
        """The recipient as lists show them."""
        return self.name or self.address


@dataclass(frozen=True)
class Reply:
    """A reply as it was written.

    :param token: of the form's opening, so that a second click is recognised.
    :param template: the code of the template that it is based on, if any.
    :param then: the status that it gives to a lead that nobody has worked on yet.
    :param wait: whether to wait for the investor from then on.
    :param heard: the id in hexadecimal of the latest message when it was written; empty if there
        was none, and None if nobody looked.
    :param enclosed: the facts of the site that go with it, as text below the signature.
    :param quoted: the earlier messages quoted at its end, with the line that says whose they are.
    :param copies: who gets a copy.
    :param facts: the ids of the facts enclosed; `quotes` likewise: what was chosen to be quoted.
    :param holding: whether it only says that an answer will follow, which stays owed.
    :param replaces: the planned reply that it was made from, which then does not leave.
    :param aside: whether the lead was closed or set aside already when it was planned.
    """

    token: UUID
    language: str
    template: str
    subject: str
    text: str
    then: LeadStatus
    wait: bool
    heard: str | None = None
    enclosed: str = ""
    quoted: str = ""
    copies: tuple[Copied, ...] = ()
    facts: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    replaces: UUID | None = None
    holding: bool = False
    aside: bool = False

    def stored(self) -> dict[str, Any]:
        """Return it as JSON, to be sent later."""
        kept = asdict(replace(self, replaces=None))
        return {**kept, "token": self.token.hex, "then": self.then.value}

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Self:
        """Return a reply that was stored."""
        copies = tuple(Copied(**each) for each in stored["copies"])
        then, token = LeadStatus(stored["then"]), UUID(stored["token"])
        lists = {name: tuple(stored[name]) for name in ("facts", "quotes")}
        return cls(**{**stored, **lists, "token": token, "then": then, "copies": copies})


class Held(StrEnum):
    """The reason why a planned reply did not leave."""

    WITHDRAWN = "withdrawn"
    RESTRICTED = "restricted"
    NO_ADDRESS = "no_address"
    SPOKEN_MEANWHILE = "spoken_meanwhile"
    AUTHOR_GONE = "author_gone"
    CLOSED = "closed"
