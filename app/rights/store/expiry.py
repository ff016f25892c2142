"""Expired rows, deleted in batches so that no writer waits long.

Each class consists of rows of one table, with a moment from which their period counts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    CursorResult,
    and_,
    case,
    delete,
    exists,
    func,
    or_,
    select,
    true,
    tuple_,
)
from sqlalchemy.orm import Session

from app.accounts.models import StaffDraft, StaffInvitation, StaffSession
from app.accounts.rules.drafts import Box
from app.core.models import Base, RateCount, SecurityRecord
from app.core.rules.retention import RetentionClass
from app.core.store.statements import table_of
from app.enquiries.models import LegalHold, ReceiptToken
from app.enquiries.store.legal_hold import is_in_force
from app.leads.models import ImportDraft
from app.mail.models import OutboxMessage, PersonLink
from app.mail.rules.delivery import MessageState
from app.rights.rules.retention import DueQuestion, DueRecord

_ALL = true()

_UNADDRESSED = and_(
    OutboxMessage.state == MessageState.CANCELLED.value, OutboxMessage.recipient == ""
)
"""Messages without a recipient, left by requests for a link that could not be sent to anybody."""


@dataclass(frozen=True)
class Passing:
    """The rows of a class.

    :param since: the start of their period; a row without one stays.
    :param theirs: the condition for the rows of the class.
    :param indexed: an indexed moment that is never later than `since`.
    :param person: the person of a row, if a hold on their data keeps it.
    """

    model: type[Base]
    since: ColumnElement[Any]
    theirs: ColumnElement[bool] = _ALL
    indexed: ColumnElement[Any] | None = None
    person: ColumnElement[Any] | None = None


def _earlier(expires: Any, over: Any) -> ColumnElement[Any]:
    """Return the moment of the end, or of the expiry if that was earlier."""
    return case((or_(over.is_(None), expires < over), expires), else_=over)


PASSING: Mapping[RetentionClass, Passing] = {
    RetentionClass.RATE_COUNTS: Passing(RateCount, RateCount.window_start.expression),
    RetentionClass.SECURITY_EVENTS: Passing(SecurityRecord, SecurityRecord.at.expression),
    RetentionClass.CONFIRMATIONS: Passing(ReceiptToken, ReceiptToken.expires_at.expression),
    # A revoked link is kept until it expires, so that a retried mail does not revive it.
    RetentionClass.LINKS: Passing(PersonLink, PersonLink.expires_at.expression),
    RetentionClass.UNADDRESSED: Passing(
        OutboxMessage, OutboxMessage.created_at.expression, _UNADDRESSED
    ),
    RetentionClass.IMPORT_DRAFTS: Passing(ImportDraft, ImportDraft.created_at.expression),
    # Of people who may not have agreed to anything yet.
    RetentionClass.ENTRY_DRAFTS: Passing(
        StaffDraft, StaffDraft.saved_at.expression, StaffDraft.box == Box.ENTRY.value
    ),
    RetentionClass.DRAFTS: Passing(
        StaffDraft, StaffDraft.saved_at.expression, StaffDraft.box != Box.ENTRY.value
    ),
    RetentionClass.SESSIONS: Passing(
        StaffSession, _earlier(StaffSession.expires_at, StaffSession.ended_at)
    ),
    RetentionClass.INVITATIONS: Passing(
        StaffInvitation, _earlier(StaffInvitation.expires_at, StaffInvitation.used_at)
    ),
    # Parked messages are kept until somebody has handled them.
    RetentionClass.MESSAGES: Passing(
        OutboxMessage,
        OutboxMessage.settled_at.expression,
        OutboxMessage.state.in_((MessageState.SENT.value, MessageState.CANCELLED.value)),
        OutboxMessage.due_at.expression,
        OutboxMessage.person_id.expression,
    ),
}
"""The classes whose expired rows are deleted in batches, of any person."""


def delete_due(session: Session, asked: DueQuestion, limit: int) -> int:
    """Delete up to `limit` rows of a class whose period is over; return how many."""
    table = table_of(PASSING[asked.kind].model)
    key = tuple_(*table.primary_key.columns)
    chosen = select(*table.primary_key.columns).where(_over(asked)).limit(limit)
    result: CursorResult[Any] = session.connection().execute(delete(table).where(key.in_(chosen)))
    return result.rowcount


def list_due(
    session: Session, asked: DueQuestion, after: tuple[datetime, str] | None, limit: int
) -> Sequence[DueRecord]:
    """Return up to `limit` rows of a class whose period is over, after a place, oldest first."""
    passing = PASSING[asked.kind]
    keys = list(table_of(passing.model).primary_key.columns)
    statement = select(passing.since, *keys).where(_over(asked))
    place = (passing.since, keys[0])
    if after is not None:
        since, spelled = after
        key = bytes.fromhex(spelled) if keys[0].type.python_type is bytes else UUID(spelled)
        statement = statement.where(tuple_(*place) > tuple_(since, key))
    rows = session.execute(statement.order_by(*place).limit(limit)).all()
    kept_for = asked.kept_for
    return [DueRecord(asked.kind, _spelled(row[1]), row[0], kept_for.end(row[0])) for row in rows]


def count_kept(session: Session, kind: RetentionClass) -> int:
    """Return how many rows of a class there are."""
    passing = PASSING[kind]
    counted = select(func.count()).select_from(table_of(passing.model)).where(passing.theirs)
    return session.scalar(counted) or 0


def _over(asked: DueQuestion) -> ColumnElement[bool]:
    # These classes are kept for days and not for months, so that the bound is exact.
    passing, bound = PASSING[asked.kind], asked.bound
    indexed = true() if passing.indexed is None else passing.indexed <= bound
    over = and_(passing.theirs, indexed, passing.since <= bound)
    if passing.person is None:
        return over
    return and_(
        over, ~exists().where(LegalHold.person_id == passing.person, is_in_force(asked.now))
    )


def _spelled(key: bytes | UUID) -> str:
    """Return the hexadecimal digits of a row's key."""
    return key.hex() if isinstance(key, bytes) else key.hex
