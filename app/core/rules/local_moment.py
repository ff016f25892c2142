"""Days and times as people write them, in the time zone in which they mean them."""

import re
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, datetime, time
from zoneinfo import ZoneInfo

_DAY = re.compile(
    r"(\d{4})(?:-(\d\d?)-(\d\d?)|/(\d\d?)/(\d\d?)|\.(\d\d?)\.(\d\d?)|年(\d\d?)月(\d\d?)日)"
)
_TIME = re.compile(r"(\d\d?)[:：](\d\d)(?:[:：](\d\d)(?:[.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?")
_NOON = time(12)


@dataclass(frozen=True)
class LocalMoment:
    """A moment that somebody wrote down, in UTC.

    :param day_only: whether they gave no time; it is then noon where they are.
    """

    at: datetime
    day_only: bool


def read_moment(text: str, zone: ZoneInfo) -> LocalMoment | None:
    """Return the moment that a text means, or None if it means none that is certain.

    The year comes first, as in 2026-03-04, 2026/3/4, 2026.3.4 and 2026年3月4日, since 3/4/2026 is
    in April for some and in March for others. A time may follow, and a distance from UTC after it.
    None is certain in the first and the last year there is, where clocks cannot be reckoned with.
    """
    day = _DAY.match(text)
    if day is None:
        return None
    rest = text[day.end() :].removeprefix("T").strip()
    clock = _TIME.fullmatch(rest)
    if rest and clock is None:
        return None
    numbers = [int(part) for part in day.groups() if part is not None]
    if numbers[0] not in range(MINYEAR + 1, MAXYEAR):
        return None
    try:
        if clock is None:
            return LocalMoment(_utc(numbers, _NOON, zone), day_only=True)
        hour, minute, second, offset = clock.groups()
        meant = time(int(hour), int(minute), int(second or 0))
        return LocalMoment(_utc(numbers, meant, zone, offset or ""), day_only=False)
    except (ValueError, OverflowError):
        return None


def _utc(day: list[int], clock: time, zone: ZoneInfo, offset: str = "") -> datetime:
    # Without a zone at first, for which of the two it gets is decided below.
    local = datetime(day[0], day[1], day[2], clock.hour, clock.minute, clock.second)  # noqa: DTZ001
    if not offset:
        return local.replace(tzinfo=zone).astimezone(UTC)
    return datetime.fromisoformat(f"{local.isoformat()}{offset}").astimezone(UTC)
