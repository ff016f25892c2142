"""Conditions for a witness to cosign, and the statuses of its refusals (C2SP tlog-witness)."""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest

from app.ledger.outside.ed25519_keys import (
    KeySigner,
    cosignature_signer,
    log_signer,
    verifier_for,
)
from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import EMPTY_ROOT, consistency_proof, leaf_hash, tree_root
from app.ledger.rules.signed_note import NoteSignature, sign_text
from app.ledger.rules.tiles import append_to_tiles, tile_hashes
from app.ledger.rules.witness import (
    LARGEST_REQUEST,
    AddCheckpoint,
    CosigningRefused,
    check_growth,
    parse_add_checkpoint,
    read_cosignature,
    read_request,
)

ORIGIN = "log.example"
LOG = log_signer(ORIGIN, sha256(b"log").digest())
OTHER = log_signer(ORIGIN, sha256(b"other").digest())
WITNESS = cosignature_signer("witness.example", sha256(b"witness").digest(), 1_800_000_000)
SEEN = datetime.fromtimestamp(1_800_000_000, UTC)
LOGS = {ORIGIN: [verifier_for(LOG.key)]}
LEAVES = [leaf_hash(b"%d" % number) for number in range(300)]


def tree(size: int) -> Checkpoint:
    return Checkpoint(ORIGIN, size, tree_root(LEAVES[:size]))


def request(old: int, new: int, signer: KeySigner = LOG) -> AddCheckpoint:
    read = tile_hashes(new, append_to_tiles(0, {}, LEAVES[:new]).__getitem__)
    note = bytes(sign_checkpoint(tree(new), [signer]))
    return AddCheckpoint(old, consistency_proof(old, new, read), note)


def status_of(asked: AddCheckpoint, recorded: Checkpoint) -> tuple[int, int | None]:
    """Judge a request as a witness does; return the status and the size reported."""
    try:
        check_growth(asked, read_request(bytes(asked), LOGS)[1], recorded)
    except CosigningRefused as refusal:
        return refusal.status.value, refusal.recorded
    return 200, None


@pytest.mark.parametrize(("old", "new"), [(0, 0), (0, 1), (0, 300), (1, 2), (7, 256), (256, 300)])
def test_a_growing_tree_is_cosigned_also_when_repeated(old: int, new: int) -> None:
    asked = parse_add_checkpoint(bytes(request(old, new)))

    assert asked == request(old, new)
    assert status_of(asked, tree(old)) == (200, None)
    assert status_of(request(new, new), tree(new)) == (200, None)


def test_an_unknown_log_is_not_found() -> None:
    unknown = log_signer("else.example", sha256(b"log").digest())
    note = bytes(sign_checkpoint(Checkpoint("else.example", 0, EMPTY_ROOT), [unknown]))

    assert status_of(AddCheckpoint(0, (), note), tree(0)) == (404, None)


@pytest.mark.parametrize("size", [0, 5])
def test_another_keys_signature_under_the_logs_name_is_forbidden(size: int) -> None:
    assert status_of(request(0, size, OTHER), tree(0)) == (403, None)


def test_a_wrong_signature_by_the_logs_own_key_is_forbidden() -> None:
    right = request(0, 5)
    wrong = replace(right, note=right.note.replace(b"\n5\n", b"\n6\n"))

    assert status_of(wrong, tree(0)) == (403, None)


UNKNOWN = [NoteSignature("new.example", bytes([kind] * 4), bytes(length)) for kind, length in (
    (0x06, 8 + 2420), (0x05, 1), (0xFF, 4999))]  # fmt: skip
"""Signatures of types that are not known here: ML-DSA-44, RFC 6962's, and one with no number."""


@pytest.mark.parametrize("unknown", [[each] for each in UNKNOWN] + [UNKNOWN * 5])
def test_signatures_of_unknown_types_never_break_a_note(unknown: list[NoteSignature]) -> None:
    note = sign_checkpoint(tree(5), [LOG])
    asked = AddCheckpoint(0, (), bytes(replace(note, signatures=(*unknown, *note.signatures))))
    answer = [*unknown, *sign_text(note.text, [WITNESS])]

    assert status_of(asked, tree(0)) == (200, None)
    assert len(bytes(asked)) < LARGEST_REQUEST
    lines = "".join(each.line for each in answer).encode()
    assert read_cosignature(lines, note.text, verifier_for(WITNESS.key), SEEN) == answer[-1]


def test_an_old_size_beyond_the_checkpoint_is_a_bad_request() -> None:
    assert status_of(replace(request(5, 5), old_size=6), tree(6)) == (400, None)


