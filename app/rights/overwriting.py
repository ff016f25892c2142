"""Overwriting of the bytes that erasures have freed, in SQLite and PostgreSQL, and its record."""

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import OPERATOR, SYSTEM, AuditEvent
from app.core.rules.errors import ZoneError
from app.core.steps.records import write_audit
from app.rights.outside.instance_files import InstanceFiles
from app.rights.rules.erasure import FOLDERS, Overwriting
from app.rights.store import overwriting

_AT_ONCE = 500
_MOST = 1_000_000
_PATIENCE_SECONDS = 60.0
_PAUSE_SECONDS = 0.5


def something_left(database: Database) -> bool:
    """Return whether erasures have left files or bytes that can be removed automatically."""
    with database.reading() as session:
        if overwriting.list_leftover_files(session, 1):
            return True
        # On PostgreSQL only `zone db scrub` can overwrite it, which locks the tables meanwhile.
        return database.is_sqlite and bool(overwriting.list_to_overwrite(session, 1))


def overwrite_erased(
    database: Database, ledger_key: bytes, files: InstanceFiles, now: datetime
) -> None:
    """Delete the files that erasures have left, and empty SQLite's write-ahead log.

    The log holds earlier content of the database's file. A reader of an older state keeps it from
    being emptied, so this is retried until it succeeds, and then recorded for each erasure.

    :raises StorageUnavailable: if the database cannot be used.
    """
    _delete_files(database, files, now)
    if not database.is_sqlite:
        return
    with database.reading() as session:
        erasures = overwriting.list_to_overwrite(session, _AT_ONCE)
    if erasures and database.empty_log():
        how = Overwriting.LOG_EMPTIED
        with database.transaction() as session:
            _record(session, ledger_key, erasures, how, SYSTEM, now)


def _delete_files(database: Database, files: InstanceFiles, now: datetime) -> None:
    with database.reading() as session:
        left = overwriting.list_leftover_files(session, _AT_ONCE)
    if not left:
        return
    for each in left:
        files.remove(each.place, each.name)
    with database.transaction() as session:
        for place in FOLDERS:
            names = [each.name for each in left if each.place == place.value]
            overwriting.delete_leftovers(session, place, names, now)


class ReaderInTheWay(ZoneError):
    """A transaction reads an older state of the database, which keeps deleted rows for it."""


@dataclass(frozen=True)
class Scrubbed:
    """The result of overwriting.

    :param erasures: how many were recorded as overwritten.
    :param written: whether the server has written all pages; else it does so at its next
        own checkpoint.
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
    """Rewrite the tables with erased rows, and record those erasures as overwritten.

    Each table is locked while it is rewritten.

    :param tell: called with the name of each table that is done.
    :param patience: seconds to wait for readers of an older state.
    :raises ReaderInTheWay: if a transaction reads an older state for longer.
    :raises StorageUnavailable: if the database cannot be used.
    """
    with database.reading() as session:
        erasures = overwriting.list_to_overwrite(session, _MOST)
    alone = database.engine.execution_options(isolation_level="AUTOCOMMIT")
    with alone.connect() as connection:
        deadline = time.monotonic() + patience
        _wait_for_readers(connection, deadline)
        for table in overwriting.REWRITTEN:
            while not overwriting.rewrite_table(connection, table):
                _pause(deadline)
            tell(table.removeprefix("pg_catalog."))
        written = overwriting.checkpoint(connection)
    with database.transaction() as session:
        how = Overwriting.SCRUBBED
        count = _record(session, ledger_key, erasures, how, OPERATOR, now)
    return Scrubbed(count, written)


def _wait_for_readers(connection: Connection, deadline: float) -> None:
    since = overwriting.clock_of(connection)
    while overwriting.count_older(connection, since):
        _pause(deadline)


def _pause(deadline: float) -> None:
    if time.monotonic() > deadline:
        raise ReaderInTheWay(
            "An earlier transaction still reads the database and keeps the deleted rows: "
            "end it, then scrub again."
        )
    time.sleep(_PAUSE_SECONDS)


def _record(
    session: Session,
    ledger_key: bytes,
    erasures: Collection[UUID],
    method: Overwriting,
    actor: str,
    at: datetime,
) -> int:
    """Record the overwriting of erasures without a record of it; return how many."""
    still = set(overwriting.list_to_overwrite(session, len(erasures)))
    done = [each for each in erasures if each in still]
    overwriting.record_overwriting(session, done, at, method.value)
    for each in done:
        write_audit(
            session,
            ledger_key,
            AuditEvent.ERASURE_OVERWRITTEN,
            actor=actor,
            at=at,
            subject=each.hex,
            details={"method": method.value},
        )
    return len(done)
