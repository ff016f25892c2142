"""Receivers of a person's data: what they had before a withdrawal, and what left after it."""

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


def effect(at: datetime, left_at: Collection[datetime]) -> timedelta | None:
    """Return the time from a withdrawal to the last item that left after it; None if none did.

    A withdrawal takes effect in the transaction that records it.
    """
    late = [each for each in left_at if each > at]
    return max(late) - at if late else None
