"""Names of logs: schema-less addresses, one for each tree that ever was (C2SP tlog-checkpoint)."""

from datetime import datetime

from app.domain.ledger.invalid import LedgerInvalid
from app.domain.ledger.verifier_key import check_key_name


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


def rebased_origin(name: str, at: datetime) -> str:
    """Return the name of the tree that a log begins anew at a moment; no earlier tree has it.

    :param name: the log's usual name.
    :param at: aware, in UTC.
    """
    return f"{name}/{at:%Y%m%dT%H%M%SZ}"
