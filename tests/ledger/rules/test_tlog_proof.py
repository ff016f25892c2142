"""Proof files have the lines of C2SP tlog-proof, and prove one entry under one checkpoint."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.rules.checkpoint import Checkpoint, sign_checkpoint
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.merkle import inclusion_proof, leaf_hashes, tree_root
from app.ledger.rules.tlog_proof import TlogProof, verify_tlog_proof
from app.ledger.rules.verifier_key import base64_text
from tests.ledger.rules import naive_tree
from tests.ledger.rules.fake_keys import FakeKey
from tests.support.ledger.proof_files import parse_tlog_proof

ENTRIES = [b"zero", b"one", b"two"]
LOG, OTHER_LOG = FakeKey("zone.example/log"), FakeKey("zone.example/other")
CHECKPOINT = Checkpoint(LOG.name, 3, tree_root(leaf_hashes(ENTRIES)))
SIGNED = bytes(sign_checkpoint(CHECKPOINT, [LOG]))
PROOF = TlogProof(1, inclusion_proof(1, 3, naive_tree.reader(ENTRIES)), SIGNED)
HEADER = b"c2sp.org/tlog-proof@v1\n"


def test_a_proof_is_exactly_these_lines() -> None:
    sibling, uncle = (base64_text(each).encode() for each in PROOF.path)

    assert bytes(PROOF) == HEADER + b"index 1\n" + sibling + b"\n" + uncle + b"\n\n" + SIGNED
    assert bytes(replace(PROOF, extra=b"{}")) == bytes(PROOF).replace(
        HEADER, HEADER + b"extra e30=\n"
    )


@given(
    st.integers(0, 2**63 - 1),
    st.lists(st.binary(min_size=32, max_size=32), max_size=5),
    st.none() | st.binary(max_size=50),
)
def test_a_proof_round_trips(index: int, path: list[bytes], extra: bytes | None) -> None:
    proof = TlogProof(index, tuple(path), SIGNED, extra)

    assert parse_tlog_proof(bytes(proof)) == proof


@pytest.mark.parametrize(
    ("head", "complaint"),
    [
        (b"", "does not begin with"),
        (b"c2sp.org/tlog-proof@v2\nindex 1\n", "does not begin with"),
        (b" c2sp.org/tlog-proof@v1\nindex 1\n", "does not begin with"),
        (HEADER, "does not say the index"),
        (HEADER + b"extra e30=\n", "does not say the index"),
        (HEADER + b"index 1\nextra e30=\n", "not base64"),
        (HEADER + b"extra e30\nindex 1\n", "extra data is not base64"),
        (HEADER + b"extra\nindex 1\n", "does not say the index"),
        (HEADER + b"index\n", "does not say the index"),
        (HEADER + b"index 01\n", "index is not a plain decimal"),
        (HEADER + b"index -1\n", "index is not a plain decimal"),
        (HEADER + b"index 1\nAAAA\n", "has 3 bytes, not 32"),
        (HEADER + b"index 1\r\n", "index is not a plain decimal"),
        (HEADER + "index ١\n".encode(), "no empty line"),
        (HEADER + b"index 1\n" + b"A" * 43 + b"\n", "not base64"),
    ],
)
def test_a_malformed_proof_is_refused_with_the_reason(head: bytes, complaint: str) -> None:
    with pytest.raises(LedgerInvalid, match=complaint):
        parse_tlog_proof(head + b"\n" + SIGNED if head else b"\n\n" + SIGNED)


def test_a_proof_without_a_checkpoint_is_refused() -> None:
    with pytest.raises(LedgerInvalid, match="no empty line"):
        parse_tlog_proof(HEADER + b"index 1\n")
    with pytest.raises(LedgerInvalid):
        verify_tlog_proof(replace(PROOF, checkpoint=b""), b"one", [LOG])


def test_a_proof_verifies_for_its_entry_in_the_signed_tree() -> None:
    assert verify_tlog_proof(PROOF, b"one", [LOG]).checkpoint == CHECKPOINT


def test_a_proof_verifies_for_nothing_else() -> None:
    for proof, entry in (
        (PROOF, b"two"),
        (replace(PROOF, index=0), b"one"),
        (replace(PROOF, index=3), b"one"),
        (replace(PROOF, path=PROOF.path[::-1]), b"one"),
        (replace(PROOF, path=PROOF.path[:1]), b"one"),
        (replace(PROOF, path=(*PROOF.path, bytes(32))), b"one"),
    ):
        with pytest.raises(LedgerInvalid, match="entry"):
            verify_tlog_proof(proof, entry, [LOG])


def test_a_proof_without_its_logs_signature_fails() -> None:
    with pytest.raises(LedgerInvalid, match="No known key"):
        verify_tlog_proof(PROOF, b"one", [OTHER_LOG])
    forged = SIGNED.replace(b"\n3\n", b"\n4\n")
    with pytest.raises(LedgerInvalid, match=f"signature of {LOG.name}"):
        verify_tlog_proof(replace(PROOF, checkpoint=forged), b"one", [LOG])
