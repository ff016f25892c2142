"""Points in time: their format in records, parsing of typed ones, and intervals."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo


def instant_text(moment: datetime) -> str:
    """Return a moment as `2026-01-01T00:00:00.000Z` (RFC 3339, UTC, milliseconds).

    :raises ValueError: for a time without a zone, which could mean anything.
    """
    if moment.tzinfo is None:
        raise ValueError("A recorded moment needs a time zone.")
    utc = moment.astimezone(UTC)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def exact_instant_text(moment: datetime) -> str:
    """Return a moment as `instant_text` does, or with microseconds if it has any.

    A row's time that was changed by less than a millisecond then reads differently too.
    """
    if moment.microsecond % 1000 == 0:
        return instant_text(moment)
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%f}Z"


_DAY = re.compile(
    r"(\d{4})(?:-(\d\d?)-(\d\d?)|/(\d\d?)/(\d\d?)|\.(\d\d?)\.(\d\d?)|年(\d\d?)月(\d\d?)日)"
)
_TIME = re.compile(r"(\d\d?)[:：](\d\d)(?:[:：](\d\d)(?:[.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?")
_NOON = time(12)
_UNITS = (
    ("days", timedelta(days=1)),
    ("hours", timedelta(hours=1)),
    ("minutes", timedelta(minutes=1)),
)


@dataclass(frozen=True)
class LocalMoment:
    """A moment that somebody wrote down, in UTC.

    :param day_only: whether no time was given; it is then noon in their time zone.
    """

    at: datetime
    day_only: bool


def read_moment(text: str, zone: ZoneInfo) -> LocalMoment | None:
    """Return the moment that a text means, or None if that is not certain.

    The year comes first, as in 2026-03-04, 2026/3/4, 2026.3.4 and 2026年3月4日, since 3/4/2026 is
    in April for some and in March for others. A time may follow, and an offset from UTC after it.
    None is certain in the first and the last year of the calendar, where time zones cannot be
    applied.
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
    # Without a zone at first: which of the two applies is decided below.
    local = datetime(day[0], day[1], day[2], clock.hour, clock.minute, clock.second)  # noqa: DTZ001
    if not offset:
        return local.replace(tzinfo=zone).astimezone(UTC)
    return datetime.fromisoformat(f"{local.isoformat()}{offset}").astimezone(UTC)


def elapsed(span: timedelta) -> tuple[str, int]:
    """Return a unit and the number of it, rounded down; a larger unit only from two on.

    :param span: a negative one, as of clocks that differ, counts as zero.
    """
    for name, unit in _UNITS:
        if span >= 2 * unit:
            return name, span // unit
    return "seconds", max(0, int(span.total_seconds()))


def months_before(moment: datetime, months: int) -> datetime:
    """Return the moment a number of months earlier; the last day of a shorter month."""
    count = moment.year * 12 + moment.month - 1 - months
    year, month = count // 12, count % 12 + 1
    day = min(moment.day, monthrange(year, month)[1])
    return moment.replace(year=year, month=month, day=day)


def months_after(moment: datetime, months: int) -> datetime:
    """Return the moment a number of months later; the last day of a shorter month."""
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    return moment.replace(year=year, month=month + 1, day=min(moment.day, last))
