"""Limits on failed sign-ins, challenges of passkeys, and names of browsers.

Guessing is slow, and nobody is locked out by others: failures are counted by their origin, never
by the account alone, which would let anybody lock it. A browser that has signed in before as the
person has a budget of its own (OWASP, "device cookies"), which strangers cannot use up. A
challenge is valid for one response (WebAuthn Level 3, section 13.4.3).
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from app.core.rules.rate import (
    DAY,
    HOUR,
    Budget,
    Count,
    count_under,
    network_budgets,
    networks_of,
    window_start,
)

PASSWORD_LENGTH = 12
"""The minimum length of a password (NIST SP 800-63B-4 asks for 15 characters for a password
alone, and for 8 beside a second factor)."""

PASSWORD_LIMIT = 256
"""The maximum length of a password."""

WINDOW = timedelta(minutes=15)
"""Longest time for which a refusal counts."""

MOST_REFUSALS = 10
"""Refusals allowed in the window for one account, per known browser or network of unknown ones."""

MOST_FROM_NETWORK = 100
"""Refusals allowed in the window from unknown browsers of one network; an office shares one."""

MANY_FOR_ACCOUNT = 50
"""Refusals of one account in an hour, from any unknown browsers, after which they are slowed."""

SLOWED = 2
"""Refusals still allowed in the window, per network, for an account under such an attack."""

CODE_STEP = 30
"""Seconds for which the app shows a code, and by which its clock may be wrong: with the codes of
the step before and after, three are valid at a time."""

MOST_CODES = 30
"""Codes of the app that may be refused in a day for one account, from all browsers: they all follow
the right password, and six digits can be guessed. Recovery codes and passkeys cannot be guessed, so
others cannot block their use."""

CODES_TOLD = 5
"""Refused codes of an account in a day after which its owner is told that somebody guesses."""


class Secret(StrEnum):
    """The kind of secret in an attempt; each has a separate budget."""

    PASSWORD = "password"  # noqa: S105 - the name of a kind
    CODE = "code"
    RECOVERY_CODE = "recovery"
    PASSKEY = "passkey"


TYPED_CODES = (Secret.CODE, Secret.RECOVERY_CODE)
"""The kinds that are typed after a right password."""


def code_as_given(typed: str) -> str:
    """Return a typed or copied code of either kind in its original form.

    Phones start with a capital, apps split six digits in two, and a Chinese keyboard may enter
    full-width forms.
    """
    return "".join(unicodedata.normalize("NFKC", typed).split()).casefold()


@dataclass(frozen=True)
class Attempt:
    """An attempt to sign in with a password or a second factor.

    :param who: the address typed or the account's, in lower case.
    :param browser: the identifier of a browser that has signed in as them before; empty for others.
    """

    who: str
    ip_address: str
    browser: bytes = b""
    secret: Secret = Secret.PASSWORD


@dataclass(frozen=True)
class AttemptCounts:
    """The counters that an attempt increases.

    :param own: at this account, from this known browser or from its networks of unknown ones.
    :param networks: from unknown browsers of its networks, whatever the account; none if the
        network is unknown, since then strangers would share it.
    :param account: at this account: passwords from unknown browsers in an hour, codes of either
        kind from all browsers in a day.
    """

    own: tuple[Budget, ...]
    networks: tuple[Budget, ...] = ()
    account: Count | None = None

    def all(self) -> tuple[Count, ...]:
        """Return the counters that apply."""
        account = () if self.account is None else (self.account,)
        return *(each.count for each in self.own + self.networks), *account


def attempt_counts(secret: bytes, attempt: Attempt, now: datetime) -> AttemptCounts:
    """Return the counters of an attempt.

    :param secret: the instance's rate key.
    """
    who, what = attempt.who.encode("utf-8"), b"/" + attempt.secret.encode("ascii")
    typed, ends = attempt.secret in TYPED_CODES, window_start(now, WINDOW) + WINDOW
    period = DAY if typed else HOUR
    account = count_under(secret, b"sign-in/account" + what, who, now, period)

    def own(origin: bytes, subject: bytes, most: int) -> Budget:
        count = count_under(secret, origin + what, subject + b"\x00" + who, now, WINDOW)
        return Budget(count, most, ends)

    if attempt.browser:
        known = own(b"sign-in/browser", attempt.browser, MOST_REFUSALS)
        return AttemptCounts((known,), account=account if typed else None)
    ip_address, from_network = attempt.ip_address, b"sign-in/network" + what
    return AttemptCounts(
        own=tuple(
            own(b"sign-in/own", each.prefix, MOST_REFUSALS * each.shares)
            for each in networks_of(ip_address)
        ),
        networks=network_budgets(secret, from_network, ip_address, now, WINDOW, MOST_FROM_NETWORK),
        account=account,
    )


def is_within_budget(attempt: Attempt, counts: AttemptCounts, numbers: Mapping[Count, int]) -> bool:
    """Return whether an attempt may be checked, given the numbers that include it."""
    of_account = numbers[counts.account] if counts.account else 0
    if attempt.secret is Secret.CODE and of_account > MOST_CODES:
        return False
    own = counts.own
    if attempt.secret is Secret.PASSWORD and of_account > MANY_FOR_ACCOUNT:
        own = tuple(replace(each, most=each.most * SLOWED // MOST_REFUSALS) for each in own)
    return not any(each.is_exceeded(numbers) for each in own + counts.networks)


LINKS_A_DAY = 3
"""The most links to a new password that are mailed to one address in a day, because somebody asked
for them."""

LINKS_AN_HOUR = 20
"""The most such links that one network may ask for in an hour; an office shares one."""


def password_link_budgets(
    secret: bytes, email: str, ip_address: str, now: datetime
) -> tuple[Budget, ...]:
    """Return the budgets of a request for a link: its address's day, and its networks' hour.

    :param secret: the instance's rate key.
    """
    who, kind = email.casefold().encode("utf-8"), b"password-link/network"
    of_address = count_under(secret, b"password-link/address", who, now, DAY)
    return (
        Budget(of_address, LINKS_A_DAY, window_start(now, DAY) + DAY),
        *network_budgets(secret, kind, ip_address, now, HOUR, LINKS_AN_HOUR),
    )


@dataclass(frozen=True)
class SessionLimits:
    """How long a browser stays signed in (NIST SP 800-63B-4, section 2.2.3).

    :param idle: the time without a request after which a session ends.
    :param lasting: the time after which it ends in any case.
    """

    idle: timedelta
    lasting: timedelta

    def expiry(self, started_at: datetime, now: datetime) -> datetime:
        """Return when a session that is used now ends, unless it is used again."""
        return min(started_at + self.lasting, now + self.idle)


CHALLENGE_GOOD_FOR = timedelta(minutes=5)
"""Lifetime of a challenge on an open page."""


@dataclass(frozen=True)
class Challenge:
    """The bytes that a passkey is asked to sign.

    :param value: random bytes.
    """

    value: bytes
    made_at: datetime

    def is_good(self, now: datetime) -> bool:
        """Return whether the challenge may still be answered."""
        return timedelta() <= now - self.made_at <= CHALLENGE_GOOD_FOR


def answers_of(secret: bytes, challenge: Challenge) -> Count:
    """Return the counter of accepted responses to a challenge; only one is allowed.

    Its window is the one in which the challenge was made, so that all responses share a counter.

    :param secret: the instance's rate key.
    """
    return count_under(secret, b"passkey/answers", challenge.value, challenge.made_at, HOUR)


# Only for display: anybody can send any name.
# The order matters: every browser also names those it imitates.
_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("MicroMessenger", "WeChat"),
    ("QQBrowser", "QQ Browser"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("Chromium", "Chromium"),
    ("Chrome", "Chrome"),
    ("CriOS", "Chrome"),
    ("Safari", "Safari"),
)
_SYSTEMS = (
    ("HarmonyOS", "HarmonyOS"),
    ("OpenHarmony", "HarmonyOS"),
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


def browser_and_system(agent: str) -> tuple[str, str]:
    """Return the names of a browser and of its operating system; empty if unknown."""
    browser = next((name for mark, name in _BROWSERS if mark in agent), "")
    return browser, next((name for mark, name in _SYSTEMS if mark in agent), "")
