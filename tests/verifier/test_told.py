"""Facts that the verifier reports without a verdict: erasures, late entries, cosignatures."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.ledger.rules.erasure import ErasureReason
from tests.verifier.auditor import KEY, findings, since
from tests.verifier.sample_entries import (
    OLDER_SIZE,
    OVER,
    TEXTS,
    Logged,
    at_minute,
    logged_audit,
    logged_consent,
    logged_erasure,
    logged_publication,
    logged_voucher,
)
from tests.verifier.sample_log import SIZE, WITNESS, SampleLog

WITNESSED = f"witness.example (key {WITNESS.key_id.hex()})"


def told(program: Path, folder: Path, log: SampleLog, *held: int, more: Any = ()) -> dict[str, Any]:
    """Return the report on a log for a holder of its checkpoints of these sizes."""
    arguments: list[str] = []
    for size in held:
        (folder / f"held-{size}").write_bytes(log.checkpoint(size))
        arguments += ["--since", str(folder / f"held-{size}")]
    return findings(program, log.written(folder), *KEY, *arguments, *more)


def erased_one_by_one(count: int) -> list[Logged]:
    """Return a privacy policy, audit events, and an erasure of each with its event."""
    events = [logged_audit(index) for index in range(1, count + 1)]
    over = ErasureReason.RETENTION
    erasures = [logged_erasure(OVER + at, [event], over) for at, event in enumerate(events)]
    vouchers = [logged_voucher(2 * OVER + at, each) for at, each in enumerate(erasures)]
    emptied = [replace(event, held=False) for event in events]
    return [logged_publication(0, TEXTS[1:]), *emptied, *erasures, *vouchers]


def test_erasures_are_listed_up_to_a_readable_number(program: Path, tmp_path: Path) -> None:
    found = told(program, tmp_path, SampleLog(erased_one_by_one(23), texts=TEXTS[1:]))

    assert found["evidence_erased"] == 23
    assert [each["entry"] for each in found["erasures"]] == list(range(24, 44))
    assert found["more_erasures"] == 3


def test_erasures_are_marked_if_a_held_checkpoint_vouches_for_them(
    program: Path, tmp_path: Path
) -> None:
    found = told(program, tmp_path, SampleLog(erased_one_by_one(10), texts=TEXTS[1:]), 15, 3)

    assert (found["held_entries"], found["erased_since"]) == (15, 6)


def test_entries_much_older_than_earlier_held_ones_are_reported(
    program: Path, tmp_path: Path
) -> None:
    logged = [logged_audit(minute) for minute in [0, 1500, 2940, 61, 59, 58, 3000]]

    found = told(program, tmp_path, SampleLog(logged, texts=()), 2, 1)

    # Up to the second entry, minute 1500 is the newest, and a day before it is minute 60.
    assert at_minute(1500) - at_minute(60) == timedelta(days=1)
    assert (found["late_entries"], found["first_late_entry"]) == (2, 4)


def test_unordered_entries_below_the_held_size_are_not_reported(
    program: Path, tmp_path: Path
) -> None:
    logged = [logged_audit(minute) for minute in (9000, 1, 9001)]

    assert told(program, tmp_path, SampleLog(logged, texts=()), 3)["late_entries"] == 0
    assert "late_entries" not in told(program, tmp_path / "bundle", SampleLog(logged, texts=()))


def test_a_witness_of_few_entries_counts_with_its_coverage(program: Path, tmp_path: Path) -> None:
    log = SampleLog([logged_consent(index) for index in range(20)], texts=SampleLog().texts)
    log.logged[9:10] = SampleLog().logged[9:10]
    log.logged[19:20] = SampleLog().logged[19:20]
    bundle = log.written(tmp_path, checkpoint=log.uncosigned())
    held = since(tmp_path, log.checkpoint(3))

    found = findings(program, bundle, *KEY, "--witness", WITNESS.key.text, *held)

    assert found["witnesses"] == {WITNESSED: "3 of 20 entries"}


def test_a_witness_of_all_entries_is_reported_to_cover_all(program: Path, tmp_path: Path) -> None:
    found = told(program, tmp_path, SampleLog(), OLDER_SIZE, more=("--witness", WITNESS.key.text))

    assert found["witnesses"] == {WITNESSED: f"{SIZE} of {SIZE} entries"}
