"""Answers are stored as sent, and a repeated submission is distinguished from a changed one."""

import unicodedata
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.enquiries.rules.enquiry import (
    in_order,
    normalise,
    person_key,
    refused_character,
    submission_digest,
)
from app.enquiries.rules.fields import FIELDS
from tests.support.enquiries.answers import REQUIRED_TICKS, make_answers

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
ADA = "ada.lovelace@example.com"
TOPICS = ("sites", "industry", "ai", "talent", "policy", "other")


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("  Ada  ", "Ada"),
        ("A\u030angstro\u0308m", "\u00c5ngstr\u00f6m"),
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
        ("\u3000广州\u3000", "广州"),
        ("\t\n words \u2029", "words"),
        ("a  b", "a  b"),
        ("\r\n", ""),
        ("👩\u200d🔬", "👩\u200d🔬"),
    ],
)
def test_text_is_stored_trimmed_in_nfc_with_plain_line_breaks(sent: str, stored: str) -> None:
    assert normalise(sent) == stored


def test_a_trailing_control_character_is_kept_to_be_refused_by_name() -> None:
    assert refused_character(normalise("Ada\x0b"), several_lines=False) == (
        "LINE TABULATION (U+000B)"
    )


@given(TEXT)
def test_normalising_is_idempotent(text: str) -> None:
    once = normalise(text)

    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert "\r" not in once


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a\x00b", "NULL (U+0000)"),
        ("a\x07b", "BELL (U+0007)"),
        ("a\x1bb", "ESCAPE (U+001B)"),
        ("a\x7fb", "DELETE (U+007F)"),
        ("a\x01b", "CONTROL (U+0001)"),
        ("a\x85b", "CONTROL (U+0085)"),
        ("a\x00\x07b", "NULL (U+0000)"),
        ("a\ud83db", "LONE SURROGATE (U+D83D)"),
    ],
)
def test_a_character_that_cannot_be_stored_is_refused_by_name(text: str, name: str) -> None:
    assert refused_character(text, several_lines=True) == name
    assert refused_character(text, several_lines=False) == name


@pytest.mark.parametrize(("text", "name"), [("a\nb", "LINE FEED"), ("a\tb", "TAB")])
def test_line_breaks_and_tabs_belong_in_a_message_only(text: str, name: str) -> None:
    assert refused_character(text, several_lines=True) is None
    assert str(refused_character(text, several_lines=False)).startswith(name)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_any_other_unicode_is_accepted(text: str) -> None:
    assert refused_character(text, several_lines=False) is None


def test_an_address_is_one_person_in_any_case() -> None:
    assert person_key(ADA.title()) == person_key(ADA.upper()) == person_key(ADA)


@pytest.mark.parametrize(
    ("one", "other"),
    [("strauß@example.com", "strauss@example.com"), ("ſam@example.com", "sam@example.com")],
)
def test_letters_equal_only_under_full_folding_are_two_people(one: str, other: str) -> None:
    assert person_key(one) != person_key(other)


@pytest.mark.parametrize("other", ["adalovelace@example.com", "ada.lovelace+fair@example.com"])
def test_dots_and_plus_tags_make_another_person(other: str) -> None:
    assert person_key(other) != person_key(ADA)


def test_codes_are_unique_and_in_the_order_of_the_form() -> None:
    assert in_order(["policy", "sites", "policy", "unknown"], TOPICS) == ("sites", "policy")


@given(st.permutations(TOPICS), st.integers(1, 6))
def test_the_order_of_chosen_topics_does_not_matter(topics: list[str], count: int) -> None:
    chosen = topics[:count]
    one = make_answers(topics=tuple(chosen))
    other = make_answers(topics=tuple(sorted(chosen)))

    assert submission_digest(one, REQUIRED_TICKS) == submission_digest(other, REQUIRED_TICKS)


@given(st.sampled_from([field.name for field in FIELDS]), TEXT)
def test_any_change_of_any_answer_makes_another_submission(field: str, value: str) -> None:
    answers = make_answers()
    changed: Any = [value] if field == "topics" else value
    assume(answers.values()[field] != changed)

    other = make_answers(**{field: changed})

    assert submission_digest(other, REQUIRED_TICKS) != submission_digest(answers, REQUIRED_TICKS)


@given(st.dictionaries(st.sampled_from(["a", "b", "c", "d"]), st.booleans(), min_size=1), st.data())
def test_any_change_of_any_tick_makes_another_submission(
    ticks: dict[str, bool], data: st.DataObject
) -> None:
    box = data.draw(st.sampled_from(sorted(ticks)))
    answers = make_answers()
    first = submission_digest(answers, ticks)

    assert submission_digest(answers, {**ticks, box: not ticks[box]}) != first
    assert submission_digest(answers, {k: v for k, v in ticks.items() if k != box}) != first


@given(TEXT, TEXT)
def test_words_moved_to_the_next_answer_make_another_submission(one: str, two: str) -> None:
    assume(one and two)
    joined = make_answers(name=one + two, organisation="")
    apart = make_answers(name=one, organisation=two)

    assert submission_digest(joined, {}) != submission_digest(apart, {})
