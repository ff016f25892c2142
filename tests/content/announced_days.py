"""The shipped holiday calendar, as the library `holidays` knows what the State Council announced.

`python -m tests.content.announced_days` writes it anew; do so after `make lock` brings a newer
library. The service reads the file, since the library itself would take 14 MB of its memory.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from importlib.metadata import version
from itertools import groupby

from holidays.countries.china import China, ChinaStaticHolidays

from app.content.holidays import SHIPPED
from app.core.rules.languages import LANGUAGES
from app.core.rules.working_time import Holiday, HolidayCalendar

_SATURDAY = 5
_DAY = timedelta(days=1)


def announced_holidays() -> HolidayCalendar:
    """Return the holidays of mainland China for the years that the State Council has announced.

    Consecutive days off, with the weekends that they join, are one holiday. Any other year is
    unknown.
    """
    years = ChinaStaticHolidays.special_public_holidays.keys()
    known = {
        lang: China(years=years, language=_nearest(lang))  # type: ignore[no-untyped-call]  # theirs
        for lang in LANGUAGES
    }
    china = known[LANGUAGES[0]]
    runs: list[list[date]] = []
    for day in _days_off(china):
        if runs and runs[-1][-1] == day - _DAY:
            runs[-1].append(day)
        else:
            runs.append([day])
    holidays = [
        Holiday({lang: _name(each, run) for lang, each in known.items()}, run[0], run[-1])
        for run in runs
        if any(day in china for day in run)
    ]
    return HolidayCalendar(tuple(holidays), frozenset(china.weekend_workdays), frozenset(years))


def _nearest(lang: str) -> str:
    names = China.supported_languages
    return next((each for each in names if each.startswith(lang)), China.default_language)


def _days_off(china: China) -> Iterator[date]:
    """Yield the holidays, and the weekends around them that are not worked."""
    day, end = min(china) - 2 * _DAY, max(china) + 2 * _DAY
    while day <= end:
        if day in china or (day.weekday() >= _SATURDAY and day not in china.weekend_workdays):
            yield day
        day += _DAY


def _name(china: China, run: list[date]) -> str:
    """Return the most common name of a holiday's days; days off in lieu do not count."""
    worked_for = china.tr(china.substituted_label).partition("%")[0]
    named = [china[day] for day in run if day in china]
    names = Counter(each for each in named if not each.startswith(worked_for))
    return str(names.most_common(1)[0][0])


def as_toml(calendar: HolidayCalendar) -> str:
    """Return a calendar as the file has it, with each day worked beside the nearest holiday."""
    work = defaultdict[date, list[date]](list)
    for day in sorted(calendar.work_days):
        nearest = min(
            calendar.holidays, key=lambda each: min(abs(day - each.first), abs(day - each.last))
        )
        work[nearest.first].append(day)
    lines = ["# Made from the library `holidays`; see tests/content/announced_days.py."]
    for year, holidays in groupby(calendar.holidays, key=lambda each: each.last.year):
        lines += ["", f"[{year}]", f'source = "the library holidays {version("holidays")}"']
        lines += ["holidays = [", *(_row(each, work[each.first]) for each in holidays), "]"]
    return "\n".join(lines) + "\n"


def _row(holiday: Holiday, work: list[date]) -> str:
    names = ", ".join(f'{lang} = "{name}"' for lang, name in holiday.names.items())
    worked = f", work = [{', '.join(map(str, work))}]" if work else ""
    return f"  {{ {names}, first = {holiday.first}, last = {holiday.last}{worked} }},"


if __name__ == "__main__":
    SHIPPED.write_text(as_toml(announced_holidays()), encoding="utf-8")
