"""Canonical JSON has the bytes of RFC 8785, or is refused."""

import json
import math
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


ESCAPES = {
    "\b": b"\\b",
    "\t": b"\\t",
    "\n": b"\\n",
    "\f": b"\\f",
    "\r": b"\\r",
    '"': b'\\"',
    "\\": b"\\\\",
    "\x00": b"\\u0000",
    "\x1f": b"\\u001f",
    "\x1b": b"\\u001b",
    "/": b"/",
    "\x7f": b"\x7f",
    "\u2028": b"\xe2\x80\xa8",
    # Not normalised.
    "A\u030a": b"A\xcc\x8a",
}


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
        *((each, str(each).encode()) for each in (LARGEST, -LARGEST, 0)),
        *((each, b'"' + escape + b'"') for each, escape in ESCAPES.items()),
    ],
)
def test_a_value_has_one_form_without_white_space(value: JsonValue, written: bytes) -> None:
    assert canonical_json(value) == written


def test_names_are_sorted_by_utf_16_code_units_as_in_the_example_of_the_rfc() -> None:
    # RFC 8785, section 3.2.3: Hebrew comes after an emoji, whose code point is greater.
    names = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]

    assert list(json.loads(canonical_json(dict.fromkeys(sorted(names))))) == names


@pytest.mark.parametrize(
    ("value", "error", "says"),
    [
        *(({"n": each}, TypeError, "float") for each in (0.0, 1.5, 1e30, math.nan, math.inf)),
        *(([each], ValueError, r"2\*\*53") for each in (LARGEST + 1, -LARGEST - 1, 10**40)),
        *(
            (each, ValueError, "surrogates not allowed")
            for text in ("\ud800", "a\udfffb", "\udc00\ud800")
            for each in (text, {text: 1})
        ),
        (b"bytes", TypeError, "bytes"),
        ({1, 2}, TypeError, "set"),
        (object(), TypeError, "object"),
        ({1: "one"}, TypeError, "int"),
    ],
)
def test_what_other_readers_could_take_for_something_else_is_refused(
    value: Any, error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        canonical_json(value)


@given(VALUES)
def test_the_text_reads_back_as_the_same_value(value: Any) -> None:
    assert json.loads(canonical_json(value)) == value
