"""Slices of places: terms that limit a search of the index to leads of some period.

GIN returns all leads that hold a term, in no order, so that a search for the newest of them would
read the more the older the desk is. Each lead is indexed under the slices that hold its place as
well, and few slices cover any range of places.
"""

from collections.abc import Iterator

_BITS = (46, 50, 54)
"""The sizes of slices, as bits of places: 19 hours, 13 days and 204 days, sixteen in the next."""

_SIGN = "@"
"""Begins the term of a slice: texts are indexed under three characters at most, and never this."""


def slice_terms(place: int) -> tuple[str, ...]:
    """Return the terms of the slices that hold a place."""
    return tuple(_term(bits, place >> bits) for bits in _BITS)


def covering(first: int, last: int) -> list[str]:
    """Return the terms of the fewest slices that hold every place from the first to the last."""
    return list(_cover(first >> _BITS[0], (last >> _BITS[0]) + 1, 0))


def _cover(start: int, end: int, size: int) -> Iterator[str]:
    """Yield the terms of slices from a number to another, which is not included."""
    if size + 1 == len(_BITS):
        yield from (_term(_BITS[size], number) for number in range(start, end))
        return
    step = _BITS[size + 1] - _BITS[size]
    larger, beyond = -(-start >> step), end >> step
    if larger >= beyond:
        yield from (_term(_BITS[size], number) for number in range(start, end))
        return
    yield from (_term(_BITS[size], number) for number in range(start, larger << step))
    yield from _cover(larger, beyond, size + 1)
    yield from (_term(_BITS[size], number) for number in range(beyond << step, end))


def _term(bits: int, number: int) -> str:
    return f"{_SIGN}{bits}.{number:x}"
