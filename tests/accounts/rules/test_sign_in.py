"""Budgets of sign-in attempts, one for each kind of secret."""

from datetime import timedelta
from itertools import pairwise

import pytest

from app.accounts.rules.sign_in import (
    CHALLENGE_GOOD_FOR,
    LINKS_A_DAY,
    LINKS_AN_HOUR,
    MANY_FOR_ACCOUNT,
    MOST_CODES,
    MOST_FROM_NETWORK,
    MOST_REFUSALS,
    SLOWED,
    TYPED_CODES,
    Attempt,
    Challenge,
    Secret,
    attempt_counts,
    browser_and_system,
    code_as_given,
    is_within_budget,
    password_link_budgets,
)
from app.core.rules.rate import DAY, HOUR, Budget, window_start
from tests.support.enquiries.answers import NOW

KEY, ACCOUNT = bytes(32), "kim@example.com"
KINDS = list(Secret)
IPV4, IPV6 = "192.0.2.1", "2001:db8:0:1::1"


@pytest.mark.parametrize(
    "typed", ["c422-402a", " C422-402A\n", "c422 - 402a", "ｃ４２２－４０２ａ"]
)
def test_a_code_is_read_however_it_is_typed(typed: str) -> None:
    assert code_as_given(typed) == "c422-402a"


@pytest.mark.parametrize("browser", [b"", b"known"])
def test_attempts_at_one_kind_of_secret_count_for_no_other(browser: bytes) -> None:
    counted = [
        set(attempt_counts(KEY, Attempt(ACCOUNT, "192.0.2.1", browser, kind), NOW).all())
        for kind in KINDS
    ]
    assert all(one.isdisjoint(other) for one, other in pairwise([*counted, counted[0]]))


def within(kind: Secret, own: int, from_network: int, of_account: int, at: str = IPV4) -> bool:
    """Return whether an attempt has a budget left, from the nearest network or from its site."""
    attempt = Attempt(ACCOUNT, at, secret=kind)
    counts = attempt_counts(KEY, attempt, NOW)
    assert counts.account is not None
    numbers = {counts.account: of_account, counts.own[-1].count: own}
    numbers[counts.networks[-1].count] = from_network
    return is_within_budget(attempt, counts, dict.fromkeys(counts.all(), 1) | numbers)


@pytest.mark.parametrize("kind", KINDS)
def test_attempts_of_strangers_lock_only_codes_that_can_be_guessed(kind: Secret) -> None:
    assert within(kind, 1, 1, MOST_CODES)
    assert within(kind, 1, 1, max(MANY_FOR_ACCOUNT, MOST_CODES) + 1) == (kind is not Secret.CODE)
    # Codes follow the right password, so those of a day count together, wherever they come from.
    count = attempt_counts(KEY, Attempt(ACCOUNT, IPV4, secret=kind), NOW).account
    later = attempt_counts(KEY, Attempt(ACCOUNT, "198.51.100.1", secret=kind), NOW + HOUR)
    known = attempt_counts(KEY, Attempt(ACCOUNT, IPV4, b"known", kind), NOW)
    assert (later.account == count, known.account == count) == ((kind in TYPED_CODES),) * 2


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("at", "shares"), [(IPV4, 1), (IPV6, 4)])
def test_one_place_limits_every_kind_of_attempt(kind: Secret, at: str, shares: int) -> None:
    own, network = MOST_REFUSALS * shares, MOST_FROM_NETWORK * shares
    assert within(kind, own, network, 1, at)
    assert not within(kind, own + 1, 1, 1, at)
    assert not within(kind, 1, network + 1, 1, at)


def test_an_account_under_attack_leaves_each_network_few_passwords() -> None:
    assert within(Secret.PASSWORD, SLOWED + 1, 1, MANY_FOR_ACCOUNT)
    assert within(Secret.PASSWORD, SLOWED, 1, MANY_FOR_ACCOUNT + 1)
    assert not within(Secret.PASSWORD, SLOWED + 1, 1, MANY_FOR_ACCOUNT + 1)
    assert within(Secret.RECOVERY_CODE, MOST_REFUSALS, 1, MANY_FOR_ACCOUNT + 1)


def test_strangers_behind_one_unknown_network_use_up_no_common_budget() -> None:
    assert attempt_counts(KEY, Attempt(ACCOUNT, ""), NOW).networks == ()


def test_links_to_a_new_password_have_a_budget_a_day_and_one_an_hour() -> None:
    def asked(email: str, at: str) -> tuple[Budget, ...]:
        return password_link_budgets(KEY, email, at, NOW)

    day, hour = asked("Kim@example.com", IPV4)

    assert (day.most, day.ends) == (LINKS_A_DAY, window_start(NOW, DAY) + DAY)
    assert (hour.most, hour.ends) == (LINKS_AN_HOUR, window_start(NOW, HOUR) + HOUR)
    assert asked("kim@example.com", "198.51.100.1")[0] == day
    assert asked("lee@example.com", IPV4)[1] == hour
    assert {day, hour}.isdisjoint(asked("lee@example.com", "198.51.100.1"))


def test_a_challenge_is_answered_within_five_minutes_and_not_before_it_was_made() -> None:
    tick, made = timedelta(microseconds=1), Challenge(b"x", NOW)
    assert all(map(made.is_good, (NOW, NOW + CHALLENGE_GOOD_FOR)))
    assert not any(map(made.is_good, (NOW - tick, NOW + CHALLENGE_GOOD_FOR + tick)))


@pytest.mark.parametrize(
    ("agent", "named"),
    [
        ("Windows NT 10.0 Chrome/120.0 Safari/537.36 Edg/120.0", ("Edge", "Windows")),
        (
            "iPhone OS 17_2 like Mac OS X Safari/604.1",
            ("Safari", "iPhone"),
        ),
        ("curl/8.5.0", ("", "")),
    ],
)
def test_a_browser_is_named_by_itself_and_not_by_those_that_it_imitates(
    agent: str, named: tuple[str, str]
) -> None:
    assert browser_and_system(agent) == named
