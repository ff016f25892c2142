"""Counts of submissions by network and by e-mail address that identify nobody.

A key is an HMAC under a secret that changes its meaning daily, and an IP address is truncated to
its network first: no address is stored, and keys of two days cannot be compared.
"""

import hmac
import ipaddress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.core.rules.keys import key_of_day

HARD_LIMIT = 3000
"""Submissions from one network within a minute beyond which the server protects itself.

It takes a flood, not an office: two hundred from one address within a minute are all stored.
"""

ACKNOWLEDGEMENTS_A_DAY = 3
"""Submissions from one unconfirmed address within a day that are acknowledged one by one."""

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
class SubmissionCounts:
    """The counts that one submission adds to.

    :param network_minute: for the hard limit.
    :param network_hour: a weak sign of spam.
    :param address_day: for the limit on acknowledgements, and another weak sign.
    """

    network_minute: Count
    network_hour: Count
    address_day: Count

    def all(self) -> tuple[Count, ...]:
        """Return the three in the order in which they are declared."""
        return self.network_minute, self.network_hour, self.address_day


def submission_counts(
    secret: bytes, ip_address: str, email_key: str, now: datetime
) -> SubmissionCounts:
    """Return the counters of a submission from a network and an e-mail address.

    :param secret: the instance's rate key.
    :param ip_address: the address it came from, as text.
    :param email_key: the person's, from `enquiry.person_key()`.
    """
    network, email = network_of(ip_address), email_key.encode("utf-8")
    return SubmissionCounts(
        count_under(secret, b"network/minute", network, now, MINUTE),
        count_under(secret, b"network/hour", network, now, HOUR),
        count_under(secret, b"address/day", email, now, DAY),
    )


def link_request_count(secret: bytes, ip_address: str, now: datetime) -> Count:
    """Return the counter of a request for a link to one's own page: its network's hour.

    :param secret: the instance's rate key.
    """
    return count_under(secret, b"network/links", network_of(ip_address), now, HOUR)


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
