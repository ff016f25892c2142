"""What time it is where an investor is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.core import get_global
from babel.dates import format_datetime

from app.content.languages import BABEL_LOCALES

_CAPITALS: Mapping[str, str] = {
    "AU": "Australia/Sydney", "BR": "America/Sao_Paulo", "CA": "America/Toronto",
    "CD": "Africa/Kinshasa", "CL": "America/Santiago", "CN": "Asia/Shanghai",
    "EC": "America/Guayaquil", "ES": "Europe/Madrid", "FM": "Pacific/Pohnpei",
    "GL": "America/Nuuk", "ID": "Asia/Jakarta", "KI": "Pacific/Tarawa",
    "MN": "Asia/Ulaanbaatar", "MX": "America/Mexico_City", "NZ": "Pacific/Auckland",
    "PF": "Pacific/Tahiti", "PG": "Pacific/Port_Moresby", "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow", "UA": "Europe/Kyiv", "US": "America/New_York",
}  # fmt: skip
"""The zone of the capital, of countries and regions that have several times (IANA tz database)."""

_ONE_TIME = frozenset({"CN"})
"""Where one time is official although the tz database has another beside it."""

_OPENS, _CLOSES, _SATURDAY = 9, 18, 5


@dataclass(frozen=True)
class LocalTime:
    """The time in a country or region.

    :param now: in the capital, if there are several.
    :param earliest: where the day has come least far; the same as `latest` if there is one time.
    """

    now: datetime
    earliest: datetime
    latest: datetime

    @property
    def is_one(self) -> bool:
        """Whether the whole country has one time."""
        return self.earliest.utcoffset() == self.latest.utcoffset()

    @property
    def in_office_hours(self) -> bool:
        """Whether people are usually at work at that time, holidays aside."""
        return self.now.weekday() < _SATURDAY and _OPENS <= self.now.hour < _CLOSES

    def words(self, lang: str) -> tuple[str, str, str]:
        """Return the time, and the span of times, as the reader writes them."""
        patterns = {"en": "EEE HH:mm", "zh": "EEE HH:mm"}
        now, first, last = (
            format_datetime(each, patterns[lang], locale=BABEL_LOCALES[lang])
            for each in (self.now, self.earliest, self.latest)
        )
        return now, first, last


def local_time(country: str, now: datetime) -> LocalTime | None:
    """Return what time it is in a country or region; None if its zones are not known."""
    zones = _zones(country)
    if not zones:
        return None
    times = sorted((now.astimezone(each) for each in zones), key=_offset)
    capital = _zone(_CAPITALS.get(country, ""))
    return LocalTime(now.astimezone(capital) if capital else times[0], times[0], times[-1])


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()


@cache
def _zones(country: str) -> tuple[ZoneInfo, ...]:
    names = get_global("territory_zones").get(country, ())
    if country in _ONE_TIME:
        names = (_CAPITALS[country],)
    return tuple(zone for zone in map(_zone, names) if zone is not None)


@cache
def _zone(name: str) -> ZoneInfo | None:
    """Return a zone by the name that CLDR gives it, which may be an old one (Asia/Calcutta)."""
    aliases = get_global("zone_aliases")
    same = [alias for alias, other in aliases.items() if other == name]
    for each in (name, aliases.get(name, ""), *same):
        try:
            return ZoneInfo(each)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return None
