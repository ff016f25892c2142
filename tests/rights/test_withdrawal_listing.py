"""A line about a withdrawal goes on the person's erasure, or once no backup can be older."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.consent.rules.listed_withdrawal import ListedWithdrawal
from app.core.rules.purposes import Purpose
from app.core.rules.retention import RetentionPeriods
from app.ledger.outside.outside_lists import OutsideLists
from app.ledger.rules.erasure import Erasure, ErasureReason
from app.rights.withdrawal_listing import shorten_withdrawals
from tests.support.enquiries.answers import NOW

DAY = timedelta(days=1)
WEI, LIN = UUID(int=1).hex, UUID(int=2).hex


def line(person: str, at: datetime) -> bytes:
    """Return the line of a withdrawal."""
    return ListedWithdrawal("a" * 32, person, (Purpose.UPDATES_EMAIL,), at).line()


@pytest.fixture
def lists(tmp_path: Path) -> OutsideLists:
    """Lists with two withdrawals of one person, one of another, and a line of neither."""
    found = OutsideLists(tmp_path)
    found.withdrawals.append(line(WEI, NOW), line(LIN, NOW), line(WEI, NOW + 2 * DAY), b'{"id":1}')
    return found


def test_lines_go_on_the_erasure_of_their_person_and_later_ones_stay(lists: OutsideLists) -> None:
    erasure = Erasure("e" * 32, WEI, ErasureReason.REQUEST, NOW, frozenset())
    nobody = Erasure("f" * 32, "", ErasureReason.RETENTION, NOW + DAY, frozenset())
    lists.erasures.append(b'{"id":"x"}', erasure.payload(), nobody.payload())

    assert shorten_withdrawals(lists, RetentionPeriods(), NOW + DAY) == 1

    assert lists.withdrawals.payloads() == [
        line(LIN, NOW), line(WEI, NOW + 2 * DAY), b'{"id":1}',
    ]  # fmt: skip


def test_lines_go_when_the_period_of_evidence_is_over(lists: OutsideLists) -> None:
    periods = RetentionPeriods(evidence_months=36)
    over = NOW.replace(year=NOW.year + 3)
    assert shorten_withdrawals(lists, periods, over - timedelta(seconds=1)) == 0
    assert shorten_withdrawals(lists, periods, over) == 2
    assert lists.withdrawals.payloads() == [line(WEI, NOW + 2 * DAY), b'{"id":1}']


def test_without_lists_there_is_nothing_to_remove(tmp_path: Path) -> None:
    assert shorten_withdrawals(OutsideLists(tmp_path), RetentionPeriods(), NOW) == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "bad",
    [
        b"{}",
        b"[]",
        b"7",
        b'{"purposes":7}',
        b'{"id":"1","person":"2","purposes":["news"],"time":"2026-03-04T00:00:00.000Z"}',
        b'{"id":"1","person":"2","purposes":[],"time":"2026-03-04T00:00:00Z"}',
    ],
)
def test_a_line_in_another_form_is_no_withdrawal(bad: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        ListedWithdrawal.of(bad)
