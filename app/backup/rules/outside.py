"""Copies outside the database that guard it: among several, the longest counts."""

from collections.abc import Sequence


def further(one: Sequence[bytes], other: Sequence[bytes]) -> Sequence[bytes] | None:
    """Return the list that continues the other; None if neither does.

    :param one: the hashes of its lines, which the removal of a line does not change.
    """
    shorter, longer = sorted((one, other), key=len)
    return longer if longer[: len(shorter)] == shorter else None


def joined_keys(present: bytes, copied: bytes) -> bytes:
    """Return a list of verifier keys, the newest first, including keys that only the copy has."""
    lines = present.splitlines()
    return b"".join(b"%s\n" % each for each in [*lines, *_without(copied.splitlines(), lines)])


def _without(lines: Sequence[bytes], known: Sequence[bytes]) -> list[bytes]:
    return [each for each in lines if each not in known]
