"""Refusals that a security officer wants to see, counted per minute and network.

They are cheap to cause, so they are counted and not listed one by one, and a flood of them is
folded: it may fill neither the database nor a log. A network is a mark that changes daily and
tells no address.
"""

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.core.rules.rate import DAY, HOUR, MINUTE, count_under, networks_of, window_start

MOST_AN_HOUR = 2000
"""Rows that a process adds within an hour before it folds what is new, to one row a minute for each
kind."""

_MARK_BYTES = 6


class SecurityEvent(StrEnum):
    """A refusal; its wording in every language is under `security.events`, by its code."""

    SIGN_IN_REFUSED = "sign_in_refused"
    SIGN_IN_THROTTLED = "sign_in_throttled"
    FORBIDDEN = "forbidden"
    FORGED = "forged"
    THROTTLED = "throttled"


SIGN_INS = (SecurityEvent.SIGN_IN_REFUSED, SecurityEvent.SIGN_IN_THROTTLED)
"""Events whose detail is the secret that was wrong."""

REFUSALS = "refusals"
"""The code that asks for every refusal at once, also of exports."""


@dataclass(frozen=True)
class Refusal:
    """One kind of refusal in one minute.

    :param at: the beginning of the minute.
    :param detail: the secret that was wrong, or the route that was asked for.
    :param subject: the account concerned, by its id in hex; empty if unknown.
    :param network: from `network_mark`; empty if folded.
    """

    at: datetime
    event: SecurityEvent
    detail: str = ""
    subject: str = ""
    network: str = ""

    @property
    def id(self) -> UUID:
        """The id of its row, the same in every process."""
        parts = (self.at.isoformat(), self.event, self.detail, self.subject, self.network)
        return UUID(bytes=hashlib.sha256("\0".join(parts).encode("utf-8")).digest()[:16])


def network_mark(secret: bytes, ip_address: str, now: datetime) -> str:
    """Return the mark of an address's network on a day (UTC), which hides the address.

    :param secret: the instance's rate key.
    """
    if not ip_address:
        return ""
    nearest = networks_of(ip_address)[0].prefix
    key, _day = count_under(secret, b"security/network", nearest, now, DAY)
    return key[:_MARK_BYTES].hex()


class Tally:
    """Counts of refusals that are not stored yet.

    :param most: the rows within an hour, before what is new is folded.
    """

    def __init__(self, most: int = MOST_AN_HOUR) -> None:
        self._most = most
        self._hour: datetime | None = None
        self._known: set[Refusal] = set()
        self._waiting: Counter[Refusal] = Counter()

    def add(
        self, event: SecurityEvent, detail: str, subject: str, network: str, now: datetime
    ) -> None:
        """Count a refusal."""
        hour, at = window_start(now, HOUR), window_start(now, MINUTE)
        if hour != self._hour:
            self._hour, self._known = hour, set()
        refusal = Refusal(at, event, detail, subject, network)
        if refusal not in self._known:
            if len(self._known) < self._most:
                self._known.add(refusal)
            else:
                refusal = Refusal(at, event)
        self._waiting[refusal] += 1

    def take(self) -> Mapping[Refusal, int]:
        """Return the counts, and reset them."""
        taken, self._waiting = self._waiting, Counter()
        return taken

    def put_back(self, taken: Mapping[Refusal, int]) -> None:
        """Count again the events that could not be stored, as far as there is room."""
        room = max(0, 2 * self._most - len(self._waiting))
        self._waiting.update(dict(list(taken.items())[:room]))
