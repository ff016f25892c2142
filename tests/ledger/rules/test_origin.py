"""A log's name is an address without a scheme, and each tree has its own."""

from datetime import UTC, datetime, timedelta

from app.core.rules.web_origin import is_log_origin
from app.ledger.rules.checkpoint import rebased_origin

AT = datetime(2026, 3, 4, 8, 30, 15, 250_000, tzinfo=UTC)


def test_a_rebased_tree_has_its_own_name() -> None:
    names = [rebased_origin("example.org", AT + timedelta(seconds=more)) for more in range(3)]

    assert names[0] == "example.org/20260304T083015Z"
    assert len({"example.org", *names}) == 4
    assert all(map(is_log_origin, names))


def test_trees_started_within_one_second_have_different_names() -> None:
    names: list[str] = []
    for _each in range(3):
        names.append(rebased_origin("example.org", AT, names))

    first = "example.org/20260304T083015Z"
    assert names == [first, f"{first}-2", f"{first}-3"]
    assert all(map(is_log_origin, names))
