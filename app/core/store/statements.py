"""Inserts of the hot path: compiled once per engine, many rows at once, with as little as can be.

SQLAlchemy's own execution costs two to four times what the database needs for a row, and Python
lets other threads in at every statement. Reception runs a dozen of them under SQLite's one
writer's lock, so there it counts.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import islice
from typing import Any, TypeVar, cast

from sqlalchemy import (
    BindParameter,
    Column,
    CursorResult,
    Delete,
    Dialect,
    Insert,
    Table,
    bindparam,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningInsert

from app.core.models import Base

UpsertableInsert = sqlite.Insert | postgresql.Insert
"""An INSERT with ON CONFLICT, which both engines know, each in a class of its own."""

Value = TypeVar("Value")

Row = Mapping[str, Any]
Bound = tuple[Any, ...] | dict[str, Any]
"""The values of a statement, as the driver takes them."""

_Converter = Callable[[Any], Any] | None

_USUAL_SIZES = (64, 16)
_AT_ONCE = 500
_HELD = "rows held back"


class Prepared:
    """An INSERT or DELETE of some rows as text, with what turns values into the driver's and back.

    :param returning: the columns that each row of the answer holds.
    """

    def __init__(
        self,
        statement: Insert | ReturningInsert[Any] | Delete,
        dialect: Dialect,
        *returning: Column[Any],
    ) -> None:
        compiled = statement.compile(dialect=dialect)
        self._sql = str(compiled)
        binds = {name: bind for bind, name in compiled.bind_names.items()}
        self._names = tuple(compiled.positiontup or binds)
        self._positional = compiled.positional
        self._to_driver = [_source(name, binds[name], dialect) for name in self._names]
        self._from_driver: list[_Converter] = [
            column.type.dialect_impl(dialect).result_processor(dialect, None)
            for column in returning
        ]

    def bind(self, rows: Sequence[Row]) -> Bound:
        """Return what the driver gets for as many rows as it was made for.

        A column that a row leaves out is NULL.
        """
        values = tuple(
            rows[n].get(column) if convert is None else convert(rows[n].get(column))
            for n, column, convert in self._to_driver
        )
        return values if self._positional else dict(zip(self._names, values, strict=True))

    def run(self, session: Session, rows: Sequence[Row]) -> CursorResult[Any]:
        """Run it for as many rows as it was made for."""
        return self.run_bound(session, self.bind(rows))

    def run_bound(self, session: Session, bound: Bound) -> CursorResult[Any]:
        """Run it with what it was bound to."""
        return session.connection().exec_driver_sql(self._sql, bound)

    def fetch(self, session: Session, rows: Sequence[Row]) -> list[tuple[Any, ...]]:
        """Run it for as many rows as it was made for, and return the rows of its answer."""
        return [
            tuple(
                value if convert is None else convert(value)
                for convert, value in zip(self._from_driver, answer, strict=True)
            )
            for answer in self.run(session, rows)
        ]


def _source(name: str, bind: BindParameter[Any], dialect: Dialect) -> tuple[int, str, _Converter]:
    """Return which row and column a value comes from, and what makes it the driver's."""
    column, _, n = name.rpartition("_")
    return int(n), column, bind.type.dialect_impl(dialect).bind_processor(dialect)


def insert_row(session: Session, model: type[Base], row: Row) -> None:
    """Insert one row; a column that it leaves out is NULL."""
    insert_rows(session, model, [row])


def insert_rows(session: Session, model: type[Base], rows: Sequence[Row]) -> None:
    """Insert rows, if there are any."""
    if _HELD in session.info:
        session.info[_HELD].setdefault(model, []).extend(rows)
    else:
        _insert_now(session, model, rows)


@contextmanager
def rows_held_back(session: Session) -> Iterator[None]:
    """Hold back what `insert_row` and `insert_rows` get, and insert each table's rows at the end.

    The tables come in the order in which they first got a row.
    """
    with rows_kept(session) as kept:
        yield
    kept.insert(session)


class KeptRows:
    """Rows of several tables, ready to be inserted by another session with as little as can be."""

    def __init__(self) -> None:
        self._statements: list[tuple[Prepared, Bound]] = []

    def add(self, dialect: Dialect, model: type[Base], rows: Sequence[Row]) -> None:
        """Add rows of a table, after all that were added before."""
        for some in chunks(rows):
            insert = _insert(dialect, model, len(some))
            self._statements.append((insert, insert.bind(some)))

    def insert(self, session: Session) -> None:
        """Insert them all.

        :raises IntegrityError: if one meets a constraint.
        """
        for insert, bound in self._statements:
            insert.run_bound(session, bound)


@contextmanager
def rows_kept(session: Session) -> Iterator[KeptRows]:
    """Keep what `insert_row` and `insert_rows` get, table by table, and insert none of it.

    :param session: needs only to read.
    """
    session.info[_HELD], kept = {}, KeptRows()
    yield kept
    for model, rows in session.info.pop(_HELD).items():
        kept.add(dialect_of(session), model, rows)


def insert_unless_present(session: Session, model: type[Base], row: Row) -> bool:
    """Insert a row unless it meets a unique constraint; return whether it went in.

    On PostgreSQL this waits for a concurrent transaction that inserts the same values.
    """
    return _insert_or_nothing(dialect_of(session), model).run(session, [row]).rowcount == 1


def chunks(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """Yield rows in pieces of a few lengths, so that a few statements fit whatever comes."""
    start = 0
    while start < len(rows):
        left = len(rows) - start
        size = next((size for size in _USUAL_SIZES if size <= left), left)
        yield rows[start : start + size]
        start += size


def batches(values: Iterable[Value]) -> Iterator[Sequence[Value]]:
    """Yield values in pieces that one statement may ask about; SQLite bounds its parameters."""
    waiting = iter(values)
    while some := list(islice(waiting, _AT_ONCE)):
        yield some


def dialect_of(session: Session) -> Dialect:
    """Return what speaks to the session's engine."""
    return session.get_bind().dialect


def upsertable_insert(dialect: Dialect, model: type[Base], rows: int) -> UpsertableInsert:
    """Return an INSERT of some rows that can be told what to do on a conflict."""
    table = table_of(model)
    insert: UpsertableInsert = (
        postgresql.insert(table) if dialect.name == "postgresql" else sqlite.insert(table)
    )
    return insert.values(
        [
            {column.name: bindparam(f"{column.name}_{n}", type_=column.type) for column in table.c}
            for n in range(rows)
        ]
    )


def table_of(model: type[Base]) -> Table:
    """Return the table of a model, for statements that pass the ORM by."""
    return cast("Table", model.__table__)


def _insert_now(session: Session, model: type[Base], rows: Sequence[Row]) -> None:
    for some in chunks(rows):
        _insert(dialect_of(session), model, len(some)).run(session, some)


@cache
def _insert(dialect: Dialect, model: type[Base], rows: int) -> Prepared:
    return Prepared(upsertable_insert(dialect, model, rows), dialect)


@cache
def _insert_or_nothing(dialect: Dialect, model: type[Base]) -> Prepared:
    return Prepared(upsertable_insert(dialect, model, 1).on_conflict_do_nothing(), dialect)
