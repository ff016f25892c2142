"""The audit events of verdicts on the ledger, of closed alarms, and the rows beside them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, inspect, select, tuple_
from sqlalchemy.orm import Session

from app.core.models import AuditRecord, Base
from app.core.rules.audit_events import AuditEvent
from app.core.store.statements import insert_row
from app.ledger.models import LedgerClosing

_FEW, _MANY = 10, 500


_ANY = select(AuditRecord.id).where(AuditRecord.event == bindparam("event")).limit(1)


def has_any(session: Session, event: AuditEvent) -> bool:
    """Return whether there is an event of a kind."""
    return session.scalar(_ANY, {"event": event.tag}) is not None


def iter_events(
    session: Session,
    event: AuditEvent,
    since: datetime | None = None,
    *,
    newest_first: bool = True,
) -> Iterator[AuditRecord]:
    """Yield the events of one kind by time, a few at a time, since readers need the first few.

    :param since: if set, only events after a moment.
    """
    found = select(AuditRecord).where(AuditRecord.event == event.tag)
    if since is not None:
        found = found.where(AuditRecord.at > since)
    key = (AuditRecord.at, AuditRecord.id)
    for rows in _pages(session, found, key, _FEW, descending=newest_first):
        yield from rows


def _pages(
    session: Session, found: Select[Any], key: Sequence[Any], limit: int, *, descending: bool
) -> Iterator[Sequence[Any]]:
    """Yield the rows of a query page by page, by a unique key, so that no cursor is left open."""
    ordered = found.order_by(*(each.desc() if descending else each for each in key)).limit(limit)
    rows: Sequence[Any] = session.scalars(ordered).all()
    while rows:
        yield rows
        last = tuple_(*(getattr(rows[-1], each.key) for each in key))
        beyond = tuple_(*key) < last if descending else tuple_(*key) > last
        rows = session.scalars(ordered.where(beyond)).all()


def insert_closing(session: Session, row: Mapping[str, Any]) -> LedgerClosing:
    """Store why an alarm was closed, and return the row."""
    insert_row(session, LedgerClosing, row)
    return session.get_one(LedgerClosing, row["id"])


def list_rows(session: Session, model: type[Base], ids: Collection[UUID]) -> Mapping[UUID, Any]:
    """Return the rows of a table with these ids."""
    key: Any = model.__table__.c.id
    rows: Any = session.scalars(select(model).where(key.in_(ids)))
    return {row.id: row for row in rows}


def iter_rows(session: Session, model: type[Any], *where: Any) -> Iterator[Sequence[Any]]:
    """Yield the rows of a table in batches."""
    [key] = (getattr(model, each.key) for each in inspect(model).primary_key)
    yield from _pages(session, select(model).where(*where), (key,), _MANY, descending=False)


def list_by_subject(
    session: Session, events: Collection[str], subjects: Collection[str]
) -> Sequence[AuditRecord]:
    """Return the events of some kinds about these subjects."""
    found = select(AuditRecord).where(
        AuditRecord.subject.in_(subjects), AuditRecord.event.in_(events)
    )
    return session.scalars(found).all()
