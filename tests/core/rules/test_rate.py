"""Rate counts are exact and identify nobody."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.rules.keys import Key
from app.core.rules.rate import (
    ACKNOWLEDGEMENTS,
    DAY,
    HOUR,
    KEY_BYTES,
    MINUTE,
    Count,
    MailBudget,
    count_under,
    mailbox_of,
    network_budgets,
    networks_of,
    submission_counts,
    window_start,
)

SECRET = bytes(range(32))
NOW = datetime(2026, 3, 4, 8, 30, 15, 250_000, tzinfo=UTC)
MOMENTS = st.integers(0, 10**10).map(lambda seconds: datetime.fromtimestamp(seconds / 4, UTC))


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("192.0.2.1", "192.0.2.255", True),
        ("192.0.2.1", "::ffff:192.0.2.9", True),
        ("2001:db8:0:1::1", "2001:db8:0:1:ffff:ffff:ffff:ffff", True),
        ("fe80::1%eth0", "fe80::2", True),
        ("", "unix:", True),
        ("192.0.2.1", "192.0.3.1", False),
        ("2001:db8:0:1::1", "2001:db8:0:2::1", False),
        ("::1", "127.0.0.1", False),
        ("", "0.0.0.0", False),
    ],
)
def test_addresses_of_one_network_are_counted_together(
    one: str, other: str, together: bool
) -> None:
    assert (networks_of(one)[0] == networks_of(other)[0]) is together


@given(st.text())
def test_any_text_as_an_address_is_counted_somewhere(text: str) -> None:
    assert len(networks_of(text)[0].prefix) in {0, 3, 8}


def test_a_site_with_many_ipv6_networks_has_four_times_the_budget_of_one() -> None:
    def limits(ip_address: str) -> list[tuple[Count, int]]:
        budgets = network_budgets(SECRET, b"kind", ip_address, NOW, HOUR, 25)
        return [(each.count, each.most) for each in budgets]

    near, site = limits("2001:db8:0:1::1")
    next_door, same_site = limits("2001:db8:0:2::1")
    assert (near[1], site[1]) == (25, 100)
    assert near != next_door
    assert site == same_site
    assert limits("2001:db8:1:1::1")[1] != site
    assert [most for _count, most in limits("192.0.2.1")] == [25]
    assert limits("") == []


@given(MOMENTS, st.sampled_from([MINUTE, HOUR, DAY]))
def test_a_moment_lies_in_its_window(moment: datetime, length: timedelta) -> None:
    start = window_start(moment, length)

    assert start <= moment < start + length
    assert window_start(start, length) == start


def test_windows_are_in_utc_in_every_time_zone() -> None:
    in_guangzhou = NOW.astimezone(timezone(timedelta(hours=8)))

    for length in (MINUTE, HOUR, DAY):
        assert window_start(in_guangzhou, length) == window_start(NOW, length)
    assert window_start(NOW, DAY) == datetime(2026, 3, 4, tzinfo=UTC)
    assert window_start(NOW, MINUTE) == datetime(2026, 3, 4, 8, 30, tzinfo=UTC)


def test_kinds_are_counted_apart_even_in_one_window() -> None:
    midnight = datetime(2026, 3, 4, tzinfo=UTC)
    counts = submission_counts(SECRET, "192.0.2.1", "wei@example.com", midnight, 9).all()

    assert {start for _, start in counts} == {midnight}
    assert len({key for key, _ in counts}) == 4
    assert all(len(key) == KEY_BYTES for key, _ in counts)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("wei@example.com", "wei+fair@example.com", True),
        ("wei+a@example.com", "wei+b+c@example.com", True),
        ("wei@example.com", "w.ei@example.com", False),
        ("+a@example.com", "+b@example.com", False),
    ],
)
def test_an_address_with_a_tag_is_the_same_mailbox(one: str, other: str, same: bool) -> None:
    assert (mailbox_of(one) == mailbox_of(other)) is same


def test_a_key_changes_daily() -> None:
    today = submission_counts(SECRET, "192.0.2.1", "wei@example.com", NOW, 9)
    later = submission_counts(SECRET, "192.0.2.200", "wei@example.com", NOW + HOUR, 9)
    tomorrow = submission_counts(SECRET, "192.0.2.1", "wei@example.com", NOW + DAY, 9)

    assert later.mail.mailbox_day == today.mail.mailbox_day
    assert later.mail.networks[0].count[0] == today.mail.networks[0].count[0]
    assert not {key for key, _ in tomorrow.all()} & {key for key, _ in today.all()}


def test_a_key_needs_the_secret_and_reveals_no_subject() -> None:
    mine = submission_counts(SECRET, "192.0.2.1", "wei@example.com", NOW, 9).all()
    guessed = submission_counts(b"\x00" * 32, "192.0.2.1", "wei@example.com", NOW, 9).all()

    assert not {key for key, _ in mine} & {key for key, _ in guessed}
    assert all(b"\xc0\x00\x02" not in key for key, _ in mine)


def test_a_rotated_secret_counts_from_the_next_day_on() -> None:
    renewed = Key(b"new" * 11, made=NOW, before=Key(SECRET))

    def count(secret: bytes, moment: datetime) -> Count:
        return count_under(secret, b"kind", b"subject", moment, HOUR)

    later, tomorrow = NOW + timedelta(hours=15), NOW + DAY
    assert count(renewed, later) == count(SECRET, later)
    assert count(renewed, tomorrow) == count(bytes(renewed), tomorrow)


def test_a_budget_holds_for_each_mailbox_and_for_each_network() -> None:
    budget = MailBudget("any", 3, 20, network_hour=25, network_day=50)
    counts = budget.counts(SECRET, "192.0.2.1", "wei@example.com", NOW)

    def allows(to_mailbox: int, this_hour: int, today: int, *, confirmed: bool) -> bool:
        numbers = dict(zip(counts.all(), (to_mailbox, this_hour, today), strict=True))
        return budget.allows(counts, numbers, confirmed=confirmed)

    assert allows(3, 25, 50, confirmed=False)
    assert not allows(4, 1, 1, confirmed=False)
    assert allows(20, 25, 50, confirmed=True)
    assert not allows(21, 1, 1, confirmed=True)
    assert not allows(1, 26, 26, confirmed=True)
    assert not allows(1, 1, 51, confirmed=True)


def test_a_site_writes_to_no_more_strangers_than_a_network() -> None:
    counts = ACKNOWLEDGEMENTS.counts(SECRET, "2001:db8:0:1::1", "wei@example.com", NOW)

    assert [each.most for each in counts.networks] == [25, 25, 50, 50]


def test_an_unknown_network_leaves_the_budget_of_the_mailbox() -> None:
    counts = ACKNOWLEDGEMENTS.counts(SECRET, "", "wei@example.com", NOW)

    assert counts.all() == (counts.mailbox_day,)
    assert ACKNOWLEDGEMENTS.allows(counts, {counts.mailbox_day: 3})
    assert not ACKNOWLEDGEMENTS.allows(counts, {counts.mailbox_day: 4})
