"""Passwords of the back office: their normal form, their bounds and their hashes."""

from threading import BoundedSemaphore

from flask import current_app
from flask_security import hash_password

from app.accounts.rules.sign_in import PASSWORD_LIMIT

# The hashing library raises beyond it; normalising can turn one character into 18.
_HASHED_LIMIT = 4096


HASHING = BoundedSemaphore(2)
"""Held while a password is hashed, which takes a whole processor and 64 MB for a moment."""


def normalised_password(password: str) -> str:
    """Return a password in its normal form (NFKD), which is the same for every keyboard."""
    normalised: str = current_app.extensions["security"].password_util.normalize(password)
    return normalised


def password_too_long(password: str) -> bool:
    """Return whether a password is longer than any that can be set."""
    return len(password) > PASSWORD_LIMIT or len(normalised_password(password)) > _HASHED_LIMIT


def password_hash(password: str) -> str:
    """Return the argon2id hash of a password, as it is stored."""
    with HASHING:
        hashed: str = hash_password(normalised_password(password))
    return hashed
