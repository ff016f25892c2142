"""Rewriting PostgreSQL's tables, so that no page keeps what has been deleted from them."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection, text
from sqlalchemy.exc import ProgrammingError

from app.rights.store.erasing import OTHERWISE, ROWS

TABLES: Sequence[str] = (
    *(each.model.__tablename__ for each in ROWS),
    *OTHERWISE,
    "lead_search",
    "notify_task",
)
"""The tables from which erasures delete."""

_NOT_PERMITTED = "42501"
_OLDER = text(
    "SELECT count(*) FROM pg_stat_activity WHERE backend_xmin IS NOT NULL "
    "AND pid <> pg_backend_pid() AND datname = current_database() AND xact_start < :since"
)

_VALUES = text(
    "SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute "
    "JOIN pg_stats USING (attname) WHERE attrelid = CAST(CAST(:name AS text) AS regclass) "
    "AND schemaname = current_schema() AND tablename = CAST(:name AS text) "
    # Keys are left alone: they tell nothing, and others refer to them.
    "AND format_type(atttypid, NULL) IN ('character varying', 'text', 'json', 'bytea', 'tsvector')"
)


def clock_of(connection: Connection) -> datetime:
    """Return the server's own time."""
    moment: datetime = connection.scalars(text("SELECT clock_timestamp()")).one()
    return moment


def count_older(connection: Connection, since: datetime) -> int:
    """Return how many transactions from before a moment go on: for them, deleted rows are kept."""
    return int(connection.scalars(_OLDER, {"since": since}).one())


def rewrite_tables(connection: Connection) -> Iterator[str]:
    """Rewrite each table with its indexes and what the planner keeps of its values; yield its name.

    Nobody can use a table meanwhile.
    """
    for name in TABLES:
        connection.exec_driver_sql(f"VACUUM (FULL, ANALYZE) {name}")
        _forget_values(connection, name)
        yield name
    # It holds some of the columns' values, as they were before the tables were looked at again.
    connection.exec_driver_sql("VACUUM (FULL) pg_catalog.pg_statistic")
    yield "pg_statistic"


def _forget_values(connection: Connection, name: str) -> None:
    """Let the planner forget the values of a table that is empty now, which it else keeps.

    A column's change of type does so, be it to its own.
    """
    if connection.scalar(text(f"SELECT EXISTS (SELECT 1 FROM {name})")):  # noqa: S608
        return
    for column, kind in connection.execute(_VALUES, {"name": name}).all():
        connection.exec_driver_sql(f"ALTER TABLE {name} ALTER COLUMN {column} TYPE {kind}")


def checkpoint(connection: Connection) -> bool:
    """Let the server write all pages and drop the files replaced; return whether we may ask it."""
    try:
        connection.exec_driver_sql("CHECKPOINT")
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", "") == _NOT_PERMITTED:
            return False
        raise
    return True
