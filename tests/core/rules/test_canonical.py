"""Canonical JSON has the bytes of RFC 8785, or is refused."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.commitment import JsonValue, canonical_json

LARGEST = 2**53 - 1
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    max_leaves=20,
)


def test_the_example_string_of_the_rfc_is_escaped_accordingly() -> None:
    # RFC 8785 section 3.2.2: the member "string" of its sample, and the escapes it must give.
    value = "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"\u002f"

    assert canonical_json(value) == b'"\xe2\x82\xac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'


def test_literals_are_written_as_in_the_rfc() -> None:
    assert canonical_json({"literals": [None, True, False]}) == b'{"literals":[null,true,false]}'


def test_names_are_sorted_as_in_the_example_of_the_rfc() -> None:
    # RFC 8785 section 3.2.3, its whole sample.
    sample: dict[str, JsonValue] = {
        "\u20ac": "Euro Sign",
        "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One",
        "\U0001f600": "Emoji: Grinning Face",
        "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis",
    }

    values = list(json.loads(canonical_json(sample)).values())

    assert values == [
        "Carriage Return",
        "One",
        "Control",
        "Latin Small Letter O With Diaeresis",
        "Euro Sign",
        "Emoji: Grinning Face",
        "Hebrew Letter Dalet With Dagesh",
    ]


def test_names_are_sorted_by_utf_16_code_units() -> None:
    sample: dict[str, JsonValue] = {"\ue000": 1, "\U00010000": 2}

    assert sorted(sample) == ["\ue000", "\U00010000"]
    assert canonical_json(sample) == '{"\U00010000":2,"\ue000":1}'.encode()


@pytest.mark.parametrize(
    ("character", "escape"),
    [
        ("\b", b"\\b"),
        ("\t", b"\\t"),
        ("\n", b"\\n"),
        ("\f", b"\\f"),
        ("\r", b"\\r"),
        ('"', b'\\"'),
        ("\\", b"\\\\"),
        ("\x00", b"\\u0000"),
        ("\x1f", b"\\u001f"),
        ("\x1b", b"\\u001b"),
        ("/", b"/"),
        ("\x7f", b"\x7f"),
        ("\u2028", b"\xe2\x80\xa8"),
    ],
)
def test_each_character_has_its_one_escape(character: str, escape: bytes) -> None:
    assert canonical_json(character) == b'"' + escape + b'"'


def test_there_is_no_white_space_and_names_are_sorted_at_every_depth() -> None:
    value: JsonValue = {"b": [{"d": 1, "c": -2}, []], "a": {}}

    assert canonical_json(value) == b'{"a":{},"b":[{"c":-2,"d":1},[]]}'


def test_text_is_not_normalised() -> None:
    assert canonical_json("A\u030a") != canonical_json("\u00c5")


@pytest.mark.parametrize("number", [0.0, 1.5, 1e30, float("nan"), float("inf")])
def test_a_fraction_is_refused_even_when_it_is_not_a_number(number: Any) -> None:
    with pytest.raises(TypeError, match="float"):
        canonical_json({"n": number})


@pytest.mark.parametrize("number", [LARGEST + 1, -LARGEST - 1, 10**40])
def test_an_integer_that_other_readers_would_round_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="2\\*\\*53"):
        canonical_json([number])


@pytest.mark.parametrize("number", [LARGEST, -LARGEST, 0])
def test_the_largest_exact_integers_are_kept(number: int) -> None:
    assert canonical_json(number) == str(number).encode()


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb", "\udc00\ud800"])
def test_a_lone_surrogate_is_refused_as_value_and_as_name(text: str) -> None:
    with pytest.raises(ValueError):
        canonical_json(text)
    with pytest.raises(ValueError):
        canonical_json({text: 1})


@pytest.mark.parametrize("value", [b"bytes", {1, 2}, object()])
def test_any_other_type_is_refused_by_name(value: Any) -> None:
    with pytest.raises(TypeError, match=type(value).__name__):
        canonical_json(value)


def test_a_name_that_is_not_text_is_refused() -> None:
    names: Any = {1: "one"}
    with pytest.raises(TypeError, match="int"):
        canonical_json(names)


@given(VALUES)
def test_the_text_reads_back_as_the_same_value(value: Any) -> None:
    assert json.loads(canonical_json(value)) == value


@given(st.dictionaries(TEXT, st.integers(0, 9), min_size=2), st.randoms())
def test_the_order_of_names_does_not_matter(members: dict[str, int], chance: Any) -> None:
    shuffled = list(members.items())
    chance.shuffle(shuffled)

    assert canonical_json(dict(shuffled)) == canonical_json(members)
