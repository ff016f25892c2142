"""A log's name is an address without scheme, and no two trees share one."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.rules.ledger_origin import is_log_origin, log_origin, rebased_origin

AT = datetime(2026, 3, 4, 8, 30, 15, 250_000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("https://invest.example.org", "invest.example.org"),
        ("http://localhost:8000", "localhost:8000"),
        ("http://[::1]:8000", "[::1]:8000"),
    ],
)
def test_a_site_gives_its_log_its_own_address(site: str, name: str) -> None:
    assert log_origin(site) == name
    assert is_log_origin(name)


@pytest.mark.parametrize("name", ["", "https://example.org", "a b", "a+b", "a\nb", "a\tb"])
def test_what_a_note_cannot_be_signed_by_is_no_name(name: str) -> None:
    assert not is_log_origin(name)


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
