"""The members of an export are stored in chunks in which each can be found."""

import random
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.exports.rules.file import IDS_A_CHUNK, Members, contains, unpack

IDS = st.lists(st.integers(0, 2**24), min_size=1, max_size=60, unique=True)


def chunks(ids: list[UUID]) -> Members:
    """Collect ids in chunks."""
    members = Members()
    members.extend(each.bytes for each in sorted(ids))
    return members


@given(IDS, st.integers(0, 2**24))
def test_a_chunk_holds_exactly_its_members(numbers: list[int], other: int) -> None:
    # Mostly zeros, so that the end of one id with the next looks like another id.
    ids = [UUID(int=number << 52) for number in numbers]
    (chunk,) = chunks(ids).chunks

    assert all(contains(chunk["ids"], each) for each in ids)
    assert contains(chunk["ids"], UUID(int=other << 52)) == (other in numbers)
    across = UUID(bytes=(ids[0].bytes + ids[-1].bytes)[1:17])
    assert contains(chunk["ids"], across) == (across in ids)


def test_many_members_fill_chunks_from_first_to_last() -> None:
    drawn = random.Random(7)
    ids = sorted(UUID(int=drawn.getrandbits(128)) for _ in range(2 * IDS_A_CHUNK + 3))
    members = chunks(ids)

    kept = members.chunks

    assert [each["count"] for each in kept] == [IDS_A_CHUNK, IDS_A_CHUNK, 3]
    assert [each["number"] for each in kept] == [0, 1, 2]
    assert (kept[0]["first_id"], kept[-1]["last_id"]) == (ids[0], ids[-1])
    assert [UUID(bytes=each) for chunk in kept for each in unpack(chunk["ids"])] == ids
    assert members.count == len(ids)
    assert members.contains(ids[IDS_A_CHUNK + 7])
    assert not members.contains(UUID(int=0))
