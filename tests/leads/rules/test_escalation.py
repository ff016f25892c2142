"""Recipients of an escalation: the deputy, then the managers, and finally all concerned."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from app.core.rules.permissions import Role
from app.leads.rules.escalation import told, told_of_next_step
from app.leads.rules.first_response import FALLEN_DUE

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


def test_an_absent_deputy_is_skipped_and_a_circle_ends_at_the_managers(
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


def test_without_a_deputy_managers_are_notified_without_an_owner_the_desk(
    boss: Person,
) -> None:
    assert ask(1, Person(), boss) == {boss.id}
    assert ask(1, None, boss) == set()
    assert ask(2, None, boss) == ask(3, None, boss) == {boss.id}


def test_absent_managers_are_notified_only_if_all_are_absent(boss: Person) -> None:
    other = Person(Role.ADMINISTRATOR.value)
    gone = Person(Role.ADMINISTRATOR.value, active=False)
    other.leave()
    assert ask(2, None, boss, other, gone) == {boss.id}
    boss.leave()
    assert ask(2, None, boss, other, gone) == {boss.id, other.id}
    assert ask(2, None, gone) == set()


def test_a_next_step_is_told_to_who_acts_and_then_to_the_managers_too(boss: Person) -> None:
    deputy = Person()
    owner = Person(deputy_id=deputy.id)
    people = {each.id: each for each in (owner, deputy, boss)}

    def told_at(step: int, owner_id: UUID | None = owner.id, **options: bool) -> set[UUID]:
        return set(told_of_next_step(step, owner_id, people, NOW, **options))

    assert (told_at(FALLEN_DUE), told_at(FALLEN_DUE + 1)) == ({owner.id}, {owner.id, boss.id})
    owner.leave()
    assert (told_at(FALLEN_DUE), told_at(FALLEN_DUE + 1)) == ({deputy.id}, {deputy.id, boss.id})
    deputy.leave()
    assert told_at(FALLEN_DUE) == told_at(FALLEN_DUE + 1) == {boss.id}
    assert (told_at(FALLEN_DUE, None), told_at(FALLEN_DUE + 1, None)) == (set(), {boss.id})
    assert told_at(FALLEN_DUE, None, desk=False) == told_at(FALLEN_DUE, uuid4(), desk=False)
    assert told_at(FALLEN_DUE, None, desk=False) == {boss.id}
