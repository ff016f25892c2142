"""A list that is emptied, damaged or lost is no list: exports wait until somebody decides."""

from uuid import UUID

import pytest

from app.core.rules.audit_events import AuditEvent
from app.core.rules.retention import RetentionPeriods
from app.exports.rules.export import DatabaseBehind
from app.rights.reapplication import has_kept_up, keep_up
from app.rights.withdrawal_listing import shorten_withdrawals
from tests.support.rights.restoring import ACTED_AT, Place
from tests.support.stored import audited


def damage(place: Place, content: bytes | None) -> None:
    """Put something else in place of the list of withdrawals, or nothing."""
    path = place.lists.withdrawals.path
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)


@pytest.mark.parametrize(
    "content", [b"", b"garbage\n", b"\0" * 4096, None], ids=["empty", "garbage", "nuls", "missing"]
)
def test_nothing_is_exported_with_a_damaged_list_until_somebody_decides(
    place: Place, people: dict[str, UUID], content: bytes | None
) -> None:
    place.withdraw(people["lin"])
    dump = place.dump()
    place.withdraw(people["wei"])
    dump.restore()
    damage(place, content)

    with pytest.raises(DatabaseBehind):
        place.open()
    assert not keep_up(place.database, place.lists)
    assert not has_kept_up(place.database, place.lists)

    assert place.reapply(as_they_are=True) == []
    assert place.reapply(as_they_are=True) == []
    accepted = audited(place.database, AuditEvent.OUTSIDE_LISTS_ACCEPTED.tag)
    assert accepted == [{"lists": "withdrawals"}]
    assert place.in_news() == ["kim", "wei"]
    place.withdraw(people["kim"])
    assert place.in_news() == ["wei"]


def test_nothing_is_exported_without_a_list_that_was_empty_at_the_dump(
    place: Place, people: dict[str, UUID]
) -> None:
    dump = place.dump()
    place.withdraw(people["wei"])
    dump.restore()
    damage(place, None)
    with pytest.raises(DatabaseBehind):
        place.open()


def test_a_line_that_records_nothing_holds_exports_up_until_somebody_decides(
    place: Place, people: dict[str, UUID]
) -> None:
    assert keep_up(place.database, place.lists)
    place.lists.withdrawals.append(b'{"id":"x"}')
    with pytest.raises(DatabaseBehind):
        place.open()
    place.reapply(as_they_are=True)
    assert place.in_news() == sorted(people)


def test_a_list_that_the_service_has_shortened_holds_nothing_up(
    place: Place, people: dict[str, UUID]
) -> None:
    place.withdraw(people["lin"])
    dump = place.dump()
    place.withdraw(people["wei"])
    periods = RetentionPeriods(evidence_months=36)
    assert shorten_withdrawals(place.lists, periods, ACTED_AT.replace(year=ACTED_AT.year + 3)) == 2
    assert keep_up(place.database, place.lists)
    assert place.in_news() == ["kim"]

    dump.restore()
    assert place.in_news() == ["kim", "wei"]
