"""The words of a search are marked in texts, in their original spelling."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.leads.rules.search_marks import Passage, Piece, Said, find_passage, mark, mark_reference
from app.leads.rules.search_terms import query_words
from tests.support.sizes import examples

TEXTS = st.text(st.sampled_from("abcXYéüßøİ0189 -.+()'’“》—新材料\n\u00a0Ⅳﬁ\u0301"), max_size=80)


def marked(text: str, query: str) -> list[str]:
    """Return the marked parts of a text."""
    return [each.text for each in mark(text, query_words(query)) if each.marked]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Cold storage in Müller's hall", "müller", ["Müller"]),
        ("Cold storage in Müller's hall", "MULLER cold", ["Cold", "Müller"]),
        ("想了解冷库与园区", "冷库", ["冷库"]),
        ("Ask Sarah O’Connell, O'Connell", "o´connell", ["O’Connell", "O'Connell"]),
        ("Ana\u2011Lena or Ana-Lena", "ana–lena", ["Ana\u2011Lena", "Ana-Lena"]),
        ("我们在《光谷》和“光谷”", "「光谷」", ["光谷", "光谷"]),
        ("从“光”谷来", "光谷", []),
        ("Call +86 (0)27 8755 0011 now", "+862787550011", ["86 (0)27 8755 0011"]),
        ("Call +86 027-8755-0011 now", "+8602787550011", ["86 027-8755-0011"]),
        ("Call +86 027-8755-0011 now", "8602787550011", ["86 027-8755-0011"]),
        ("Call +49 171 5550123 now", "0171 5550123", ["171 5550123"]),
        ("Straße, STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Nothing here", "elsewhere", []),
        ("1234 and 5678901", "12345678901", []),
    ],
)
def test_what_was_searched_for_is_marked(text: str, query: str, found: list[str]) -> None:
    assert marked(text, query) == found


@settings(max_examples=examples(300), deadline=None)
@given(text=TEXTS, query=TEXTS)
def test_the_pieces_of_a_text_make_the_text(text: str, query: str) -> None:
    pieces = mark(text, query_words(query))
    assert "".join(each.text for each in pieces) == text
    assert all(each.text for each in pieces)


def test_a_passage_is_of_the_text_with_most_of_the_words() -> None:
    texts = [
        (Said.MESSAGE, "We need storage."),
        (Said.NOTE, f"{'Before it. ' * 20}Cold\nstorage, he said.{' After it.' * 30}"),
    ]
    found = find_passage(texts, query_words("cold storage"))

    assert found is not None
    assert found.said is Said.NOTE
    assert [each.text for each in found.pieces if each.marked] == ["Cold", "storage"]
    shown = "".join(each.text for each in found.pieces)
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert "Cold storage, he said." in shown
    assert len(shown) < 200


def test_words_that_no_text_holds_have_no_passage() -> None:
    assert find_passage([(Said.MESSAGE, "We need storage.")], query_words("Zhang")) is None


def test_a_short_text_is_shown_whole() -> None:
    found = find_passage([(Said.TASK, "Call Anna")], query_words("anna"))
    assert found == Passage(Said.TASK, (Piece("Call "), Piece("Anna", marked=True)))


@pytest.mark.parametrize(
    ("query", "found"),
    [("gdz-2mm7", ["GDZ-2MM7"]), ("gdz2mm7dryk", ["GDZ-2MM7-DRYK"]), ("2mm8", [])],
)
def test_a_reference_is_marked_whole_if_it_is_searched_without_hyphens(
    query: str, found: list[str]
) -> None:
    pieces = mark_reference("GDZ-2MM7-DRYK", query_words(query))
    assert [each.text for each in pieces if each.marked] == found
