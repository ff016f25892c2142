"""The committed vector equals the code's output, and verifies by hand."""

import json
from base64 import b64decode
from hashlib import sha256
from typing import Any

import pytest

from app.ledger.outside.ed25519_keys import verifier_for
from app.ledger.rules.checkpoint import open_checkpoint
from app.ledger.rules.merkle import verify_consistency
from app.ledger.rules.signed_note import Verifier
from app.ledger.rules.tlog_proof import consent_entry, verify_tlog_proof
from app.ledger.rules.verifier_key import parse_verifier_key, read_hash
from tests.ledger.rules import naive_tree
from tests.ledger.rules.make_vector import FOLDER, OLDER_SIZE, RECEIPT, RECORD, SIZE, Vector
from tests.support.ledger.proof_files import parse_opening, parse_tlog_proof


def read(name: str) -> bytes:
    """Return a committed file of the vector."""
    return (FOLDER / name).read_bytes()


def read_json(name: str) -> Any:
    """Return the content of a committed JSON file of the vector."""
    return json.loads(read(name))


def verifier(name: str) -> Verifier:
    """Return the verifier of a key of the vector."""
    return verifier_for(parse_verifier_key(read_json("keys.json")[name]))


def entries() -> list[bytes]:
    """Return the entries, one a line."""
    return read("entries.txt").splitlines()


def root_of(name: str) -> bytes:
    """Return the root in a checkpoint of the vector, read by its position alone."""
    return b64decode(read(name).split(b"\n")[2])


def test_the_committed_vector_is_what_the_code_writes() -> None:
    committed = {path.name: path.read_bytes() for path in FOLDER.iterdir()}

    assert committed == Vector().files(), "run `python -m tests.ledger.rules.make_vector`"


def test_its_roots_are_those_of_the_recursive_definition() -> None:
    assert len(entries()) == SIZE
    assert root_of("checkpoint.txt") == naive_tree.root(entries())
    assert root_of("older-checkpoint.txt") == naive_tree.root(entries()[:OLDER_SIZE])


def test_its_tiles_hold_the_hashes_that_the_specification_says() -> None:
    leaves = [sha256(b"\x00" + entry).digest() for entry in entries()]

    assert read_json("tiles.json") == {
        "tile/0/000": b"".join(leaves[:256]).hex(),
        "tile/0/001.p/4": b"".join(leaves[256:]).hex(),
        "tile/1/000.p/1": naive_tree.root(entries()[:256]).hex(),
    }


@pytest.mark.parametrize("name", ["older-checkpoint.txt", "checkpoint.txt"])
@pytest.mark.parametrize("key", ["log", "next_log"])
def test_its_checkpoints_open_with_either_key_of_the_log(name: str, key: str) -> None:
    opened = open_checkpoint(read(name), [verifier(key)], [verifier("witness")])

    assert [each.name for each in opened.signatures] == ["zone.example/ledger", "witness.example"]
    assert opened.checkpoint.root == root_of(name)


def test_its_newer_checkpoint_continues_the_older() -> None:
    path = [read_hash(each, "A hash") for each in read_json("consistency.json")]

    verify_consistency(
        OLDER_SIZE, root_of("older-checkpoint.txt"), SIZE, root_of("checkpoint.txt"), path
    )
    assert tuple(path) == naive_tree.consistency(OLDER_SIZE, entries())


def test_its_record_is_proven_by_its_entry() -> None:
    proof = parse_tlog_proof(read("record.tlog-proof"))

    signed = verify_tlog_proof(proof, entries()[RECORD], [verifier("log")])

    assert proof.index == RECORD
    assert proof.extra is None
    assert proof.path == naive_tree.inclusion(RECORD, entries())
    assert signed.checkpoint.root == root_of("checkpoint.txt")


def test_its_receipt_is_proven_on_its_own() -> None:
    proof = parse_tlog_proof(read("receipt.tlog-proof"))
    assert proof.extra is not None
    opening = parse_opening(proof.extra)

    entry = consent_entry(opening)

    assert proof.index == RECEIPT
    assert entry == entries()[RECEIPT]
    assert json.loads(opening.payload)["act"] == "given"
    verify_tlog_proof(proof, entry, [verifier("log")], [verifier("witness")])
