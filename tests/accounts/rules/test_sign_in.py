"""Budgets of sign-in attempts, one for each kind of secret."""

from itertools import pairwise

import pytest

from app.accounts.rules.sign_in import (
    MANY_FOR_ACCOUNT,
    MOST_CODES,
    MOST_FROM_NETWORK,
    MOST_REFUSALS,
    Attempt,
    Secret,
    attempt_counts,
    code_as_given,
    is_within_budget,
)
from tests.support.enquiries.answers import NOW

KEY = bytes(32)
KINDS = list(Secret)


@pytest.mark.parametrize(
    "typed", ["c422-402a", " C422-402A\n", "c422 - 402a", "ｃ４２２－４０２ａ"]
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert code_as_given(typed) == "c422-402a"


@pytest.mark.parametrize("browser", [b"", b"known"])
def test_attempts_at_one_kind_of_secret_count_for_no_other(browser: bytes) -> None:
    counted = [
        set(attempt_counts(KEY, Attempt("kim@example.com", "192.0.2.1", browser, kind), NOW).all())
        for kind in KINDS
    ]
    assert all(one.isdisjoint(other) for one, other in pairwise([*counted, counted[0]]))


@pytest.mark.parametrize("kind", KINDS)
def test_attempts_of_strangers_lock_only_codes_that_can_be_guessed(kind: Secret) -> None:
    attempt = Attempt("kim@example.com", "192.0.2.1", secret=kind)
    under_attack = max(MANY_FOR_ACCOUNT, MOST_CODES) + 1
    assert is_within_budget(attempt, 1, 1, under_attack) == (kind is not Secret.CODE)


@pytest.mark.parametrize("kind", KINDS)
def test_one_place_limits_every_kind_of_attempt(kind: Secret) -> None:
    attempt = Attempt("kim@example.com", "192.0.2.1", secret=kind)
    assert is_within_budget(attempt, MOST_REFUSALS, MOST_FROM_NETWORK, 1)
    assert not is_within_budget(attempt, MOST_REFUSALS + 1, 1, 1)
    assert not is_within_budget(attempt, 1, MOST_FROM_NETWORK + 1, 1)
