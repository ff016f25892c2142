"""The figures in a text, each of which must be a fact."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
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
_CAPITALS = r"[A-Z][\w-]*(?:\s(?:[A-Z][\w-]*|and|of)){0,7}"

# A number before it counts something. 个股, 名单 and 项目 are words that begin with the same.
_COUNTER = (
    "(?:家(?![电具居])|个(?![股性人别])|名(?![单录称])|人(?![才工士民机])|项(?!目)|亩|户(?![外籍])"
    "|[栋幢]|公[里顷]|平方|吨(?!位)|[美欧日]?元(?![件宇])|倍|多|余(?![额地]))"
)

# With these words begins another part of the sentence, so that the number before counts nothing.
_PARTING = (
    "(?:a|an|the|of|in|on|at|and|or|to|from|for|by|with|near|behind|beside|opposite|under|over"
    "|after|before|until|since|as|but|not|now|also|that|which|who|where|when|its?|this|there|into"
    "|through|between|towards|is|are|was|were|be|has|have|had|will|can|may|must|should|does|runs"
    "|opens|closes|begins|ends|starts|leads|links|connects|stands|lies|serves|takes|goes|reaches"
    "|crosses|joins|brings|adds|gives|offers|holds|covers|includes|applies|says|requires|allows"
    r"|defines|means|provides|prohibits|exempts|hosts|faces|stops(?=\s(?:at|in|near)))\b"
)

# "Unit 500 companies" is a name beside a noun, or a count. Only what is listed without `#` is
# surely a name.
_COUNTED = (
    r"-(?!certified|compliant|based)[a-z]"
    r"|\s(?:per|plus|bn|k?m[²2]?|ha|sqm|mu|[kMG]W|RMB|USD|EUR)\b"
    rf"|(?i:\s(?:(?!{_PARTING})[a-z][\w-]*\s){{0,2}}"
    rf"(?:people|staff|personnel|men|women|children|yuan|(?!{_PARTING})[a-z][\w-]*[^\Ws]s)\b)"
)

_PLACEHOLDER = re.compile(r"\{\w+\}")


Names = Mapping[str, tuple[str, ...]]
"""The operator's names that hold a number, by language."""

NAME = re.compile(
    r"(?=.*(?:\d|[〇零一二两三四五六七八九][十百千万亿]))"
    r"(?=.*(?:[A-Z]|(?![〇零一二两三四五六七八九十百千万亿])[\u4e00-\u9fff]))"
    r"(?!.*(?:[#*{}%％‰]|百分之|(?i:\b(?:per\s?cent|[mb]illion|RMB|CNY|USD|EUR)\b)))"
    rf"(?!.*(?:\d(?:{_COUNTED})"
    rf"|(?:\d|[〇零一二两三四五六七八九几数][十百千万亿]+)[万亿]?\s?(?:{_COUNTER}|企业|公司)))"
    r"\S.*(?<!\s)"
)
"""A text that can be such a name: it has a number, and is no count, no share and no pattern."""


def refuse_figures(
    text: str, where: str, but: Iterable[str] = (), names: tuple[str, ...] = ()
) -> None:
    """Refuse a text that prints figures itself; see `figures_in`.

    :raises ContentError: with both ways out, since its author alone knows a claim from a name.
    """
    if figures := figures_in(text, but, names):
        raise ContentError(
            f"{where} prints {', '.join(figures)}, which no fact states. For a claim, add a fact "
            "with its source to content/facts.toml and write {fact_...} with its name. For a name "
            "with a number, list it in content/names.toml. Or leave the figure out."
        )


def figures_in(text: str, but: Iterable[str] = (), names: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the figures that a text prints itself instead of taking them from a fact.

    Digits count, and so do numbers in words from twenty on, since "40%" and "forty per cent" say
    the same; days, times, telephone numbers and listed names do not.

    :param but: texts whose figures may be printed, since the service's own words have them.
    :param names: names of the operator.
    """
    known = {figure for each in but for figure in _found(each)}
    return tuple(dict.fromkeys(each for each in _found(text, names) if each not in known))


def _found(text: str, names: tuple[str, ...] = ()) -> list[str]:
    bare = _NO_FIGURE.sub(" ", _names(names).sub(" ", _PLACEHOLDER.sub(" ", text)))
    return [each.group().strip() for each in _FIGURE.finditer(bare)]


@lru_cache(maxsize=8)
def _names(own: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds the listed names and those of the operator."""
    listed = [*own, *chain.from_iterable(read_toml(LISTED).values())]
    return re.compile("|".join(map(_pattern, sorted(listed, key=len, reverse=True))))


def _pattern(name: str) -> str:
    """Return what finds a name, unless a number at its end is a longer one, or counts something."""
    words = (
        re.escape(name)
        .replace(r"\ ", r"\s")
        .replace(r"\*", _CAPITALS)
        .replace(r"\#th", r"\d+(?:st|nd|rd|th)")
        .replace(r"\#", _NUMBER)
    )
    # 第300条产线 is the 300th of what is counted; after an article of a law other words follow.
    return (
        (r"(?<![A-Za-z0-9])(?<!\d[.,])" if name[0].isascii() else "")
        + words
        + (
            r"(?![A-Za-z0-9]|(?<![A-Za-z])"
            rf"(?:[-–—:.,]\d|[+＋](?!\s?[A-Z])|\s?(?:[%％‰十百千万亿]|{_COUNTER})))"
            if name[-1].isascii()
            else ""
        )
        + (rf"(?!{_COUNTED})" if name.endswith("#") else "")
        + (
            r"(?=\W|$|[第规的和及与或至到之中所内明要款项也已对为是列将修即则])"
            if name.endswith(("#条", "#款"))
            else ""
        )
    )
