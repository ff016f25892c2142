"""The lines of a plain CSV export, built in SQL by the database engines.

Python takes three times as long for a line as an engine takes to write the row. The engines make
the same bytes as `csv_line` makes of the same values, every cell quoted and guarded against
formulas; a test compares them. The declared type of a column determines how a cell is spelled and
whether it needs a guard.
"""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import closing
from typing import Any

from sqlalchemy import Select, literal_column, select
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.core.rules.errors import StorageUnavailable
from app.core.rules.export_rows import LOOKED_THROUGH, STARTS
from app.enquiries.models import Enquiry
from app.exports.rules.columns import EXPORT_COLUMNS, ColumnType, Source
from app.exports.store.candidates import Scope, chosen, why_left_out
from app.leads.models import Lead
from app.leads.store.facts import TAGGED

_THROUGH = LOOKED_THROUGH.replace("\0", "")  # No engine stores that one.
_ID_CHARACTERS = 36
_ID_BYTES = 16
_REASON = _ID_CHARACTERS + 1
_COMMA = ord(",")
_END_OF_LINE = b"\r\n"
_QUOTE, _MARK = b'"', b"\xff"
_BETWEEN = _QUOTE + _MARK + _QUOTE
_SQLITE_BETWEEN = f"CAST(x'{_BETWEEN.hex()}' AS TEXT)"
_FIRST_WITH_CONCAT = (3, 44)


Spelled = Callable[[str], str]

Lines = tuple[list[bytes], list[str | None], list[bytes]]
"""Parallel lists: ids of enquiries, reasons why their leads themselves may not leave, and lines,
which `joined` makes a part of a file."""


def iter_lines(
    session: Session, scope: Scope, columns: Sequence[str], size: int
) -> Generator[Lines]:
    """Yield the requested leads as lines, in the order of enquiries' ids.

    Until it ends, nothing else can be read in this session.

    :param size: the number of leads in a batch.
    """
    read = _read_sqlite if session.get_bind().dialect.name == "sqlite" else _read_postgresql
    yield from read(session, scope, columns, size)


def joined(lines: Sequence[bytes]) -> bytes:
    """Return the bytes of lines in a file, each with its line end."""
    return _END_OF_LINE.join([*lines, b""]).replace(_MARK, b",")


def _read_sqlite(
    session: Session, scope: Scope, columns: Sequence[str], size: int
) -> Generator[Lines]:
    dialect: Any = session.get_bind().dialect
    knows_concat = dialect.dbapi.sqlite_version_info >= _FIRST_WITH_CONCAT
    line: Any = literal_column(_sqlite_line(columns, knows_concat=knows_concat))
    statement = select(literal_column("enquiry.id"), why_left_out(scope), line)
    ordered = _in_order(statement, session, scope, columns)
    with closing(session.connection().execute(ordered)) as found:
        # The driver's own rows, since they need no conversion.
        cursor: Any = found.cursor
        while some := _next_lines(cursor, size, 2 * len(columns)):
            yield some


def _next_lines(cursor: Any, size: int, quotes: int) -> Lines | None:
    # Not in the loop, which would keep the raw rows in memory while the lines are written.
    rows = cursor.fetchmany(size)
    if not rows:
        return None
    ids, reasons, lines = zip(*rows, strict=True)
    return _unhexed("".join(ids)), list(reasons), _with_quotes_doubled(lines, quotes)


def _sqlite_line(columns: Sequence[str], *, knows_concat: bool) -> str:
    """Return the expression of a line: quoted cells, with a byte that is in no text for commas.

    One call joins them all, since chained concatenation copies each time.
    """
    cells = [_cell(column, _IN_SQLITE, _sqlite_guarded) for column in columns]
    if knows_concat:
        return f"""CAST(concat('"', {f", {_SQLITE_BETWEEN}, ".join(cells)}, '"') AS BLOB)"""
    pattern = f" || {_SQLITE_BETWEEN} || ".join(["'%s'"] * len(cells))
    return f"""CAST(printf('"' || {pattern} || '"', {", ".join(cells)}) AS BLOB)"""


