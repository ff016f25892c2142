"""A log's name is an address without a scheme, and each tree has its own."""

from datetime import UTC, datetime, timedelta

from app.core.rules.web_origin import is_log_origin
from app.ledger.rules.checkpoint import rebased_origin

AT = datetime(2026, 3, 4, 8, 30, 15, 250_000, tzinfo=UTC)


def test_a_tree_begun_anew_has_a_name_of_its_own() -> None:
    names = [rebased_origin("example.org", AT + timedelta(seconds=more)) for more in range(3)]

    assert names[0] == "example.org/20260304T083015Z"
    assert len({"example.org", *names}) == 4
    assert all(map(is_log_origin, names))


def test_trees_that_are_begun_within_one_second_have_names_of_their_own() -> None:
    names: list[str] = []
    for _each in range(3):
        names.append(rebased_origin("example.org", AT, names))

    first = "example.org/20260304T083015Z"
    assert names == [first, f"{first}-2", f"{first}-3"]
    assert all(map(is_log_origin, names))
