"""Numeric dates, such as 12/11/2026: the order of day, month and year in a column."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Self

_NUMBERS = re.compile(r"(\d\d?)([-./])(\d\d?)\2(\d{4}|\d\d)(?!\d)")
_CENTURY = 2000


class DayOrder(StrEnum):
    """An order of day, month and year in a numeric date; the year may come first if it is short."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


def _meanings(text: str) -> dict[DayOrder, date]:
    """Return the possible days of a text, by order."""
    match = _NUMBERS.match(text)
    if match is None:
        return {}
    numbers = [int(match[1]), int(match[3]), int(match[4])]
    is_short = len(match[4]) == len("26")
    found = {}
    for order in DayOrder:
        part = dict(zip(order, numbers, strict=True))
        if order is DayOrder.MONTH_FIRST and match[2] == ".":
            continue
        if order is DayOrder.YEAR_FIRST and not is_short:
            continue
        try:
            found[order] = date(part["y"] + _CENTURY * is_short, part["m"], part["d"])
        except ValueError:
            continue
    return found


@dataclass(frozen=True)
class Days:
    """The days of a column, all in one order.

    :param order: None if no order fits all of them, or several do and nobody has chosen one.
    :param text: an ambiguous example, or an empty string.
    :param meanings: of the example, by the orders that fit the column; none if one fits.
    """

    order: DayOrder | None = None
    text: str = ""
    meanings: Mapping[DayOrder, date] = field(default_factory=dict)

    @classmethod
    def of(cls, texts: Sequence[str], chosen: str = "", today: date = date.max) -> Self:
        """Return the order of the days in a column; text that is no day is ignored.

        :param chosen: the order that somebody has chosen, which counts if it fits.
        :param today: an order that gives a later day is dropped if another one fits.
        """
        read = {text: found for text in dict.fromkeys(texts) if (found := _meanings(text))}
        fitting = [each for each in DayOrder if read and all(each in one for one in read.values())]
        past = [each for each in fitting if all(one[each] <= today for one in read.values())]
        fitting = past or fitting
        for text, found in read.items():
            meanings = {each: found[each] for each in fitting}
            if len({*meanings.values()}) > 1:
                return cls(next((e for e in fitting if e == chosen), None), text, meanings)
        return cls(fitting[0] if fitting else None)

    def asks(self, text: str) -> bool:
        """Return whether somebody has to choose before a text can be read."""
        return self.order is None and bool(self.meanings) and bool(_meanings(text))

    def year_first(self, text: str) -> str:
        """Return a text with its day rewritten year first, if its order is known."""
        match, found = _NUMBERS.match(text), _meanings(text)
        if match is None or self.order not in found:
            return text
        return f"{found[self.order].isoformat()}{text[match.end() :]}"
