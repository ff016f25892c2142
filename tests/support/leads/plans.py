"""An engine's plan for a statement."""

from typing import Any

from sqlalchemy import Select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session


def plan_of(session: Session, asked: Select[Any], *, may_sort: bool = False) -> str:
    """Return the engine's plan; PostgreSQL is told that reading and sorting many rows are costly.

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


def goes_through_all(plan: str) -> bool:
    """Return whether a plan reads a whole table, or sorts."""
    whole = any(line.strip().startswith("SCAN ") for line in plan.splitlines())
    return whole or any(each in plan for each in ("Seq Scan", "Sort", "TEMP B-TREE"))
