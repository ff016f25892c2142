"""Who asks, what may be answered, who answers, and how many days are left."""

from datetime import timedelta

import pytest

from app.accounts.models import StaffAccount
from app.rights.rules.requests import (
    BY_HAND,
    Identity,
    RightsKind,
    RightsMethod,
    RightsOutcome,
    answering,
    days_left,
    first_identity,
    needs_identity,
)
from tests.support.enquiries.answers import NOW, STATUTORY_CLOCK
from tests.support.enquiries.stored_rows import make_account

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)


@pytest.mark.parametrize("kind", RightsKind)
def test_only_a_mailed_link_proves_who_asks_and_stopping_news_needs_no_proof(
    kind: RightsKind,
) -> None:
    harmless = kind in {RightsKind.OBJECTION, RightsKind.WITHDRAWAL}
    expected = Identity.NOT_NEEDED if harmless else Identity.OPEN
    assert {first_identity(kind, each) for each in BY_HAND} == {expected}
    assert first_identity(kind, RightsMethod.MY_DATA) is Identity.PROVEN


def test_what_is_done_needs_a_known_requester_in_whole_and_in_part() -> None:
    done = {each for each in RightsOutcome if needs_identity(each)}
    assert done == {RightsOutcome.FULFILLED, RightsOutcome.IN_PART}


def person(role: str, *, away: bool = False, active: bool = True) -> StaffAccount:
    absence = {"away_from": NOW, "away_until": NOW + DAY} if away else {}
    return make_account(role=role, active=active, **absence)


BOSS, FORMER = person("administrator"), person("auditor", active=False)
ADA, ABE, AWAY = person("auditor"), person("auditor"), person("auditor", away=True)
HANDLER = person("handler")


@pytest.mark.parametrize(
    ("people", "told"),
    [
        ((ADA, ABE, AWAY, FORMER, BOSS), {ADA, ABE}),
        ((AWAY, FORMER, BOSS, HANDLER), {AWAY}),
        ((FORMER, BOSS, HANDLER), {BOSS}),
        ((FORMER, HANDLER), set()),
    ],
)
def test_requests_go_to_auditors_who_are_there_or_else_to_all_or_else_to_administrators(
    people: tuple[StaffAccount, ...], told: set[StaffAccount]
) -> None:
    assert answering({each.id: each for each in people}, NOW) == {each.id for each in told}


def test_the_last_day_is_the_one_before_a_period_ends_at_midnight() -> None:
    ends = STATUTORY_CLOCK.after_working_days(NOW, 1)
    moments = (ends - DAY - SECOND, ends - DAY, ends - SECOND, ends)
    assert [days_left(ends, each, STATUTORY_CLOCK) for each in moments] == [1, 0, 0, -1]
