"""Receivers of somebody's data: what they are told afterwards, and what must not reach them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
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
"""Mails that may go after a withdrawal, for the person or the law asks for them."""


class NotifyKind(StrEnum):
    """The event that receivers of data are told of (GDPR Art. 19)."""

    ERASURE = "erasure"
    CORRECTION = "correction"


def was_handed_out(*, prepared: bool, fetched_at: datetime | None) -> bool:
    """Return whether an export's file has reached anybody."""
    return not prepared or fetched_at is not None


@dataclass(frozen=True)
class HandedOut:
    """An export that held a person before they withdrew.

    :param fetched_at: when a prepared file of it last began to be fetched.
    """

    export_id: UUID
    actor: str
    snapshot_at: datetime
    fetched_at: datetime | None


def effect(at: datetime, left_at: Collection[datetime]) -> timedelta | None:
    """Return how long after a withdrawal something last left that should not have; None if nothing.

    A withdrawal takes effect in the transaction that records it.
    """
    late = [each for each in left_at if each > at]
    return max(late) - at if late else None
