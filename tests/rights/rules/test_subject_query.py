"""The kind of query that a text means."""

from uuid import UUID

import pytest

from app.enquiries.outside.contact_details import normalised_email
from app.rights.rules.subjects import SoughtBy, SubjectQuery, reason_sha256, subject_query

NUMBER = UUID("019cb700-aa00-7668-8238-99c03c120432")


def asked(text: str) -> SubjectQuery:
    return subject_query(text, normalised_email(text))


ADDRESS, REFERENCE = "wei@bücher.example", "GDZ-7F3K-92QX"
MEANT = ("mailto:wei@example.com", "<wei@example.com>", "wei@")


@pytest.mark.parametrize(
    ("texts", "query"),
    [
        (
            ("Wei@Bücher.example", "wei@bücher.example", "WEI@xn--bcher-kva.example"),
            SubjectQuery(SoughtBy.EMAIL, ADDRESS),
        ),
        (
            (str(NUMBER), NUMBER.hex, NUMBER.hex.upper()),
            SubjectQuery(SoughtBy.NUMBER, number=NUMBER),
        ),
        (
            ("gdz-7f3k-92qx", "GDZ 7F3K 92QX", "ＧＤＺ7F3K92QX"),
            SubjectQuery(SoughtBy.REFERENCE, REFERENCE),
        ),
        # What is meant as an address is treated as one.
        *(((text,), SubjectQuery(SoughtBy.EMAIL, text)) for text in MEANT),
    ],
)
def test_what_is_sought_is_recognised_in_any_spelling_and_case(
    texts: tuple[str, ...], query: SubjectQuery
) -> None:
    assert [asked(text) for text in texts] == [query] * len(texts)


@pytest.mark.parametrize("text", ["019cb700", " 019CB700 ", "０19cb700"])
def test_the_digits_that_lists_show_are_a_code_that_any_number_may_begin_with(text: str) -> None:
    assert asked(text) == SubjectQuery(SoughtBy.CODE, "019cb700")
    low, high = asked(text).span
    assert low < NUMBER < high
    assert (low.hex, high.hex) == (f"019cb700{'0' * 24}", f"019cb700{'f' * 24}")


def test_a_reason_cannot_be_guessed_without_its_salt() -> None:
    assert reason_sha256(b"1" * 32, "Asked.") != reason_sha256(b"2" * 32, "Asked.")
    assert reason_sha256(b"1" * 32, "Asked.") == reason_sha256(b"1" * 32, "Asked.")
