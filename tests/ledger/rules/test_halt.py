"""The record of a halt reads back unchanged in any process."""

from datetime import UTC, datetime

import pytest

from app.ledger.rules.halt import (
    NAMED,
    CauseCode,
    Halt,
    HaltCause,
    LedgerHalted,
    halt_text,
    parse_cause,
    parse_halt,
)
from tests.support.content.copy import EN

AT = datetime(2026, 3, 4, 8, 30, 15, tzinfo=UTC)
CAUSE = HaltCause(CauseCode.LAST_ENTRIES, {"first": 256})


@pytest.mark.parametrize(
    ("text", "halt"),
    [
        (
            "2026-03-04T08:30:15.000Z The ledger is halted. A row is odd.\n",
            Halt("A row is odd.", AT),
        ),
        ("2026-03-04T08:30:15.000Z Something else.\n", Halt("Something else.", AT)),
        ("2026-03-04T08:30:15.000Z One.\nTwo.\n", Halt("One.\nTwo.", AT)),
        (
            '2026-03-04T08:30:15.000Z Of a later version.\n{"code": "new"}\n',
            Halt('Of a later version.\n{"code": "new"}', AT),
        ),
        ("Stopped by hand.\n", Halt("Stopped by hand.", None)),
        ("", Halt("", None)),
    ],
)
def test_a_halt_is_a_moment_and_a_reason(text: str, halt: Halt) -> None:
    assert parse_halt(text) == halt


def test_a_stored_halt_begins_with_its_sentence_and_keeps_its_cause() -> None:
    text = halt_text(
        LedgerHalted(f"{EN.status.facts.halt.bad(value='1')} Entries are odd.", CAUSE), AT
    )

    assert text.startswith("2026-03-04T08:30:15.000Z ")
    assert parse_halt(f"{text}\n") == Halt("Entries are odd.", AT, CAUSE)


def test_a_halt_without_a_cause_is_its_sentence_alone() -> None:
    text = halt_text(LedgerHalted(f"{EN.status.facts.halt.bad(value='1')} It is odd."), AT)

    assert (parse_halt(text), "\n" in text) == (Halt("It is odd.", AT), False)


@pytest.mark.parametrize("code", CauseCode)
def test_every_cause_reads_back_as_stored(code: CauseCode) -> None:
    cause = HaltCause(code, dict.fromkeys(NAMED[code], "x 数\n"))

    assert "\n" not in str(cause)
    assert parse_cause(str(cause)) == cause


@pytest.mark.parametrize(
    "line",
    [
        "",
        "A sentence.",
        "7",
        "[]",
        '{"first": 0}',
        '{"code": "new", "first": 0}',
        '{"code": [], "first": 0}',
        '{"code": "last_entries"}',
        '{"code": "last_entries", "first": null}',
        '{"code": "last_entries", "first": 0, "more": 1}',
    ],
)
def test_an_incomplete_cause_is_none(line: str) -> None:
    assert parse_cause(line) is None
