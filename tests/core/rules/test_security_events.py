"""Refusals are counted per minute and network, within bounds, and tell no address."""

from datetime import UTC, datetime, timedelta

from app.core.rules.security_events import Refusal, SecurityEvent, Tally, network_mark

SECRET = bytes(range(32))
NOW = datetime(2026, 3, 4, 8, 30, 15, tzinfo=UTC)
MINUTE = NOW.replace(second=0)


def forged(tally: Tally, network: str, now: datetime = NOW) -> None:
    tally.add(SecurityEvent.FORGED, "/staff/sign-in", "", network, now)


def test_repeats_of_a_minute_from_one_network_are_one_row() -> None:
    tally = Tally()
    for second in (0, 20, 60):
        forged(tally, "a", MINUTE + timedelta(seconds=second))
    forged(tally, "b")

    assert sorted(tally.take().values()) == [1, 1, 2]
    assert tally.take() == {}


def test_a_flood_from_many_networks_is_folded_into_one_row_a_minute() -> None:
    tally = Tally(most=3)
    for number in range(1000):
        forged(tally, f"{number}")
        forged(tally, f"{number}", NOW + timedelta(minutes=1))

    counts = tally.take()
    assert len(counts) == 5
    assert sum(counts.values()) == 2000
    assert Refusal(MINUTE, SecurityEvent.FORGED) in counts

    forged(tally, "later", NOW + timedelta(hours=1))
    assert [each.network for each in tally.take()] == ["later"]


def test_counts_that_could_not_be_stored_stay_within_bounds() -> None:
    tally = Tally(most=3)
    for hour in range(50):
        for number in range(5):
            forged(tally, f"{number}", NOW + timedelta(hours=hour))
        tally.put_back(tally.take())

    assert len(tally.take()) <= 10


def test_a_mark_names_a_network_for_a_day_and_no_address() -> None:
    mark = network_mark(SECRET, "192.0.2.7", NOW)

    assert network_mark(SECRET, "", NOW) == ""
    assert mark == network_mark(SECRET, "192.0.2.200", NOW + timedelta(hours=15))
    assert mark != network_mark(SECRET, "192.0.2.7", NOW + timedelta(days=1))
    assert mark != network_mark(SECRET, "198.51.100.7", NOW)
    assert mark != network_mark(SECRET[::-1], "192.0.2.7", NOW)
    assert len(mark) == 12
