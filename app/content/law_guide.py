"""The guide to the law that holds in all of China: its pages, each sentence with its article.

A page is true for the versions of laws that were read for it on one day. So a site with an operator
shows a page only once somebody has checked it since, and says who; and no longer, from the day on
which a newer version of one of its laws is reported to be in force, until it is checked again.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from app.content.errors import ContentError
from app.content.own.choices import require_known
from app.content.own.numerals import figures_in
from app.content.toml_files import read_list, read_toml, require_both, require_day, require_text

SLUGS = ("setting-up", "taxes", "people-and-data", "trademarks-and-patents")
"""The pages in their order, by the last parts of their addresses."""

_NUMBER = re.compile(
    r"(百分之)?(\d+(?:,\d{3})*(?:\.\d+)?\s?(?:million|万|亿)?|[〇零一二三四五六七八九十百千万亿]+)\s?([%％])?"
)
_WORDS = {
    "zero": "0", "one": "1", "once": "1", "two": "2", "twice": "2", "double": "2", "three": "3",
    "triple": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14",
    "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19",
    "half": "0.5", "third": "1/3", "quarter": "0.25",
}  # fmt: skip
_IN_WORDS = re.compile(rf"\b(?:{'|'.join(_WORDS)})\b", re.I)
_ALONE = re.compile(
    "(?<![〇零一二三四五六七八九十百千万亿])(?<!百分之)一(?![〇零一二三四五六七八九十百千万亿])"
)
_UNITS = {"亿": 10**8, "million": 10**6, "万": 10**4, "千": 1000, "百": 100, "十": 10}
_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789", ",")


@dataclass(frozen=True)
class Law:
    """A law in the version that was read.

    :param original: its full name in Chinese, by which it is looked up.
    :param version: the day on which that version was adopted or issued.
    :param in_force: the day from which it is in force; an earlier one is that of the law itself.
    :param url: where its text stands, or the report on it.
    :param coming: a newer version that is reported.
    """

    code: str
    names: Mapping[str, str]
    original: str
    version: date
    in_force: date
    url: str
    coming: "Law | None"


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
class GuidePage:
    """A page of the guide.

    :param read_on: the day on which the laws were read for it.
    :param checked_by: who has checked it against the law for the operator, by language.
    """

    slug: str
    titles: Mapping[str, str]
    summaries: Mapping[str, str]
    read_on: date
    statements: tuple[Statement, ...]
    checked_by: Mapping[str, str] | None = None
    checked_on: date | None = None

    @property
    def changes(self) -> frozenset[date]:
        """The days from which newer versions of its laws are reported to be in force."""
        return frozenset(each.law.coming.in_force for each in self.statements if each.law.coming)

    def checks_count_from(self, today: date) -> date:
        """Return the first day of checks that count on a day.

        An earlier one was of earlier texts, or before one of the laws was replaced.
        """
        return max({self.read_on, *(day for day in self.changes if day <= today)})

    def is_checked(self, today: date) -> bool:
        """Whether somebody checked these texts against the laws that are in force on a day."""
        return self.checked_on is not None and self.checked_on >= self.checks_count_from(today)


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


def numbers_in(text: str) -> frozenset[str]:
    """Return the numbers in a text, in digits or Chinese, as `13%` or `5000000`."""
    return frozenset(
        f"{_value(written):.12g}{'%' if of_hundred or percent else ''}"
        for of_hundred, written, percent in _NUMBER.findall(text)
    )


def _value(written: str) -> float:
    """Return the value of a number, such as 1,325 or 二十八 or 五百万."""
    for unit, times in _UNITS.items():
        if unit in written:
            before, _unit, after = written.partition(unit)
            return (_value(before) or 1) * times + _value(after)
    return float(written.translate(_DIGITS) or 0)


def _law(code: str, where: str, row: Mapping[str, Any]) -> Law:
    return Law(
        code=code,
        names=require_both(row.get("name"), f"{where}, name"),
        original=require_text(row.get("original"), f"{where}, original,"),
        version=require_day(row.get("version"), f"{where}, version,"),
        in_force=require_day(row.get("in_force"), f"{where}, in_force,"),
        url=require_text(row.get("url"), f"{where}, url,"),
        coming=_law(code, f"{where}, coming", {**row, "coming": None, **row["coming"]})
        if row.get("coming")
        else None,
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
            partial(_statement, laws),
            lambda each: each.quote,
        ),
    )


def _statement(laws: Mapping[str, Law], where: str, row: Mapping[str, Any]) -> Statement:
    found = Statement(
        about=require_both(row.get("about"), f"{where}, about"),
        texts=require_both(row.get("text"), f"{where}, text"),
        law=require_known(f"{where}, law,", str(row.get("law")), laws, "law in laws.toml"),
        places=require_both(row.get("place"), f"{where}, place"),
        place_url=row.get("place_url", ""),
        quote=require_text(row.get("quote"), f"{where}, quote,"),
        sector=row.get("sector", False),
    )
    if len(set(map(numbers_in, found.places.values()))) > 1:
        raise ContentError(f"{where} names another article in one language: correct place.")
    for text in (*found.about.values(), *found.texts.values()):
        if strange := _unquoted(text, found.quote):
            raise ContentError(
                f"{where} says {', '.join(sorted(strange))}, which its quote does not: write "
                "numbers in digits, and quote the words that have them."
            )
    return found


def _unquoted(text: str, quote: str) -> set[str]:
    """Return the numbers of a text that its quote has not, in digits or in words.

    A 一 beside no other numeral seldom counts anything, as in 一般.
    """
    quoted = numbers_in(quote)
    numbers = numbers_in(_ALONE.sub("", text)) - quoted
    words = {word for word in _IN_WORDS.findall(text) if _WORDS[word.lower()] not in quoted}
    return {*numbers, *words, *figures_in(_NUMBER.sub("", text))}
