"""Moments and countries as whoever gets a letter writes them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime

from app.content.languages import BABEL_LOCALES


def moment_text(moment: datetime, time_zone: str, lang: str) -> str:
    """Return a moment in a time zone, which is named with it."""
    local = moment.astimezone(ZoneInfo(time_zone))
    time = format_datetime(local, "HH:mm", locale=BABEL_LOCALES[lang])
    return f"{day_text(moment, time_zone, lang)} {time} ({time_zone})"


def day_text(moment: datetime, time_zone: str, lang: str) -> str:
    """Return the day of a moment in a time zone, like 4 March 2024 or 2024年3月4日."""
    local = moment.astimezone(ZoneInfo(time_zone))
    return format_date(local, "long", locale=BABEL_LOCALES[lang])


def country_text(code: str, lang: str) -> str:
    """Return a country's or region's name; an unknown code stands for itself."""
    return str(Locale.parse(BABEL_LOCALES[lang]).territories.get(code, code))
