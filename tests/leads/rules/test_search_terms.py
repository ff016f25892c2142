"""Any part of a word is found, and the index never hides a match."""

from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.leads.rules.search_terms import (
    LONGEST_TEXT,
    Term,
    fold,
    index_terms,
    matches,
    query_terms,
    query_words,
    search_text,
)
from tests.support.sizes import examples

ALPHABET = st.sampled_from(
    "abcXYéüßøİ0189 -.@'+()’´ŉ“»《—\u2011\u00ad新材料广州开發ｶﾅかな한글ไทย🙂\n\u00a0Ⅳﬁ"
)
TEXTS = st.text(ALPHABET | st.characters(codec="utf-8"), max_size=60)


def candidate(text: str, query: str) -> bool:
    """Return whether an index of terms returns a text for a query."""
    terms = index_terms(text)

    def has(term: Term) -> bool:
        return (
            any(each.startswith(term.text) for each in terms) if term.begins else term.text in terms
        )

    return all(
        any(all(map(has, spelling)) for spelling in word)
        for word in query_terms(query_words(query))
    )


@settings(max_examples=examples(300), deadline=None)
@given(text=TEXTS, data=st.data())
def test_every_part_of_a_folded_text_is_found(text: str, data: st.DataObject) -> None:
    folded = search_text([text])
    assume(folded)
    start = data.draw(st.integers(0, len(folded) - 1))
    part = folded[start : data.draw(st.integers(start + 1, len(folded)))]

    assert matches(folded, query_words(part))
    assert candidate(folded, part)


@settings(max_examples=examples(300), deadline=None)
@given(text=TEXTS, query=st.text(ALPHABET, max_size=6))
def test_every_match_is_a_candidate_with_every_word(text: str, query: str) -> None:
    folded = search_text([text])
    words = query_words(query)

    if matches(folded, words):
        assert candidate(folded, query)
        assert all(any(spelling in folded for spelling in word) for word in words)


@given(text=TEXTS)
def test_folding_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(text=TEXTS)
def test_a_term_holds_no_character_special_to_an_index(text: str) -> None:
    terms = index_terms(search_text([text]))

    assert all(not each.isascii() or each.isalnum() for each in terms)
    assert not any(sign in term for term in terms for sign in " '\"\\:&|!*()")


def test_case_width_and_accents_make_no_difference() -> None:
    assert fold("  Müller\tＧmbH  Łódź STRASSE ") == fold("muller gmbh lodz straße")


@pytest.mark.parametrize(
    "same",
    [
        [f"O{sign}Connell" for sign in ("'", "’", "‘", "ʼ", "´", "`", "′", "＇", "")],
        [f"Ana{sign}Lena" for sign in "-\u2010\u2011\u2012–—―−－﹣"],
        ["well\u00adknown", "wellknown"],
        [
            f"x {a}光谷{b} y"
            for a, b in ('""', "“”", "„“", "«»", "＂＂", "「」", "『』", "《》", "〈〉")
        ],
        ["Green Loop", "“Green Loop”", '"Green Loop"', "《Green Loop》", "‘Green Loop’"],
        ["帕特里克·奥康奈尔", "帕特里克・奥康奈尔", "帕特里克•奥康奈尔", "帕特里克･奥康奈尔"],
    ],
    ids=["apostrophe", "hyphen", "soft hyphen", "quotation mark", "quoted", "middle dot"],
)
def test_a_text_is_found_with_any_kind_of_sign_in_it(same: list[str]) -> None:
    for stored, query in product(same, repeat=2):
        text = search_text([stored])
        assert matches(text, query_words(query)), (stored, query)
        assert candidate(text, query), (stored, query)


def test_two_characters_make_a_chinese_word_and_three_letters_a_term() -> None:
    assert index_terms("新材料 abcd") == ["新材", "材料", "料", "abc", "bcd", "cd", "d"]


