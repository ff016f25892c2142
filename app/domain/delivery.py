"""Messages to the outside: their kinds, and when to try again."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

CLAIM = timedelta(minutes=2)
"""How long a worker owns a message before another may take it over."""

_LONGEST_WAIT = timedelta(hours=6)


class MessageKind(StrEnum):
    """What a queued message is."""

    ACKNOWLEDGEMENT = "enquiry.acknowledgement"
    DESK_NOTICE = "enquiry.desk_notice"


@dataclass(frozen=True)
class Mail:
    """A mail ready to leave: plain text, in one language."""

    message_id: str
    recipient: str
    sender: str
    subject: str
    text: str
    language: str


def wait_before_retry(attempts: int, jitter: float) -> timedelta:
    """Return how long to wait after a failed attempt: doubling from a minute up to six hours.

    :param attempts: how many attempts have failed, at least 1.
    :param jitter: between 0 and 1; spreads retries so that they do not come in waves.
    """
    seconds = min(60 * 2 ** min(attempts - 1, 20), _LONGEST_WAIT.total_seconds())
    return timedelta(seconds=seconds * (0.75 + jitter / 2))
