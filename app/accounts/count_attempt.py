"""Count an attempt at signing in before it is looked at, and take it back if it was right."""

from datetime import datetime

from app.accounts.rules.sign_in import Attempt, attempt_counts, is_within_budget
from app.core.db import Database
from app.core.rules.errors import TooManyAttempts
from app.core.store.rate_count import count_up


def take_attempt(database: Database, rate_key: bytes, attempt: Attempt, now: datetime) -> None:
    """Count an attempt; many at once cannot slip through, for each is counted before it is tried.

    :raises TooManyAttempts: if its budget is used up; then it does not count, so that the budget
        comes back by itself.
    """
    counts = attempt_counts(rate_key, attempt, now)
    with database.transaction() as session:
        found = count_up(session, counts.all())
        within = is_within_budget(
            attempt,
            own=found[counts.own],
            from_network=found[counts.network] if counts.network else 0,
            of_account=found[counts.account] if counts.account else 0,
        )
        if not within:
            raise TooManyAttempts("There were too many attempts at signing in.")


def give_attempt_back(database: Database, rate_key: bytes, attempt: Attempt, now: datetime) -> None:
    """Take back an attempt that was right.

    :param now: when it was counted.
    """
    with database.transaction() as session:
        count_up(session, attempt_counts(rate_key, attempt, now).all(), by=-1)
