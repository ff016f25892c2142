"""Mentions of colleagues in notes."""

import pytest

from app.leads.rules.lead_work import mentioned

PEOPLE = [
    ("ana", "Ana"),
    ("ana lee", "Ana Lee"),
    ("chen", "陈管理"),
    ("chen wen", "陈管理文"),
    ("", "  "),
]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("@Ana please look", {"ana"}),
        ("@ANA LEE please look", {"ana lee"}),
        ("@ana, and @ Ana Lee.", {"ana", "ana lee"}),
        ("Ana, without a sign", set()),
        ("@Anabel is somebody else", set()),
        ("@Ana2 too", set()),
        ("write to ana@ana.example", {"ana"}),
        ("请＠陈管理看一下", {"chen"}),
        ("@陈管理请看", {"chen"}),
        ("@陈管理文请看", {"chen wen"}),
        ("at the end: @", set()),
        ("@@Ana", {"ana"}),
    ],
)  # fmt: skip
def test_names_after_an_at_sign_mention_their_people(text: str, ids: set[str]) -> None:
    assert mentioned(text, PEOPLE) == ids


def test_two_people_of_one_name_are_both_mentioned() -> None:
    assert mentioned("@li wei", [("1", "Li Wei"), ("2", "LI WEI"), ("3", "Li")]) == {"1", "2"}
