"""Moments, numbers, amounts, lists and countries as the readers of a language write them (CLDR)."""

from collections.abc import Iterable
from datetime import date, datetime
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.lists import format_list
from babel.numbers import format_decimal

from app.core.rules.languages import LANGUAGE


@cache
def locale_of(lang: str) -> Locale:
    """Return the locale by which a language is written."""
    return Locale.parse(LANGUAGE[lang].locale)


def moment_text(moment: datetime, time_zone: str, lang: str) -> str:
    """Return a moment in a time zone, with the name of the zone."""
    local = moment.astimezone(ZoneInfo(time_zone))
    time = format_datetime(local, "HH:mm", locale=locale_of(lang))
    opening, closing = LANGUAGE[lang].brackets
    zone = LANGUAGE[lang].zone_text(time_zone)
    return f"{date_text(local, lang)} {time}{opening}{zone}{closing}"


def day_text(moment: datetime, time_zone: str, lang: str) -> str:
    """Return the day of a moment in a time zone, like 4 March 2024 or 2024年3月4日."""
    return date_text(moment.astimezone(ZoneInfo(time_zone)), lang)


def date_text(day: date, lang: str) -> str:
    """Return a day in full, like 4 March 2024 or 2024年3月4日."""
    return format_date(day, "long", locale=locale_of(lang))


@lru_cache(maxsize=4096)
def number_text(number: float, lang: str) -> str:
    """Return a number with its thousands grouped."""
    return format_decimal(number, locale=locale_of(lang))


def money_text(amount: int, currency: str, lang: str) -> str:
    """Return an amount in whole units with its currency, like 12 million USD or 1,200万美元."""
    return in_currency(amount_text(amount, lang), currency, lang)


def amount_text(amount: int, lang: str) -> str:
    """Return a whole amount, like 12 million or 1,200万.

    It is exact: a word for a large number is used only if two decimals suffice beside it.
    """
    for value, word in LANGUAGE[lang].large:
        if amount >= value and amount * 100 % value == 0:
            return f"{number_text(amount / value, lang)}{word}"
    return number_text(amount, lang)


def in_currency(words: str, currency: str, lang: str) -> str:
    """Return an amount in words, such as a band of a choice, with its currency."""
    language = LANGUAGE[lang]
    named = {**locale_of(lang).currencies, **dict(language.currencies)} if language.han else {}
    return f"{words}{named[currency]}" if currency in named else f"{words} {currency}"


def list_text(items: Iterable[str], lang: str) -> str:
    """Return items as one list, like "A, B and C" or “A、B和C”; empty for none.

    If an item is a list itself, semicolons separate the items, like "A, B and C; D".
    """
    words, locale = list(items), locale_of(lang)
    patterns = locale.list_patterns["standard"].values()
    parting = {pattern.replace("{0}", "").replace("{1}", "") for pattern in patterns}
    if len(words) > 1 and any(mark in word for mark in parting for word in words):
        return LANGUAGE[lang].semicolon.join(words)
    return format_list(words, locale=locale)


def plural_of(number: float, lang: str) -> str:
    """Return the plural category of a number: `one`, `other` or another of the language."""
    return str(locale_of(lang).plural_form(number))


def plural_key(key: str, category: str) -> str:
    """Return the key of a sentence's form for a plural category (CLDR)."""
    return f"{key}#{category}"


def language_text(code: str, lang: str) -> str:
    """Return the name of a site language in another, like "Chinese" or “英语”."""
    return str(locale_of(lang).languages[locale_of(code).language])


def country_text(code: str, lang: str) -> str:
    """Return a country's or region's name; an unknown code is returned unchanged."""
    return str(locale_of(lang).territories.get(code, code))
