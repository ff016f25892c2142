"""Refusals by minute and network, and the events of the audit trail that stand beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from uuid import UUID

from sqlalchemy import Dialect, select, tuple_
from sqlalchemy.orm import Session

from app.core.models import AuditRecord, SecurityRecord
from app.core.rules.audit_events import SECURITY
from app.core.rules.security_events import Refusal, SecurityEvent
from app.core.store.statements import Prepared, chunks, dialect_of, table_of, upsertable_insert

Place = tuple[datetime, UUID]


@dataclass(frozen=True)
class SecurityAsked:
    """A filter of security events.

    :param code: of a `SecurityEvent` or an audit event, by its name in lower case; empty for all.
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
    if asked.code and asked.code not in set(SecurityEvent):
        return ()
    place = (SecurityRecord.at, SecurityRecord.id)
    found = select(SecurityRecord).order_by(*(each.desc() for each in place)).limit(limit)
    for column, wanted in (
        (SecurityRecord.event, asked.code),
        (SecurityRecord.subject, asked.account),
        (SecurityRecord.network, asked.network),
    ):
        if wanted:
            found = found.where(column == wanted)
    if asked.since is not None:
        found = found.where(SecurityRecord.at >= asked.since)
    if asked.until is not None:
        found = found.where(SecurityRecord.at < asked.until)
    if before is not None:
        found = found.where(tuple_(*place) < tuple_(*before))
    return session.scalars(found).all()


def list_changes(
    session: Session, asked: SecurityAsked, before: Place | None, limit: int
) -> Sequence[AuditRecord]:
    """Return up to `limit` audit events about accounts, keys and refused exports, likewise."""
    tags = sorted(tag for tag, each in SECURITY.items() if asked.code in {"", each.code})
    if not tags or asked.network:
        return ()
    place = (AuditRecord.at, AuditRecord.id)
    found = (
        select(AuditRecord)
        .where(AuditRecord.event.in_(tags))
        .order_by(*(each.desc() for each in place))
        .limit(limit)
    )
    if asked.account:
        concerned = (AuditRecord.actor == asked.account) | (AuditRecord.subject == asked.account)
        found = found.where(concerned)
    if asked.since is not None:
        found = found.where(AuditRecord.at >= asked.since)
    if asked.until is not None:
        found = found.where(AuditRecord.at < asked.until)
    if before is not None:
        found = found.where(tuple_(*place) < tuple_(*before))
    return session.scalars(found).all()
