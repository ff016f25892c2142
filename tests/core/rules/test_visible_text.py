"""Characters that a file cannot hold are made visible, and others stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.visible_text import CELL_LIMIT, fitting, is_plain, utf16_length, visible

MARK = " [{n} more]"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x00b", "a␀b"),
        ("\x0b\x0c\r\x1b", "␋␌␍␛"),
        ("\x7f\x85", "␡[U+0085]"),
        ("\ud800", "[U+D800]"),
        ("\ufffe\uffff", "[U+FFFE][U+FFFF]"),
        ("tab\tline\nend", "tab\tline\nend"),
        ("_x0041_ 广州 🏭 \u202e", "_x0041_ 广州 🏭 \u202e"),
    ],
)
def test_control_characters_are_shown_as_symbols(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert is_plain(text) == (text == shown)


@given(st.text(st.characters() | st.sampled_from("\x00\r\x85\ud800\uffff\n")))
def test_shown_text_needs_no_further_symbols(text: str) -> None:
    shown = visible(text)
    assert is_plain(shown)
    assert visible(shown) == shown
    assert is_plain(text) == (shown == text)


@pytest.mark.parametrize("text", ["", "x" * CELL_LIMIT, "🏭" * (CELL_LIMIT // 2)])
def test_text_that_fits_a_cell_is_unchanged(text: str) -> None:
    assert fitting(text, MARK) == text


@pytest.mark.parametrize("text", ["x" * (CELL_LIMIT + 1), "🏭" * CELL_LIMIT, "x" + "🏭" * 20_000])
def test_truncated_text_says_how_much_is_missing(text: str) -> None:
    cut = fitting(text, MARK)

    kept, _, rest = cut.rpartition(" [")
    assert utf16_length(cut) <= CELL_LIMIT
    assert text.startswith(kept)
    assert rest == f"{len(text) - len(kept)} more]"
