"""A kind of message needs a declaration, a letter and labels; without them nothing starts."""

from pathlib import Path

from tests.support.pretending import run_pretending


def test_a_kind_without_exactly_one_letter_and_labels_stops_the_start() -> None:
    run_pretending(
        "tests.support.mail.pretended_kind",
        Path(__file__).with_name("with_pretended_kind.py"),
    )
