"""Files that erasures have yet to delete, and bytes that the database has freed."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, exists, select, text
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.orm import Session, aliased

from app.consent.models import ErasureLeftover, ErasureOverwriting
from app.core.store.statements import insert_rows
from app.rights.rules.erasure import FOLDERS, Place
from app.rights.store.erasing import OTHERWISE, ROWS

TABLES: Sequence[str] = (
    *(each.model.__tablename__ for each in ROWS),
    *OTHERWISE,
    "lead_search",
    "notify_task",
)
"""The tables from which erasures delete."""

STATISTICS = "pg_catalog.pg_statistic"
REWRITTEN = (*TABLES, STATISTICS)
"""The tables to rewrite, in order: the statistics hold values from before the others were."""

_NUMBER = re.compile(r"\d+")

_NOT_PERMITTED = "42501"
_OLDER = text(
    "SELECT count(*) FROM pg_stat_activity WHERE backend_xmin IS NOT NULL "
    "AND pid <> pg_backend_pid() AND datname = current_database() AND xact_start < :since"
)

_VALUES = text(
    "SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute "
    "JOIN pg_stats USING (attname) WHERE attrelid = CAST(CAST(:name AS text) AS regclass) "
    "AND schemaname = current_schema() AND tablename = CAST(:name AS text) "
    # Keys are left alone: they reveal nothing, and other rows refer to them.
    "AND format_type(atttypid, NULL) IN ('character varying', 'text', 'json', 'bytea', 'tsvector')"
)


def insert_leftovers(
    session: Session, erasure_id: UUID, place: Place, names: Mapping[str, datetime]
) -> None:
    """Record the data that an erasure has still to delete.

    :param names: each with the moment until which it may be written again.
    """
    rows = [
        {"erasure_id": erasure_id, "place": place.value, "name": name, "until": until}
        for name, until in names.items()
    ]
    insert_rows(session, ErasureLeftover, rows)


def list_leftover_files(session: Session, limit: int) -> Sequence[ErasureLeftover]:
    """Return up to `limit` files that are still to be deleted."""
    files = ErasureLeftover.place.in_([each.value for each in FOLDERS])
    return session.scalars(select(ErasureLeftover).where(files).limit(limit)).all()


def delete_leftovers(
    session: Session, place: Place, names: Collection[str], until: datetime
) -> None:
    """Delete the records of deleted leftovers, except those that may still be rewritten."""
    session.execute(
        delete(ErasureLeftover).where(
            ErasureLeftover.place == place.value,
            ErasureLeftover.name.in_(names),
            ErasureLeftover.until <= until,
        ),
        execution_options={"synchronize_session": False},
    )


def list_to_overwrite(session: Session, limit: int) -> Sequence[UUID]:
    """Return up to `limit` erasures that still lack only the overwriting of freed bytes."""
    other = aliased(ErasureLeftover)
    more = exists().where(
        other.erasure_id == ErasureLeftover.erasure_id, other.place != Place.DATABASE.value
    )
    bytes_only = select(ErasureLeftover.erasure_id).where(
        ErasureLeftover.place == Place.DATABASE.value, ~more
    )
    return session.scalars(bytes_only.limit(limit)).all()


def record_overwriting(
    session: Session, erasures: Collection[UUID], at: datetime, method: str
) -> None:
    """Record that the bytes which erasures had freed are overwritten."""
    session.execute(
        delete(ErasureLeftover).where(ErasureLeftover.erasure_id.in_(erasures)),
        execution_options={"synchronize_session": False},
    )
    rows = [{"erasure_id": each, "at": at, "method": method} for each in erasures]
    insert_rows(session, ErasureOverwriting, rows)


def list_overwritten(
    session: Session, erasures: Collection[UUID]
) -> Mapping[UUID, ErasureOverwriting]:
    """Return the record of overwriting of each erasure that has one."""
    found = session.scalars(
        select(ErasureOverwriting).where(ErasureOverwriting.erasure_id.in_(erasures))
    )
    return {each.erasure_id: each for each in found}


def clock_of(connection: Connection) -> datetime:
    """Return the server's own time."""
    moment: datetime = connection.scalars(text("SELECT clock_timestamp()")).one()
    return moment


def count_older(connection: Connection, since: datetime) -> int:
    """Return the number of open transactions from before a moment, which keep deleted rows."""
    return int(connection.scalars(_OLDER, {"since": since}).one())


def rewrite_table(connection: Connection, name: str) -> bool:
    """Rewrite a table with its indexes and the planner's statistics; return whether it is clean.

    It is not if deleted rows had to be kept for a reader of an older state, which may be a
    connection that is only being opened. The table is locked meanwhile.

    :param name: one of REWRITTEN.
    """
    kept = 0

    def note(notice: Any) -> None:
        nonlocal kept
        # The server's words may be in any language, and begin with the number of rows kept.
        if number := _NUMBER.search(notice.message_detail or ""):
            kept += int(number[0])

    driver: Any = connection.connection.driver_connection
    driver.add_notice_handler(note)
    try:
        connection.exec_driver_sql(f"VACUUM (FULL, VERBOSE) {name}")
    finally:
        driver.remove_notice_handler(note)
    if name != STATISTICS:
        connection.exec_driver_sql(f"ANALYZE {name}")
        _forget_values(connection, name)
    return not kept


def _forget_values(connection: Connection, name: str) -> None:
    """Delete the planner's statistics of an empty table, which are otherwise kept.

    Changing the type of a column deletes them, even to the same type.
    """
    if connection.scalar(text(f"SELECT EXISTS (SELECT 1 FROM {name})")):  # noqa: S608
        return
    for column, kind in connection.execute(_VALUES, {"name": name}).all():
        connection.exec_driver_sql(f"ALTER TABLE {name} ALTER COLUMN {column} TYPE {kind}")


def checkpoint(connection: Connection) -> bool:
    """Make the server write all pages and drop replaced files; return False if not permitted."""
    try:
        connection.exec_driver_sql("CHECKPOINT")
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", "") == _NOT_PERMITTED:
            return False
        raise
    return True
