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


@pytest.mark.parametrize(
    ("value", "written"),
    [
        # RFC 8785, section 3.2.2: the literals and the string of its sample, and its escapes.
        ({"literals": [None, True, False]}, b'{"literals":[null,true,false]}'),
        (
            "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"\u002f",
            b'"\xe2\x82\xac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"',
        ),
        ({"b": [{"d": 1, "c": -2}, []], "a": {}}, b'{"a":{},"b":[{"c":-2,"d":1},[]]}'),
    ],
    ids=["literals", "string", "depths"],
)
def test_a_value_has_one_form_without_white_space(value: JsonValue, written: bytes) -> None:
    assert canonical_json(value) == written


def test_names_are_sorted_by_utf_16_code_units_as_in_the_example_of_the_rfc() -> None:
    # RFC 8785, section 3.2.3: Hebrew comes after an emoji, whose code point is greater.
    names = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]

    assert list(json.loads(canonical_json(dict.fromkeys(sorted(names))))) == names


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
        # Not normalised.
        ("A\u030a", b"A\xcc\x8a"),
    ],
)
def test_each_character_has_its_one_escape(character: str, escape: bytes) -> None:
    assert canonical_json(character) == b'"' + escape + b'"'


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
    for value in (text, {text: 1}):
        with pytest.raises(ValueError):
            canonical_json(value)


@pytest.mark.parametrize(
    ("value", "name"),
    [(b"bytes", "bytes"), ({1, 2}, "set"), (object(), "object"), ({1: "one"}, "int")],
)
def test_any_other_type_is_refused_by_name_also_as_a_name(value: Any, name: str) -> None:
    with pytest.raises(TypeError, match=name):
        canonical_json(value)


@given(VALUES)
def test_the_text_reads_back_as_the_same_value(value: Any) -> None:
    assert json.loads(canonical_json(value)) == value
