"""Cosignatures have the bytes of C2SP tlog-cosignature."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.signed_note import cosigned_message, split_cosignature

# The specification's own example of the message.
TEXT = b"example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"


def test_the_signed_message_is_the_example_of_the_specification() -> None:

    assert cosigned_message(TEXT, 1679315147) == b"cosignature/v1\ntime 1679315147\n" + TEXT


def test_the_time_in_the_example_of_the_specification_is_read() -> None:
    # Key id, time and signature of the example's `witness.example.com/w1` begin like this.
    begins = bytes.fromhex("00000000641850cb")

    assert split_cosignature(begins + bytes(64)) == (1679315147, bytes(64))


@given(st.integers(1, 2**63 - 1), st.binary(min_size=64, max_size=64))
def test_time_and_signature_round_trip(timestamp: int, signature: bytes) -> None:
    assert split_cosignature(timestamp.to_bytes(8, "big") + signature) == (timestamp, signature)


@pytest.mark.parametrize("length", [0, 8, 64, 71, 73])
def test_another_length_is_refused(length: int) -> None:
    with pytest.raises(LedgerInvalid, match=f"72 bytes, not {length}"):
        split_cosignature(bytes(length))


@pytest.mark.parametrize("first", [b"\x80", b"\x00"])
def test_a_cosignature_without_a_time_or_with_one_beyond_63_bits_is_refused(first: bytes) -> None:
    with pytest.raises(LedgerInvalid, match="out of range"):
        split_cosignature(first + bytes(71))
