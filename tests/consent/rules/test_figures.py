"""The figures of consent follow from the courses of all people, month by month."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.consent.rules.consent import Act, State
from app.consent.rules.figures import (
    MONTHS_KEPT,
    STANDINGS,
    Course,
    MonthFigures,
    Step,
    development,
    month_begins,
)
from app.core.rules.purposes import Purpose

NEWS, POLICY = Purpose.UPDATES_EMAIL, Purpose.PRIVACY_POLICY
MONTHS = ("2026-01", "2026-02", "2026-03")
GIVEN, NOT_GIVEN, WITHDRAWN = State.GIVEN, State.NOT_GIVEN, State.WITHDRAWN


def step(month: str, act: Act = Act.GIVEN, **decided: State) -> Step:
    """Return an act with its decisions, by purpose."""
    return Step(month, act, tuple((Purpose(name), state) for name, state in decided.items()))


def figures(purpose: Purpose, courses: dict[Course, int]) -> list[MonthFigures]:
    """Return the figures of a purpose, month by month."""
    return [each for each in development(courses, MONTHS) if each.purpose is purpose]


def stand(purpose: Purpose, courses: dict[Course, int]) -> list[dict[str, int]]:
    """Return people's states at the end of each month, without states of nobody."""
    return [
        {name.value: number for name, number in each.people.items() if number}
        for each in figures(purpose, courses)
    ]


def test_a_tick_for_news_is_asked_for_until_it_is_confirmed() -> None:
    ticked = step("2026-01", privacy_policy=GIVEN, updates_email=GIVEN)
    confirmed = step("2026-02", Act.CONFIRMED, updates_email=GIVEN)
    withdrawn = step("2026-03", Act.WITHDRAWN, updates_email=WITHDRAWN)
    courses = {
        Course((ticked, confirmed, withdrawn), known=True): 3,
        Course((ticked,), known=True): 2,
    }

    assert stand(NEWS, courses) == [
        {"unconfirmed": 5},
        {"unconfirmed": 2, "given": 3},
        {"unconfirmed": 2, "withdrawn": 3},
    ]
    assert stand(POLICY, courses) == [{"given": 5}] * 3
    acts = [each.acts for each in figures(NEWS, courses)]
    assert [each[Act.GIVEN] for each in acts] == [5, 0, 0]
    assert [each[Act.CONFIRMED] for each in acts] == [0, 3, 0]
    assert [each[Act.WITHDRAWN] for each in acts] == [0, 0, 3]


def test_a_box_that_stays_unticked_takes_nothing_back() -> None:
    ticked = step("2026-01", privacy_policy=GIVEN)
    unticked = step("2026-02", privacy_policy=NOT_GIVEN)
    courses = {Course((ticked, unticked), known=True): 1, Course((unticked,), known=True): 1}

    assert stand(POLICY, courses) == [
        {"given": 1},
        {"given": 1, "not_given": 1},
        {"given": 1, "not_given": 1},
    ]


def test_several_acts_of_one_month_count_once_each_and_the_last_stands() -> None:
    acts = (
        step("2026-02", privacy_policy=GIVEN),
        step("2026-02", Act.WITHDRAWN, privacy_policy=WITHDRAWN),
        step("2026-02", Act.RENEWED, privacy_policy=GIVEN),
    )
    courses = {Course(acts, known=True): 1}

    assert stand(POLICY, courses) == [{}, {"given": 1}, {"given": 1}]
    [_before, month, _after] = figures(POLICY, courses)
    assert (month.acts[Act.GIVEN], month.acts[Act.WITHDRAWN]) == (2, 1)


def test_the_acts_of_erased_people_count_and_they_stand_nowhere() -> None:
    gone = Course((step("2026-01", privacy_policy=GIVEN),), known=False)

    assert stand(POLICY, {gone: 4}) == [{}, {}, {}]
    assert [each.acts[Act.GIVEN] for each in figures(POLICY, {gone: 4})] == [4, 0, 0]


def test_what_expires_counts_as_expired() -> None:
    acts = (
        step("2026-01", privacy_policy=GIVEN),
        step("2026-03", Act.EXPIRED, privacy_policy=NOT_GIVEN),
    )
    courses = {Course(acts, known=True): 1}

    assert stand(POLICY, courses)[-1] == {"expired": 1}
    assert figures(POLICY, courses)[-1].acts[Act.EXPIRED] == 1


def test_people_of_earlier_years_stand_in_every_month() -> None:
    early = Course((step("", privacy_policy=GIVEN),), known=True)

    assert stand(POLICY, {early: 7}) == [{"given": 7}] * 3
    assert len(development({early: 7}, MONTHS)) == len(MONTHS) * len(Purpose)


def test_nobody_stands_anywhere_before_the_first_act() -> None:
    assert stand(POLICY, {}) == [{}, {}, {}]
    assert {name for each in development({}, MONTHS) for name in each.people} == set(STANDINGS)


@pytest.mark.parametrize(
    ("now", "first", "last"),
    [
        (datetime(2026, 3, 4, tzinfo=UTC), "2024-04", "2026-03"),
        (datetime(2026, 12, 31, 23, 59, tzinfo=UTC), "2025-01", "2026-12"),
        (datetime(2026, 1, 1, tzinfo=UTC), "2024-02", "2026-01"),
    ],
)
def test_the_months_end_with_the_running_one(now: datetime, first: str, last: str) -> None:
    months = list(month_begins(now, UTC, MONTHS_KEPT))

    assert (months[0], months[-1], len(months)) == (first, last, MONTHS_KEPT)
    assert list(months) == sorted(months)
    western = month_begins(now, timezone(timedelta(hours=-1)), MONTHS_KEPT)
    assert list(western) == list(month_begins(now - timedelta(hours=1), UTC, MONTHS_KEPT))
