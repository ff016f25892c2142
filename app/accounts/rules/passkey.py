"""Challenges of passkeys, each good for one answer (WebAuthn Level 3, section 13.4.3)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.core.rules.rate import HOUR, Count, count_under

CHALLENGE_GOOD_FOR = timedelta(minutes=5)
"""How long a page may be open before its challenge is answered."""


@dataclass(frozen=True)
class Challenge:
    """What a passkey is asked to sign.

    :param value: random bytes.
    """

    value: bytes
    made_at: datetime

    def is_good(self, now: datetime) -> bool:
        """Return whether it may still be answered."""
        return timedelta() <= now - self.made_at <= CHALLENGE_GOOD_FOR


def answers_of(secret: bytes, challenge: Challenge) -> Count:
    """Return what an accepted answer to a challenge counts towards; there may be one.

    The window is that in which it was made, so that every answer counts towards the same.

    :param secret: the instance's rate key.
    """
    return count_under(secret, b"passkey/answers", challenge.value, challenge.made_at, HOUR)
