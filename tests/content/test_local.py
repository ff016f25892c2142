"""Lists and amounts as each language writes them."""

import pytest

from app.content.local import in_currency, list_text, money_text


@pytest.mark.parametrize(
    ("items", "lang", "reads"),
    [
        ([], "en", ""),
        (["Talent"], "en", "Talent"),
        (["Policy", "Talent", "AI"], "en", "Policy, Talent and AI"),
        (["政策", "人才", "融资"], "zh", "政策、人才和融资"),
        # Items that are lists are separated by semicolons.
        (["Sites, parks and roads"], "en", "Sites, parks and roads"),
        (["Sites, parks and roads", "Talent"], "en", "Sites, parks and roads; Talent"),
        (["Policy", "Supply and support"], "en", "Policy; Supply and support"),
        (["土地和厂房", "人才"], "zh", "土地和厂房；人才"),
    ],
)
def test_a_list_is_joined_as_its_language_joins_lists(
    items: list[str], lang: str, reads: str
) -> None:
    assert list_text(items, lang) == reads


@pytest.mark.parametrize(
    ("amount", "currency", "english", "chinese"),
    [
        (0, "USD", "0 USD", "0美元"),
        (5_000, "EUR", "5,000 EUR", "5,000欧元"),
        (15_000, "USD", "15,000 USD", "1.5万美元"),
        (12_000_000, "USD", "12 million USD", "1,200万美元"),
        (12_000_000, "CNY", "12 million CNY", "1,200万元人民币"),
        (125_000_000, "HKD", "125 million HKD", "1.25亿港元"),
        (12_345_600, "GBP", "12,345,600 GBP", "1,234.56万英镑"),
        (12_345_678, "JPY", "12,345,678 JPY", "12,345,678日元"),
        (2_500_000_000, "USD", "2.5 billion USD", "25亿美元"),
        (100_000_000, "XYZ", "100 million XYZ", "1亿 XYZ"),
    ],
)
def test_an_amount_reads_as_its_language_says_it_and_loses_no_digit(
    amount: int, currency: str, english: str, chinese: str
) -> None:
    assert money_text(amount, currency, "en") == english
    assert money_text(amount, currency, "zh") == chinese


@pytest.mark.parametrize(
    ("band", "lang", "currency"),
    [("5 to 20 million", "en", " USD"), ("500万至2,000万", "zh", "美元")],
)
def test_a_band_has_its_currency_behind_it(band: str, lang: str, currency: str) -> None:
    assert in_currency(band, "USD", lang) == band + currency
