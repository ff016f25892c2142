"""The rows of a database, counted and read without a transaction of one's own; missing tables."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar, cast

from flask import Flask
from sqlalchemy import Executable, Select, func, select, text, update
from sqlalchemy.orm import InstrumentedAttribute

from app.core.db import Database
from app.core.models import AuditRecord, Base
from app.web.context import Zone

T = TypeVar("T")
Place = Flask | Zone | Database


def _database(place: Place) -> Database:
    zone = place.extensions["zone"] if isinstance(place, Flask) else place
    return cast("Database", getattr(zone, "database", zone))


def every(place: Place, what: type[T] | InstrumentedAttribute[T] | Select[T]) -> list[T]:
    """Return the rows of a table, the values of a column, or what a query finds."""
    found: Any = what if isinstance(what, Select) else select(cast("Any", what))
    with _database(place).reading() as session:
        return list(session.scalars(found))


def only(place: Place, what: type[T] | InstrumentedAttribute[T] | Select[T]) -> T:
    """Return the only such row or value, or fail."""
    (found,) = every(place, what)
    return found


def row_of(place: Place, model: type[T], key: object) -> T:
    """Return the row with a key, or fail."""
    with _database(place).reading() as session:
        return session.get_one(model, key)


def audit(place: Place, tag: str) -> list[AuditRecord]:
    """Return the audit records with a tag, oldest first."""
    found = select(AuditRecord).where(AuditRecord.event == tag)
    return every(place, found.order_by(AuditRecord.at, AuditRecord.id))


def audited(place: Place, tag: str) -> list[dict[str, Any]]:
    """Return the details of the audit records with a tag, oldest first."""
    return [json.loads(each.payload)["details"] for each in audit(place, tag)]


def trail(place: Place) -> list[tuple[str, str, str, dict[str, Any]]]:
    """Return the event, actor, subject and details of every audit record, oldest first."""
    found = every(place, select(AuditRecord).order_by(AuditRecord.at, AuditRecord.id))
    entries = [json.loads(each.payload) for each in found]
    return [(e["event"], e["actor"], e["subject"], e["details"]) for e in entries]


def all_rows(place: Place) -> list[Any]:
    """Return every row of every table, to see whether anything changes."""
    with _database(place).reading() as session:
        return [session.execute(select(table)).all() for table in Base.metadata.sorted_tables]


def read_by(place: Place, query: Callable[..., T], /, *given: Any, **named: Any) -> T:
    """Return what a function of the store finds, which gets a session of its own."""
    with _database(place).reading() as session:
        return query(session, *given, **named)


def write_by(place: Place, act: Callable[..., T], /, *given: Any, **named: Any) -> T:
    """Let a function of the store write in a transaction of its own; return what it returns."""
    with _database(place).transaction() as session:
        return act(session, *given, **named)


def store(place: Place, *rows: Base) -> None:
    """Store rows."""
    with _database(place).transaction() as session:
        session.add_all(rows)


def execute(place: Place, statement: Executable) -> None:
    """Execute a statement that changes rows, or tables."""
    with _database(place).transaction() as session:
        session.execute(statement)


def change_row(place: Place, model: type[Any], key: object, /, **values: Any) -> None:
    """Give some columns of a row other values."""
    with _database(place).transaction() as session:
        row = session.get_one(model, key)
        for name, value in values.items():
            setattr(row, name, value)


def change_every(place: Place, model: type[Any], /, *which: Any, **values: object) -> None:
    """Set columns of the rows of a table, or of those that conditions name."""
    with _database(place).transaction() as session:
        session.execute(update(model).where(*which).values(**values))


def count_rows(database: Database) -> dict[str, int]:
    """Return the number of rows of every table that has any."""
    with database.reading() as session:
        counts = {
            name: session.scalar(select(func.count()).select_from(table)) or 0
            for name, table in Base.metadata.tables.items()
        }
    return {name: count for name, count in counts.items() if count}


@contextmanager
def without_table(database: Database, table: str) -> Iterator[None]:
    """Remove a table, so that writing to it fails as on a broken disk, and restore it."""
    _rename(database, table, f"{table}_away")
    try:
        yield
    finally:
        _rename(database, f"{table}_away", table)


def _rename(database: Database, old: str, new: str) -> None:
    with database.transaction() as session:
        session.execute(text(f"ALTER TABLE {old} RENAME TO {new}"))
