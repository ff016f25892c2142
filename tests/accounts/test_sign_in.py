"""Attempts at signing in are counted by where they come from."""

import pytest

from app.accounts.rules.sign_in import MANY_FOR_ACCOUNT, MOST_REFUSALS, Attempt
from app.accounts.sign_in import take_attempt
from app.core.db import Database
from app.core.rules.errors import TooManyAttempts
from tests.support.enquiries.answers import NOW

RATE_KEY = bytes(32)


def attempt(database: Database, place: int) -> None:
    """Take an attempt at one account from an unknown browser of a network."""
    take_attempt(database, RATE_KEY, Attempt("lin@zone.example", f"198.51.{place}.7"), NOW)


def test_attempts_refused_unchecked_slow_nobody_down(database: Database) -> None:
    for _ in range(MOST_REFUSALS):
        attempt(database, 1)
    for _ in range(MANY_FOR_ACCOUNT):
        with pytest.raises(TooManyAttempts):
            attempt(database, 1)

    for _ in range(MOST_REFUSALS):
        attempt(database, 2)