@pytest.mark.parametrize(("old", "new", "recorded"), [(0, 9, 5), (3, 9, 5), (7, 9, 5), (3, 4, 300)])
def test_another_old_size_than_recorded_is_a_conflict_with_the_size(
    old: int, new: int, recorded: int
) -> None:
    assert status_of(request(old, new), tree(recorded)) == (409, recorded)


@pytest.mark.parametrize("size", [5, 9])
def test_a_fork_of_the_recorded_tree_is_unprocessable(size: int) -> None:
    fork = Checkpoint(ORIGIN, 5, sha256(b"fork").digest())

    assert status_of(request(5, size), fork) == (422, None)


def test_a_wrong_root_of_the_empty_tree_is_unprocessable() -> None:
    wrong = bytes(sign_checkpoint(Checkpoint(ORIGIN, 0, bytes(32)), [LOG]))

    assert status_of(AddCheckpoint(0, (), wrong), tree(0)) == (422, None)
    assert status_of(AddCheckpoint(0, (), wrong), tree(5)) == (409, 5)


@pytest.mark.parametrize("change", [
    lambda asked: replace(asked, proof=asked.proof[:-1]),
    lambda asked: replace(asked, proof=(*asked.proof, bytes(32))),
    lambda asked: replace(asked, proof=()),
    lambda asked: replace(asked, proof=(bytes(32), *asked.proof[1:])),
])  # fmt: skip
def test_a_wrong_proof_is_unprocessable(
    change: Callable[[AddCheckpoint], AddCheckpoint],
) -> None:
    assert status_of(change(request(5, 9)), tree(5)) == (422, None)


def test_a_proof_from_an_empty_or_equal_tree_must_be_empty() -> None:
    for old in (0, 9):
        assert status_of(replace(request(old, 9), proof=(bytes(32),)), tree(old)) == (422, None)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"old 0\n",
        b"old 0",
        bytes(request(0, 5)).replace(b"old 0", b"old 00"),
        bytes(request(0, 5)).replace(b"old 0", b"old -1"),
        bytes(request(0, 5)).replace(b"old 0", b"new 0"),
        bytes(request(0, 5)).replace(b"old 0\n", b"old 0\r\n"),
        bytes(request(0, 5)).replace(b"old 0\n", b"old 0\nAAAA\n"),
        bytes(AddCheckpoint(0, (bytes(32),) * 64, request(0, 5).note)),
        b"\xff" + bytes(request(0, 5)),
    ],
)
def test_a_malformed_request_is_refused(data: bytes) -> None:
    with pytest.raises(LedgerInvalid):
        parse_add_checkpoint(data)


def test_the_protocols_maximum_of_hashes_is_read() -> None:
    asked = AddCheckpoint(1, (bytes(32),) * 63, request(0, 5).note)

    assert parse_add_checkpoint(bytes(asked)) == asked


@pytest.mark.parametrize(
    "note", [b"", b"text\n\n", b"a\nb\nc\n\n\xe2\x80\x94 a b\n", b"\xff\n\nx\n"]
)
def test_a_malformed_checkpoint_is_a_bad_request(note: bytes) -> None:
    assert status_of(AddCheckpoint(0, (), note), tree(0)) == (400, None)


def test_a_cosignature_is_found_among_those_of_others() -> None:
    other = cosignature_signer("w2.example", sha256(b"w2").digest(), 1_800_000_000)
    lines = "".join(each.line for each in sign_text(tree(5).text, [other, WITNESS]))

    found = read_cosignature(lines.encode(), tree(5).text, verifier_for(WITNESS.key), SEEN)

    assert (found.name, found.key_id) == (WITNESS.name, WITNESS.key_id)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\xff\n",
        b"<html>\n",
        sign_text(tree(6).text, [WITNESS])[0].line.encode(),
        sign_text(tree(5).text, [LOG])[0].line.encode(),
        sign_text(tree(5).text, [WITNESS])[0].line.strip().encode(),
    ],
)
def test_any_other_answer_is_refused(answer: bytes) -> None:
    with pytest.raises(LedgerInvalid):
        read_cosignature(answer, tree(5).text, verifier_for(WITNESS.key), SEEN)


@pytest.mark.parametrize(("early", "counts"), [(5, True), (6, False), (24 * 60, False)])
def test_a_cosignature_of_a_time_to_come_is_refused(early: int, counts: bool) -> None:
    answer = sign_text(tree(5).text, [WITNESS])[0].line.encode()
    now, witness = SEEN - timedelta(minutes=early), verifier_for(WITNESS.key)

    with nullcontext() if counts else pytest.raises(LedgerInvalid, match="time to come"):
        assert read_cosignature(answer, tree(5).text, witness, now).name == WITNESS.name
