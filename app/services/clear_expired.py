"""Delete what is kept for a time only, once that is over."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from app.db import Database
from app.domain.rate import COUNTS_KEPT
from app.store import expiry, outbox, rate_count

_UNADDRESSED_KEPT = timedelta(days=1)
_DRAFTS_KEPT = timedelta(days=1)
_SIGN_INS_KEPT = timedelta(days=30)

_AT_ONCE = 500
"""Rows that one transaction deletes, so that nobody waits long for their turn."""


def clear_expired(database: Database, message_days: int, now: datetime) -> None:
    """Delete counts, links, messages, drafts, sessions and invitations whose time is over.

    :param message_days: how long a message is kept that was sent or cancelled.
    """
    with database.transaction() as session:
        rate_count.delete_before(session, now - COUNTS_KEPT)
    kept_since = now - timedelta(days=message_days)
    _clear(database, lambda session: expiry.delete_receipt_tokens(session, now, _AT_ONCE))
    _clear(database, lambda session: expiry.delete_links(session, now, _AT_ONCE))
    drafted_since = now - _DRAFTS_KEPT
    _clear(database, lambda session: expiry.delete_import_drafts(session, drafted_since, _AT_ONCE))
    unaddressed_since = now - _UNADDRESSED_KEPT
    _clear(
        database,
        lambda session: expiry.delete_unaddressed_messages(session, unaddressed_since, _AT_ONCE),
    )
    over_since = now - _SIGN_INS_KEPT
    _clear(database, lambda session: expiry.delete_sessions(session, over_since, _AT_ONCE))
    _clear(database, lambda session: expiry.delete_invitations(session, over_since, _AT_ONCE))
    _clear(database, lambda session: outbox.delete_settled(session, kept_since, _AT_ONCE))


def _clear(database: Database, delete_some: Callable[[Session], int]) -> None:
    deleted = _AT_ONCE
    while deleted == _AT_ONCE:
        with database.transaction() as session:
            deleted = delete_some(session)
