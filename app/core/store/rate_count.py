"""Counts of submissions by key and window of time."""

from collections import Counter
from collections.abc import Iterable
from functools import cache

from sqlalchemy import Dialect
from sqlalchemy.orm import Session

from app.core.models import RateCount
from app.core.rules.rate import Count
from app.core.store.statements import Prepared, chunks, dialect_of, table_of, upsertable_insert


def count_up(session: Session, counts: Iterable[Count], by: int = 1) -> dict[Count, int]:
    """Increase each counter once per occurrence, and return the new values.

    Rows are locked in a fixed order, so that two transactions never deadlock. On PostgreSQL they
    stay locked until the transaction ends.

    :param by: -1 to undo what should not have counted.
    """
    rows = [
        {"key": key, "window_start": window_start, "count": by * more}
        for (key, window_start), more in sorted(Counter(counts).items())
    ]
    dialect = dialect_of(session)
    return {
        (key, window_start): count
        for some in chunks(rows)
        for key, window_start, count in _upsert(dialect, len(some)).fetch(session, some)
    }


@cache
def _upsert(dialect: Dialect, rows: int) -> Prepared:
    columns = table_of(RateCount).c
    told = columns.key, columns.window_start, columns.count
    insert = upsertable_insert(dialect, RateCount, rows)
    statement = insert.on_conflict_do_update(
        index_elements=[columns.key, columns.window_start],
        set_={"count": columns.count + insert.excluded.count},
    ).returning(*told)
    return Prepared(statement, dialect, *told)
