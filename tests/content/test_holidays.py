"""Official holidays; an instance's own file replaces them and is checked line by line."""

from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.content import ContentError, load_holidays
from app.content.holidays import SHIPPED, announced_holidays
from tests.content import announced_days

# Working days off and make-up working days, from the State Council's notices.
ANNOUNCED = {
    2024: (
        (
            "01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 "
            "10-01 10-02 10-03 10-04 10-07"
        ),
        "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12",
    ),
    2025: (
        (
            "01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 "
            "10-03 10-06 10-07 10-08"
        ),
        "01-26 02-08 04-27 09-28 10-11",
    ),
    2026: (
        (
            "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 "
            "10-01 10-02 10-05 10-06 10-07"
        ),
        "01-04 02-14 02-28 05-09 09-20 10-10",
    ),
}


@pytest.mark.parametrize("year", ANNOUNCED)
def test_the_holidays_match_the_official_notices(year: int) -> None:
    calendar, (off, work) = announced_holidays(), ANNOUNCED[year]
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(365))

    free = [day for day in days if day.weekday() < 5 and calendar.holiday_on(day)]
    assert " ".join(f"{day:%m-%d}" for day in free) == off
    assert " ".join(f"{d:%m-%d}" for d in sorted(calendar.work_days) if d.year == year) == work
    assert year in calendar.years


def test_the_shipped_calendar_is_that_of_the_library() -> None:
    known = announced_days.announced_holidays()

    assert asdict(announced_holidays()) == asdict(known)
    # Else run `python -m tests.content.announced_days`.
    assert SHIPPED.read_text(encoding="utf-8") == announced_days.as_toml(known)


def test_an_unannounced_year_is_unknown() -> None:
    calendar = announced_holidays()

    assert 2040 not in calendar.years
    assert calendar.holiday_on(date(2040, 10, 1)) is None


def test_a_holiday_includes_adjoining_weekends_and_has_every_language() -> None:
    calendar = announced_holidays()

    spring, single = (calendar.holiday_on(date(2026, 2, n)) for n in (18, 24))
    assert single is None
    assert spring is not None
    assert (spring.first, spring.last) == (date(2026, 2, 15), date(2026, 2, 23))
    assert spring.names == {"en": "Chinese New Year (Spring Festival)", "zh": "春节"}
    # Every make-up day lies within two weeks of a holiday, and gives one working day off to it.
    for day in calendar.work_days:
        assert any(abs((day - each.first).days) <= 16 for each in calendar.holidays), day


def test_a_file_in_the_instance_replaces_the_shipped_one(tmp_path: Path) -> None:
    assert load_holidays(tmp_path) is announced_holidays()
    write(tmp_path, "[2027]", *YEAR[1:])

    own = load_holidays(tmp_path)

    assert own.years == {2027}
    assert [each.names["zh"] for each in own.holidays] == ["元旦"]
    assert own.work_days == {date(2027, 1, 3)}


OWN = "holidays.toml"
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
    (folder / OWN).write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("line", "old", "new", "told"),
    [
        (1, "[2027]", "[next]", "next is not a year"),
        (1, '"A notice"', "1", "2027 has no source"),
        (4, '"元旦"', '" "', "A holiday of 2027 has no name in zh"),
        (4, "last =", "until =", "unknown key until"),
        (4, "first = 2026-12-31", 'first = "2026-12-31"', "without quotes"),
        (4, "first = 2026-12-31", "first = 2026-11-30", "is 2026-11-30, outside 2027"),
        (4, "2027-01-02", "2027-01-02T10:00:00", "The last day of New Year in 2027 is not a date"),
        (4, "2027-01-02", "2026-12-30", "ends before it begins"),
        (4, "[2027-01-03]", "2027-01-03", "are not a list"),
        (4, "[2027-01-03]", "[2027-01-04]", "not a Saturday or Sunday"),
        (4, "[2027-01-03]", "[2027-01-02]", "both a work day and a holiday"),
        (4, "[2027-01-03]", "[2027-01-03, 2027-01-03]", "a work day twice"),
        (1, "holidays = [", "days = [", "2027 has no holidays"),
        (1, "holidays = [", "holidays = [ 5,", "2027 lists 5"),
        (1, "first = 2026-12-31, ", "", "The first day of New Year in 2027 is not a date"),
    ],
)
def test_each_mistake_is_refused_with_its_line(
    tmp_path: Path, line: int, old: str, new: str, told: str
) -> None:
    text = "\n".join(YEAR)
    assert text.count(old) == 1
    write(tmp_path, text.replace(old, new))

    with pytest.raises(ContentError) as caught:
        load_holidays(tmp_path)

    assert str(caught.value).startswith(f"{OWN}, line {line}: ")
    assert told in str(caught.value)
    assert str(tmp_path / OWN) in str(caught.value)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            (
                *YEAR[:4],
                '  { en = "Second", zh = "二", first = 2027-01-02, last = 2027-01-05 },',
                "]",
            ),
            "line 5: New Year and Second overlap",
        ),
        (("[2027]", "source ="), "line 2"),
    ],
    ids=["overlapping", "no TOML"],
)
def test_overlapping_holidays_and_broken_files_are_refused_with_the_line(
    tmp_path: Path, lines: tuple[str, ...], told: str
) -> None:
    write(tmp_path, *lines)

    with pytest.raises(ContentError, match=told):
        load_holidays(tmp_path)
