"""The tree as RFC 6962 section 2.1 and RFC 9162 section 2.1 define it: recursive, and slow."""

from collections.abc import Sequence
from hashlib import sha256

from app.ledger.rules.merkle import HashReader


def split(count: int) -> int:
    """Return the largest power of two smaller than a count."""
    power = 1
    while power * 2 < count:
        power *= 2
    return power


def root(entries: Sequence[bytes]) -> bytes:
    """Return MTH(D[n])."""
    if not entries:
        return sha256().digest()
    if len(entries) == 1:
        return sha256(b"\x00" + entries[0]).digest()
    middle = split(len(entries))
    return sha256(b"\x01" + root(entries[:middle]) + root(entries[middle:])).digest()


def inclusion(index: int, entries: Sequence[bytes]) -> tuple[bytes, ...]:
    """Return PATH(m, D[n])."""
    if len(entries) == 1:
        return ()
    middle = split(len(entries))
    if index < middle:
        return (*inclusion(index, entries[:middle]), root(entries[middle:]))
    return (*inclusion(index - middle, entries[middle:]), root(entries[:middle]))


def consistency(first: int, entries: Sequence[bytes]) -> tuple[bytes, ...]:
    """Return PROOF(m, D[n]) for 0 < m < n."""
    return _subproof(first, entries, is_whole=True)


def _subproof(first: int, entries: Sequence[bytes], *, is_whole: bool) -> tuple[bytes, ...]:
    if first == len(entries):
        return () if is_whole else (root(entries),)
    middle = split(len(entries))
    if first <= middle:
        return (*_subproof(first, entries[:middle], is_whole=is_whole), root(entries[middle:]))
    return (*_subproof(first - middle, entries[middle:], is_whole=False), root(entries[:middle]))


def reader(entries: Sequence[bytes]) -> HashReader:
    """Return a reader of the hashes of complete subtrees over these entries."""

    def read(height: int, index: int) -> bytes:
        held = entries[index << height : (index + 1) << height]
        assert len(held) == 1 << height, "asked for a subtree that is not complete"
        return root(held)

    return read
