"""A proof of growth proves offline that the log continues a held checkpoint."""

import json
from pathlib import Path

import pytest

from app.ledger.rules.merkle import consistency_proof
from app.ledger.rules.signed_note import NoteSignature
from app.ledger.rules.witness import AddCheckpoint
from app.verifier.tree import check_consistency
from tests.ledger.rules import naive_tree
from tests.verifier.auditor import KEY, Verdict, passed, reason_of, since, verify
from tests.verifier.sample_entries import OLDER_SIZE
from tests.verifier.sample_log import LATER_LOG, SIZE, WITNESS, SampleLog

LOG = SampleLog()
HELD = LOG.checkpoint(OLDER_SIZE)
FORKED = SampleLog(logged=list(reversed(LOG.logged)))


def proof(old: int = OLDER_SIZE, note: bytes | None = None) -> bytes:
    """Return the proof from the console."""
    path = consistency_proof(old, SIZE, LOG.hashes())
    return bytes(AddCheckpoint(old, path, note or LOG.checkpoint(SIZE)))


def verdict_on(program: Path, folder: Path, data: bytes, held: bytes, *arguments: str) -> Verdict:
    """Return the verdict on a proof with a held checkpoint."""
    path = folder / "growth.proof"
    path.write_bytes(data)
    return verify(program, path, *KEY, *since(folder, held), *arguments)


@pytest.mark.parametrize("old", [0, 1, 128, OLDER_SIZE, 256, SIZE - 1, SIZE])
def test_the_log_is_proven_to_continue_the_held_checkpoint(
    program: Path, tmp_path: Path, old: int
) -> None:
    witness = ("--witness", WITNESS.key.text)
    verdict = verdict_on(program, tmp_path, proof(old), LOG.checkpoint(old), "--json", *witness)

    told = json.loads(passed(verdict))
    assert (told["held_entries"], told["entries"]) == (old, SIZE)
    assert "witness.example" in str(told["anchors"])


@pytest.mark.parametrize(("kind", "length"), [(0x06, 8 + 2420), (0x05, 1), (0xFF, 4999)])
def test_cosignatures_of_unknown_types_are_passed_over(
    program: Path, tmp_path: Path, kind: int, length: int
) -> None:
    unknown = NoteSignature("new.example", bytes([kind] * 4), bytes(length)).line.encode() * 16
    data = proof(note=LOG.checkpoint(SIZE) + unknown)

    found = verdict_on(program, tmp_path, data, LOG.checkpoint(OLDER_SIZE) + unknown)

    assert found.status == 0, found.out + found.err


@pytest.mark.parametrize(
    ("data", "held", "reason"),
    [
        (proof(), FORKED.checkpoint(OLDER_SIZE), "does not show that the log continues"),
        (proof(199), HELD, "and the proof is about 199"),
        (proof().replace(b"old 200\n", b"old 200\nAAAA\n"), HELD, "does not hold hashes"),
        (proof().replace(b"\n", b"\r\n"), HELD, "was changed on the way"),
        (
            proof(note=SampleLog(signer=LATER_LOG).checkpoint(SIZE)),
            HELD,
            "not signed by a given key",
        ),
        (b"\n".join(proof().split(b"\n")[:2] + proof().split(b"\n")[3:]), HELD, "does not show"),
        (bytes(AddCheckpoint(SIZE, (), HELD)), LOG.checkpoint(SIZE), "cut back"),
    ],
    ids=["another tree", "another size", "no hash", "CRLF", "another key", "a hash less", "cut"],
)
def test_a_changed_proof_is_found(
    program: Path, tmp_path: Path, data: bytes, held: bytes, reason: str
) -> None:
    assert reason in reason_of(verdict_on(program, tmp_path, data, held))


def test_the_held_checkpoint_is_required(program: Path, tmp_path: Path) -> None:
    path = tmp_path / "growth.proof"
    path.write_bytes(proof())
    found = verify(program, path, *KEY)

    assert found.status == 2
    assert "--since" in found.err


def test_its_arithmetic_equals_a_naive_tree() -> None:
    entries = [bytes([n]) for n in range(20)]
    for second in range(1, 21):
        for first in range(1, second + 1):
            path = naive_tree.consistency(first, entries[:second])
            roots = naive_tree.root(entries[:first]), naive_tree.root(entries[:second])
            assert check_consistency(first, roots[0], second, roots[1], path)
            assert not check_consistency(first, bytes(32), second, roots[1], path)
            assert not check_consistency(first, roots[0], second, roots[1], [*path, bytes(32)])
            if path:
                assert not check_consistency(first, roots[0], second, roots[1], path[:-1])
