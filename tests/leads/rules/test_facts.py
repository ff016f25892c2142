"""Tags have one spelling, and numbers are read as people type them."""

from datetime import date

import pytest

from app.leads.rules.facts import MOST_AMOUNT, Result, tag_of, whole_number


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("Canton Fair", "canton fair"),
        ("  #VIP ", "vip"),
        ("ＶＩＰ", "vip"),
        ("广交会，", "广交会"),
        ("two\u3000 words", "two words"),
        ("#, ;", ""),
    ],
)
def test_a_tag_has_one_spelling(typed: str, tag: str) -> None:
    assert tag_of(typed) == tag == tag_of(tag)


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("12000000", 12_000_000),
        ("12,000,000", 12_000_000),
        ("12 000 000", 12_000_000),
        ("12 million", 12_000_000),
        ("1.5m", 1_500_000),
        ("1200万", 12_000_000),
        ("１.２亿", 120_000_000),
        ("0", 0),
        ("1.5", None),
        ("12,00", None),
        ("much", None),
        ("-3", None),
        ("", None),
        ("9999 亿亿", None),
        (str(MOST_AMOUNT + 1), None),
    ],
)
def test_an_amount_is_read_as_it_is_typed(typed: str, number: int | None) -> None:
    assert whole_number(typed, MOST_AMOUNT) == number


def test_a_result_tells_only_what_is_there() -> None:
    assert Result().told() == {}
    assert Result(amount=0, currency="CNY", decided_on=date(2026, 3, 4)).told() == {
        "amount": "0",
        "currency": "CNY",
        "decided_on": "2026-03-04",
    }
