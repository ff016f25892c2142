"""The time of exports in tests of the desk."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import time_machine

AN_HOUR_AFTER_NOON = datetime(2026, 3, 4, 5, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _soon_afterwards() -> Iterator[None]:
    """Start every test while enquiries received at noon may still be kept, and so exported."""
    with time_machine.travel(AN_HOUR_AFTER_NOON):
        yield
