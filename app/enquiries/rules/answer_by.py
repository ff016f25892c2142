"""The day by which a person was promised an answer, stored as promised."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Self
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class AnswerBy:
    """The promised day, in a time zone, set on receipt; later settings do not change it.

    :param time_zone: its name in the IANA database.
    """

    day: date
    time_zone: str

    @classmethod
    def of(cls, due_at: datetime, zone: tzinfo) -> Self:
        """Return the day of a due time, which is itself the first moment too late."""
        last = due_at.astimezone(zone) - timedelta(microseconds=1)
        return cls(last.date(), str(zone))

    @classmethod
    def read(cls, stored: str | None) -> Self | None:
        """Return the day that a column holds; None if none was promised."""
        day, _space, time_zone = (stored or "").partition(" ")
        return cls(date.fromisoformat(day), time_zone) if day else None

    def __str__(self) -> str:
        """Return it as its column holds it, like `2026-12-01 Asia/Shanghai`."""
        return f"{self.day.isoformat()} {self.time_zone}"

    def is_over(self, now: datetime) -> bool:
        """Return whether the day is over."""
        next_day = datetime.combine(self.day + timedelta(days=1), time(), ZoneInfo(self.time_zone))
        return now >= next_day
