"""Counts of visits by day, step, language and campaign."""

from collections.abc import Mapping
from datetime import date
from functools import cache

from sqlalchemy import Dialect, select
from sqlalchemy.orm import Session

from app.core.models import VisitCount
from app.core.rules.visits import Visit
from app.core.store.statements import Prepared, chunks, dialect_of, table_of, upsertable_insert


def add_visits(session: Session, counts: Mapping[Visit, int]) -> None:
    """Add to the counts of visits."""
    # In a fixed order, so that two transactions never deadlock.
    rows = [{**visit._asdict(), "count": count} for visit, count in sorted(counts.items())]
    for some in chunks(rows):
        _upsert(dialect_of(session), len(some)).run(session, some)


@cache
def _upsert(dialect: Dialect, rows: int) -> Prepared:
    columns = table_of(VisitCount).c
    insert = upsertable_insert(dialect, VisitCount, rows)
    statement = insert.on_conflict_do_update(
        index_elements=[columns[name] for name in Visit._fields],
        set_={"count": columns.count + insert.excluded.count},
    )
    return Prepared(statement, dialect)


def list_visits(session: Session, first: date, last: date) -> dict[Visit, int]:
    """Return the counts of the days from a first to a last one, both included."""
    columns = [getattr(VisitCount, name) for name in Visit._fields]
    rows = session.execute(
        select(*columns, VisitCount.count)
        .where(VisitCount.day >= first, VisitCount.day <= last)
        .order_by(*columns)
    )
    return {Visit(*row[:-1]): row[-1] for row in rows}
