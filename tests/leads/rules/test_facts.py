"""Tags have one spelling, and a result holds only given values."""

from datetime import date

import pytest

from app.leads.rules.facts import Result, tag_of


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


def test_a_result_tells_only_what_is_there() -> None:
    assert Result().told() == {}
    assert Result(amount=0, currency="CNY", decided_on=date(2026, 3, 4)).told() == {
        "amount": "0",
        "currency": "CNY",
        "decided_on": "2026-03-04",
    }
