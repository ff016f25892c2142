"""A rebased log must state correctly which log it follows and which entries were lost."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.ledger.outside.ed25519_keys import log_signer
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from tests.verifier.auditor import KEY, Verdict, passed, since, verify
from tests.verifier.sample_entries import OLDER_SIZE, TEXTS, logged_consent, logged_rebase
from tests.verifier.sample_log import LATER_LOG, LOG, ORIGIN, SampleLog

CHECKPOINTS = "begun_anew_checkpoints"
LATER_KEY = ("--key", LATER_LOG.key.text)
HELD = SampleLog().checkpoint(OLDER_SIZE).decode()
STORED = SampleLog().checkpoint(OLDER_SIZE - 7).decode()
FORGED = STORED.replace("ledger\n193", "ledger\n194")
ELSEWHERE = log_signer("zone.example/ledger/1", bytes(32))
OF_ANOTHER = bytes(sign_checkpoint(Checkpoint(ELSEWHERE.name, 5, bytes(32)), [ELSEWHERE])).decode()
OTHER_TREE = bytes(sign_checkpoint(Checkpoint(ORIGIN, OLDER_SIZE, bytes(32)), [LOG]))
ENTRY = "entry 0 (openings.jsonl line 1)"
SIGNED = f"signed by {ORIGIN} (key {LOG.key_id.hex()})"
UNCHECKED = "not checked: nothing rests on it"


def audit(
    program: Path, folder: Path, *arguments: str, held: str = HELD, **details: Any
) -> Verdict:
    """Return the verdict on a rebased log with these details."""
    logged = [logged_rebase(0, held, TEXTS, **details), logged_consent(1)]
    bundle = SampleLog(logged, signer=LATER_LOG).written(folder)
    return verify(program, bundle, *LATER_KEY, *arguments, "--json")


@pytest.mark.parametrize(
    ("details", "checkpoints"),
    [
        ({}, {"held": SIGNED}),
        ({"stored": STORED, "gap": 7}, {"held": SIGNED, "stored": SIGNED}),
        ({"stored": STORED, "continues": 0}, {"held": SIGNED, "stored": UNCHECKED}),
        ({"stored": FORGED, "continues": 0}, {"held": SIGNED, "stored": UNCHECKED}),
        ({"stored": OF_ANOTHER}, {"held": SIGNED, "stored": UNCHECKED}),
        ({"held": "", "stored": STORED, "gap": 0}, {"stored": SIGNED}),
    ],
    ids=["nothing stored", "some stored", "a fork", "a forgery", "another log", "nothing held"],
)  # fmt: skip
def test_a_valid_rebase_verifies_and_is_reported(
    program: Path, tmp_path: Path, details: dict[str, Any], checkpoints: dict[str, str]
) -> None:
    assert json.loads(passed(audit(program, tmp_path, *KEY, **details)))[CHECKPOINTS] == checkpoints


def test_without_the_earlier_logs_key_its_checkpoints_count_as_unchecked(
    program: Path, tmp_path: Path
) -> None:
    found = json.loads(audit(program, tmp_path).out)

    [(held, told)] = found[CHECKPOINTS].items()
    assert (held, told.startswith("not checked")) == ("held", True)
    assert found["begun_anew"].startswith(f"after {ORIGIN} at size {OLDER_SIZE}, losing")


@pytest.mark.parametrize(
    ("details", "thing", "reason"),
    [
        ({"held": "lost"}, f"the held checkpoint in {ENTRY}", "is not a signed checkpoint"),
        ({"stored": "none"}, f"the stored checkpoint in {ENTRY}", "is not a signed checkpoint"),
        ({"held": ""}, ENTRY, "names no checkpoint of the log before"),
        ({"gap": 0}, ENTRY, f"says that 0 entries were lost, not {OLDER_SIZE}"),
        ({"stored": STORED}, ENTRY, f"says that {OLDER_SIZE} entries were lost, not 7"),
        ({"stored": STORED, "gap": 7, "continues": 0}, ENTRY,
         f"says that 7 entries were lost, not {OLDER_SIZE}"),
        ({"stored": OF_ANOTHER, "gap": OLDER_SIZE - 5}, ENTRY,
         f"says that {OLDER_SIZE - 5} entries were lost, not {OLDER_SIZE}"),
        ({"continues": 2}, ENTRY, "has a payload that is not of its kind, rebase"),
        ({"stored": FORGED, "gap": 6}, f"the stored checkpoint in {ENTRY}",
         f"has a wrong signature of {ORIGIN} (key {LOG.key_id.hex()})"),
        ({"held": HELD.replace("ledger\n200", "ledger\n207"), "gap": 207},
         f"the held checkpoint in {ENTRY}",
         f"has a wrong signature of {ORIGIN} (key {LOG.key_id.hex()})"),
    ],
)  # fmt: skip
def test_a_contradictory_rebase_fails(
    program: Path, tmp_path: Path, details: dict[str, Any], thing: str, reason: str
) -> None:
    told = json.loads(audit(program, tmp_path, *KEY, **details).out)
    assert told == {"holds": False, "object": thing, "reason": reason}


@pytest.mark.parametrize("size", [0, 50, OLDER_SIZE])
def test_a_held_checkpoint_of_the_earlier_log_is_reported_as_declared(
    program: Path, tmp_path: Path, size: int
) -> None:
    held = since(tmp_path, SampleLog().checkpoint(size))

    found = json.loads(passed(audit(program, tmp_path, *KEY, *held, stored=STORED, gap=7)))

    [declared] = found["declared"]
    assert declared.startswith(f"{held[1]}: ")
    assert (str(OLDER_SIZE) in declared, declared.endswith("7 lost")) == (True, True)


@pytest.mark.parametrize(
    ("tree", "reason"),
    [
        (SampleLog().checkpoint(OLDER_SIZE + 1), f"signs {OLDER_SIZE + 1} entries of {ORIGIN}"),
        (OTHER_TREE, f"signs another tree of {OLDER_SIZE} entries"),
    ],
    ids=["more entries", "another tree"],
)
def test_another_checkpoint_than_the_rebase_names_fails(
    program: Path, tmp_path: Path, tree: bytes, reason: str
) -> None:
    verdict = audit(program, tmp_path, *KEY, *since(tmp_path, tree))

    assert json.loads(verdict.out)["reason"].startswith(reason)