def _with_quotes_doubled(lines: Sequence[bytes], usual: int) -> list[bytes]:
    """Return lines with each quote within a cell doubled.

    :param usual: the number of quotes around the cells of a line. Most lines have no others.
    """
    if b"".join(lines).count(_QUOTE) == usual * len(lines):
        return list(lines)
    return [line if line.count(_QUOTE) == usual else _doubled(line) for line in lines]


def _doubled(line: bytes) -> bytes:
    cells = line[1:-1].split(_BETWEEN)
    return _QUOTE + _BETWEEN.join(cell.replace(b'"', b'""') for cell in cells) + _QUOTE


def _cell(column: str, spelled: Mapping[ColumnType, Spelled], guarded: Spelled) -> str:
    """Return the expression of a cell.

    :param spelled: the engine's expressions for types that it stores in another form.
    :param guarded: the engine's guard, for types that are not declared to be safe.
    """
    declared = EXPORT_COLUMNS[column]
    computed = declared.source is Source.COMPUTED
    value = _COMPUTED[column] if computed else f"{declared.source}.{column}"
    if declared.type in spelled:
        value = spelled[declared.type](value)
    return value if declared.type.safe else guarded(value)


def _sqlite_guarded(value: str) -> str:
    """Return the expression of a value, with an apostrophe before it where it needs a guard.

    Most values fall into ranges that need none, and a comparison takes no function call. A stored
    telephone number begins with a plus.
    """
    # In a GLOB's class the hyphen must come last, or it would mean a range.
    starts = _quoted(f"[{STARTS.replace('-', '')}-]*")
    return (
        f"CASE WHEN {value} BETWEEN 'A' AND '~' OR {value} = '' THEN {value}"
        f" WHEN {value} BETWEEN '+' AND '+~' THEN '''' || {value}"
        f" WHEN {value} BETWEEN '\u3400' AND '\u9fff' OR {value} BETWEEN '0' AND '9~' THEN {value}"
        f" WHEN {value} GLOB {starts} OR ltrim({value}, {_quoted(_THROUGH)}) GLOB {starts}"
        f" THEN '''' || {value} ELSE {value} END"
    )


def _postgresql_guarded(value: str) -> str:
    """Return the expression of a value, with an apostrophe before it where it needs a guard.

    Most values begin with none of these characters, which is checked once.
    """
    first, inside = f"ascii({value})", f"ascii(ltrim({value}, {_quoted(_THROUGH)}))"
    starts = _codes(STARTS)
    return (
        f"coalesce(CASE WHEN {first} = ANY ({_codes(STARTS + _THROUGH)})"
        f" AND ({first} = ANY ({starts}) OR {inside} = ANY ({starts}))"
        f" THEN '''' || {value} ELSE {value} END, '')"
    )


def _read_postgresql(
    session: Session, scope: Scope, columns: Sequence[str], size: int
) -> Generator[Lines]:
    cells: list[Any] = [
        literal_column(_cell(column, _IN_POSTGRESQL, _postgresql_guarded)).label(column)
        for column in columns
    ]
    statement = select(literal_column("enquiry.id").label("_id"), why_left_out(scope), *cells)
    sql, values = _spelled(session, _in_order(statement, session, scope, columns))
    # JIT compilation of the expressions takes longer than it saves.
    session.connection().exec_driver_sql("SET LOCAL jit = off")
    driver: Any = session.connection().connection.driver_connection
    names = ", ".join(columns)
    copied = f"COPY ({sql}) TO STDOUT WITH (FORMAT csv, ENCODING 'UTF8', FORCE_QUOTE ({names}))"
    with driver.cursor() as cursor, cursor.copy(copied, values) as copy:
        yield from map(_parted, _received(copy, driver.pgconn, size))


