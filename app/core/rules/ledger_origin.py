"""Names of logs: schema-less addresses, one for each tree that ever was (C2SP tlog-checkpoint)."""

from collections.abc import Collection
from datetime import datetime
from itertools import count

from app.core.rules.ledger_invalid import LedgerInvalid
from app.ledger.rules.verifier_key import check_key_name


def log_origin(site: str) -> str:
    """Return the name that a site's log has unless it is given another: its address, no scheme.

    :param site: a web origin, such as `https://invest.example.org`.
    """
    return site.partition("://")[2]


def is_log_origin(name: str) -> bool:
    """Return whether a log can have this name: no scheme, no space, no plus sign."""
    try:
        check_key_name(name)
    except LedgerInvalid:
        return False
    return "://" not in name


def rebased_origin(name: str, at: datetime, taken: Collection[str] = ()) -> str:
    """Return the name of the tree that a log begins anew at a moment; no earlier tree has it.

    :param name: the log's usual name.
    :param at: aware, in UTC.
    :param taken: names that trees have had; a number tells the new one from those of one second.
    """
    origin = f"{name}/{at:%Y%m%dT%H%M%SZ}"
    numbered = (f"{origin}-{number}" for number in count(2))
    return origin if origin not in taken else next(each for each in numbered if each not in taken)
