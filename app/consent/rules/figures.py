"""The state of consent and its changes: numbers by month and purpose."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from app.consent.rules.consent import Act, State
from app.consent.rules.standing import Standing, standing_after
from app.core.rules.purposes import Purpose

MONTHS_KEPT = 24
"""Months with figures, the running one included; earlier acts count in where people stand."""

COUNTED = (Act.GIVEN, Act.CONFIRMED, Act.WITHDRAWN, Act.EXPIRED)
"""The kinds of acts that are counted; a renewal counts as given."""

STANDINGS = tuple(each for each in Standing if each is not Standing.UNREADABLE)
"""Where people are counted; codes that cannot be read are passed over, and found elsewhere."""


@dataclass(frozen=True)
class Step:
    """One act of a person.

    :param month: as 2026-03, in the installation's time zone; empty before those with figures.
    :param decisions: those that count, each a purpose and a state.
    """

    month: str
    act: Act
    decisions: tuple[tuple[Purpose, State], ...]


@dataclass(frozen=True)
class Course:
    """All acts of a person, oldest first; many people have the same.

    :param known: whether the person is still known, and so stands somewhere.
    """

    steps: tuple[Step, ...]
    known: bool


@dataclass(frozen=True)
class MonthFigures:
    """The figures of one purpose in one month.

    :param acts: of each kind in COUNTED; those of people who have been erased since are included.
    :param people: where people stood at the month's end, or stand in the running month; people who
        have been erased since are not included.
    """

    month: str
    purpose: Purpose
    acts: Mapping[Act, int]
    people: Mapping[Standing, int]


def month_begins(now: datetime, zone: tzinfo, number: int) -> Mapping[str, datetime]:
    """Return a number of months, oldest first, the last one running, with their first moments."""
    today = now.astimezone(zone)
    last = today.year * 12 + today.month - 1
    months = (divmod(each, 12) for each in range(last - number + 1, last + 1))
    return {
        f"{year:04}-{month + 1:02}": datetime(year, month + 1, 1, tzinfo=zone)
        for year, month in months
    }


def development(courses: Mapping[Course, int], months: Collection[str]) -> list[MonthFigures]:
    """Return the figures of each purpose in each of these months.

    :param courses: the number of people with each.
    :param months: in order.
    """
    acts: Counter[tuple[str, Purpose, Act]] = Counter()
    moves: dict[str, Counter[tuple[Purpose, Standing]]] = {each: Counter() for each in months}
    for course, people in courses.items():
        for month, purpose, act in _acts(course):
            acts[month, purpose, act] += people
        for month, purpose, before, after in _moves(course) if course.known else ():
            moved = moves.setdefault(month, Counter())
            moved[purpose, after] += people
            if before is not None:
                moved[purpose, before] -= people
    found: list[MonthFigures] = []
    stand: Counter[tuple[Purpose, Standing]] = Counter()
    for month in sorted(moves):
        stand.update(moves[month])
        if month in months:
            found += [
                MonthFigures(
                    month,
                    purpose,
                    {act: acts[month, purpose, act] for act in COUNTED},
                    {each: stand[purpose, each] for each in STANDINGS},
                )
                for purpose in Purpose
            ]
    return found


def _acts(course: Course) -> Iterator[tuple[str, Purpose, Act]]:
    for step in course.steps:
        for purpose, state in step.decisions:
            if state is State.WITHDRAWN:
                yield step.month, purpose, Act.WITHDRAWN
            elif step.act is Act.EXPIRED:
                yield step.month, purpose, Act.EXPIRED
            elif state is State.GIVEN:
                act = Act.CONFIRMED if step.act is Act.CONFIRMED else Act.GIVEN
                yield step.month, purpose, act


def _moves(course: Course) -> Iterator[tuple[str, Purpose, Standing | None, Standing]]:
    """Yield each change of a person's state; before their first act, nothing was asked."""
    first = course.steps[0].month
    stands = dict.fromkeys(Purpose, Standing.NOT_ASKED)
    for purpose, standing in stands.items():
        yield first, purpose, None, standing
    for step in course.steps:
        for purpose, state in step.decisions:
            before = stands[purpose]
            after = standing_after(before, step.act, purpose, state)
            if after is not before:
                stands[purpose] = after
                yield step.month, purpose, before, after
