"""Leads of which somebody is to be told before they are too late."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, or_, select, text
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.core.rules.permissions import Permission, roles_with
from app.enquiries.models.enquiry import Enquiry
from app.leads.models.lead import IN_INBOX, Lead


def something_due(session: Session, now: datetime) -> bool:
    """Return whether a step of some lead's escalation is to be taken."""
    found = select(or_(exists().where(_step_due(now)), exists().where(*_owner_absent(now))))
    return bool(session.scalar(found))


def list_due(session: Session, now: datetime, limit: int) -> Sequence[Lead]:
    """Return up to `limit` leads with a step to be taken by now, the longest due first.

    They are locked; those that somebody is changing just now are left to another time (PostgreSQL).
    """
    by_time = select(Lead).where(_step_due(now)).order_by(Lead.escalates_at).limit(limit)
    return session.scalars(by_time.with_for_update(skip_locked=True)).all()


def list_of_absent(session: Session, now: datetime, limit: int) -> Sequence[Lead]:
    """Return up to `limit` leads to be answered whose owner cannot, of which nobody was told yet.

    Those with a step to be taken by now are not among them.
    """
    theirs = (
        select(Lead).where(*_owner_absent(now)).order_by(Lead.escalates_at, Lead.id).limit(limit)
    )
    return session.scalars(theirs.with_for_update(skip_locked=True)).all()


def still_due(
    session: Session, lead_ids: Collection[UUID], *, next_step: bool, until: datetime | None = None
) -> Mapping[UUID, tuple[str, datetime]]:
    """Return, of some leads, those that staff are to act on: their references, and when.

    :param next_step: whether by a next step of their own, or by an answer.
    :param until: leaves out those that are due later; None for none.
    """
    statement = (
        select(Lead.id, Enquiry.reference, Lead.due_at)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Lead.id.in_(lead_ids), Lead.due_at.is_not(None), Lead.next_step.is_(next_step))
    )
    if until is not None:
        statement = statement.where(Lead.due_at <= until)
    found = session.execute(statement)
    return {lead_id: (reference, due_at) for lead_id, reference, due_at in found if due_at}


def _step_due(now: datetime) -> ColumnElement[bool]:
    return Lead.escalates_at <= now


def _owner_absent(now: datetime) -> tuple[ColumnElement[bool], ...]:
    away = and_(
        StaffAccount.away_from <= now,
        or_(StaffAccount.away_until.is_(None), StaffAccount.away_until > now),
    )
    workers = roles_with(Permission.WORK_LEADS)
    absent = select(StaffAccount.id).where(
        or_(away, StaffAccount.active.is_(False), StaffAccount.role.not_in(workers))
    )
    waits = and_(
        Lead.due_at.is_not(None),
        Lead.minutes_left.is_(None),
        Lead.next_step.is_(False),
        Lead.escalation == 0,
        Lead.escalates_at > now,
    )
    # As the index of open leads by owner spells it.
    return text(f"{IN_INBOX} AND NOT closed"), Lead.owner_id.in_(absent), waits  # type: ignore[return-value]
