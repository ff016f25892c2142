"""Numbers, base64 and hashes have one spelling each; any other is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.verifier_key import base64_text, read_base64, read_decimal, read_hash


@given(st.binary(max_size=100))
def test_bytes_round_trip(data: bytes) -> None:
    assert read_base64(base64_text(data), "It") == data


@pytest.mark.parametrize(
    "text",
    [
        "QQ", "QQ=", "QQ===", "QR==", "QUJD====", "QUI", "Q Q=", "QUJD\n", " QUJD", "-_-_", "=",
        "QQ==QQ==", "é", "QUJ\u0661",
    ],
)  # fmt: skip
def test_base64_in_another_spelling_is_refused_by_name(text: str) -> None:
    with pytest.raises(LedgerInvalid, match="The root is not base64"):
        read_base64(text, "The root")


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_a_hash_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(LedgerInvalid, match=f"The root has {length} bytes, not 32"):
        read_hash(base64_text(bytes(length)), "The root")


@given(st.integers(0, 2**63 - 1))
def test_a_number_round_trips(number: int) -> None:
    assert read_decimal(str(number), "It") == number


@pytest.mark.parametrize(
    "text",
    ["", "00", "01", "-1", "+1", " 1", "1 ", "1\n", "1_0", "1.0", "0x1", "٣", "²", str(2**63),
     "9" * 5000],
    ids=range(15),
)  # fmt: skip
def test_a_number_in_another_spelling_is_refused_by_name(text: str) -> None:
    with pytest.raises(LedgerInvalid, match="The size is not a plain decimal number"):
        read_decimal(text, "The size")
