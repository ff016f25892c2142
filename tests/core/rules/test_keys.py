"""A rotated key: both are valid, and the one before it is used until the new one is known."""

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

from app.core.rules.keys import (
    SPREADING,
    Key,
    Secrets,
    generation,
    in_use,
    marks_of,
    strange_keys,
    valid_keys,
)

MADE = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
OLD = Key(b"old")
NEW = Key(b"new", MADE, OLD)


def test_a_key_is_used_at_once_and_a_rotated_one_once_every_process_knows_it() -> None:
    assert valid_keys(in_use(OLD, MADE)) == (OLD,)
    for moment, used in (
        (MADE, OLD),
        (MADE + SPREADING - timedelta(microseconds=1), OLD),
        (MADE + SPREADING, NEW),
    ):
        assert in_use(NEW, moment) == used
        assert set(valid_keys(in_use(NEW, moment))) == {OLD, NEW}


def test_a_key_is_known_by_a_fingerprint_that_its_name_changes_and_a_rotation_keeps() -> None:
    before = Secrets(**{each.name: OLD for each in fields(Secrets)})
    rotated = replace(before, link_key=NEW)

    marks = marks_of(rotated)

    assert marks["link_key"].before == marks_of(before)["link_key"].present
    assert marks["csrf_key"].before is None
    assert len({each.present for each in marks.values()}) == len(fields(Secrets))
    assert generation(rotated) != generation(before)
    assert strange_keys(marks.values(), marks_of(before)) == []
    assert strange_keys(marks_of(before).values(), marks) == ["link_key"]
    assert strange_keys(marks.values(), {}) == []
