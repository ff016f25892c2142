"""The figures in a text, each of which must be a fact."""

import re
from collections.abc import Iterable

# What has digits and states no quantity: a day, a time of day, a telephone number with its country
# code, and names such as 5G, B2B or CO2. A Chinese character ends a number as a space does.
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
    | [A-Za-z]+\d[A-Za-z0-9]*
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

_PLACEHOLDER = re.compile(r"\{\w+\}")


def figures_in(text: str, but: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the figures that a text prints itself instead of taking them from a fact.

    Digits count, and so do numbers in words from twenty on, since "40%" and "forty per cent" say
    the same; days, times, telephone numbers and names like 5G do not.

    :param but: texts whose figures may be printed, since the service's own words have them.
    """
    known = {figure for each in but for figure in _found(each)}
    return tuple(dict.fromkeys(each for each in _found(text) if each not in known))


def _found(text: str) -> list[str]:
    bare = _NO_FIGURE.sub(" ", _PLACEHOLDER.sub(" ", text))
    return [each.group().strip() for each in _FIGURE.finditer(bare)]
