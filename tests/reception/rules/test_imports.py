"""The columns that somebody chose for a file with equal headings."""

from app.reception.rules.imports import Mapped

HEADING, NOTES = ["Firma", "Anliegen"], {("row", "problem")}
MAPPED = Mapped.by_hand(HEADING, ["organisation", "message"])


def test_columns_chosen_by_hand_are_taken_again_for_equal_headings_alone() -> None:
    assert MAPPED.again(HEADING, NOTES) == ["organisation", "message"]
    assert MAPPED.again(["Firma", "Frage"], NOTES) is None
    assert MAPPED.again(HEADING[:1], NOTES) is None


def test_columns_of_our_own_file_of_problems_have_no_meaning() -> None:
    assert MAPPED.again([*HEADING, "Row", "Problem"], NOTES) == ["organisation", "message", "", ""]
    assert MAPPED.again([*HEADING, "Row"], NOTES) is None
