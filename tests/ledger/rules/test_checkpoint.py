"""Checkpoints have one spelling of origin, size and root, and need their log's signature."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.rules.checkpoint import (
    Checkpoint,
    open_checkpoint,
    parse_checkpoint,
    sign_checkpoint,
)
from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.signed_note import SignedNote, sign_text
from app.ledger.rules.verifier_key import read_base64
from tests.ledger.rules.fake_keys import FakeKey

LOG = FakeKey("example.com/behind-the-sofa")
NEXT_LOG = FakeKey("example.com/behind-the-sofa", b"\x0a\x0b\x0c\x0d")
OTHER_LOG = FakeKey("example.com/other")
WITNESS = FakeKey("witness.example.com/w1")
# The text of the specification's own example.
ROOT_TEXT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
TEXT = f"example.com/behind-the-sofa\n20852163\n{ROOT_TEXT}\n"
CHECKPOINT = Checkpoint(LOG.name, 20852163, read_base64(ROOT_TEXT, "It"))


def test_the_example_of_the_specification_is_written_and_read() -> None:
    assert CHECKPOINT.text == TEXT
    assert parse_checkpoint(TEXT) == CHECKPOINT


@given(
    st.integers(0, 2**63 - 1),
    st.binary(min_size=32, max_size=32),
    st.lists(st.text("az 0", min_size=1)),
)
def test_a_checkpoint_round_trips(size: int, root: bytes, more: list[str]) -> None:
    checkpoint = Checkpoint("zone.example/log", size, root, tuple(more))

    assert parse_checkpoint(checkpoint.text) == checkpoint


def test_extra_lines_are_kept_and_signed() -> None:
    extended = replace(CHECKPOINT, extensions=("one", "two"))

    assert extended.text == f"{TEXT}one\ntwo\n"
    opened = open_checkpoint(bytes(sign_checkpoint(extended, [LOG])), [LOG])
    assert opened.checkpoint.extensions == ("one", "two")


@pytest.mark.parametrize(
    "text",
    [
        "", "\n", "origin\n", f"origin\n{ROOT_TEXT}\n", f"\n1\n{ROOT_TEXT}\n", "origin\n1\n\n",
        f"origin\n\n{ROOT_TEXT}\n", f"origin\n01\n{ROOT_TEXT}\n", f"origin\n-1\n{ROOT_TEXT}\n",
        f"origin\n1 \n{ROOT_TEXT}\n", f"origin\n{2**63}\n{ROOT_TEXT}\n", "origin\n1\nAAAA\n",
        f"origin\n1\n{ROOT_TEXT[:-1]}\n", f"origin\n1\n{ROOT_TEXT}\n\n",
        f"origin\n1\n{ROOT_TEXT}\n\nextension\n",
    ],
)  # fmt: skip
def test_a_malformed_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(LedgerInvalid):
        parse_checkpoint(text)


def test_a_malformed_checkpoint_signed_by_its_log_is_refused() -> None:
    text = f"{LOG.name}\n01\n{ROOT_TEXT}\n"

    with pytest.raises(LedgerInvalid, match="size is not a plain decimal"):
        open_checkpoint(bytes(SignedNote(text, sign_text(text, [LOG]))), [LOG])


def test_during_a_rotation_either_key_verifies() -> None:
    both = bytes(sign_checkpoint(CHECKPOINT, [LOG, NEXT_LOG]))

    for keys in ([LOG], [NEXT_LOG], [LOG, NEXT_LOG]):
        assert len(open_checkpoint(both, keys).signatures) == len(keys)
    only_new = bytes(sign_checkpoint(CHECKPOINT, [NEXT_LOG]))
    assert open_checkpoint(only_new, [LOG, NEXT_LOG]).checkpoint == CHECKPOINT


def test_cosignatures_of_known_witnesses_are_checked_and_returned() -> None:
    note = sign_checkpoint(CHECKPOINT, [LOG])
    cosigned = replace(note, signatures=note.signatures + sign_text(note.text, [WITNESS]))

    opened = open_checkpoint(bytes(cosigned), [LOG], [WITNESS])

    assert [each.name for each in opened.signatures] == [LOG.name, WITNESS.name]
    assert len(open_checkpoint(bytes(cosigned), [LOG]).signatures) == 1


def test_a_wrong_cosignature_of_a_known_witness_rejects_the_checkpoint() -> None:
    note = sign_checkpoint(CHECKPOINT, [LOG])
    cosigned = replace(note, signatures=note.signatures + sign_text("another\n", [WITNESS]))

    with pytest.raises(LedgerInvalid, match=WITNESS.name):
        open_checkpoint(bytes(cosigned), [LOG], [WITNESS])


def test_a_cosignature_alone_does_not_verify_a_checkpoint() -> None:
    for witness in (WITNESS, FakeKey(LOG.name, b"\x04\x04\x04\x04")):
        only_witness = bytes(SignedNote(TEXT, sign_text(TEXT, [witness])))

        with pytest.raises(LedgerInvalid, match=f"No key of {LOG.name}"):
            open_checkpoint(only_witness, [LOG], [witness])


def test_a_log_cannot_sign_for_another_origin() -> None:
    with pytest.raises(LedgerInvalid, match=f"{OTHER_LOG.name} cannot sign for {LOG.name}"):
        sign_checkpoint(CHECKPOINT, [OTHER_LOG])
    forged = SignedNote(TEXT, sign_text(TEXT, [OTHER_LOG]))
    with pytest.raises(LedgerInvalid, match=f"No key of {LOG.name}"):
        open_checkpoint(bytes(forged), [OTHER_LOG])
