"""The figures in a text, each of which must be a fact."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import chain
from pathlib import Path

from app.content.errors import ContentError
from app.content.toml_files import read_toml

LISTED = Path(__file__).parents[1] / "names.toml"
"""The names that have a number in them."""

# What has digits and states no quantity: a day, a time of day, a telephone number with its country
# code, and names such as 5G, B2B or CO2. A Chinese character ends a number as a space does. Letters
# of a currency make an amount.
_NO_FIGURE = re.compile(
    r"""
      \b\d{1,2}\ (?:January|February|March|April|May|June|July|August|September|October|November
                  |December)(?:\ (?:19|20)\d\d)?\b
    | \b(?:January|February|March|April|May|June|July|August|September|October|November|December)
      (?:\ \d{1,2},)?\ (?:19|20)\d\d\b
    | (?:(?:19|20)\d\d年)?\d{1,2}月(?:\d{1,2}日)?
    | \b(?:19|20)\d\d-\d\d-\d\d\b
    | \b\d{1,2}[:：]\d\d\b
    | \+\d[\d ()-]{6,}\d
    | \b\d[Gg]\b
    | (?<![A-Za-z])(?!(?:RMB|CNY|USD|EUR|HKD|GBP|JPY|US|HK)\d)[A-Za-z]+\d[A-Za-z0-9]*
    """,
    re.VERBOSE | re.ASCII,
)

_FIGURE = re.compile(
    r"""
      \d(?:[\d.,，．]*\d)?\ ?[%％‰]?
    | [½⅓⅔¼¾⅛①-⑳]
    | \b(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|hundred|thousand|million
          |billion|trillion|per\ ?cent)s?\b
    | 百分之|[〇零一二两三四五六七八九几数]+[十百千万亿][〇零一二三四五六七八九十百千万亿]*
    """,
    re.VERBOSE | re.IGNORECASE,
)

_NUMBER = r"(?:\d+(?:[-–—:]\d+)*(?:\(\d+\))*|[〇零一二两三四五六七八九十百千]+)"
_CAPITALS = r"[A-Z][\w-]*(?:\s(?:[A-Z][\w-]*|and|of|for|on|in|the)){0,7}"

_PLACEHOLDER = re.compile(r"\{\w+\}")


def refuse_figures(text: str, where: str, but: Iterable[str] = ()) -> None:
    """Refuse a text that prints figures itself; see `figures_in`.

    :raises ContentError: with both ways out, since its author alone knows a claim from a name.
    """
    if figures := figures_in(text, but):
        raise ContentError(
            f"{where} prints {', '.join(figures)}, which no fact states. For a claim, add a fact "
            "with its source to content/facts.toml and write {fact_...} with its name. For a name "
            "with a number, like ISO 9001, write it as app/content/names.toml lists it. "
            "Or leave the figure out."
        )


def figures_in(text: str, but: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the figures that a text prints itself instead of taking them from a fact.

    Digits count, and so do numbers in words from twenty on, since "40%" and "forty per cent" say
    the same; days, times, telephone numbers and listed names do not.

    :param but: texts whose figures may be printed, since the service's own words have them.
    """
    known = {figure for each in but for figure in _found(each)}
    return tuple(dict.fromkeys(each for each in _found(text) if each not in known))


def _found(text: str) -> list[str]:
    bare = _NO_FIGURE.sub(" ", _names().sub(" ", _PLACEHOLDER.sub(" ", text)))
    return [each.group().strip() for each in _FIGURE.finditer(bare)]


@cache
def _names() -> re.Pattern[str]:
    """Return what finds the listed names."""
    names = sorted(chain.from_iterable(read_toml(LISTED).values()), key=len, reverse=True)
    return re.compile("|".join(map(_pattern, names)))


def _pattern(name: str) -> str:
    """Return what finds a name, unless its first or last number is part of a longer one."""
    words = (
        re.escape(name)
        .replace(r"\ ", r"\s")
        .replace(r"\*", _CAPITALS)
        .replace(r"\#th", r"\d+(?:st|nd|rd|th)")
        .replace(r"\#", _NUMBER)
    )
    return (
        (r"(?<![A-Za-z0-9])(?<!\d[.,])" if name[0].isascii() else "")
        + words
        + (r"(?![A-Za-z0-9]|[.,]\d|\s?[%％‰]|[十百千万亿])" if name[-1].isascii() else "")
    )
