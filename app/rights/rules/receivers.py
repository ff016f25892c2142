"""Receivers of a person's data, before and after a withdrawal."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from app.mail.rules.delivery import MessageKind

ANSWERS = frozenset(
    {
        MessageKind.MY_DATA_LINK,
        MessageKind.RIGHTS_IDENTITY,
        MessageKind.RIGHTS_EXTENDED,
        MessageKind.RIGHTS_ANSWER,
        MessageKind.RESTRICTION_ENDS,
        MessageKind.ERASURE_ASKED,
        MessageKind.ERASURE_DONE,
        MessageKind.RIGHTS_NOTICE,
    }
)
"""Mails that may leave after a withdrawal, since the person or the law asks for them."""


@dataclass(frozen=True)
class HandedOut:
    """An export that held a person before they withdrew.

    :param fetched_at: when the last download of its prepared file began.
    """

    export_id: UUID
    actor: str
    snapshot_at: datetime
    fetched_at: datetime | None


@dataclass(frozen=True)
class Recipients:
    """The recipients of exported lists who are to stop because a person has withdrawn.

    :param asked: how many of them have been asked.
    :param waiting: how many have not been asked yet.
    """

    asked: int
    waiting: int

    @property
    def words(self) -> tuple[str, dict[str, int]] | None:
        """The key of the sentence that tells the person of them, and its values; None for none."""
        if self.asked and self.waiting:
            return "my_data.recipients.some", {"n": self.asked, "of": self.asked + self.waiting}
        if self.asked or self.waiting:
            key = "asked" if self.asked else "asking"
            return f"my_data.recipients.{key}", {"n": self.asked or self.waiting}
        return None


def effect(at: datetime, left_at: Collection[datetime]) -> timedelta | None:
    """Return the time from a withdrawal to the last item sent after it; None if none was.

    A withdrawal takes effect in the transaction that records it.
    """
    late = [each for each in left_at if each > at]
    return max(late) - at if late else None
