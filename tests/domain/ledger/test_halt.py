"""The word of a halt is read as it was left, whoever left it."""

from datetime import UTC, datetime

import pytest

from app.domain.ledger.halt import Halt, parse_halt

AT = datetime(2026, 3, 4, 8, 30, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "halt"),
    [
        (
            "2026-03-04T08:30:15.000Z The ledger is halted. A row is odd.\n",
            Halt("A row is odd.", AT),
        ),
        ("2026-03-04T08:30:15.000Z Something else.\n", Halt("Something else.", AT)),
        ("Stopped by hand.\n", Halt("Stopped by hand.", None)),
        ("", Halt("", None)),
    ],
)
def test_a_halt_is_a_moment_and_a_reason(text: str, halt: Halt) -> None:
    assert parse_halt(text) == halt
