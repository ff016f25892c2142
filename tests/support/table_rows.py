"""Row counts and missing tables, in a real database."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import func, select, text

from app.core.db import Database
from app.core.models import Base


def count_rows(database: Database) -> dict[str, int]:
    """Return the number of rows of every table that has any."""
    with database.reading() as session:
        counts = {
            name: session.scalar(select(func.count()).select_from(table)) or 0
            for name, table in Base.metadata.tables.items()
        }
    return {name: count for name, count in counts.items() if count}


def rows_of(database: Database, model: type[Base]) -> list[Base]:
    """Return all rows of a table."""
    with database.reading() as session:
        return list(session.scalars(select(model)).all())


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
