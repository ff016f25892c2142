"""What people have been told of an alarm: it is told once, and again if that was in vain."""

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta

PAUSE = timedelta(minutes=15)
"""Between two mails of one alarm, at the least."""

_LONGEST = timedelta(hours=6)
"""So that days without a mail server do not end in hundreds of mails at once."""


@dataclass(frozen=True)
class Told:
    """What was told.

    :param about: what the alarm was about; about something else it is told anew.
    :param since: when mail of that was first queued.
    :param queued_at: when it last was.
    :param times: how often.
    :param sent: whether it is known to have left for everybody.
    """

    about: str
    since: datetime
    queued_at: datetime
    times: int = 1
    sent: bool = False

    def is_due(self, about: str, now: datetime) -> bool:
        """Return whether it is time to tell more, or to see whether what was told has left."""
        # A clock that was ahead must not put it off for long.
        waited = abs(now - self.queued_at)
        if about != self.about:
            return waited >= PAUSE
        return not self.sent and waited >= min(PAUSE * 2 ** (self.times - 1), _LONGEST)

    def __bytes__(self) -> bytes:
        """Return it as it is kept in a file."""
        times = {"since": self.since.isoformat(), "queued_at": self.queued_at.isoformat()}
        return json.dumps(asdict(self) | times, ensure_ascii=False).encode() + b"\n"


def parse_told(data: bytes) -> Told:
    """Return what a file tells; of a damaged one, that something else was told long ago."""
    try:
        found = json.loads(data)
        times = {name: datetime.fromisoformat(found[name]) for name in ("since", "queued_at")}
        return Told(**(found | times))
    except (ValueError, TypeError, KeyError):
        long_ago = datetime(1970, 1, 1, tzinfo=UTC)
        return Told("", long_ago, long_ago)
