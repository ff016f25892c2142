"""An engine's plan for a statement."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, Select, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session


def plan_of(session: Session, asked: Select[Any], *, may_sort: bool = False) -> str:
    """Return the engine's plan; PostgreSQL is set to make reading and sorting many rows costly.

    :param may_sort: whether it is right to sort the few rows found.
    """
    if session.get_bind().dialect.name == "sqlite":
        told = asked.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
        rows = session.execute(text(f"EXPLAIN QUERY PLAN {told}".replace(":", "\\:")))
        return "\n".join(row[3] for row in rows)
    told = asked.compile(dialect=postgresql.dialect(), compile_kwargs={"literal_binds": True})  # type: ignore[no-untyped-call]
    for setting in ("seqscan", "bitmapscan", *(() if may_sort else ("sort",))):
        session.execute(text(f"SET LOCAL enable_{setting} = off"))
    rows = session.execute(text(f"EXPLAIN {told}".replace(":", "\\:")))
    return "\n".join(row[0] for row in rows)


@contextmanager
def noted(on: Engine | Connection) -> Iterator[list[tuple[str, Any]]]:
    """Note the statements that are run meanwhile, each with its parameters."""
    ran = list[tuple[str, Any]]()

    def note(_c: object, _d: object, statement: str, parameters: Any, *_: object) -> None:
        ran.append((statement, parameters))

    event.listen(on, "before_cursor_execute", note)
    try:
        yield ran
    finally:
        event.remove(on, "before_cursor_execute", note)


def plans_of(session: Session, read: Callable[[Session], object]) -> list[str]:
    """Return the engine's plans for the statements that a function runs, in their order.

    PostgreSQL is told that reading a whole table is costly.
    """
    connection = session.connection()
    with noted(connection) as ran:
        read(session)
    is_sqlite = connection.dialect.name == "sqlite"
    if not is_sqlite:
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
    explain = "EXPLAIN QUERY PLAN" if is_sqlite else "EXPLAIN"
    rows = (connection.exec_driver_sql(f"{explain} {each}", its).all() for each, its in ran)
    return ["\n".join(row[3 if is_sqlite else 0] for row in each) for each in rows]


def goes_through_all(plan: str) -> bool:
    """Return whether a plan reads a whole table, or sorts."""
    whole = any(line.strip().startswith("SCAN ") for line in plan.splitlines())
    return whole or any(each in plan for each in ("Seq Scan", "Sort", "TEMP B-TREE"))
