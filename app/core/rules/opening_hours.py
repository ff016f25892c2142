"""Opening hours of a week, and the format of their setting."""

import re
from dataclasses import dataclass
from itertools import pairwise

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
DAY_MINUTES = 24 * 60

_DAYS = re.compile(r"([A-Z][a-z]{2})(?:-([A-Z][a-z]{2}))?")
_TIMES = re.compile(r"([0-9]{2}):([0-5][0-9])-([0-9]{2}):([0-5][0-9])")


@dataclass(frozen=True)
class Shift:
    """A shift from one time of day to another, in minutes since the day's midnight.

    If it ends on the next day, `closes` is more than 24 hours after that midnight.
    """

    opens: int
    closes: int


Week = tuple[tuple[Shift, ...], ...]
"""The shifts of each weekday, Monday first."""


def parse_week(text: str) -> Week:
    """Return the hours in a text like `Mon-Thu 09:00-12:00 13:30-17:30, Fri 09:00-12:00`.

    Days that are not named are closed. A shift like 22:00-06:00 ends on the next day.

    :raises ValueError: saying what is wrong, in words that can follow "for".
    """
    week: dict[str, tuple[Shift, ...]] = {}
    for group in filter(None, map(str.strip, text.split(","))):
        days, *times = group.split()
        for day in _named_days(days):
            if day in week:
                raise ValueError(f"it names {day} twice")
            week[day] = _shifts(days, times)
    if not week:
        raise ValueError("it names no day")
    return tuple(week.get(day, ()) for day in DAYS)


def _named_days(text: str) -> tuple[str, ...]:
    found = _DAYS.fullmatch(text)
    first, last = found.groups() if found else ("", "")
    if first not in DAYS or (last or first) not in DAYS:
        raise ValueError(f"{text!r} is neither a day like Mon nor days like Mon-Fri")
    start, end = DAYS.index(first), DAYS.index(last or first)
    if end < start:
        raise ValueError(f"{text} runs past the end of the week, which begins with Mon")
    return DAYS[start : end + 1]


def _shifts(days: str, times: list[str]) -> tuple[Shift, ...]:
    if not times:
        raise ValueError(f"{days} has no hours such as 09:00-17:30")
    shifts = tuple(map(_shift, times))
    for before, after in pairwise(shifts):
        if after.opens < before.closes:
            raise ValueError(f"the hours of {days} overlap or are not in order")
    return shifts


def _shift(text: str) -> Shift:
    found = _TIMES.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is not like 09:00-17:30")
    hour, minute, last_hour, last_minute = map(int, found.groups())
    opens, closes = hour * 60 + minute, last_hour * 60 + last_minute
    if opens >= DAY_MINUTES or closes > DAY_MINUTES or opens == closes:
        raise ValueError(f"{text} is not a part of a day")
    return Shift(opens, closes if closes > opens else closes + DAY_MINUTES)
