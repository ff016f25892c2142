"""A reply as written: its text, enclosures, and recipients of copies."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from app.core.rules.errors import ZoneError
from app.enquiries.rules.enquiry import person_key
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.sign_off import with_enclosed

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


class NoCopy(StrEnum):
    """The reason why copies of a reply are not sent."""

    MANY = "copies_many"
    TWICE = "copy_twice"
    OWN = "copy_own"
    STOPPED = "copy_stopped"


class CopyRefused(ZoneError):
    """A copy of a reply may not be sent; `address` is empty if there are too many."""

    def __init__(self, why: NoCopy, address: str = "") -> None:
        super().__init__(f"No copy may be sent: {why}.")
        self.why = why
        self.address = address


def require_distinct(copies: Sequence[Copied], own: str) -> None:
    """Check that copies are few, and each to somebody else.

    :param own: the address that the reply itself goes to.
    :raises CopyRefused: if they are not.
    """
    if len(copies) > MOST_COPIES:
        raise CopyRefused(NoCopy.MANY)
    seen = {person_key(own)}
    for each in copies:
        key = person_key(each.address)
        if key in seen:
            raise CopyRefused(NoCopy.OWN if key == person_key(own) else NoCopy.TWICE, each.address)
        seen.add(key)


@dataclass(frozen=True)
class Reply:
    """A reply as it was written.

    :param token: of the form's opening, so that a second click is recognised.
    :param template: the code of the template that it is based on, if any.
    :param then: the status that it gives to a lead that nobody has worked on yet.
    :param wait: whether to wait for the investor from then on.
    :param heard: the id in hexadecimal of the latest message when it was written; empty if there
        was none, and None if nobody looked.
    :param enclosed: the facts of the site that go with it, as text above the sign-off.
    :param sign_off: how many characters at the end of the text are its farewell and signature.
    :param quoted: the earlier messages quoted at its end, with the line that says whose they are.
    :param copies: who gets a copy.
    :param facts: the ids of the facts enclosed; `quotes`: those of the texts quoted.
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
    sign_off: int = 0
    quoted: str = ""
    copies: tuple[Copied, ...] = ()
    facts: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    replaces: UUID | None = None
    holding: bool = False
    aside: bool = False

    @property
    def letter_text(self) -> str:
        """The text of the mail, with the facts enclosed."""
        return with_enclosed(self.text, self.sign_off, self.enclosed)

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


class SentAlready(ZoneError):
    """The newest mail to the investor has the same words; `message` is the id of that mail."""

    def __init__(self, message: UUID, author: str, at: datetime) -> None:
        super().__init__(f"The mail {message} has the same words.")
        self.message = message
        self.author = author
        self.at = at


class Held(StrEnum):
    """The reason why a planned reply was not sent."""

    WITHDRAWN = "withdrawn"
    RESTRICTED = "restricted"
    NO_ADDRESS = "no_address"
    SPOKEN_MEANWHILE = "spoken_meanwhile"
    AUTHOR_GONE = "author_gone"
    CLOSED = "closed"
    COPY_REFUSED = "copy_refused"
