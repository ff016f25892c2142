"""Amounts in several currencies are weighed in one."""

import pytest

from app.content.exchange_rates import exchange_rates
from app.enquiries.rules.fields import FIELDS
from app.leads.rules.amount import comparable_band

WORTH = exchange_rates().worth


@pytest.mark.parametrize(
    ("band", "currency", "comparable"),
    [
        ("gt100", "USD", "gt100"),
        ("gt100", "JPY", "1to5"),
        ("gt100", "HKD", "20to100"),
        ("20to100", "USD", "gt100"),
        ("20to100", "JPY", "lt1"),
        ("5to20", "USD", "20to100"),
        ("5to20", "EUR", "20to100"),
        ("1to5", "GBP", "5to20"),
        ("1to5", "HKD", "lt1"),
        ("lt1", "USD", "lt1"),
        ("unsure", "USD", "unsure"),
        ("unsure", "", "unsure"),
        ("gt100", "", ""),
        ("lt1", "CHF", ""),
        ("", "USD", ""),
        ("", "", ""),
    ],
)
def test_a_band_becomes_the_one_that_its_least_amount_falls_in(
    band: str, currency: str, comparable: str
) -> None:
    assert comparable_band(band, currency, WORTH) == comparable


@pytest.mark.parametrize("band", FIELDS["size_band"].codes)
def test_a_band_in_the_currency_of_comparison_stays_itself(band: str) -> None:
    assert comparable_band(band, "CNY", WORTH) == band
