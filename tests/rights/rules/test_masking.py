"""Texts sent to a person omit the addresses and numbers of everybody else."""

import pytest

from app.rights.rules.spellings import without_others

OWN = ("Wei.Zhang@example.com", "020 8211 0000", "+862082110000")


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("Write to bob@other.example, not to wei.zhang@example.com.",
         "Write to ***, not to wei.zhang@example.com."),
        ("他的同事（li@other.example）来电，手机138 1234 5678。", "他的同事（***）来电，手机***。"),
        ("Rang from +86 20 8211 0000, then from +49 (30) 123-4567.",
         "Rang from +86 20 8211 0000, then from ***."),
        ("Due 2026-03-04 10:30, lot 12 345 678, room 1301.",
         "Due 2026-03-04 10:30, lot 12 345 678, room 1301."),
        ("", ""),
    ],
)  # fmt: skip
def test_only_the_persons_own_addresses_and_numbers_are_kept(text: str, given: str) -> None:
    assert without_others(text, OWN) == given


def test_an_invalid_number_makes_no_number_known() -> None:
    assert without_others("+49 30 1234567", ("Lin", "7", "")) == "***"


def test_a_number_is_known_with_its_country_and_without_it() -> None:
    for given, spelled in (
        ("+86 138 1234 5678", "138 1234 5678"),
        ("13812345678", "+86 138 1234 5678"),
    ):
        assert without_others(spelled, (given,)) == spelled
