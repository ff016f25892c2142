"""Ids are UUIDs of version 7: ordered by time, and otherwise random."""

from datetime import UTC, datetime, timedelta
from uuid import RFC_4122

from hypothesis import given
from hypothesis import strategies as st

from app.core.steps.records import RANDOM_BITS, record_id

BITS = st.integers(0, 2**RANDOM_BITS - 1)
SECONDS = st.integers(0, 2**33)
MOMENTS = SECONDS.map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


def test_the_example_of_the_rfc_is_reproduced() -> None:
    # RFC 9562, appendix A.6.
    at = datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC)

    made = record_id(at, 0xCC3 << 62 | 0x18C4DC0C0C07398F)

    assert str(made) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


@given(MOMENTS, BITS, BITS)
def test_every_id_is_of_version_7_and_greater_a_millisecond_later(
    at: datetime, one: int, other: int
) -> None:
    made = record_id(at, one)

    assert (made.version, made.variant) == (7, RFC_4122)
    assert made < record_id(at + timedelta(milliseconds=1), other)


@given(MOMENTS, BITS, BITS)
def test_other_random_bits_yield_another_id(at: datetime, one: int, other: int) -> None:
    assert (record_id(at, one) == record_id(at, other)) == (one == other)
