"""Refusals by minute and network, and the audit events shown with them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Dialect, Select, select, text, tuple_
from sqlalchemy.orm import Session

from app.core.models import OF_SECURITY, AuditRecord, SecurityRecord
from app.core.rules.audit_events import SECURITY, AuditEvent
from app.core.rules.security_events import REFUSALS, Refusal, SecurityEvent
from app.core.store.statements import Prepared, chunks, dialect_of, table_of, upsertable_insert

_REFUSED = {
    each.code
    for each in (
        AuditEvent.EXPORT_REFUSED,
        AuditEvent.EXPORT_STOPPED,
        AuditEvent.EXPORT_WITHHELD,
    )
}
"""Audit events that are refusals."""

Place = tuple[datetime, UUID]
Row = TypeVar("Row", SecurityRecord, AuditRecord)


@dataclass(frozen=True)
class SecurityAsked:
    """A filter of security events.

    :param code: of a `SecurityEvent` or an audit event, by its name in lower case; `REFUSALS` for
        every refusal; empty for all.
    :param account: who acted or was concerned, by the id in hex; empty for everybody.
    """

    code: str = ""
    account: str = ""
    network: str = ""
    since: datetime | None = None
    until: datetime | None = None


def count_refusals(session: Session, counts: Mapping[Refusal, int]) -> None:
    """Add to the counts of refusals."""
    rows = [
        {
            "id": each.id,
            "at": each.at,
            "event": each.event.value,
            "detail": each.detail,
            "subject": each.subject,
            "network": each.network,
            "count": count,
        }
        # In a fixed order, so that two transactions never deadlock.
        for each, count in sorted(counts.items(), key=lambda pair: pair[0].id)
    ]
    for some in chunks(rows):
        _upsert(dialect_of(session), len(some)).run(session, some)


@cache
def _upsert(dialect: Dialect, rows: int) -> Prepared:
    columns = table_of(SecurityRecord).c
    insert = upsertable_insert(dialect, SecurityRecord, rows)
    statement = insert.on_conflict_do_update(
        index_elements=[columns.id], set_={"count": columns.count + insert.excluded.count}
    )
    return Prepared(statement, dialect)


def list_refusals(
    session: Session, asked: SecurityAsked, before: Place | None, limit: int
) -> Sequence[SecurityRecord]:
    """Return up to `limit` counts of refusals, newest first, older than a place."""
    if asked.code not in ("", REFUSALS, *SecurityEvent):
        return ()
    found = _newest(SecurityRecord, asked, before)
    for column, wanted in (
        (SecurityRecord.event, "" if asked.code == REFUSALS else asked.code),
        (SecurityRecord.subject, asked.account),
        (SecurityRecord.network, asked.network),
    ):
        if wanted:
            found = found.where(column == wanted)
    return session.scalars(found.limit(limit)).all()


def list_changes(
    session: Session, asked: SecurityAsked, before: Place | None, limit: int
) -> Sequence[AuditRecord]:
    """Return up to `limit` audit events about accounts, keys and refused exports, likewise."""
    codes = _REFUSED if asked.code == REFUSALS else (asked.code,)
    tags = [tag for tag, each in SECURITY.items() if each.code in codes]
    if asked.network or (asked.code and not tags):
        return ()
    return session.scalars(changes_statement(asked, before, tags).limit(limit)).all()


def changes_statement(
    asked: SecurityAsked, before: Place | None, tags: Collection[str] = ()
) -> Select[AuditRecord]:
    """Return the query for audit events of security, newest first.

    :param tags: of the events that are asked for; none for all.
    """
    found = _newest(AuditRecord, asked, before).where(text(OF_SECURITY))
    if tags:
        found = found.where(AuditRecord.event.in_(tags))
    if asked.account:
        concerned = (AuditRecord.actor == asked.account) | (AuditRecord.subject == asked.account)
        found = found.where(concerned)
    return found


def _newest(model: type[Row], asked: SecurityAsked, before: Place | None) -> Select[Row]:
    place = (model.at, model.id)
    found = select(model).order_by(*(each.desc() for each in place))
    if asked.since is not None:
        found = found.where(model.at >= asked.since)
    if asked.until is not None:
        found = found.where(model.at < asked.until)
    return found if before is None else found.where(tuple_(*place) < tuple_(*before))
