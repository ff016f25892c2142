"""Rows whose time is over, deleted a few at a time so that no writer waits long for its turn."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, CursorResult, and_, delete, or_, select, tuple_
from sqlalchemy.orm import Session

from app.domain.delivery import MessageState
from app.models import (
    Base,
    ImportDraft,
    OutboxMessage,
    PersonLink,
    ReceiptToken,
    StaffInvitation,
    StaffSession,
)
from app.store.statements import table_of


def delete_receipt_tokens(session: Session, now: datetime, limit: int) -> int:
    """Delete up to `limit` tokens that open no confirmation any more; return how many."""
    return _delete_some(session, ReceiptToken, ReceiptToken.expires_at <= now, limit)


def delete_links(session: Session, now: datetime, limit: int) -> int:
    """Delete up to `limit` links that are out of date; return how many.

    A revoked one stays until its time is over, so that no mail that is tried again revives it.
    """
    return _delete_some(session, PersonLink, PersonLink.expires_at <= now, limit)


def delete_unaddressed_messages(session: Session, before: datetime, limit: int) -> int:
    """Delete up to `limit` messages to nobody that were queued before a moment; return how many.

    Asking for a link leaves one where there is nobody to send it to.
    """
    over = and_(
        OutboxMessage.state == MessageState.CANCELLED.value,
        OutboxMessage.recipient == "",
        OutboxMessage.created_at < before,
    )
    return _delete_some(session, OutboxMessage, over, limit)


def delete_import_drafts(session: Session, before: datetime, limit: int) -> int:
    """Delete up to `limit` drafts of imports that were made before a moment; return how many."""
    return _delete_some(session, ImportDraft, ImportDraft.created_at < before, limit)


def delete_sessions(session: Session, before: datetime, limit: int) -> int:
    """Delete up to `limit` sessions of staff that were over before a moment; return how many."""
    over = or_(StaffSession.expires_at < before, StaffSession.ended_at < before)
    return _delete_some(session, StaffSession, over, limit)


def delete_invitations(session: Session, before: datetime, limit: int) -> int:
    """Delete up to `limit` invitations used or out of date before a moment; return how many."""
    over = or_(StaffInvitation.expires_at < before, StaffInvitation.used_at < before)
    return _delete_some(session, StaffInvitation, over, limit)


def _delete_some(session: Session, model: type[Base], over: ColumnElement[bool], limit: int) -> int:
    table = table_of(model)
    key = tuple_(*table.primary_key.columns)
    chosen = select(*table.primary_key.columns).where(over).limit(limit)
    result: CursorResult[Any] = session.connection().execute(delete(table).where(key.in_(chosen)))
    return result.rowcount