def test_a_word_is_not_found_across_two_fields() -> None:
    assert not matches(search_text(["ab", "cd"]), query_words("bc"))
    assert matches(search_text(["ab", "cd"]), query_words("cd ab"))


@pytest.mark.parametrize("query", [" \t\u3000", "-", "?!", "…", "· ——", "\u0301"])
def test_a_query_without_a_letter_or_digit_has_no_words(query: str) -> None:
    assert query_words(query) == ()


@pytest.mark.parametrize(
    ("stored", "query"),
    [
        ("Jürgen Müller", "Juergen Mueller"),
        ("Jürgen Müller", "jurgen mueller"),
        ("Jurgen Mueller", "Jürgen Müller"),
        ("Juergen Mueller", "Mu\u0308ller"),
        ("Søren Groß", "Soeren Gross"),
        ("Soeren Gross", "Søren Groß"),
        ("Goethe", "Göthe"),
        ("Renée Lefèvre", "Renee Lefevre"),
        ("Wei Berlin", "Wei - Berlin"),
        ("Wei Berlin", "Wei – Berlin"),
        ("Wei Berlin", "… Wei & Berlin ?!"),
        ("+49 171 5550123", "0171 5550123"),
        ("+49 171 5550123", "0171-555 01 23"),
        ("+49 171 5550123", "0171 - 555 01 23"),
        ("+49 171 5550123", "0049 171 5550123"),
        ("+49 171 5550123", "+49 (0)171 5550123"),
        ("+49 171 5550123", "5550123"),
        ("+86 138 0013 8000", "13800138000"),
        ("+86 138 0013 8000", "138 0013 8000"),
        ("+86 138 0013 8000", "138 0013"),
        ("+86 138 0013 8000", "+86 138 0013 8000"),
        ("+86 138 0013 8000", "138-0013-8000"),
        ("+86 138 0013 8000", "8000"),
        ("Call me: 0171/555 01 23, please", "+1715550123"),
        ("+862787550011", "+8602787550011"),
        ("+862787550011", "+86 027 8755 0011"),
        ("+862787550011", "008602787550011"),
        ("+86 (0)27 8755 0011", "+862787550011"),
        ("+86 027–8755–0011", "+862787550011"),
        ("+86 027 8755 0011", "8602787550011"),
        ("+852 0 2123 4567", "+85221234567"),
        ("+39 06 6982", "+39066982"),
        ("+39 06 6982 1234", "390669821234"),
        ("GDZ-7F3K-92QX", "gdz7f3k92qx"),
        ("GDZ-7F3K-92QX", "7F3K92QX"),
        ("see GDZ-7F3K-92QX.", "GDZ-7F3K"),
        ("2026 and 2027", "2027 2026"),
    ],
)
def test_names_numbers_and_references_are_found_as_people_type_them(
    stored: str, query: str
) -> None:
    text = search_text([stored], [stored])
    assert matches(text, query_words(query))
    assert candidate(text, query)


@pytest.mark.parametrize(
    ("stored", "query"),
    [
        # An e that makes no umlaut stays.
        ("fully", "fuel"), ("blurred", "blue"), ("Xufeng", "Xuefeng"), ("evaluation", "value 1"),
        ("+86 138 1234 5678", "139"), ("+49 171 5550123", "0171 5550124"),
        ("+49 171 5550123", "0172 5550123"), ("+862082110000", "+86282110000"),
    ],
)  # fmt: skip
def test_another_word_or_number_is_not_found(stored: str, query: str) -> None:
    assert not matches(search_text([stored], [stored]), query_words(query))


def test_what_is_quoted_again_and_again_is_searched_once_and_long_talks_are_cut() -> None:
    said = ["New\n> Old line\n>> Older", "Old line\n> Older", "Older"]
    assert search_text(["First"], said=said).split("\n") == ["first", "new", "old line", "older"]
    long = search_text(["First"], said=["x" * LONGEST_TEXT, "never"])
    assert len(long) <= LONGEST_TEXT
    assert "never" not in long
