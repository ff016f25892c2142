"""Tokens are kept as hashes only."""

from app.core.rules.tokens import TOKEN_BYTES, token_sha256


def test_a_token_is_stored_as_the_sha_256_of_its_text() -> None:
    # FIPS 180-2, appendix B.1.
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

    assert token_sha256("abc").hex() == expected


def test_a_token_has_128_bits() -> None:
    assert TOKEN_BYTES * 8 == 128
