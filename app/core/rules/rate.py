"""Counts of submissions by network and by mailbox, which identify nobody, and mail budgets.

A key is an HMAC under a secret that changes its meaning daily, and an IP address is truncated to
its network first: no address is stored, and keys of two days cannot be compared.
"""

import hmac
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from app.core.rules.keys import key_of_day

HARD_LIMIT = 12_000
"""Submissions from one network within a minute beyond which the server protects itself.

It takes a flood, not an office: ten thousand from one machine within a minute are all stored.
"""

KEY_BYTES = 16

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)

Count = tuple[bytes, datetime]
"""A counter: its key, and the start of its time window."""

_CONTEXT = b"zone/rate/v1\x00"
_SITE_SHARES = 4


@dataclass(frozen=True)
class Budget:
    """A counter, and the most that it may reach before its window ends."""

    count: Count
    most: int
    ends: datetime

    def is_exceeded(self, numbers: Mapping[Count, int]) -> bool:
        """Return whether the counter, whose number includes the act in question, is above it."""
        return numbers[self.count] > self.most


@dataclass(frozen=True)
class MailCounts:
    """The counters of a mail that visitors can trigger.

    :param mailbox_day: of the mailbox to which it would go.
    :param networks: of the networks from which it is caused: hours, then days, each with the
        nearest network first; none if the network is unknown.
    """

    mailbox_day: Count
    networks: tuple[Budget, ...]

    def all(self) -> tuple[Count, ...]:
        """Return all counters."""
        return self.mailbox_day, *(each.count for each in self.networks)


@dataclass(frozen=True)
class MailBudget:
    """The limits of mails that visitors can trigger by typing an address.

    Anybody can type anybody's address, so a budget holds for each mailbox, which would get them
    all, and for each network, from which one machine could write to many.

    :param name: tells its counters from those of other budgets.
    :param confirmed: to a mailbox within a day, once its owner has confirmed the address.
    """

    name: str
    mailbox_day: int
    confirmed: int
    network_hour: int
    network_day: int

    def counts(self, secret: bytes, ip_address: str, email_key: str, now: datetime) -> MailCounts:
        """Return the counters of a mail to an address, caused from another.

        :param secret: the instance's rate key.
        :param ip_address: empty if unknown.
        :param email_key: the person's, from `enquiry.person_key()`.
        """
        name, mailbox = self.name.encode("ascii"), mailbox_of(email_key).encode("utf-8")
        hour, day, caused = name + b"/network/hour", name + b"/network/day", (ip_address, now)
        return MailCounts(
            count_under(secret, name + b"/mailbox", mailbox, now, DAY),
            network_budgets(secret, hour, *caused, HOUR, self.network_hour, per_site=True)
            + network_budgets(secret, day, *caused, DAY, self.network_day, per_site=True),
        )

    def allows(
        self, counts: MailCounts, numbers: Mapping[Count, int], *, confirmed: bool = False
    ) -> bool:
        """Return whether a mail may be sent, given its counters, itself included."""
        to_mailbox = self.confirmed if confirmed else self.mailbox_day
        return numbers[counts.mailbox_day] <= to_mailbox and not any(
            each.is_exceeded(numbers) for each in counts.networks
        )


ACKNOWLEDGEMENTS = MailBudget("acknowledgements", 3, 20, network_hour=25, network_day=50)
LINKS = MailBudget("links", 3, 3, network_hour=25, network_day=50)


@dataclass(frozen=True)
class SubmissionCounts:
    """The counters of one submission.

    :param minute: for the hard limit, by network; none if the network is unknown.
    :param mail: for the budget of acknowledgements; two of them are weak signs of spam, too.
    """

    minute: tuple[Budget, ...]
    mail: MailCounts

    def all(self) -> tuple[Count, ...]:
        """Return all counters."""
        return *(each.count for each in self.minute), *self.mail.all()


def submission_counts(
    secret: bytes, ip_address: str, email_key: str, now: datetime, minute_limit: int
) -> SubmissionCounts:
    """Return the counters of a submission from a network and an e-mail address.

    :param secret: the instance's rate key.
    :param ip_address: the address it came from, as text; empty if unknown.
    :param email_key: the person's, from `enquiry.person_key()`.
    :param minute_limit: the most submissions from one network within a minute.
    """
    return SubmissionCounts(
        network_budgets(secret, b"network/minute", ip_address, now, MINUTE, minute_limit),
        ACKNOWLEDGEMENTS.counts(secret, ip_address, email_key, now),
    )


def mailbox_of(email_key: str) -> str:
    """Return the mailbox behind an address: `wei+fair@` and `wei@` are one (RFC 5233).

    For budgets alone; people with such addresses are two people.
    """
    local, at, domain = email_key.rpartition("@")
    return (local.partition("+")[0] or local) + at + domain


class Network(NamedTuple):
    """The network that stands for an address in counts.

    :param prefix: its leading bytes.
    :param shares: how many times the budget of the nearest network it has.
    """

    prefix: bytes
    shares: int = 1


def networks_of(ip_address: str) -> tuple[Network, ...]:
    """Return the networks of an address, the nearest first: its /24, or its /64 and /48 (IPv6).

    A site is given up to a /48, whose 65,536 networks one machine can use (RFC 6177). An IPv4
    address written as IPv6 (`::ffff:192.0.2.1`, RFC 4291 section 2.5.5.2) is an IPv4 address;
    everything that is no address at all is one network.
    """
    try:
        address = ipaddress.ip_address(ip_address)
    except ValueError:
        return (Network(b""),)
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is None:
            return Network(address.packed[:8]), Network(address.packed[:6], _SITE_SHARES)
        address = address.ipv4_mapped
    return (Network(address.packed[:3]),)


def network_budgets(
    secret: bytes,
    kind: bytes,
    ip_address: str,
    now: datetime,
    length: timedelta,
    most: int,
    *,
    per_site: bool = False,
) -> tuple[Budget, ...]:
    """Return the budget of each network of an address; none if the address is unknown.

    :param kind: the kind of counter.
    :param most: of the nearest network; a larger one has a multiple.
    :param per_site: whether the larger one has no more than that.
    """
    if not ip_address:
        return ()
    ends = window_start(now, length) + length
    return tuple(
        Budget(
            count_under(secret, kind, each.prefix, now, length),
            most if per_site else most * each.shares,
            ends,
        )
        for each in networks_of(ip_address)
    )


def window_start(moment: datetime, length: timedelta) -> datetime:
    """Return the start, in UTC, of the time window that contains a moment.

    :param length: the window's length, which divides a day without remainder.
    """
    utc = moment.astimezone(UTC)
    midnight = utc.replace(hour=0, minute=0, second=0, microsecond=0)
    return midnight + (utc - midnight) // length * length


def count_under(
    secret: bytes, kind: bytes, subject: bytes, now: datetime, length: timedelta
) -> Count:
    """Return the counter of a subject in the time window that contains a moment.

    :param kind: the kind of counter, so that equal subjects of two kinds stay apart.
    """
    start = window_start(now, length)
    day = _day_secret(key_of_day(secret, start), start.date())
    return hmac.digest(day, kind + b"\x00" + subject, "sha256")[:KEY_BYTES], start


@lru_cache(maxsize=8)
def _day_secret(key: bytes, day: date) -> bytes:
    return hmac.digest(key, _CONTEXT + day.isoformat().encode("ascii"), "sha256")
