"""Pages of consent records have neither gap nor repeat, whatever their times."""

import random
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from app.consent.store import consent as consents
from app.core.db import Database
from tests.support.enquiries.answers import NOW
from tests.support.stored_rows import make_consent_record


def crowded_times(seed: int) -> list[datetime]:
    """Return unordered moments, many of them equal."""
    chance = random.Random(seed)
    return [NOW + timedelta(milliseconds=chance.randrange(4)) for _ in range(23)]


@pytest.mark.parametrize("size", [1, 2, 5, 50])
def test_paging_shows_every_consent_record_once_newest_first(database: Database, size: int) -> None:
    times = crowded_times(4)
    with database.transaction() as session:
        session.add_all([make_consent_record(at=at) for at in times])

    seen: list[tuple[datetime, UUID]] = []
    with database.reading() as session:
        while page := consents.list_records(session, seen[-1] if seen else None, size):
            assert len(page) <= size
            seen += [(record.at, record.id) for record in page]

    assert [at for at, _ in seen] == sorted(times, reverse=True)
    assert len(set(seen)) == len(times)
