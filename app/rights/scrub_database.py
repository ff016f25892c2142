"""Rewrite PostgreSQL's tables, so that no page keeps what erasures have deleted."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from app.core.db import Database
from app.core.rules.errors import ZoneError
from app.rights.rules.erasure import Overwriting
from app.rights.steps.record_overwritten import record_overwritten
from app.rights.store import erasure, scrubbing

_MOST = 1_000_000
_PATIENCE_SECONDS = 60.0
_PAUSE_SECONDS = 0.5


class ReaderInTheWay(ZoneError):
    """Somebody reads an older state of the database, for whom it keeps what was deleted."""


@dataclass(frozen=True)
class Scrubbed:
    """What was done.

    :param erasures: how many were recorded as overwritten.
    :param written: whether the server has written all pages; else it does so at its next
        checkpoint of its own.
    """

    erasures: int
    written: bool


def scrub_database(
    database: Database,
    ledger_key: bytes,
    now: datetime,
    tell: Callable[[str], None] = lambda _table: None,
    patience: float = _PATIENCE_SECONDS,
) -> Scrubbed:
    """Rewrite the tables from which erasures delete, and record those erasures as overwritten.

    Others wait for each table while it is rewritten.

    :param tell: is told the name of each table that is done.
    :param patience: seconds to wait for whoever reads an older state.
    :raises ReaderInTheWay: if somebody reads an older state for longer.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        erasures = erasure.list_to_overwrite(session, _MOST)
    alone = database.engine.execution_options(isolation_level="AUTOCOMMIT")
    with alone.connect() as connection:
        _wait_for_readers(connection, patience)
        for table in scrubbing.rewrite_tables(connection):
            tell(table)
        written = scrubbing.checkpoint(connection)
    with database.transaction() as session:
        how = Overwriting.SCRUBBED
        count = record_overwritten(session, ledger_key, erasures, how, "operator", now)
    return Scrubbed(count, written)


def _wait_for_readers(connection: Connection, patience: float) -> None:
    since, deadline = scrubbing.clock_of(connection), time.monotonic() + patience
    while scrubbing.count_older(connection, since):
        if time.monotonic() > deadline:
            raise ReaderInTheWay(
                "A transaction that began earlier still reads the database, so that what was "
                "deleted is kept for it: end it, then scrub again."
            )
        time.sleep(_PAUSE_SECONDS)
