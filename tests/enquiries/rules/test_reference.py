"""References can be read aloud over the telephone."""

import re
import secrets
from collections.abc import Sequence

import pytest

from app.enquiries.rules.enquiry import ALPHABET, new_reference, typed_reference


def test_the_alphabet_has_no_confusable_characters() -> None:
    assert set(ALPHABET).isdisjoint("0O1ILU")
    assert len(ALPHABET) == len(set(ALPHABET)) == 30


def test_a_reference_looks_as_in_the_design() -> None:
    for _ in range(200):
        reference = new_reference(secrets.choice)
        assert re.fullmatch(f"GDZ-[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}", reference)


def test_each_character_is_random() -> None:
    wanted = iter("7F3K92QX")

    def next_wanted(offered: Sequence[str]) -> str:
        character = next(wanted)
        assert character in offered
        return character

    assert new_reference(next_wanted) == "GDZ-7F3K-92QX"


@pytest.mark.parametrize(
    "text",
    [
        "gdz-7f3k-92qx",
        " GDZ7F3K92QX ",
        "GDZ 7F3K 92QX",
        "GDZ\u20137F3K\u201392QX",
        "ＧＤＺ－７Ｆ３Ｋ－９２ＱＸ",
    ],
)
def test_a_reference_is_recognised_in_any_spelling(text: str) -> None:
    assert typed_reference(text) == "GDZ-7F3K-92QX"


@pytest.mark.parametrize("text", ["gdz-7f3k-92q", "GDZ-7F3K-92QXX", "ABC-7F3K-92QX", "李娜"])
def test_an_invalid_reference_is_none(text: str) -> None:
    assert typed_reference(text) == text.upper()
