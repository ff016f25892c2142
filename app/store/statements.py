"""Inserts on the hot path: Core statements without the ORM's flush, alike on both engines."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from sqlalchemy import CursorResult, Table, insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from app.models import Base


def insert_row(session: Session, model: type[Base], row: Mapping[str, Any]) -> None:
    """Insert one row."""
    session.connection().execute(insert(_table(model)), dict(row))


def insert_rows(session: Session, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, if there are any, in one round trip."""
    if rows:
        session.connection().execute(insert(_table(model)), [dict(row) for row in rows])


def insert_unless_present(
    session: Session, model: type[Base], row: Mapping[str, Any], unique: Sequence[str]
) -> bool:
    """Insert a row unless one with the same unique columns is there; return whether it went in.

    On PostgreSQL this waits for a concurrent transaction that inserts the same values.
    """
    on_postgresql = session.get_bind().dialect.name == "postgresql"
    dialect = postgresql if on_postgresql else sqlite
    statement = dialect.insert(_table(model)).on_conflict_do_nothing(index_elements=list(unique))
    # Without the option the count of an INSERT is gone once its cursor is closed (PostgreSQL).
    result: CursorResult[Any] = session.connection().execute(
        statement, dict(row), execution_options={"preserve_rowcount": True}
    )
    return result.rowcount == 1


def _table(model: type[Base]) -> Table:
    return cast("Table", model.__table__)
