"""Inserts of the hot path: compiled once per engine, many rows at once, with minimal overhead.

SQLAlchemy's own execution costs two to four times what the database needs for a row, and Python
lets other threads run at every statement. Reception runs a dozen of them under SQLite's single
write lock, so there it counts.
"""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import islice
from typing import Any, TypeVar, cast
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BindParameter,
    Column,
    ColumnElement,
    CursorResult,
    Delete,
    Dialect,
    Insert,
    Select,
    Table,
    Uuid,
    any_,
    bindparam,
    func,
    literal,
    select,
    type_coerce,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import InstrumentedAttribute, Session
from sqlalchemy.sql.dml import ReturningInsert

from app.core.models import Base

UpsertableInsert = sqlite.Insert | postgresql.Insert
"""An INSERT with ON CONFLICT, which both engines support, each with a class of its own."""

Value = TypeVar("Value")

Row = Mapping[str, Any]
Bound = tuple[Any, ...] | dict[str, Any]
"""The parameters of a statement, as the driver takes them."""

_Converter = Callable[[Any], Any] | None

_USUAL_SIZES = (64, 16)
_AT_ONCE = 500
_HELD = "rows held back"


class Prepared:
    """A statement as SQL text, with converters between values and the driver's types.

    :param returning: the columns of each result row.
    """

    def __init__(
        self,
        statement: Insert | ReturningInsert[Any] | Delete | Select[*tuple[Any, ...]],
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
        """Return the driver's parameters for as many rows as the statement was made for.

        A column that a row leaves out is NULL.
        """
        values = tuple(
            rows[n].get(column) if convert is None else convert(rows[n].get(column))
            for n, column, convert in self._to_driver
        )
        return values if self._positional else dict(zip(self._names, values, strict=True))

    def run(self, session: Session, rows: Sequence[Row]) -> CursorResult[Any]:
        """Run the statement for as many rows as it was made for."""
        return self.run_bound(session, self.bind(rows))

    def run_bound(self, session: Session, bound: Bound) -> CursorResult[Any]:
        """Run the statement with bound parameters."""
        return session.connection().exec_driver_sql(self._sql, bound)

    def fetch(self, session: Session, rows: Sequence[Row]) -> list[tuple[Any, ...]]:
        """Run the statement for as many rows as it was made for, and return the result rows."""
        return [
            tuple(
                value if convert is None else convert(value)
                for convert, value in zip(self._from_driver, answer, strict=True)
            )
            for answer in self.run(session, rows)
        ]


def _source(name: str, bind: BindParameter[Any], dialect: Dialect) -> tuple[int, str, _Converter]:
    """Return the row and the column of a value, and its converter to the driver's type."""
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
    """Defer the rows of `insert_row` and `insert_rows`, and insert them by table at the end.

    The tables come in the order in which they first got a row.
    """
    with rows_kept(session) as kept:
        yield
    kept.insert(session)


class KeptRows:
    """Rows of several tables, ready to be inserted by another session with minimal overhead."""

    def __init__(self) -> None:
        self._statements: list[tuple[Prepared, Bound]] = []

    def add(self, dialect: Dialect, model: type[Base], rows: Sequence[Row]) -> None:
        """Add rows of a table, after all that were added before."""
        for some in chunks(rows):
            insert = _insert(dialect, model, len(some))
            self._statements.append((insert, insert.bind(some)))

    def insert(self, session: Session) -> None:
        """Insert all rows.

        :raises IntegrityError: if one violates a constraint.
        """
        for insert, bound in self._statements:
            insert.run_bound(session, bound)


@contextmanager
def rows_kept(session: Session) -> Iterator[KeptRows]:
    """Collect the rows of `insert_row` and `insert_rows`, table by table, and insert none.

    :param session: a read session is enough.
    """
    session.info[_HELD], kept = {}, KeptRows()
    yield kept
    for model, rows in session.info.pop(_HELD).items():
        kept.add(dialect_of(session), model, rows)


def insert_unless_present(session: Session, model: type[Base], row: Row) -> bool:
    """Insert a row unless it violates a unique constraint; return whether it was inserted.

    On PostgreSQL this waits for a concurrent transaction that inserts the same values.
    """
    return _insert_or_nothing(dialect_of(session), model).run(session, [row]).rowcount == 1


def chunks(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    """Yield rows in chunks of few sizes, so that few statements are compiled."""
    start = 0
    while start < len(rows):
        left = len(rows) - start
        size = next((size for size in _USUAL_SIZES if size <= left), left)
        yield rows[start : start + size]
        start += size


def batches(values: Iterable[Value]) -> Iterator[Sequence[Value]]:
    """Yield values in batches that fit one statement; SQLite limits its parameters."""
    waiting = iter(values)
    while some := list(islice(waiting, _AT_ONCE)):
        yield some


def among(
    session: Session, column: InstrumentedAttribute[UUID], ids: Collection[UUID]
) -> ColumnElement[bool]:
    """Return the condition that a column holds one of these ids, however many.

    They are one parameter. With one for each, the statement takes longer to write than to run.
    """
    if dialect_of(session).name == "sqlite":
        listed = func.json_each(json.dumps([each.hex for each in ids])).table_valued("value")
        return column.in_(select(type_coerce(listed.c.value, Uuid())))
    return column == any_(literal(list(ids), ARRAY(Uuid())))


def dialect_of(session: Session) -> Dialect:
    """Return the dialect of the session's engine."""
    return session.get_bind().dialect


def upsertable_insert(dialect: Dialect, model: type[Base], rows: int) -> UpsertableInsert:
    """Return an INSERT of a number of rows that accepts an ON CONFLICT clause."""
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
    """Return the table of a model, for statements that bypass the ORM."""
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
