"""Verifier keys are read and written as in C2SP signed-note, and errors are detected."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.rules.halt import LedgerInvalid
from app.ledger.rules.verifier_key import (
    SignatureType,
    VerifierKey,
    base64_text,
    check_key_name,
    parse_verifier_key,
)

# The key of the reference implementation's own tests (golang.org/x/mod/sumdb/note).
REFERENCE = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
KEYS = st.builds(
    VerifierKey,
    st.from_regex(r"[a-z0-9.]{1,20}(/[a-z0-9]{1,9})?", fullmatch=True),
    st.sampled_from(SignatureType),
    st.binary(min_size=32, max_size=32),
)


def test_the_reference_implementations_key_is_read_and_written() -> None:
    key = parse_verifier_key(REFERENCE)

    assert key.name == "PeterNeumann"
    assert key.type is SignatureType.ED25519
    assert key.key_id.hex() == "c74f20a3"
    assert key.text == REFERENCE


@given(KEYS)
def test_a_key_round_trips(key: VerifierKey) -> None:
    assert parse_verifier_key(key.text) == key


@pytest.mark.parametrize("kind", SignatureType)
def test_the_id_is_the_first_four_bytes_of_the_hash_of_the_key(
    kind: SignatureType,
) -> None:
    key = VerifierKey("zone.example/log", kind, bytes(range(32)))

    by_hand = sha256(b"zone.example/log\n" + bytes([kind]) + bytes(range(32))).digest()[:4]

    assert key.key_id == by_hand


def test_every_truncated_key_is_refused() -> None:
    for start in range(len(REFERENCE)):
        for stop in range(start, len(REFERENCE) + 1):
            if (start, stop) != (0, len(REFERENCE)):
                with pytest.raises(LedgerInvalid):
                    parse_verifier_key(REFERENCE[start:stop])


def test_every_changed_character_of_a_key_is_detected() -> None:
    for at, character in enumerate(REFERENCE):
        with pytest.raises(LedgerInvalid):
            parse_verifier_key(REFERENCE[:at] + chr(ord(character) + 1) + REFERENCE[at + 1 :])


def encoded(name: str, typed_key: bytes) -> str:
    """Return a verifier key's text with its correct id."""
    key_id = sha256(name.encode() + b"\n" + typed_key).hexdigest()[:8]
    return f"{name}+{key_id}+{base64_text(typed_key)}"


def test_an_unknown_type_or_length_is_refused_despite_a_right_id() -> None:
    with pytest.raises(LedgerInvalid, match="unknown type 2"):
        parse_verifier_key(encoded("zone", b"\x02" + bytes(32)))
    for length in (0, 31, 33):
        with pytest.raises(LedgerInvalid, match="not a verifier key"):
            parse_verifier_key(encoded("zone", b"\x01" + bytes(length)))


def test_an_id_in_upper_case_is_refused() -> None:
    with pytest.raises(LedgerInvalid):
        parse_verifier_key(REFERENCE.replace("c74f20a3", "C74F20A3"))


@pytest.mark.parametrize(
    "name", ["", "a b", "a+b", "a\u00a0b", "a\u2003b", "a\u2028b", "a\tb", "a\nb", "a\x00b"]
)
def test_a_name_with_a_space_control_character_or_plus_is_refused(name: str) -> None:
    with pytest.raises(LedgerInvalid, match="cannot be the name of a key"):
        check_key_name(name)


@pytest.mark.parametrize("name", ["zone.example/log", "oid/1.3.6.1", "区.example", "a—b"])
def test_any_other_name_is_allowed(name: str) -> None:
    check_key_name(name)
