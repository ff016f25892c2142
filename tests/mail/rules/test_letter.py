"""Plain text is set so that any mail program shows it well."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.mail.rules.letter import (
    COLUMNS,
    Fact,
    Heading,
    Items,
    Letter,
    Lines,
    Link,
    Paragraph,
    Verbatim,
    plain_text,
    quoted,
    wrapped,
    written,
)

TEXT = st.text(st.sampled_from("ab cd 中文，。（）《》「」é"), max_size=300)


def columns(line: str) -> int:
    """Return the width of a line."""
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in line)


def test_a_letter_is_set_in_blocks_with_addresses_on_their_own_lines() -> None:
    letter = Letter(
        subject="A subject",
        blocks=[
            Paragraph("Hello,"),
            Fact("Reference:", "GDZ-1"),
            Heading("What next"),
            Items(["one", "two " * 30]),
            Link("Go there", "https://example.org/" + "x" * 80),
            Verbatim("one\n\n" + "two " * 30 + "three"),
        ],
        signature="An Office",
    )

    assert plain_text(letter) == (
        "Hello,\n\nReference: GDZ-1\n\nWhat next\n---------\n\n"
        "- one\n- " + ("two " * 17).strip() + "\n  " + ("two " * 13).strip() + "\n\n"
        "Go there\nhttps://example.org/" + "x" * 80 + "\n\n"
        "one\n\n" + "two " * 30 + "three\n\nAn Office\n"
    )


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("文" * 36 + "，" + "字" * 3, ["文" * 35, "文，" + "字" * 3]),
        ("文" * 35 + "《政策》", ["文" * 35, "《政策》"]),
    ],
)
def test_chinese_breaks_between_characters_but_not_before_a_comma_or_after_an_opening_mark(
    text: str, lines: list[str]
) -> None:
    assert wrapped(text) == lines


@given(TEXT)
def test_no_text_is_lost_and_only_long_words_exceed_the_width(text: str) -> None:
    lines = wrapped(text)

    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        assert line == line.rstrip()
        assert columns(line) <= COLUMNS or " " not in line


def test_a_written_text_keeps_its_lists_and_quotes_every_line_of_a_quotation() -> None:
    blocks = written("Dear Ms Li,\n\n- one\n- two\n\n> > first " + "word " * 20 + "\n>\n> end")
    letter = Letter("A subject", blocks[:2], "An Office", below=blocks[2:])

    assert blocks[:2] == [Lines(["Dear Ms Li,"]), Items(["one", "two"])]
    assert plain_text(letter) == (
        "Dear Ms Li,\n\n- one\n- two\n\nAn Office\n\n"
        "> > first " + ("word " * 12).strip() + "\n> > " + ("word " * 8).strip() + "\n>\n> end\n"
    )


def test_a_quoted_text_has_the_sign_before_each_line_and_no_space_after_a_bare_one() -> None:
    assert quoted("one\n\ntwo") == "> one\n>\n> two"
