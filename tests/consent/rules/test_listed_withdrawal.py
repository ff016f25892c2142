"""A listed withdrawal has one spelling, and is in effect until the person gives consent again."""

from datetime import UTC, datetime

import pytest

from app.consent.rules.consent import Act, State
from app.consent.rules.listed_withdrawal import ListedWithdrawal, undone
from app.consent.rules.standing import Decision
from app.core.rules.purposes import Purpose

LINE = (
    b'{"id":"a1","person":"b2","purposes":["privacy_policy","updates_email"],'
    b'"time":"2026-03-04T05:06:07.000Z"}'
)
BOTH = (Purpose.PRIVACY_POLICY, Purpose.UPDATES_EMAIL)


def test_a_withdrawal_is_read_from_its_line_and_written_alike() -> None:
    found = ListedWithdrawal.of(LINE)

    assert found == ListedWithdrawal("a1", "b2", BOTH, datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC))
    assert ListedWithdrawal("a1", "b2", BOTH[::-1], found.time).line() == LINE


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        (b'"id"', b'"no"'),
        (b'"a1"', b"1"),
        (b"05:06:07", b"05:06"),
        (b'"privacy', b'"x'),
        (b",", b", "),
    ],
)
def test_another_line_is_no_withdrawal(text: bytes, instead: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        ListedWithdrawal.of(LINE.replace(text, instead))


@pytest.mark.parametrize(
    ("given", "again", "left"), [(1, (), BOTH), (3, (), ()), (1, (3,), ()), (1, (1,), BOTH)]
)
def test_what_was_given_again_is_not_withdrawn(
    given: int, again: tuple[int, ...], left: tuple[Purpose, ...]
) -> None:
    acts = [(Act.GIVEN, given), (Act.CONFIRMED, given), *((Act.CONFIRMED, day) for day in again)]
    decided = [
        Decision(act, purpose, State.GIVEN, datetime(2026, 1, day, tzinfo=UTC))
        for act, day in acts
        for purpose in BOTH
    ]

    assert undone(decided, dict.fromkeys(BOTH, datetime(2026, 1, 2, tzinfo=UTC))) == left
