"""Names of logs: schema-less addresses, one for each tree that ever was (C2SP tlog-checkpoint)."""

from collections.abc import Collection
from datetime import datetime
from itertools import count


def rebased_origin(name: str, at: datetime, taken: Collection[str] = ()) -> str:
    """Return the name of the tree that a log begins anew at a moment; no earlier tree has it.

    :param name: the log's usual name.
    :param at: aware, in UTC.
    :param taken: names that trees have had; a number tells the new one from those of one second.
    """
    origin = f"{name}/{at:%Y%m%dT%H%M%SZ}"
    numbered = (f"{origin}-{number}" for number in count(2))
    return origin if origin not in taken else next(each for each in numbered if each not in taken)
