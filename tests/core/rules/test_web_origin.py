"""A log is named by its site's address, without a scheme."""

import pytest

from app.core.rules.web_origin import is_log_origin, is_page_address, log_origin


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("https://invest.example.org", "invest.example.org/ledger/1"),
        ("http://localhost:8000", "localhost:8000/ledger/1"),
        ("http://[::1]:8000", "[::1]:8000/ledger/1"),
    ],
)
def test_a_log_is_named_by_its_sites_address(site: str, name: str) -> None:
    assert log_origin(site) == name
    assert is_log_origin(name)


@pytest.mark.parametrize("name", ["", "https://example.org", "a b", "a+b", "a\nb", "a\tb"])
def test_a_name_that_no_note_can_carry_is_not_an_origin(name: str) -> None:
    assert not is_log_origin(name)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("https://example.org/a", True),
        ("http://[", False),
        ("https://a b.org", False),
        ("/a", False),
    ],
)
def test_the_complete_address_of_a_page_is_known(text: str, is_one: bool) -> None:
    assert is_page_address(text) is is_one
