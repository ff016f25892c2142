"""How often a sign-in may fail before an account takes no more attempts for a while."""

from datetime import timedelta

MOST_REFUSALS = 10
"""Refused passwords and codes of one account, within the window, that bring on the brake."""

REFUSAL_WINDOW = timedelta(minutes=15)
"""How long a refusal counts. Attempts under the brake do not count, so that it always ends."""


def sign_in_is_braked(refusals: int) -> bool:
    """Return whether an account with so many refusals in the window takes no attempt now."""
    return refusals >= MOST_REFUSALS
