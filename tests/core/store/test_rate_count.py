"""Counts rise by one for each call, also for concurrent ones."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from app.core.db import Database
from app.core.rules.rate import Count, submission_counts
from app.core.store.rate_count import count_up
from tests.support.enquiries.answers import NOW
from tests.support.leads.plans import noted
from tests.support.stored import write_by

COUNTS = submission_counts(bytes(32), "192.0.2.1", "wei@example.com", NOW, 9)


def test_each_count_rises_by_one_in_a_single_statement(database: Database) -> None:
    with database.transaction() as session, noted(session.connection()) as ran:
        told = [count_up(session, COUNTS.all()) for _ in range(3)]

    assert told == [dict.fromkeys(COUNTS.all(), number) for number in (1, 2, 3)]
    own = [each for each, _parameters in ran if not each.startswith("SET LOCAL")]
    assert len(own) == 3
    assert {each.split()[0] for each in own} == {"INSERT"}


def test_windows_and_keys_are_counted_apart(database: Database) -> None:
    now = COUNTS.minute[0].count
    later: Count = (now[0], now[1] + timedelta(minutes=1))
    with database.transaction() as session:
        count_up(session, COUNTS.all())
        assert count_up(session, [later, now]) == {later: 1, now: 2}


def test_a_count_named_twice_counts_twice_and_an_empty_list_counts_none(
    database: Database,
) -> None:
    count = COUNTS.mail.mailbox_day
    assert write_by(database, count_up, [count] * 2) == {count: 2}
    assert write_by(database, count_up, []) == {}


def test_counts_of_a_failed_transaction_are_undone(database: Database) -> None:
    with pytest.raises(KeyError), database.transaction() as session:
        raise KeyError(count_up(session, COUNTS.all()))

    assert set(write_by(database, count_up, COUNTS.all()).values()) == {1}


def test_concurrent_counting_loses_nothing_and_never_deadlocks(
    database: Database,
) -> None:
    def count(number: int) -> None:
        for _ in range(10):
            write_by(database, count_up, COUNTS.all()[:: -1 if number % 2 else 1])

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(count, range(6)))

    assert set(write_by(database, count_up, COUNTS.all()).values()) == {61}


def test_transactions_that_count_in_another_order_never_deadlock(database: Database) -> None:
    first, *_others, last = sorted(COUNTS.all())

    with ThreadPoolExecutor(1) as pool:
        with database.transaction() as session:
            count_up(session, [first])
            waiting = pool.submit(write_by, database, count_up, [last, first])
            with pytest.raises(TimeoutError):
                waiting.result(timeout=0.5)
            # Had the other counted this one first, each would now wait for the other.
            count_up(session, [last])
        waiting.result(timeout=60)

    assert write_by(database, count_up, [first, last]) == {first: 3, last: 3}
