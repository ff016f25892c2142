"""The holiday calendar: days off and make-up working days, by year."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import pairwise
from pathlib import Path

from app.content.errors import ContentError
from app.content.toml_files import read_toml
from app.core.rules.languages import LANGUAGES
from app.core.rules.working_time import Holiday, HolidayCalendar

FILE = "holidays.toml"
SHIPPED = Path(__file__).with_name(FILE)
_YEAR = re.compile(r"20[0-9]{2}")
_SATURDAY = 5


def load_holidays(instance: Path) -> HolidayCalendar:
    """Return the calendar in the instance's own `holidays.toml`; without one, the announced one.

    Raises ContentError, which names the file, the line and what to do.
    """
    own = instance / FILE
    return read_holidays(own) if own.exists() else announced_holidays()


@cache
def announced_holidays() -> HolidayCalendar:
    """Return the holidays of mainland China for the years announced when this was released."""
    return read_holidays(SHIPPED)


def read_holidays(path: Path) -> HolidayCalendar:
    """Return the calendar of a file; raise ContentError as `load_holidays()` does."""
    return _calendar(path, read_toml(path), path.read_text(encoding="utf-8"))


def parse_holidays(path: Path, text: str) -> HolidayCalendar:
    """Return the calendar of a text; raise ContentError as `load_holidays()` does.

    :param path: of the file that has it.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ContentError(f"{path.name} cannot be read: {error}. Correct it at {path}.") from error
    return _calendar(path, tables, text)


def _calendar(path: Path, tables: Mapping[str, object], text: str) -> HolidayCalendar:
    reading = _Reading(path, text.splitlines())
    found = [pair for year, table in tables.items() for pair in reading.year(year, table)]
    holidays = tuple(sorted((holiday for holiday, _ in found), key=lambda each: each.first))
    work_days = [day for _, days in found for day in days]
    reading.check_apart(holidays, work_days)
    return HolidayCalendar(holidays, frozenset(work_days), frozenset(map(int, tables)))


@dataclass(frozen=True)
class _Reading:
    """A file being read, with its lines, for locating errors."""

    path: Path
    lines: list[str]

    def year(self, name: str, table: object) -> Iterator[tuple[Holiday, list[date]]]:
        if not _YEAR.fullmatch(name) or not isinstance(table, Mapping):
            raise self._wrong(name, f"{name} is not a year; write a table for each, like [2026]")
        header = f"[{name}]"
        if not isinstance(table.get("source"), str):
            raise self._wrong(header, f"{name} has no source; write who announced the days")
        rows = table.get("holidays")
        if not isinstance(rows, list) or not rows:
            raise self._wrong(header, f"{name} has no holidays; list at least one")
        for row in rows:
            if not isinstance(row, Mapping):
                raise self._wrong(header, f"{name} lists {row!r}; write {{ en = ..., zh = ... }}")
            yield self._holiday(int(name), row)

    def _holiday(self, year: int, row: Mapping[str, object]) -> tuple[Holiday, list[date]]:
        names = {lang: self._name(year, row, lang) for lang in LANGUAGES}
        name = names[LANGUAGES[0]]
        for key in row.keys() - {*LANGUAGES, "first", "last", "work"}:
            raise self._wrong(key, f"{name} of {year} has an unknown key {key}; remove it")
        first = self._day(year, f"The first day of {name}", row.get("first"))
        last = self._day(year, f"The last day of {name}", row.get("last"))
        if last < first:
            raise self._wrong(last.isoformat(), f"{name} of {year} ends before it begins")
        work = row.get("work", [])
        if not isinstance(work, list):
            raise self._wrong(
                first.isoformat(),
                f"The work days of {name} are not a list; write work = [2026-02-14]",
            )
        return Holiday(names, first, last), [self._work_day(year, name, day) for day in work]

    def _name(self, year: int, row: Mapping[str, object], lang: str) -> str:
        name = row.get(lang)
        if not isinstance(name, str) or not name.strip():
            known = next((str(row[key]) for key in (*LANGUAGES, "first") if row.get(key)), "")
            raise self._wrong(known, f"A holiday of {year} has no name in {lang}; write it")
        return name

    def _work_day(self, year: int, holiday: str, value: object) -> date:
        day = self._day(year, f"A work day for {holiday}", value)
        if day.weekday() < _SATURDAY:
            raise self._wrong(
                day.isoformat(), f"{day} is a work day, but not a Saturday or Sunday; remove it"
            )
        return day

    def _day(self, year: int, what: str, value: object) -> date:
        # In Python a datetime is a date, too.
        if not isinstance(value, date) or isinstance(value, datetime):
            told = f"{what} in {year} is not a date; write it like 2026-02-14, without quotes"
            raise self._wrong(f"[{year}]" if value is None else str(value)[:10], told)
        # New Year's days off may begin in the last days of the year before.
        if not date(year - 1, 12, 1) <= value <= date(year, 12, 31):
            raise self._wrong(value.isoformat(), f"{what} is {value}, outside {year}")
        return value

    def check_apart(self, holidays: tuple[Holiday, ...], work_days: list[date]) -> None:
        """Refuse holidays that overlap, and a make-up day that is off or named twice."""
        for before, after in pairwise(holidays):
            if after.first <= before.last:
                told = f"{_first_name(before)} and {_first_name(after)} overlap"
                raise self._wrong(after.first.isoformat(), told)
        for day in work_days:
            if work_days.count(day) > 1:
                raise self._wrong(day.isoformat(), f"{day} is a work day twice; name it once")
            if any(each.first <= day <= each.last for each in holidays):
                raise self._wrong(day.isoformat(), f"{day} is both a work day and a holiday")

    def _wrong(self, text: str, told: str) -> ContentError:
        """Return the error about a text, with the last line that contains it."""
        numbers = [n for n, line in enumerate(self.lines, 1) if text in line]
        place = f"{self.path.name}, line {numbers[-1]}" if numbers else self.path.name
        return ContentError(f"{place}: {told}. Correct it at {self.path}.")


def _first_name(holiday: Holiday) -> str:
    return holiday.names[LANGUAGES[0]]
