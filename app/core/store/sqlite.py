"""SQLite's connections: their settings, the kinds of their transactions, and their one file."""

import os
from errno import ESTALE
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event

WRITE = "zone_write"
EACH_BY_ITSELF = "zone_each_by_itself"
BUSY_TIMEOUT = "PRAGMA busy_timeout = 10000"
_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    # NORMAL could lose an acknowledged enquiry on power loss in WAL mode.
    "PRAGMA synchronous = FULL",
    BUSY_TIMEOUT,
    # Pages in the log before one writer has to copy them into the file: rare enough that the
    # wait does not affect the 99th percentile.
    "PRAGMA wal_autocheckpoint = 10000",
    # Erased personal data must not linger in free pages.
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    # Without it, REPLACE deletes rows past the triggers that protect append-only tables.
    "PRAGMA recursive_triggers = ON",
)

_REPLACED = "The database's file was deleted or replaced while it was open: restart the service."


def prepare_sqlite(engine: Engine) -> None:
    """Set up each connection and the kind of each transaction; refuse a file that was replaced.

    A file that was deleted or replaced stays open, and what is written into it is lost. Once every
    connection is closed, a file in its place may be opened.
    """
    path = Path(str(engine.url.database)).absolute()
    opened: list[os.stat_result] = []

    def on_connect(connection: Any, _record: Any) -> None:
        opened[:] = opened or [path.stat()]
        # The driver must not open transactions on its own: their kind is chosen below.
        connection.isolation_level = None
        for pragma in _PRAGMAS:
            connection.execute(pragma)

    def on_begin(connection: Connection) -> None:
        if opened and not os.path.samestat(path.stat(), opened[0]):
            raise OSError(ESTALE, _REPLACED, str(path))
        options = connection.get_execution_options()
        if not options.get(EACH_BY_ITSELF, False):
            writes = options.get(WRITE, False)
            connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    event.listen(engine, "engine_disposed", lambda _engine: opened.clear())
