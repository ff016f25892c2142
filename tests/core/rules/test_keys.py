"""A rotated key: both are valid, and the one before it is used until the new one is known."""

from datetime import UTC, datetime, timedelta

from app.core.rules.keys import SPREADING, Key, in_use, valid_keys

MADE = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
OLD = Key(b"old")
NEW = Key(b"new", MADE, OLD)


def test_a_rotated_key_is_used_only_once_every_process_knows_it() -> None:
    for moment, used in (
        (MADE, OLD),
        (MADE + SPREADING - timedelta(microseconds=1), OLD),
        (MADE + SPREADING, NEW),
    ):
        assert in_use(NEW, moment) == used
        assert set(valid_keys(in_use(NEW, moment))) == {OLD, NEW}


def test_a_key_that_replaced_none_is_used_at_once() -> None:
    assert in_use(OLD, MADE) == OLD
    assert valid_keys(in_use(OLD, MADE)) == (OLD,)
