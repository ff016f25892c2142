"""Whole tables of either engine as lines that are the same on both.

A line is a JSON array of a row's values, in the order of the columns. Rows are in the order of
their key, by code point, so that equal tables have equal lines.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from hashlib import sha256
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Date,
    Integer,
    LargeBinary,
    Select,
    String,
    Table,
    Time,
    Uuid,
    bindparam,
    cast,
    collate,
    exists,
    insert,
    literal,
    select,
)
from sqlalchemy import column as named
from sqlalchemy.orm import Session

from app.backup.rules.copies import TableSum
from app.core.models import Base, UtcDateTime
from app.core.rules.errors import StorageUnavailable
from app.leads.models import LeadText
from app.leads.models.tally import LeadTally, OutdatedDay
from app.leads.store.lead_index import index_texts

_AT_ONCE = 2_000
_MADE_AGAIN = {each.__tablename__ for each in (LeadTally, OutdatedDay)}

Lines = Sequence[bytes]


class _Form(NamedTuple):
    """How values of a kind of column are written into JSON and read from it."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


_AS_IS = _Form(lambda value: value, lambda value: value)
_FORMS: Mapping[type, _Form] = {
    UtcDateTime: _Form(datetime.isoformat, datetime.fromisoformat),
    Date: _Form(date.isoformat, date.fromisoformat),
    Time: _Form(time.isoformat, time.fromisoformat),
    Uuid: _Form(lambda value: value.hex, UUID),
    LargeBinary: _Form(lambda value: b64encode(value).decode("ascii"), b64decode),
    Boolean: _AS_IS,
    Integer: _AS_IS,
    String: _AS_IS,
}


def copied_tables() -> Sequence[Table]:
    """Return every table, those before others that refer to them.

    What is made again from others is none of them: the index of search terms, and tallies.
    """
    return [each for each in Base.metadata.sorted_tables if each.name not in _MADE_AGAIN]


def columns_of(table: Table) -> Sequence[str]:
    """Return the names of a table's columns, in the order of the values in its lines."""
    return [column.name for column in table.columns]


def find_filled(session: Session) -> str | None:
    """Return the name of a table that has a row; None if all are empty."""
    for table in copied_tables():
        if session.scalar(select(exists(select(literal(1)).select_from(table)))):
            return table.name
    return None


def iter_lines(session: Session, table: Table) -> Iterator[Lines]:
    """Yield a table's rows as lines, some at a time."""
    forms = [_form(column) for column in table.columns]
    found = session.execute(_reading(session, table), execution_options={"yield_per": _AT_ONCE})
    for rows in found.partitions():
        yield [_line(row, forms) for row in rows]


def insert_lines(session: Session, table: Table, columns: Sequence[str], lines: Lines) -> None:
    """Insert rows.

    :param columns: the names of the columns, in the order of the values.
    :raises ValueError: if a line is malformed.
    """
    forms = [_form(table.columns[name]) for name in columns]
    rows = [_row(line, forms) for line in lines]
    if session.get_bind().dialect.name == "sqlite":
        # By other names than the columns', which SQLAlchemy keeps for itself.
        values = {
            name: bindparam(f"v_{name}", type_=_stored(table.columns[name])) for name in columns
        }
        named = [dict(zip(map("v_{}".format, columns), row, strict=True)) for row in rows]
        session.connection().execute(insert(table).values(values), named)
    else:
        _copy(session, table, columns, rows)
    if table.name == LeadText.__tablename__:
        place, content = columns.index("place"), columns.index("text")
        index_texts(session, {row[place]: row[content] for row in rows})


def sum_table(session: Session, table: Table, tell: Callable[[int], object]) -> TableSum:
    """Return the sums of a table.

    :param tell: called with each number of rows read.
    """
    digest, count = sha256(), 0
    for lines in iter_lines(session, table):
        digest.update(b"".join(lines))
        count += len(lines)
        tell(len(lines))
    return TableSum(count, digest.hexdigest())


def _reading(session: Session, table: Table) -> Select[Any]:
    sqlite = session.get_bind().dialect.name == "sqlite"
    return (
        select(*map(_selected, table.columns))
        .select_from(table)
        .order_by(
            *(
                collate(column, "C") if isinstance(column.type, String) and not sqlite else column
                for column in table.primary_key
            )
        )
    )


def _selected(column: Column[Any]) -> ColumnElement[Any]:
    # JSON is copied as it was written: to read and write it again would spell it anew.
    return column if _known(column) else cast(named(column.name), String).label(column.name)


def _known(column: Column[Any]) -> bool:
    return isinstance(column.type, tuple(_FORMS))


def _form(column: Column[Any]) -> _Form:
    return next((form for kind, form in _FORMS.items() if isinstance(column.type, kind)), _AS_IS)


def _stored(column: Column[Any]) -> Any:
    return column.type if _known(column) else String()


def _line(row: Any, forms: Sequence[_Form]) -> bytes:
    values = [
        None if value is None else form.write(value) for value, form in zip(row, forms, strict=True)
    ]
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _row(line: bytes, forms: Sequence[_Form]) -> list[Any]:
    return [
        None if value is None else form.read(value)
        for value, form in zip(json.loads(line), forms, strict=True)
    ]


def _copy(session: Session, table: Table, columns: Sequence[str], rows: Sequence[Any]) -> None:
    quote = session.get_bind().dialect.identifier_preparer.quote
    names = ", ".join(map(quote, columns))
    dialect: Any = session.get_bind().dialect
    driver: Any = session.connection().connection.driver_connection
    try:
        with (
            driver.cursor() as cursor,
            cursor.copy(f"COPY {quote(table.name)} ({names}) FROM STDIN") as copy,
        ):
            for row in rows:
                copy.write_row(row)
    except (dialect.dbapi.DataError, dialect.dbapi.IntegrityError) as error:
        raise ValueError(f"PostgreSQL refuses rows of {table.name}.") from error
    except dialect.dbapi.Error as error:
        raise StorageUnavailable("The database cannot be used at the moment.") from error