def _received(copy: Any, connection: Any, size: int) -> Generator[list[bytes]]:
    """Yield the rows of a COPY in batches.

    The driver waits for the next row. Rows that have arrived already are taken from the connection
    directly, since a call of the driver for each row takes longer than the row.

    :raises StorageUnavailable: if the server breaks off.
    """
    take, rows, goes_on = connection.get_copy_data, list[bytes](), True
    while goes_on and (row := copy.read()):
        rows.append(bytes(row))
        length, row = take(1)
        while length > 0:
            rows.append(bytes(row))
            length, row = take(1)
        if length < 0:
            # Before anything is yielded: a reader may stop there and leave the end unread.
            goes_on = _read_end(connection)
        while len(rows) >= size:
            yield rows[:size]
            rows = rows[size:]
    if rows:
        yield rows


def _read_end(connection: Any) -> bool:
    while (result := connection.get_result()) is not None:
        if result.error_message:
            raise StorageUnavailable("The database stopped sending rows before the end.")
    return False


def _parted(rows: Sequence[bytes]) -> Lines:
    """Return rows split into ids, reasons and lines.

    Before its cells a row has an id, a comma, a code or nothing, and a comma, none quoted.
    """
    ids = _unhexed(str(b"".join([row[:_ID_CHARACTERS] for row in rows]), "ascii").replace("-", ""))
    reasons = [None if row[_REASON] == _COMMA else _reason(row) for row in rows]
    lines = [row[_REASON + 1 : -1] for row in rows]
    for place, reason in enumerate(reasons):
        if reason is not None:
            lines[place] = lines[place][len(reason) :]
    return ids, reasons, lines


def _reason(row: bytes) -> str:
    return str(row[_REASON : row.index(b",", _REASON)], "ascii")


def _unhexed(digits: str) -> list[bytes]:
    """Return the ids in a text of concatenated hexadecimal digits."""
    packed = bytes.fromhex(digits)
    return [packed[at : at + _ID_BYTES] for at in range(0, len(packed), _ID_BYTES)]


def _in_order(
    statement: Select[*tuple[Any, ...]], session: Session, scope: Scope, columns: Sequence[str]
) -> Select[*tuple[Any, ...]]:
    """Return a statement over the requested leads, in the order of enquiries' ids."""
    found = chosen(statement, session, scope)
    if "owner" in columns:
        found = found.outerjoin(StaffAccount, StaffAccount.id == Lead.owner_id)
    if "tags" in columns:
        found = found.outerjoin(TAGGED, TAGGED.c.lead_id == Lead.id)
    return found.order_by(Enquiry.id)


def _spelled(session: Session, statement: Select[*tuple[Any, ...]]) -> tuple[str, dict[str, Any]]:
    """Return a statement as SQL text and parameters for the driver."""
    compiled = statement.compile(
        dialect=session.get_bind().dialect, compile_kwargs={"render_postcompile": True}
    )
    return str(compiled), dict(compiled.params)


def _codes(characters: str) -> str:
    return f"CAST('{{{','.join(str(ord(each)) for each in characters)}}}' AS int[])"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _sqlite_id(value: str) -> str:
    starts = ((1, 8), (9, 4), (13, 4), (17, 4), (21, 12))
    return " || '-' || ".join(f"substr({value}, {at}, {n})" for at, n in starts)


_IN_SQLITE: Mapping[ColumnType, Spelled] = {
    ColumnType.MOMENT: lambda value: (
        f"substr({value}, 1, 10) || 'T' || substr({value}, 12, 12) || 'Z'"
    ),
    ColumnType.CODES: lambda value: f"""replace(trim({value}, '[]"'), '", "', ' ')""",
    ColumnType.ID: _sqlite_id,
}
_IN_POSTGRESQL: Mapping[ColumnType, Spelled] = {
    ColumnType.MOMENT: lambda value: (
        f"""coalesce(to_char({value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '')"""
    ),
    ColumnType.CODES: lambda value: (
        f"""replace(btrim(CAST({value} AS text), '[]"'), '", "', ' ')"""
    ),
}
_COMPUTED = {
    "corrected": "''",
    "enquiry": "enquiry.id",
    "owner": "coalesce(staff_account.name, '')",
    "tags": "coalesce(tagged.tags, '')",
}
