"""The guide to the law that holds in all of China: its pages, each sentence with its article.

A page is true for the versions of laws that were read for it on one day. So a site with an operator
shows a page only once somebody has checked it since, and says who.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from unicodedata import numeric

from app.content.errors import ContentError
from app.content.own.numerals import figures_in
from app.content.toml_files import read_list, read_toml, require_both, require_text

SLUGS = ("setting-up", "taxes", "people-and-data", "trademarks-and-patents")
"""The pages in their order, by the last parts of their addresses."""

_HAN = "零〇一二三四五六七八九十百千万亿"
_NUMBER = re.compile(rf"(百分之)?(\d+(?:[.,]\d+)*|[{_HAN}]+)\s?(million|万|亿)?\s?([%％])?")
_TIMES = {"million": 10**6, "万": 10**4, "亿": 10**8}
_IN_WORDS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|half|third)\b", re.I
)


@dataclass(frozen=True)
class Version:
    """A version of a law.

    :param day: the day on which it was adopted or issued.
    :param in_force: the day from which it is in force; an earlier one is that of the law itself.
    :param url: the address of its text, or of the report on it.
    """

    day: date
    in_force: date
    url: str


@dataclass(frozen=True)
class Law:
    """A law in the version that was read.

    :param original: its full name in Chinese, by which it is looked up.
    :param where: the names of the place where its text stands, by language.
    :param coming: a newer version that is reported.
    """

    code: str
    names: Mapping[str, str]
    original: str
    where: Mapping[str, str]
    read: Version
    coming: Version | None


@dataclass(frozen=True)
class Statement:
    """What a law says on one point.

    :param places: the article, by language.
    :param place_url: the address of the place, if it is not in the law's own text.
    :param quote: the words of the law, in Chinese.
    :param sector: whether the pages on sectors tell it, too.
    """

    about: Mapping[str, str]
    texts: Mapping[str, str]
    law: Law
    places: Mapping[str, str]
    place_url: str
    quote: str
    sector: bool


@dataclass(frozen=True)
class Check:
    """The operator's check of a page against the law: by whom, by language, and when."""

    by: Mapping[str, str]
    day: date


@dataclass(frozen=True)
class GuidePage:
    """A page of the guide.

    :param read_on: the day on which the laws were read for it.
    """

    slug: str
    titles: Mapping[str, str]
    summaries: Mapping[str, str]
    read_on: date
    statements: tuple[Statement, ...]
    check: Check | None = None

    @property
    def is_checked(self) -> bool:
        """Whether somebody checked these texts; a check of earlier texts says nothing of them."""
        return self.check is not None and self.check.day >= self.read_on


def laws_of(statements: tuple[Statement, ...]) -> tuple[Law, ...]:
    """Return the laws that statements tell, each once, in their order."""
    return tuple({each.law.code: each.law for each in statements}.values())


def load_guide(folder: Path) -> tuple[GuidePage, ...]:
    """Return the pages in their order.

    Raises ContentError for a missing text, day or language, an unknown law, and a number that a
    text has and its quote has not.
    """
    laws = {
        code: _law(code, f"{folder.name}/laws.toml, law {code}", row)
        for code, row in read_toml(folder / "laws.toml").items()
    }
    return tuple(_page(slug, folder, laws) for slug in SLUGS)


def require_day(value: object, where: str) -> date:
    """Return the value if it is a day, else refuse it by name."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ContentError(f"{where} is no date: write it like 2026-12-31, without quotes.")
    return value


def numbers_in(text: str) -> frozenset[str]:
    """Return the numbers in a text, in digits or Chinese, as `13%` or `5000000`."""
    return frozenset(
        f"{_value(written) * _TIMES.get(times, 1):.12g}{'%' if of_hundred or percent else ''}"
        for of_hundred, written, times, percent in _NUMBER.findall(text)
    )


def _value(written: str) -> float:
    """Return the value of a number in digits or in Chinese, such as 二十八 or 五百万."""
    if written[0].isdigit() and written.isascii():
        return float(written.replace(",", ""))
    total = part = digit = 0
    for each in map(int, map(numeric, written)):
        if each < 10:
            digit = each
        elif each < 10**4:
            part, digit = part + (digit or 1) * each, 0
        else:
            total, part, digit = (total + part + digit) * each, 0, 0
    return total + part + digit


def _law(code: str, where: str, row: Mapping[str, Any]) -> Law:
    coming = row.get("coming")
    return Law(
        code=code,
        names=require_both(row.get("name"), f"{where}, name"),
        original=require_text(row.get("original"), f"{where}, original,"),
        where=require_both(row.get("where"), f"{where}, where"),
        read=_version(where, row),
        coming=_version(f"{where}, coming", coming) if coming else None,
    )


def _version(where: str, row: Mapping[str, Any]) -> Version:
    return Version(
        require_day(row.get("version"), f"{where}, version,"),
        require_day(row.get("in_force"), f"{where}, in_force,"),
        require_text(row.get("url"), f"{where}, url,"),
    )


def _page(slug: str, folder: Path, laws: Mapping[str, Law]) -> GuidePage:
    where, table = f"{folder.name}/{slug}.toml", read_toml(folder / f"{slug}.toml")
    return GuidePage(
        slug=slug,
        titles=require_both(table.get("title"), f"{where}, title"),
        summaries=require_both(table.get("summary"), f"{where}, summary"),
        read_on=require_day(table.get("read_on"), f"{where}, read_on,"),
        statements=read_list(
            table.get("statements"),
            where,
            "statement",
            lambda place, row: _statement(place, row, laws),
            lambda each: each.quote,
        ),
    )


def _statement(where: str, row: Mapping[str, Any], laws: Mapping[str, Law]) -> Statement:
    code = require_text(row.get("law"), f"{where}, law,")
    if code not in laws:
        raise ContentError(f"{where} names the law {code}, which laws.toml does not have: add it.")
    found = Statement(
        about=require_both(row.get("about"), f"{where}, about"),
        texts=require_both(row.get("text"), f"{where}, text"),
        law=laws[code],
        places=require_both(row.get("place"), f"{where}, place"),
        place_url=row.get("place_url", ""),
        quote=require_text(row.get("quote"), f"{where}, quote,"),
        sector=bool(row.get("sector", False)),
    )
    if len(set(map(numbers_in, found.places.values()))) > 1:
        raise ContentError(f"{where} names another article in one language: correct place.")
    for lang, text in (*found.texts.items(), *found.about.items()):
        _require_quoted(f"{where} ({lang})", text, found.quote)
    return found


def _require_quoted(where: str, text: str, quote: str) -> None:
    """Refuse a text with a number that its quote has not, or with one in English words."""
    told = text.replace("一", "")  # As in 统一 or 一般, it seldom counts anything.
    if strange := numbers_in(told) - numbers_in(quote):
        raise ContentError(
            f"{where} has the number {min(strange)}, which its quote does not have: quote the "
            "words that say it, or leave it out."
        )
    if words := [*_IN_WORDS.findall(text), *figures_in(_NUMBER.sub("", text))]:
        raise ContentError(f"{where} has a number in words, {words[0]}: write it in digits.")
