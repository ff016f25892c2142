"""The clocks of leads: leads to act on, escalation steps due, and states of first responses."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal,
    not_,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.orm import Session

from app.accounts.models import StaffAccount
from app.accounts.store.staff import able
from app.consent.store.withdrawals import is_stopped
from app.core.rules.permissions import Permission
from app.enquiries.models import Enquiry
from app.leads.models import IN_INBOX, Lead
from app.leads.rules.first_response import ResponseState
from app.leads.rules.response_clock import ClockState

_COLUMNS = tuple(each.name for each in fields(ClockState))
_STILL = (Lead.closed.is_(False), Lead.suspect.is_(False), Lead.due_at.is_(None))


def list_still(session: Session, person_id: UUID) -> Sequence[Lead]:
    """Return a person's leads that staff may act on and whose clock is stopped."""
    found = select(Lead).join(Enquiry, Enquiry.id == Lead.enquiry_id).where(*_STILL)
    return session.scalars(found.where(Enquiry.person_id == person_id, ~is_stopped())).all()


def list_by_id(session: Session, lead_ids: Collection[UUID]) -> Sequence[Lead]:
    """Return leads by their ids, freshly read."""
    found = select(Lead).where(Lead.id.in_(lead_ids))
    return session.scalars(found, execution_options={"populate_existing": True}).all()


def count_owed(session: Session, lead_ids: Collection[UUID]) -> int:
    """Return how many of some leads are open and owe a first response."""
    found = select(func.count(Lead.id)).join(Enquiry, Enquiry.id == Lead.enquiry_id)
    owed = (Lead.first_due_at.is_not(None), Lead.first_answered_at.is_(None))
    theirs = (Lead.id.in_(lead_ids), Lead.closed.is_(False), *owed, ~is_stopped())
    return session.scalar(found.where(*theirs)) or 0


def start(session: Session, clocks: Mapping[UUID, ClockState]) -> None:
    """Start the clocks of leads that staff have to act on, where they are stopped."""
    if not clocks:
        return
    # Who owns a lead when a promise begins anew answers for it.
    answerable = case((Lead.first_due_at.is_(None), Lead.owner_id), else_=Lead.answerable_id)
    statement = (
        update(Lead)
        .where(Lead.id == bindparam("lead_id"), *_STILL)
        .values({name: bindparam(f"its_{name}") for name in _COLUMNS})
        .values(answerable_id=answerable)
    )
    rows = [
        {"lead_id": lead_id, **{f"its_{name}": value for name, value in vars(state).items()}}
        for lead_id, state in clocks.items()
    ]
    session.connection().execute(statement, rows)


def read(lead: Lead) -> ClockState:
    """Return the state of a lead's clock."""
    return ClockState(**{name: getattr(lead, name) for name in _COLUMNS})


def turn(
    session: Session, lead_id: UUID, state: ClockState, answer_minutes: int | None = None
) -> None:
    """Set a lead's clock.

    :param answer_minutes: those of its first response, if that sets the clock.
    """
    values: dict[str, object] = {**vars(state)}
    if answer_minutes is not None or state.first_answered_at is None:
        values["answer_minutes"] = answer_minutes
    session.execute(update(Lead).where(Lead.id == lead_id).values(values))


def answerable(owner_id: UUID | None, at: datetime) -> Any:
    """Return who is accountable for the first response of a lead assigned at a moment.

    That is the new owner while it is owed and not yet due; later, whoever owned the lead when it
    was due or given.
    """
    still_owed = and_(Lead.first_answered_at.is_(None), Lead.first_due_at > at)
    new = literal(owner_id, Lead.answerable_id.type)
    return case((or_(Lead.first_due_at.is_(None), still_owed), new), else_=Lead.answerable_id)


def stop_for_person(session: Session, person_id: UUID, at: datetime) -> None:
    """Stop the clocks of all leads of a person; a first response still to come is owed no more.

    One that is overdue by then stays so: it would be promised anew when work may go on.
    """
    theirs = select(Enquiry.id).where(Enquiry.person_id == person_id)
    to_come = and_(Lead.first_answered_at.is_(None), Lead.first_due_at > at)
    kept = case((to_come, None), else_=Lead.first_due_at)
    session.execute(
        update(Lead)
        .where(Lead.enquiry_id.in_(theirs))
        .values(
            due_at=None,
            escalates_at=None,
            minutes_left=None,
            next_step=False,
            first_due_at=kept,
        ),
        execution_options={"synchronize_session": False},
    )


def response_state(now: datetime, lead: Any = Lead) -> ColumnElement[str]:
    """Return the state of a lead's first response, by its code.

    :param lead: the table, or an alias of it.
    """
    promised = lead.first_due_at.is_not(None)
    answered = case(
        (~promised, ResponseState.UNPROMISED.value),
        (lead.first_answered_at > lead.first_due_at, ResponseState.LATE.value),
        (lead.declared.is_(True), ResponseState.DECLARED.value),
        else_=ResponseState.IN_TIME.value,
    )
    return case(
        (lead.first_answered_at.is_not(None), answered),
        (lead.closed.is_(True), ResponseState.CLOSED.value),
        (~promised, ResponseState.UNDUE.value),
        (lead.first_due_at <= now, ResponseState.OVERDUE.value),
        (lead.held_at.is_not(None), ResponseState.HELD.value),
        else_=ResponseState.PENDING.value,
    )


def has_response(
    states: Collection[ResponseState], now: datetime, lead: Any = Lead
) -> ColumnElement[bool]:
    """Return the condition that a lead's first response is in one of these states."""
    return response_state(now, lead).in_(sorted(states))


def something_due(session: Session, now: datetime) -> bool:
    """Return whether an escalation step of any lead is due."""
    found = select(or_(exists().where(_step_due(now)), exists().where(*_owner_absent(now))))
    return bool(session.scalar(found))


def list_due(session: Session, now: datetime, limit: int) -> Sequence[Lead]:
    """Return up to `limit` leads with a step to be taken by now, the longest due first.

    They are locked; those locked by another transaction are skipped (PostgreSQL).
    """
    by_time = select(Lead).where(_step_due(now)).order_by(Lead.escalates_at).limit(limit)
    return session.scalars(by_time.with_for_update(skip_locked=True)).all()


def list_of_absent(session: Session, now: datetime, limit: int) -> Sequence[Lead]:
    """Return up to `limit` leads to be answered whose owner cannot, before any escalation step.

    Leads with a step that is due by now are not among them.
    """
    theirs = (
        select(Lead).where(*_owner_absent(now)).order_by(Lead.escalates_at, Lead.id).limit(limit)
    )
    return session.scalars(theirs.with_for_update(skip_locked=True)).all()


def still_due(
    session: Session, lead_ids: Collection[UUID], *, next_step: bool, until: datetime | None = None
) -> Mapping[UUID, tuple[str, datetime]]:
    """Return those leads that staff are still to act on, with their references and due times.

    :param next_step: whether by a next step of their own, rather than by an answer.
    :param until: leaves out leads that are due later; None for no limit.
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
    absent = select(StaffAccount.id).where(or_(away, not_(able(Permission.WORK_LEADS))))
    waits = and_(
        Lead.due_at.is_not(None),
        Lead.minutes_left.is_(None),
        Lead.next_step.is_(False),
        Lead.escalation == 0,
        Lead.escalates_at > now,
    )
    # Spelled as in the index of open leads by owner.
    return text(f"{IN_INBOX} AND NOT closed"), Lead.owner_id.in_(absent), waits  # type: ignore[return-value]
