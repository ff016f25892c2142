"""Whole numbers as people type them, with large units, a currency or a counted noun."""

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal

_TIMES = {
    "k": 10**3, "thousand": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6,
    "million": 10**6, "millions": 10**6, "b": 10**9, "bn": 10**9, "billion": 10**9,
    "百": 100, "千": 10**3, "万": 10**4, "百万": 10**6, "千万": 10**7, "亿": 10**8,
    "十亿": 10**9, "百亿": 10**10, "千亿": 10**11,
}  # fmt: skip
_SIMPLIFIED = str.maketrans("萬億两〇", "万亿二零")
_NUMERALS = "零一二三四五六七八九"
_POWERS = {"亿": 10**8, "万": 10**4, "千": 1000, "百": 100, "十": 10}
_HAN = rf"{_NUMERALS}{''.join(_POWERS)}"
_SPELLED = re.compile(rf"(?<![0-9.{_HAN}])(?<![0-9] )[{_HAN}]+(?![0-9])")
_LONE_TEN = re.compile(rf"(?<![{_NUMERALS}])十")
_ABOUT = re.compile(r"^(?:大约|约|about|approx\.|approximately|around|~) *| *左右$")

_GROUPED = re.compile(r"(?<=[0-9])[,'’_ ](?=[0-9]{3})")
_DIGITS = r"[0-9]{1,16}(?:\.[0-9]{1,9})?"
_UNIT = "|".join(sorted(_TIMES, key=len, reverse=True))
_TERM = re.compile(rf"({_DIGITS}) ?({_UNIT})?")
_NUMBER = re.compile(
    rf"([^0-9.,-]*)((?:{_DIGITS} ?(?:{_UNIT}) ?)*{_DIGITS} ?(?:{_UNIT})?)([^0-9.,-]*)"
)

CURRENCIES: Mapping[str, str] = {
    "cny": "CNY", "rmb": "CNY", "yuan": "CNY", "人民币": "CNY", "元人民币": "CNY",
    "usd": "USD", "us$": "USD", "美元": "USD", "美金": "USD",
    "eur": "EUR", "€": "EUR", "euro": "EUR", "euros": "EUR", "欧元": "EUR",
    "hkd": "HKD", "hk$": "HKD", "港元": "HKD", "港币": "HKD",
    "gbp": "GBP", "£": "GBP", "英镑": "GBP",
    "jpy": "JPY", "yen": "JPY", "日元": "JPY", "日圆": "JPY",
    "$": "", "¥": "", "元": "", "块": "",
}  # fmt: skip
"""What names a currency beside an amount, with its code: empty if several go by that name."""

COUNTED: Mapping[str, str] = dict.fromkeys(
    (
        "人", "个", "名", "位", "岗位", "个岗位", "就业岗位", "个就业岗位", "个工作岗位",
        "job", "jobs", "people", "posts", "staff", "employees",
    ),
    "",
)  # fmt: skip
"""What names jobs beside their number."""


def read_number(text: str, words: Mapping[str, str]) -> tuple[Decimal, str] | None:
    """Return a number as people type it, and the meaning of the words beside it.

    `12,000,000`, `12 million USD`, `US$12m`, `1200万美元`, `1亿2000万`, `150人`, `三十人` and
    `about 30` are read; a bound such as `30+` is not. The number need not be whole.

    :param words: words that may precede or follow the number, with their meanings.
    :returns: None if it is no such number, or the words beside it mean different things.
    """
    folded = unicodedata.normalize("NFKC", text).strip().casefold().translate(_SIMPLIFIED)
    match = _NUMBER.fullmatch(_GROUPED.sub("", _SPELLED.sub(_in_digits, _ABOUT.sub("", folded))))
    if match is None:
        return None
    beside = [each for each in (match[1].strip(), match[3].strip()) if each]
    number = _sum(_TERM.findall(match[2]))
    if number is None or not all(each in words for each in beside):
        return None
    meanings = {words[each] for each in beside} - {""}
    return None if len(meanings) > 1 else (number, next(iter(meanings), ""))


def _in_digits(found: re.Match[str]) -> str:
    """Return Chinese numerals in digits; as they are if they could be read in two ways."""
    spelled = _LONE_TEN.sub("一十", found[0])
    number = below = digit = 0
    for each in spelled:
        power = _POWERS.get(each, 0)
        if not power:
            digit = _NUMERALS.index(each)
        elif power < _POWERS["万"]:
            below, digit = below + digit * power, 0
        else:
            number, below, digit = number + (below + digit) * power, 0, 0
    number += below + digit
    return str(number) if _spell(number) == spelled else found[0]


def _spell(number: int) -> str:
    for sign, power in _POWERS.items():
        if number >= power:
            high, low = divmod(number, power)
            gap = "零" if 0 < low < power // 10 else ""
            return _spell(high) + sign + gap + (_spell(low) if low else "")
    return _NUMERALS[number]


def _sum(terms: list[tuple[str, str]]) -> Decimal | None:
    """Return the sum of terms such as 1亿 and 2000万; None unless each is below the last unit."""
    if len(terms) == 1:
        ((digits, unit),) = terms
        return Decimal(digits) * _TIMES.get(unit, 1)
    number, below = Decimal(), Decimal("Infinity")
    for digits, unit in terms:
        value = Decimal(digits) * _TIMES.get(unit, 0)
        if not 0 < value < below:
            return None
        number, below = number + value, Decimal(_TIMES[unit])
    return number
