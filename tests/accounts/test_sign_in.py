"""Attempts at signing in are counted by where they come from."""

import pytest

from app.accounts.models import StaffAccount
from app.accounts.rules.sign_in import (
    CODES_TOLD,
    MANY_FOR_ACCOUNT,
    MOST_REFUSALS,
    Attempt,
    Secret,
)
from app.accounts.sign_in import refuse_sign_in, take_attempt
from app.core.db import Database
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.rules.errors import TooManyAttempts
from app.mail.models import OutboxMessage
from tests.support.enquiries.answers import LEDGER_KEY, NOW
from tests.support.leads.desk_work import MAILING, add_account
from tests.support.stored import audit, every, row_of

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


@pytest.mark.parametrize("secret", Secret)
def test_an_owner_is_told_once_of_guesses_that_follow_the_right_password(
    database: Database, secret: Secret
) -> None:
    add_account(database)
    tried = add_account(database)
    for count in range(CODES_TOLD + 2):
        refuse_sign_in(database, LEDGER_KEY, MAILING, tried, secret, count, NOW)
        refuse_sign_in(database, LEDGER_KEY, MAILING, None, secret, count, NOW)

    owner = row_of(database, StaffAccount, tried).email
    typed = secret in {Secret.CODE, Secret.RECOVERY_CODE}
    assert every(database, OutboxMessage.recipient) == [owner] * typed
    told = audit(database, AuditEvent.CODES_GUESSED.tag)
    assert [(each.actor, each.subject) for each in told] == [(SYSTEM, tried.hex)] * typed
