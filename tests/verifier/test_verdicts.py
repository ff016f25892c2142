"""A valid bundle passes, as folder and as zip, and the auditor sees its coverage."""

import shutil
from pathlib import Path

import pytest

from tests.verifier.auditor import (
    KEY,
    findings,
    holding,
    since,
    verify,
    verify_apart,
    verify_in_little,
)
from tests.verifier.sample_entries import (
    ERASED,
    OLDER_SIZE,
    TEXTS,
    logged_audit,
    logged_consent,
    logged_rebase,
)
from tests.verifier.sample_log import LOG, ORIGIN, OTHER_LOG, SIZE, WITNESS, SampleLog

WITNESSED = ("--witness", WITNESS.key.text)


def test_a_sound_bundle_verifies(program: Path, sound: Path) -> None:
    verdict = verify_apart(program, sound, *KEY)

    assert (verdict.status, verdict.err) == (0, "")
    assert verdict.out.startswith("Inner consistency only: ")


@pytest.mark.parametrize("size", [0, 1, OLDER_SIZE])
def test_only_a_held_checkpoint_of_entries_shows_more_than_consistency(
    program: Path, sound: Path, tmp_path: Path, size: int
) -> None:
    held = since(tmp_path, SampleLog().checkpoint(size))

    said = holding(program, sound, *KEY, *held)
    found = findings(program, sound, *KEY, *held)

    assert said.startswith("Everything holds.\n") is bool(size)
    assert found["inner_consistency_only"] is not bool(size)


def test_a_zip_verifies_as_written_and_as_made_of_the_folder_by_hand(
    program: Path, sound: Path, zipped: Path, tmp_path: Path
) -> None:
    again = shutil.make_archive(str(tmp_path / "again"), "zip", sound)

    assert verify_apart(program, zipped, *KEY).status == 0
    assert verify(program, Path(again), *KEY).status == 0


def test_the_summary_states_the_findings(program: Path, sound: Path, tmp_path: Path) -> None:
    older = since(tmp_path, SampleLog().checkpoint(OLDER_SIZE))

    found = findings(program, sound, *KEY, *WITNESSED, *older)

    anchors, erased = found.pop("anchors"), found.pop("on_erased_records")
    expected = {
        "holds": True,
        "inner_consistency_only": False,
        "origin": ORIGIN,
        "entries": SIZE,
        "kinds": {
            "audit": 27,
            "consent.given": 189,
            "consent.withdrawn": 54,
            "person.erased": 1,
        },
        "first": "2026-01-01T00:00:00.000Z",
        "last": "2026-01-01T04:29:00.000Z",
        "evidence_held": SIZE - len(ERASED),
        "evidence_erased": len(ERASED),
        "evidence_erased_by_kind": {"consent.given": 2},
        "erasures": [
            {
                "entry": SIZE - 2,
                "time": "2026-01-01T04:29:00.000Z",
                "reason": "request",
                "records": len(ERASED),
            }
        ],
        "listed_as_erased_but_not_logged": 0,
        "held_entries": OLDER_SIZE,
        "erased_since": len(ERASED),
        "late_entries": 0,
        "begun_anew": "no",
        "witnesses": {f"witness.example (key {WITNESS.key_id.hex()})": f"{SIZE} of {SIZE} entries"},
    }
    assert found == expected
    assert erased
    told = [(anchor.partition(" (")[0], anchor.split()[-1]) for anchor in anchors]
    at = "2026-01-01T12:00:00Z"
    assert told == [
        (ORIGIN, "checkpoint"), (WITNESS.name, at), (ORIGIN, older[1]), (WITNESS.name, at),
    ]  # fmt: skip
    assert [f" {size} entries in " in anchors[n] for n, size in ((0, SIZE), (2, OLDER_SIZE))] == [
        True,
        True,
    ]


def test_the_summary_is_a_table_for_people_with_a_line_for_each_erasure(
    program: Path, sound: Path
) -> None:
    lines = verify(program, sound, *KEY).out.splitlines()

    erasure = f"entry {SIZE - 2}, time 2026-01-01T04:29:00.000Z, reason request, records 2"
    assert {f"{'entries':<34}{SIZE}", f"{'erasures':<34}{erasure}"} < {*lines}
    kinds = lines.index("kinds")
    assert f"  {'consent.given':<32}189" in lines[kinds + 1 : kinds + 5]


@pytest.mark.parametrize("size", [0, 1, 255, 256, 257])
def test_bundles_of_every_tree_shape_verify(program: Path, tmp_path: Path, size: int) -> None:
    log = SampleLog([logged_audit(index) for index in range(size)], texts=())
    held = since(tmp_path, log.checkpoint(size // 2))

    found = findings(program, log.written(tmp_path), *KEY, *held)

    assert found["entries"] == size


def test_a_bundle_verifies_with_either_of_two_keys(program: Path, sound: Path) -> None:
    assert verify(program, sound, "--key", OTHER_LOG.key.text, *KEY).status == 0


def test_a_log_rebased_after_a_restore_is_reported(program: Path, tmp_path: Path) -> None:
    lost = SampleLog().checkpoint(OLDER_SIZE).decode()
    log = SampleLog([logged_rebase(0, lost, TEXTS), logged_consent(1)])

    found = findings(program, log.written(tmp_path), *KEY)

    lost = f"after {ORIGIN} at size {OLDER_SIZE}, losing {OLDER_SIZE}"
    assert found["begun_anew"].startswith(lost)


def test_a_large_bundle_shows_progress_and_takes_little_memory_and_time(
    program: Path, tmp_path: Path
) -> None:
    log = SampleLog([logged_audit(index) for index in range(65_537)], texts=())

    verdict = verify_in_little(program, log.written(tmp_path), *KEY)

    assert verdict.status == 0
    assert verdict.err.startswith("65,536 of 65,537")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--key", "zone.example/ledger"),
        ("--key", LOG.key.text.replace("+", "+0", 1)),
        ("--key", WITNESS.key.text),
        (*KEY, "--witness", LOG.key.text),
        (*KEY, "--since", "no-such-file"),
        (*KEY, "--strange"),
    ],
    ids=str,
)
def test_a_wrong_command_ends_with_status_two(
    program: Path, sound: Path, arguments: tuple[str, ...]
) -> None:
    verdict = verify(program, sound, *arguments)

    assert (verdict.status, verdict.out) == (2, "")
    assert "zone-verify.py: error:" in verdict.err


def test_a_missing_bundle_ends_with_status_two_and_is_named_safely(
    program: Path, tmp_path: Path
) -> None:
    verdict = verify_apart(program, tmp_path / "no\x1b[2Kthing", *KEY)

    assert verdict.status == 2
    assert r"no\x1b[2Kthing" in verdict.err
