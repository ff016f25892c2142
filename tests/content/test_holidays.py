"""The holidays as announced; an instance's own file replaces them and is checked line by line."""

from datetime import date
from pathlib import Path

import pytest

from app.content import CONTENT_DIR, ContentError, load_holidays
from app.content.holidays import read_holidays

# The numbers of days off that the notices themselves name, and the days to be worked.
ANNOUNCED = {
    2024: ([1, 8, 3, 5, 3, 3, 7], "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"),
    2025: ([1, 8, 3, 5, 3, 8], "01-26 02-08 04-27 09-28 10-11"),
    2026: ([3, 9, 3, 5, 3, 3, 7], "01-04 02-14 02-28 05-09 09-20 10-10"),
}


def test_the_days_are_as_many_as_the_notices_say() -> None:
    calendar = read_holidays(CONTENT_DIR / "holidays.toml")

    assert calendar.years == set(ANNOUNCED)
    for year, (lengths, work) in ANNOUNCED.items():
        off = [each for each in calendar.holidays if each.first.year == year]
        assert [(each.last - each.first).days + 1 for each in off] == lengths
        worked = sorted(day for day in calendar.work_days if day.year == year)
        assert " ".join(f"{day:%m-%d}" for day in worked) == work


def test_a_long_holiday_begins_or_ends_beside_the_weekend_that_it_borrows() -> None:
    calendar = read_holidays(CONTENT_DIR / "holidays.toml")

    # Every make-up day lies within two weeks of a holiday, and gives one working day off to it.
    for day in calendar.work_days:
        assert any(abs((day - each.first).days) <= 14 for each in calendar.holidays), day
    assert calendar.holiday_on(date(2026, 2, 23)) is not None
    assert calendar.holiday_on(date(2026, 2, 24)) is None


def test_a_file_in_the_instance_counts_instead_of_ours(tmp_path: Path) -> None:
    assert load_holidays(tmp_path).years == set(ANNOUNCED)
    write(tmp_path, "[2027]", *YEAR[1:])

    own = load_holidays(tmp_path)

    assert own.years == {2027}
    assert [each.name("zh") for each in own.holidays] == ["元旦"]
    assert own.work_days == {date(2027, 1, 3)}


YEAR = (
    "[2027]",
    'source = "A notice"',
    "holidays = [",
    (
        '  { en = "New Year", zh = "元旦", first = 2026-12-31, last = 2027-01-02, '
        "work = [2027-01-03] },"
    ),
    "]",
)


def write(folder: Path, *lines: str) -> None:
    """Write an instance's own file."""
    (folder / "holidays.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("line", "old", "new", "told"),
    [
        (1, "[2027]", "[next]", "next is no year"),
        (1, '"A notice"', "1", "2027 has no source"),
        (4, '"元旦"', '" "', "A holiday of 2027 has no name in zh"),
        (4, "last =", "until =", "unknown key until"),
        (4, "first = 2026-12-31", 'first = "2026-12-31"', "without quotes"),
        (4, "first = 2026-12-31", "first = 2026-11-30", "is 2026-11-30, outside 2027"),
        (4, "2027-01-02", "2027-01-02T10:00:00", "The last day of New Year in 2027 is no day"),
        (4, "2027-01-02", "2026-12-30", "ends before it begins"),
        (4, "[2027-01-03]", "2027-01-03", "is no list"),
        (4, "[2027-01-03]", "[2027-01-04]", "no Saturday or Sunday"),
        (4, "[2027-01-03]", "[2027-01-02]", "both to be worked and a holiday"),
        (4, "[2027-01-03]", "[2027-01-03, 2027-01-03]", "to be worked twice"),
        (1, "holidays = [", "days = [", "2027 has no holidays"),
        (1, "holidays = [", "holidays = [ 5,", "2027 lists 5"),
        (1, "first = 2026-12-31, ", "", "The first day of New Year in 2027 is no day"),
    ],
)
def test_what_is_wrong_in_it_is_refused_with_its_line(
    tmp_path: Path, line: int, old: str, new: str, told: str
) -> None:
    text = "\n".join(YEAR)
    assert text.count(old) == 1
    write(tmp_path, text.replace(old, new))

    with pytest.raises(ContentError) as caught:
        load_holidays(tmp_path)

    assert str(caught.value).startswith(f"holidays.toml, line {line}: ")
    assert told in str(caught.value)
    assert str(tmp_path / "holidays.toml") in str(caught.value)


def test_holidays_that_overlap_are_refused_with_the_later_ones_line(tmp_path: Path) -> None:
    second = '  { en = "Second", zh = "二", first = 2027-01-02, last = 2027-01-05 },'
    write(tmp_path, *YEAR[:4], second, "]")

    with pytest.raises(ContentError, match=r"line 5: New Year and Second overlap"):
        load_holidays(tmp_path)


def test_a_file_that_is_not_toml_is_refused_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, "[2027]", "source =")

    with pytest.raises(ContentError, match="line 2"):
        load_holidays(tmp_path)
