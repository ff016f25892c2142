"""Recipients of an escalation: the deputy, then the managers, and finally all concerned."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from app.core.rules.permissions import Role
from app.leads.rules.escalation import told

NOW = datetime(2026, 3, 4, 8, 30, tzinfo=UTC)


@dataclass
class Person:
    """A member of staff."""

    role: str = Role.HANDLER.value
    active: bool = True
    deputy_id: UUID | None = None
    away_from: datetime | None = None
    away_until: datetime | None = None
    id: UUID = field(default_factory=uuid4)

    def leave(self) -> None:
        """Be absent from now on."""
        self.away_from = NOW - timedelta(hours=1)


@pytest.fixture
def boss() -> Person:
    return Person(Role.ADMINISTRATOR.value)


def ask(step: int, owner: Person | None, *others: Person) -> set[UUID]:
    """Return the recipients."""
    people = {each.id: each for each in (*others, *([owner] if owner else []))}
    return set(told(step, owner.id if owner else None, people, NOW))


def test_the_steps_go_from_the_deputy_to_the_managers_to_all_concerned(boss: Person) -> None:
    deputy = Person()
    owner = Person(deputy_id=deputy.id)

    assert ask(1, owner, deputy, boss) == {deputy.id}
    assert ask(2, owner, deputy, boss) == {boss.id}
    assert ask(3, owner, deputy, boss) == {boss.id, deputy.id, owner.id}


def test_a_deputy_who_is_away_is_passed_over_and_a_circle_ends_at_the_managers(
    boss: Person,
) -> None:
    third = Person()
    deputy = Person(deputy_id=third.id)
    owner = Person(deputy_id=deputy.id)
    deputy.leave()
    assert ask(1, owner, deputy, third, boss) == {third.id}

    third.leave()
    third.deputy_id = owner.id
    owner.leave()
    assert ask(1, owner, deputy, third, boss) == {boss.id}
    assert ask(3, owner, deputy, third, boss) == {boss.id}


def test_without_a_deputy_the_managers_are_told_and_without_an_owner_the_desk(
    boss: Person,
) -> None:
    assert ask(1, Person(), boss) == {boss.id}
    assert ask(1, None, boss) == set()
    assert ask(2, None, boss) == ask(3, None, boss) == {boss.id}


def test_managers_are_told_of_what_nobody_owns_where_the_desk_has_no_address(boss: Person) -> None:
    assert told(1, None, {boss.id: boss}, NOW, desk=False) == {boss.id}


def test_an_owner_who_may_no_longer_work_on_leads_is_not_told(boss: Person) -> None:
    assert ask(3, Person(Role.READER.value), boss) == {boss.id}
    assert ask(3, Person(active=False), boss) == {boss.id}


def test_managers_who_are_away_are_told_only_if_all_of_them_are(boss: Person) -> None:
    other = Person(Role.ADMINISTRATOR.value)
    gone = Person(Role.ADMINISTRATOR.value, active=False)
    other.leave()
    assert ask(2, None, boss, other, gone) == {boss.id}
    boss.leave()
    assert ask(2, None, boss, other, gone) == {boss.id, other.id}
    assert ask(2, None, gone) == set()
