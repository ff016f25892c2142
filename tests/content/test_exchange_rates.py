"""Exchange rates have a year and a source, and convert into one currency."""

from datetime import date
from pathlib import Path

import pytest

from app.content.errors import ContentError
from app.content.exchange_rates import exchange_rates, load_exchange_rates

SOUND = """
year = 2024
entered_on = 2025-01-07
url = "https://rates.example"
source = { en = "A bank", zh = "某银行" }
per_dollar = { USD = 1.0, CNY = 7.0, JPY = 140.0 }
"""


def test_rates_are_those_of_one_currency_with_their_source(tmp_path: Path) -> None:
    file = tmp_path / "rates.toml"
    file.write_text(SOUND)

    found = load_exchange_rates(file)

    assert (found.year, found.source["zh"]) == (2024, "某银行")
    assert found.entered_on == date(2025, 1, 7)
    assert found.worth == {"USD": 7.0, "CNY": 1.0, "JPY": 0.05}


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("year = 2024", "", "year"),
        ("year = 2024", "year = true", "year"),
        ("entered_on = 2025-01-07", "", "entered_on"),
        ("2025-01-07", '"2025-01-07"', "entered_on"),
        ("2025-01-07", "2025-01-07T10:00:00Z", "entered_on"),
        ("2025-01-07", "2024-12-31", "entered_on"),
        ("CNY = 7.0, ", "", "CNY"),
        ("140.0", "0.0", "JPY"),
        ("140.0", '"much"', "JPY"),
        ('en = "A bank", ', "", "source"),
        ('url = "https://rates.example"', "", "url"),
    ],
)
def test_a_file_without_year_date_source_or_sound_rates_is_refused_by_its_field(
    tmp_path: Path, old: str, new: str, named: str
) -> None:
    file = tmp_path / "rates.toml"
    file.write_text(SOUND.replace(old, new))

    with pytest.raises(ContentError, match=rf"rates\.toml.*\b{named}\b"):
        load_exchange_rates(file)


def test_our_own_rates_are_sound() -> None:
    assert exchange_rates().worth["CNY"] == 1
