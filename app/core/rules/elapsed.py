"""How long something takes or is ago, as a number of one unit."""

from datetime import timedelta

_UNITS = (
    ("days", timedelta(days=1)),
    ("hours", timedelta(hours=1)),
    ("minutes", timedelta(minutes=1)),
)


def elapsed(span: timedelta) -> tuple[str, int]:
    """Return a unit and how many of it, rounded down; a unit only from two on.

    :param span: one below zero, as of clocks that differ, counts as none.
    """
    for name, unit in _UNITS:
        if span >= 2 * unit:
            return name, span // unit
    return "seconds", max(0, int(span.total_seconds()))
