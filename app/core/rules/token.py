"""Tokens in links: only their hash is kept, so that reading the database opens no link."""

import hashlib

TOKEN_BYTES = 16
"""128 random bits: 22 characters in a link."""


def token_sha256(token: str) -> bytes:
    """Return the SHA-256 under which a token is kept."""
    return hashlib.sha256(token.encode("utf-8")).digest()
