"""Pending entries of the ledger, and the lock for sealing them."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Dialect, Select, bindparam, delete, exists, func, select, tuple_
from sqlalchemy.orm import Session

from app.core.models import LedgerLeaf, LedgerPending, LedgerQuarantine
from app.core.store.statements import (
    Prepared,
    chunks,
    dialect_of,
    insert_row,
    insert_rows,
    table_of,
)


class Pending(NamedTuple):
    """An entry that waits to be sealed."""

    id: UUID
    at: datetime
    commitment: str
    mac: bytes


Quarantined = LedgerQuarantine

_PAGE = 500

_SEALING_TURN = 0x5EA1  # Any number that no other program locks in this database.


# Columns instead of objects: a batch is many rows, and a whole tree is all of them.
_PENDING = select(
    LedgerPending.id,
    LedgerPending.at,
    LedgerPending.commitment,
    LedgerPending.mac,
)


def has_pending(session: Session) -> bool:
    """Return whether any entry waits to be sealed."""
    return bool(session.scalar(select(exists(select(LedgerPending.id)))))


def list_pending(session: Session, limit: int) -> Sequence[Pending]:
    """Return up to `limit` of the pending entries, the oldest first."""
    oldest_first = _PENDING.order_by(LedgerPending.at, LedgerPending.id)
    return [Pending(*row) for row in session.execute(oldest_first.limit(limit))]


def iter_pending(session: Session) -> Iterator[Pending]:
    """Yield every pending entry, the oldest first, page by page."""
    yield from _pages(session, _PENDING)


def iter_unsealed(session: Session) -> Iterator[Pending]:
    """Yield the pending entries that are in no tree, the oldest first."""
    yield from _pages(session, _PENDING.where(~_SEALED))


def iter_sealed(session: Session) -> Iterator[Pending]:
    """Yield the pending entries that are in a tree already, which somebody has queued again."""
    yield from _pages(session, _PENDING.where(_SEALED))


_SEALED = exists().where(LedgerLeaf.commitment == LedgerPending.commitment)


def _pages(session: Session, wanted: Select[UUID, datetime, str, bytes]) -> Iterator[Pending]:
    order = (LedgerPending.at, LedgerPending.id)
    oldest_first = wanted.order_by(*order).limit(_PAGE)
    page = [Pending(*row) for row in session.execute(oldest_first)]
    while page:
        yield from page
        beyond = tuple_(*order) > tuple_(page[-1].at, page[-1].id)
        page = [Pending(*row) for row in session.execute(oldest_first.where(beyond))]


def move_aside(session: Session, rows: Sequence[Pending]) -> None:
    """Move pending entries into quarantine, unchanged."""
    insert_rows(session, LedgerQuarantine, [row._asdict() for row in rows])
    delete_pending(session, [row.id for row in rows])


def return_aside(session: Session, row: LedgerQuarantine) -> None:
    """Let an entry in quarantine be pending again, unchanged."""
    pending = Pending(row.id, row.at, row.commitment, row.mac)
    insert_row(session, LedgerPending, pending._asdict())
    session.delete(row)


def list_aside(session: Session) -> Sequence[LedgerQuarantine]:
    """Return the entries in quarantine, the oldest first."""
    oldest_first = select(LedgerQuarantine).order_by(LedgerQuarantine.at, LedgerQuarantine.id)
    return session.scalars(oldest_first).all()


def get_pending(session: Session, commitment: str) -> Pending:
    """Return the pending entry with a commitment.

    :raises NoResultFound: if there is none.
    """
    return Pending(*session.execute(_PENDING.where(LedgerPending.commitment == commitment)).one())


def find_pending(session: Session, row_id: UUID) -> LedgerPending | None:
    """Return a pending row by its id, if there is one."""
    return session.get(LedgerPending, row_id)


def delete_pending(session: Session, ids: Sequence[UUID]) -> int:
    """Delete pending entries; return how many of them still existed."""
    dialect = dialect_of(session)
    return sum(
        _delete_pending(dialect, len(some)).run(session, some).rowcount
        for some in chunks([{"id": each} for each in ids])
    )


@cache
def _delete_pending(dialect: Dialect, rows: int) -> Prepared:
    column = table_of(LedgerPending).c.id
    ids = [bindparam(f"id_{n}", type_=column.type) for n in range(rows)]
    return Prepared(delete(table_of(LedgerPending)).where(column.in_(ids)), dialect)


def take_sealing_turn(session: Session) -> bool:
    """Try to take the lock for sealing until the transaction ends; return whether it was acquired.

    On SQLite it always is: writing transactions run one after another there.
    """
    if dialect_of(session).name == "sqlite":
        return True
    return bool(session.scalar(select(func.pg_try_advisory_xact_lock(_SEALING_TURN))))


def await_sealing_turn(session: Session) -> None:
    """Wait for the lock for sealing, and hold it until the transaction ends."""
    if dialect_of(session).name != "sqlite":
        session.execute(select(func.pg_advisory_xact_lock(_SEALING_TURN)))


def find_by_commitment(session: Session, commitment: str) -> LedgerPending | None:
    """Return the pending entry with a commitment, if there is one."""
    return session.scalars(
        select(LedgerPending).where(LedgerPending.commitment == commitment)
    ).first()


def read_waiting(session: Session) -> tuple[int, datetime | None]:
    """Return the number of pending entries, and when the oldest was made."""
    counted = select(func.count(), func.min(LedgerPending.at)).select_from(LedgerPending)
    count, oldest = session.execute(counted).one()
    return count, oldest
