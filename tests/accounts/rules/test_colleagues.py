"""Absences, deputies, and circles of deputies."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts.rules.colleagues import Absence, chain_back_to, is_away, present_deputy

NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)
DAY = timedelta(days=1)
SHANGHAI = ZoneInfo("Asia/Shanghai")


@dataclass
class Person:
    id: UUID
    role: str = "handler"
    active: bool = True
    away_from: datetime | None = None
    away_until: datetime | None = None
    deputy_id: UUID | None = None

    def away(self) -> "Person":
        self.away_from, self.away_until = NOW - DAY, NOW + DAY
        return self


def numbered(number: int, deputy: int | None = None) -> Person:
    return Person(UUID(int=number), deputy_id=None if deputy is None else UUID(int=deputy))


def by_id(*people: Person) -> dict[UUID, Person]:
    return {person.id: person for person in people}


@pytest.mark.parametrize(
    ("begins", "ends", "away"),
    [
        (None, None, False),
        (NOW, NOW + DAY, True),
        (NOW - DAY, NOW, False),
        (NOW + DAY, NOW + 2 * DAY, False),
        (NOW - DAY, None, True),
    ],
)
def test_an_absence_includes_its_start_and_excludes_its_end(
    begins: datetime | None, ends: datetime | None, away: bool
) -> None:
    assert is_away(Person(UUID(int=1), away_from=begins, away_until=ends), NOW) is away


def test_an_absence_in_days_includes_its_whole_last_day() -> None:
    begins, ends = Absence(date(2026, 3, 4), date(2026, 3, 6)).bounds(SHANGHAI)
    assert begins.astimezone(UTC) == datetime(2026, 3, 3, 16, tzinfo=UTC)
    assert ends.astimezone(UTC) == datetime(2026, 3, 6, 16, tzinfo=UTC)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 400))
def test_days_stored_as_moments_read_back_as_the_same_days(first: date, length: int) -> None:
    absence = Absence(first, first + length * DAY)
    for zone in (SHANGHAI, ZoneInfo("Europe/Berlin"), ZoneInfo("America/Sao_Paulo")):
        assert Absence.between(*absence.bounds(zone), zone) == absence


def test_the_deputy_takes_over_or_if_away_the_deputys_deputy() -> None:
    people = by_id(numbered(1, 2).away(), numbered(2, 3), numbered(3))
    assert present_deputy(people, UUID(int=1), NOW) == UUID(int=2)
    people[UUID(int=2)].away()
    assert present_deputy(people, UUID(int=1), NOW) == UUID(int=3)


def test_a_leaver_or_a_reader_is_nobodys_deputy() -> None:
    left, reader = numbered(2, 3), numbered(3)
    left.active, reader.role = False, "reader"
    assert present_deputy(by_id(numbered(1, 2), left, reader), UUID(int=1), NOW) is None


def test_there_is_no_deputy_if_none_is_named_or_all_form_a_circle() -> None:
    assert present_deputy(by_id(numbered(1)), UUID(int=1), NOW) is None
    circle = by_id(numbered(1, 2).away(), numbered(2, 1).away())
    assert present_deputy(circle, UUID(int=1), NOW) is None


def test_a_circle_of_deputies_names_its_members() -> None:
    people = by_id(numbered(1), numbered(2, 3), numbered(3, 1), numbered(4, 5), numbered(5, 4))
    assert chain_back_to(people, UUID(int=1), UUID(int=2)) == (UUID(int=2), UUID(int=3))
    assert chain_back_to(people, UUID(int=1), UUID(int=1)) == ()
    assert chain_back_to(people, UUID(int=2), UUID(int=4)) == ()


@given(st.dictionaries(st.integers(1, 6), st.integers(1, 6)), st.integers(1, 6))
def test_a_search_for_deputies_ends_with_someone_present_or_nobody(
    deputies: dict[int, int], asked: int
) -> None:
    people = by_id(*(numbered(n, deputies.get(n)) for n in range(1, 7)))
    people[UUID(int=asked)].away()
    found = present_deputy(people, UUID(int=asked), NOW)
    assert found is None or (found != UUID(int=asked) and not is_away(people[found], NOW))
