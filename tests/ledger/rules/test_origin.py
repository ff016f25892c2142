"""A log's name is its address without a scheme, and each tree has its own."""

import pytest

from app.core.rules.web_origin import is_log_origin, log_origin
from app.ledger.rules.checkpoint import numbered_origin


@pytest.mark.parametrize(("name", "later"), [
    (log_origin("https://invest.example.org"), "invest.example.org/ledger/2"),
    ("invest.example.org/ledger/10", "invest.example.org/ledger/2"),
    ("example.org/log", "example.org/log/2"),
    ("example.org/log2", "example.org/log2/2"),
])  # fmt: skip
def test_a_later_tree_is_named_by_its_number(name: str, later: str) -> None:
    assert numbered_origin(name, 2) == later
    assert is_log_origin(name)
    assert is_log_origin(later)
