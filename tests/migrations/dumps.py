"""Databases written as SQL that people can read, and made again from it, on both engines."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, create_engine, event, select, text

from app.backup.store.tables import copied_tables
from app.core.db import Database
from app.leads.models import LeadText
from app.leads.store.lead_index import terms_of
from app.migrations import upgrade

_END = ";\n--\n"
_ONLY = {"policy_draft": " WHERE length(CAST(texts AS TEXT)) < 5000"}
"""The rows that are written, if not all are: drafts of whole policies are larger than all else."""

_TERMS = {
    "sqlite": "INSERT INTO lead_search (rowid, terms) VALUES ({place}, {terms})",
    "postgresql": "INSERT INTO lead_search (place, terms) "
    "VALUES ({place}, array_to_tsvector(string_to_array({terms}, ' ')))",
}


def write_dump(schema: Sequence[str], source: Database, file: Path) -> None:
    """Write a database into a file.

    :param schema: the statements that make its tables, by `schema_of`.
    """
    with source.reading() as session:
        rows = list(_rows(session.connection()))
    file.write_text("".join(f"{each}{_END}" for each in [*schema, *rows]), encoding="utf-8")


def read_dump(url: str, file: Path) -> None:
    """Fill an empty database from a dump."""
    engine = create_engine(url)
    with engine.begin() as connection:
        driver: Any = connection.connection.driver_connection
        for statement in file.read_text(encoding="utf-8").split(_END):
            # Past SQLAlchemy, for which a percent sign or a colon would be a parameter.
            driver.execute(statement)
    engine.dispose()


def dumped_schema(file: Path) -> Sequence[str]:
    """Return the statements of a dump that make its tables; the last one names the revision."""
    statements = file.read_text(encoding="utf-8").split(_END)
    return [*takewhile(lambda each: not each.startswith('INSERT INTO "'), statements)]


def schema_of(empty: Database) -> Sequence[str]:
    """Make the present tables in an empty database, and return the statements that did."""
    said = list[str]()

    def hear(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if statement.lstrip().upper().startswith(("CREATE", "ALTER", "INSERT", "UPDATE")):
            # For psycopg, which would take a single one for a parameter, it is doubled.
            said.append(statement if empty.is_sqlite else statement.replace("%%", "%"))

    event.listen(empty.engine, "before_cursor_execute", hear)
    upgrade(empty)
    event.remove(empty.engine, "before_cursor_execute", hear)
    return [each.strip() for each in said]


def _rows(connection: Connection) -> Iterator[str]:
    engine = connection.dialect.name
    for table in copied_tables():
        quoted = ", ".join(_quoted(f'"{column.name}"', engine) for column in table.columns)
        order = ", ".join(f'"{column.name}"' for column in table.primary_key)
        only = _ONLY.get(table.name, "")
        found = connection.execute(
            text(f'SELECT {quoted} FROM "{table.name}"{only} ORDER BY {order}')
        )
        if rows := [", ".join(row) for row in found]:
            yield f"{_insert(table)}\n" + ",\n".join(f"({row})" for row in rows)
    for place, content in connection.execute(select(LeadText.place, LeadText.text)):
        terms = terms_of(place, content, is_sqlite=engine == "sqlite").replace("'", "''")
        yield _TERMS[engine].format(place=place, terms=f"'{terms}'")


def _insert(table: Table) -> str:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    return f'INSERT INTO "{table.name}" ({names}) VALUES'


def _quoted(name: str, engine: str) -> str:
    return f"quote({name})" if engine == "sqlite" else f"quote_nullable(CAST({name} AS TEXT))"
