"""The report of a check."""

from app.backup.rules.soundness import NAMED, Checked, told_references


def test_a_report_names_the_first_faults_and_counts_the_others() -> None:
    faults = [f"Row {number}." for number in range(NAMED + 1200)]

    head, *named, rest = Checked("Rows", "9 rows.", faults).lines()

    assert head.startswith("Rows: 9 rows. ")
    assert named == [f"  {each}" for each in faults[:NAMED]]
    assert "1,200" in rest
    assert len([*Checked("Rows", "9 rows.", faults[:NAMED]).lines()]) == 1 + NAMED
    assert [*Checked("Rows", "9 rows.").lines()] != [head]


def test_references_are_read_line_by_line_in_capitals() -> None:
    assert told_references([" gdz-1\n", "\n", "GDZ-2"]) == ["GDZ-1", "GDZ-2"]
