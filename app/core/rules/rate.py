"""Counts of submissions by network and by mailbox that identify nobody, and budgets of mail.

A key is an HMAC under a secret that changes its meaning daily, and an IP address is truncated to
its network first: no address is stored, and keys of two days cannot be compared.
"""

import hmac
import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

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
_IPV4_NETWORK_BYTES = 3
_IPV6_NETWORK_BYTES = 8


@dataclass(frozen=True)
class MailCounts:
    """The counts against which a mail that anybody can cause is held, and their numbers alike.

    :param mailbox_day: of the mailbox to which it would go.
    :param network_hour: of the network from which it is caused.
    :param network_day: of the same network.
    """

    mailbox_day: Count
    network_hour: Count
    network_day: Count

    def all(self) -> tuple[Count, ...]:
        """Return the three in the order in which they are declared."""
        return self.mailbox_day, self.network_hour, self.network_day


@dataclass(frozen=True)
class MailBudget:
    """The most mails of a kind that anybody can cause by typing an address.

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
        :param email_key: the person's, from `enquiry.person_key()`.
        """
        name = self.name.encode("ascii")
        network, mailbox = network_of(ip_address), mailbox_of(email_key).encode("utf-8")
        return MailCounts(
            count_under(secret, name + b"/mailbox", mailbox, now, DAY),
            count_under(secret, name + b"/network/hour", network, now, HOUR),
            count_under(secret, name + b"/network/day", network, now, DAY),
        )

    def allows(self, to_mailbox: int, this_hour: int, today: int, *, confirmed: bool) -> bool:
        """Return whether a mail may leave, given the numbers of its counters, itself included."""
        to_one = self.confirmed if confirmed else self.mailbox_day
        return to_mailbox <= to_one and this_hour <= self.network_hour and today <= self.network_day


ACKNOWLEDGEMENTS = MailBudget("acknowledgements", 3, 20, network_hour=25, network_day=50)
LINKS = MailBudget("links", 3, 3, network_hour=25, network_day=50)


@dataclass(frozen=True)
class SubmissionCounts:
    """The counts that one submission adds to.

    :param network_minute: for the hard limit.
    :param mail: for the budget of acknowledgements; two of them are weak signs of spam, too.
    """

    network_minute: Count
    mail: MailCounts

    def all(self) -> tuple[Count, ...]:
        """Return all in the order in which they are declared."""
        return self.network_minute, *self.mail.all()


def submission_counts(
    secret: bytes, ip_address: str, email_key: str, now: datetime
) -> SubmissionCounts:
    """Return the counters of a submission from a network and an e-mail address.

    :param secret: the instance's rate key.
    :param ip_address: the address it came from, as text.
    :param email_key: the person's, from `enquiry.person_key()`.
    """
    return SubmissionCounts(
        count_under(secret, b"network/minute", network_of(ip_address), now, MINUTE),
        ACKNOWLEDGEMENTS.counts(secret, ip_address, email_key, now),
    )


def mailbox_of(email_key: str) -> str:
    """Return the mailbox behind an address: `wei+fair@` and `wei@` are one (RFC 5233).

    For budgets alone; people with such addresses are two people.
    """
    local, at, domain = email_key.rpartition("@")
    return (local.partition("+")[0] or local) + at + domain


def network_of(ip_address: str) -> bytes:
    """Return the network under which an address is counted: its /24 (IPv4) or /64 (IPv6).

    An IPv4 address written as IPv6 (`::ffff:192.0.2.1`, RFC 4291 section 2.5.5.2) is an IPv4
    address; everything that is no address at all is one network.
    """
    try:
        address = ipaddress.ip_address(ip_address)
    except ValueError:
        return b""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is None:
            return address.packed[:_IPV6_NETWORK_BYTES]
        address = address.ipv4_mapped
    return address.packed[:_IPV4_NETWORK_BYTES]


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
    day = hmac.digest(
        key_of_day(secret, start), _CONTEXT + f"{start:%Y-%m-%d}".encode("ascii"), "sha256"
    )
    return hmac.digest(day, kind + b"\x00" + subject, "sha256")[:KEY_BYTES], start
