"""The verifier and the core agree on the committed vector."""

import json
from pathlib import Path

import pytest

from app.ledger.rules.bundle import Bundle
from app.ledger.rules.verifier_key import parse_verifier_key
from tests.ledger.rules.make_vector import FOLDER, OLDER_SIZE, SIZE, TEXTS, Vector
from tests.verifier.auditor import passed, reason_of, verify_apart
from tests.verifier.sample_log import write_folder

KEYS = json.loads((FOLDER / "keys.json").read_bytes())


@pytest.fixture
def bundle(tmp_path: Path, program: Path) -> Path:
    """Return a bundle of the committed files."""
    tiles = json.loads((FOLDER / "tiles.json").read_bytes())
    return write_folder(
        tmp_path / "bundle",
        Bundle(
            checkpoint=(FOLDER / "checkpoint.txt").read_bytes(),
            keys=[parse_verifier_key(key) for key in KEYS.values()],
            entries=(FOLDER / "entries.txt").read_bytes().splitlines(),
            read_tile=lambda tile: bytes.fromhex(tiles[tile.path]),
            openings=enumerate(Vector().openings),
            erasures=[],
            certificates=[],
            rows=[],
            texts=TEXTS,
            guides={"README.txt": b"", "zone-verify.py": program.read_bytes()},
        ),
    )


@pytest.mark.parametrize("key", ["log", "next_log"])
def test_the_vector_verifies_with_either_key_its_witness_and_checkpoint(
    program: Path, bundle: Path, key: str
) -> None:
    older = FOLDER / "older-checkpoint.txt"

    verdict = verify_apart(
        program, bundle, "--key", KEYS[key], "--witness", KEYS["witness"],
        "--since", str(older), "--json",
    )  # fmt: skip

    found = json.loads(passed(verdict))
    assert found["entries"] == found["evidence_held"] == SIZE
    assert f" {OLDER_SIZE} entries in {older}" in found["anchors"][2]


def test_the_vectors_receipt_verifies(program: Path) -> None:
    receipt = FOLDER / "receipt.tlog-proof"

    verdict = verify_apart(program, receipt, "--key", KEYS["log"], "--witness", KEYS["witness"])

    assert verdict.status == 0, verdict.out


def test_the_vectors_record_without_opening_is_no_receipt(program: Path) -> None:
    verdict = verify_apart(program, FOLDER / "record.tlog-proof", "--key", KEYS["log"])

    assert "salt and payload" in reason_of(verdict)
