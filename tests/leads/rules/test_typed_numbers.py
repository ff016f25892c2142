"""Numbers are read as people type them, in English and in Chinese."""

from decimal import Decimal

import pytest

from app.content.local import money_text
from app.core.rules.languages import LANGUAGES
from app.leads.rules.typed_numbers import COUNTED, CURRENCIES, read_number
from tests.support.site import content


@pytest.mark.parametrize(
    ("typed", "number", "currency"),
    [
        ("12000000", "12000000", ""),
        ("12,000,000", "12000000", ""),
        ("12 000 000", "12000000", ""),
        ("12 million", "12000000", ""),
        ("12 Million USD", "12000000", "USD"),
        ("US$12m", "12000000", "USD"),
        ("$12m", "12000000", ""),
        ("1.5m", "1500000", ""),
        ("300 thousand euros", "300000", "EUR"),
        ("1200万", "12000000", ""),
        ("1,200 万元", "12000000", ""),
        ("1200萬港币", "12000000", "HKD"),
        ("1.2亿", "120000000", ""),
        ("１.２亿美元", "120000000", "USD"),
        ("人民币1亿2000万元", "120000000", "CNY"),
        ("3千万日元", "30000000", "JPY"),
        ("一千二百万", "12000000", ""),
        ("一亿二千万元", "120000000", ""),
        ("三万五千美元", "35000", "USD"),
        ("一亿零五十万", "100500000", ""),
        ("约1200万", "12000000", ""),
        ("about US$12m", "12000000", "USD"),
        ("～1.2亿", "120000000", ""),
        ("0", "0", ""),
        ("1.5", "1.5", ""),
    ],
)
def test_an_amount_is_read_with_its_currency(typed: str, number: str, currency: str) -> None:
    assert read_number(typed, CURRENCIES) == (Decimal(number), currency)


@pytest.mark.parametrize(
    "typed",
    ["约", "一亿二千", "三万五", "二零二六", "百万", "两三百万", "12+", "> 12", "一万亿亿",
     "三千万多", "", "much", "-3", "12,00", "9999 亿亿", "1万2亿", "1亿2000", "12 months", "12 kr",
     "12 MYR", "EUR 12 USD", "12 to 15 million", "1.200.000", "12万人", "1" * 5000 + "x",
     "1万" * 5000 + "x"],
)  # fmt: skip
def test_what_could_mean_something_else_is_no_amount(typed: str) -> None:
    assert read_number(typed, CURRENCIES) is None


@pytest.mark.parametrize(
    ("typed", "number"),
    [("150", 150), ("150人", 150), ("150 个岗位", 150), ("1.2万人", 12_000), ("3千个", 3000),
     ("三十人", 30), ("约30人", 30), ("十五名", 15), ("二百十人", 210), ("两千零五个岗位", 2005),
     ("30人左右", 30), ("about 30", 30), ("~ 30", 30), ("approx. 30 people", 30), ("零", 0),
     ("150 jobs", 150), ("1,200 people", 1200), ("2k", 2000)],
)  # fmt: skip
def test_a_number_of_jobs_is_read_with_what_is_counted(typed: str, number: int) -> None:
    assert read_number(typed, COUNTED) == (Decimal(number), "")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_amount_is_read_as_the_page_shows_it(lang: str) -> None:
    for currency in (each.code for each in content().choices["currency"]):
        for amount in (80, 12_345_678, 12_000_000, 150_000_000, 3_200_000_000):
            shown = money_text(amount, currency, lang)
            assert read_number(shown, CURRENCIES) == (Decimal(amount), currency), shown
