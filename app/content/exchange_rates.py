"""Average exchange rates of one year, with their source, for comparing amounts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from app.content.errors import ContentError
from app.content.toml_files import read_toml, require_both, require_day, require_text

COMPARED_IN = "CNY"
"""The currency in which amounts are compared."""


@dataclass(frozen=True)
class ExchangeRates:
    """The average rates of a year.

    :param entered_on: the day on which they were entered in the file.
    :param source: the name of the publisher, by language.
    :param worth: the value of one unit of each currency, in the common currency.
    """

    year: int
    entered_on: date
    source: Mapping[str, str]
    url: str
    worth: Mapping[str, float]


def load_exchange_rates(path: Path) -> ExchangeRates:
    """Return the rates of a file, which gives the units of each currency for one US dollar.

    Raises ContentError, which names the field, for a missing year, day or source, for a day before
    the year was over, and for a rate that is no positive number.
    """
    data = read_toml(path)
    rates, year = data.get("per_dollar", {}), data.get("year")
    if type(year) is not int:
        raise ContentError(f"{path.name}, year, is no whole number: write it as 2024.")
    if COMPARED_IN not in rates:
        raise ContentError(f"{path.name} needs a rate of {COMPARED_IN}: add it.")
    for code, rate in rates.items():
        if not isinstance(rate, float) or not rate > 0:
            raise ContentError(f"{path.name} has no positive rate of {code}: write it as 7.19.")
    return ExchangeRates(
        year,
        _entered_on(data.get("entered_on"), year, f"{path.name}, entered_on,"),
        require_both(data.get("source"), f"{path.name}, [source],"),
        require_text(data.get("url"), f"{path.name}, url,"),
        {code: rates[COMPARED_IN] / rate for code, rate in rates.items()},
    )


def _entered_on(value: Any, year: int, where: str) -> date:
    day = require_day(value, where)
    if day.year <= year:
        raise ContentError(f"{where} is too early: the average of {year} is known after that year.")
    return day


@cache
def exchange_rates() -> ExchangeRates:
    """Return the service's own rates, loaded once in a process."""
    return load_exchange_rates(Path(__file__).parent / "exchange_rates.toml")
