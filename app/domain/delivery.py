"""Messages to the outside: their kinds, what becomes of them, and when to try again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

CLAIM = timedelta(minutes=2)
"""How long a worker owns a message before another may take it over."""

GIVE_UP_AFTER = timedelta(days=3)
"""How long a message is tried before it is parked for people to look at."""

_LONGEST_WAIT = timedelta(hours=6)


class MessageKind(StrEnum):
    """What a queued message is."""

    ACKNOWLEDGEMENT = "enquiry.acknowledgement"
    DESK_NOTICE = "enquiry.desk_notice"
    SUMMARY = "person.summary"
    MY_DATA_LINK = "person.my_data_link"
    PARKED_DIGEST = "operator.parked_digest"


class MessageState(StrEnum):
    """What became of a queued message."""

    QUEUED = "queued"
    SENT = "sent"
    PARKED = "parked"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Mail:
    """A mail ready to leave, in one language.

    :param html: the same words as a page; empty for a mail of plain text alone.
    :param headers: further headers by name.
    """

    message_id: str
    recipient: str
    sender: str
    subject: str
    text: str
    language: str
    html: str = ""
    reply_to: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)


def wait_before_retry(attempts: int, jitter: float) -> timedelta:
    """Return how long to wait after a failed attempt: doubling from a minute up to six hours.

    :param attempts: how many attempts have failed, at least 1.
    :param jitter: between 0 and 1; spreads retries so that they do not come in waves.
    """
    seconds = min(60 * 2 ** min(attempts - 1, 20), _LONGEST_WAIT.total_seconds())
    return timedelta(seconds=seconds * (0.75 + jitter / 2))


def next_attempt(
    created_at: datetime, attempts: int, now: datetime, jitter: float
) -> datetime | None:
    """Return when to try a failed message again, or None once it has been tried long enough."""
    due_at = now + wait_before_retry(attempts, jitter)
    return due_at if due_at - created_at <= GIVE_UP_AFTER else None
