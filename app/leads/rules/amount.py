"""Amounts of investments, stated as bands in several currencies and compared in one."""

from collections.abc import Mapping
from types import MappingProxyType

_LEAST = MappingProxyType({"gt100": 100, "20to100": 20, "5to20": 5, "1to5": 1, "lt1": 0})
"""The least amount of each band, in millions of its currency, in falling order."""


def least_amount(band: str, currency: str, worth: Mapping[str, float]) -> float | None:
    """Return the least amount of a band, in millions of the common currency.

    None if the band names no amount or the currency is unknown.

    :param worth: the value of one unit of each currency, in that one.
    """
    if band not in _LEAST or currency not in worth:
        return None
    return _LEAST[band] * worth[currency]


def comparable_band(band: str, currency: str, worth: Mapping[str, float]) -> str:
    """Return the band that holds an amount in the common currency.

    An amount counts as the least of its band. A band without an amount, like "unsure", stays
    itself; one whose currency is unknown counts as not stated.

    :param worth: as for `least_amount`.
    """
    if band not in _LEAST:
        return band
    amount = least_amount(band, currency, worth)
    if amount is None:
        return ""
    return next(code for code, least in _LEAST.items() if amount >= least)
