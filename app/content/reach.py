"""How to reach the operator, in the words of each language: pages, files and mails say the same."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Protocol

from babel.dates import format_date, format_skeleton, get_day_names

from app.content.loader import Content
from app.content.local import list_text, locale_of
from app.core.rules.installation import POLICE_FILING, Installation
from app.core.rules.languages import LANGUAGE
from app.core.rules.opening_hours import DAY_MINUTES, Shift, Week, parse_week

_DIALLED = re.compile(r"\+?[\d\s().-]+")


@dataclass(frozen=True)
class Reach:
    """How to reach the operator; each is empty if it is not set, and all are in a demonstration.

    :param hours: when people answer, in words.
    :param lines: phone, hours, e-mail and address as lines of a letter, without empty ones.
    """

    name: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    hours: str = ""
    lines: tuple[str, ...] = ()

    @property
    def dialled(self) -> str:
        """The address that calls the number (RFC 3966)."""
        return telephone(self.phone)

    def __bool__(self) -> bool:
        """Return whether there is anything to show."""
        return bool(self.lines)


class AnswerDay(Protocol):
    """The day, in a time zone, by which a person was promised an answer."""

    @property
    def day(self) -> date:
        """The day."""

    @property
    def time_zone(self) -> str:
        """The name of its time zone in the IANA database."""

    def is_over(self, now: datetime) -> bool:
        """Return whether the day is over."""


@dataclass(frozen=True)
class Filing:
    """A filing number of the site, and the register that holds it."""

    number: str
    url: str


def reach_of(content: Content, installation: Installation, lang: str) -> Reach:
    """Return how to reach the operator, in a language."""
    operator = installation.operator.spoken(lang)
    if not operator.configured:
        return Reach()
    hours = (
        week_text(content, parse_week(operator.hours), installation.time_zone, lang)
        if operator.hours
        else ""
    )
    told = {"phone": operator.phone, "email": operator.email, "address": operator.address}
    lines = {
        name: f"{content.text(lang, f'reach.{name}')}{LANGUAGE[lang].colon}{value}"
        for name, value in told.items()
        if value
    }
    if hours:
        opening, closing = LANGUAGE[lang].brackets
        under = lines.get("phone")
        lines["phone"] = f"{under}{opening}{hours}{closing}" if under else hours
    order = tuple(lines[name] for name in ("phone", "email", "address") if name in lines)
    return Reach(name=operator.name, hours=hours, lines=order, **told)


def filings_of(installation: Installation) -> tuple[Filing, ...]:
    """Return the site's filing numbers, as far as they are set."""
    operator = installation.operator
    police = POLICE_FILING.fullmatch(operator.police_filing)
    found = [(operator.icp_filing, "https://beian.miit.gov.cn/")]
    if police:
        found.append(
            (police[0], f"https://beian.mps.gov.cn/#/query/webSearch?code={police[1]}"),
        )
    return tuple(Filing(number, url) for number, url in found if number)


def telephone(number: str) -> str:
    """Return the address that calls a number as people write it; empty if it has no digits.

    What follows the first number, such as an extension in words, is not dialled.
    """
    found = _DIALLED.search(number)
    digits = re.sub(r"[^\d+]", "", found[0]) if found else ""
    return f"tel:{digits}" if digits else ""


def week_text(content: Content, week: Week, time_zone: str, lang: str) -> str:
    """Return opening hours in words, like "Monday to Friday, 09:00–17:30, Beijing time"."""
    language = LANGUAGE[lang]
    names = get_day_names("abbreviated" if language.han else "wide", locale=locale_of(lang))
    days = [f"{_days(content, lang, names, run)}{language.comma}{_shifts(shifts, lang)}"
            for run, shifts in _runs(week)]  # fmt: skip
    return f"{language.semicolon.join(days)}{language.comma}{language.zone_text(time_zone)}"


def day_text(content: Content, day: date, lang: str) -> str:
    """Return a day of these weeks, like "Tuesday 1 December" or “12月1日（星期二）”."""
    locale = locale_of(lang)
    weekday = format_date(day, "EEEE", locale=locale)
    near = format_skeleton("MMMMd", day, locale=locale)
    return content.text(lang, "reach.day", weekday=weekday, day=near)


def when_text(content: Content, told: AnswerDay | None, lang: str, now: datetime) -> str:
    """Return the promised time of the answer, as the person was told; empty if none was.

    :param now: once the day is over, it says so and apologises.
    """
    if told is None:
        return ""
    key = "reach.answer_late" if told.is_over(now) else "reach.answer_by"
    zone = LANGUAGE[lang].zone_text(told.time_zone)
    return content.text(lang, key, day=day_text(content, told.day, lang), zone=zone)


def _runs(week: Week) -> Iterator[tuple[list[int], tuple[Shift, ...]]]:
    """Yield consecutive days with the same hours, and these."""
    for shifts, days in groupby(range(len(week)), lambda day: week[day]):
        if shifts:
            yield list(days), shifts


def _days(content: Content, lang: str, names: Mapping[int, str], run: list[int]) -> str:
    first, last = names[run[0]], names[run[-1]]
    if len(run) == 1:
        return str(first)
    return content.text(lang, "reach.days", first=first, last=last)


def _shifts(shifts: tuple[Shift, ...], lang: str) -> str:
    return list_text((f"{_clock(each.opens)}–{_clock(each.closes)}" for each in shifts), lang)


def _clock(minutes: int) -> str:
    hours, rest = divmod(minutes if minutes <= DAY_MINUTES else minutes - DAY_MINUTES, 60)
    return f"{hours:02d}:{rest:02d}"
