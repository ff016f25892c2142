"""Names of countries in the languages of investors' lists (CLDR)."""

from collections.abc import Iterable, Mapping
from functools import cache

from app.enquiries.outside.contact_details import territories
from app.reception.rules.spelling import folded

LANGUAGES_OF_LISTS = (
    "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "hu", "ru", "uk",
    "tr", "ar", "he", "ja", "ko", "th", "vi", "id", "ms", "hi", "ro", "el", "zh_Hant",
)  # fmt: skip
"""The locales whose names are understood beside those of our languages."""


@cache
def foreign_countries() -> Mapping[str, str]:
    """Return the ISO 3166-1 code of each name in these languages, by its folded spelling.

    The first call reads the data of every language: half a second, and 28 MB that stay.
    """
    return agreed(map(territories, LANGUAGES_OF_LISTS))


def agreed(languages: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """Return the codes by folded name, without names that mean different codes.

    :param languages: for each language the names by code.
    """
    codes: dict[str, set[str]] = {}
    for named in languages:
        for code, name in named.items():
            codes.setdefault(folded(name), set()).add(code)
    return {name: next(iter(its)) for name, its in codes.items() if len(its) == 1}
