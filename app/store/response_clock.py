"""The clocks of leads: which wait for staff to act, and since when they should have."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, case, func, select, tuple_, update
from sqlalchemy.orm import Session

from app.domain.response_clock import ClockState
from app.models import Enquiry, Lead
from app.store.lead_heading import LeadHeading, select_headings
from app.store.standing import is_withdrawn

_COLUMNS = tuple(each.name for each in fields(ClockState))
_RUNNING = (Lead.due_at.is_not(None),)
_TO_START = (
    Lead.closed.is_(False),
    Lead.suspect.is_(False),
    Lead.first_due_at.is_(None),
    Lead.first_answered_at.is_(None),
)


def count_overdue(session: Session, now: datetime) -> int:
    """Return how many leads should have been answered by now; the index alone answers it."""
    overdue = select(func.count()).select_from(Lead).where(*_RUNNING, Lead.due_at <= now)
    return session.scalar(overdue) or 0


def list_waiting(
    session: Session,
    after: tuple[datetime, UUID] | None,
    limit: int,
    *,
    due_by: datetime | None = None,
) -> Sequence[LeadHeading]:
    """Return up to `limit` leads that wait for a response, the most urgent first, after a position.

    :param due_by: leaves out those that are due later; None for none.
    """
    place = tuple_(Lead.due_at, Lead.id)
    statement = select_headings().where(*_RUNNING).order_by(Lead.due_at, Lead.id).limit(limit)
    if due_by is not None:
        statement = statement.where(Lead.due_at <= due_by)
    if after is not None:
        statement = statement.where(place > tuple_(*after))
    return [LeadHeading(**row) for row in session.execute(statement).mappings()]


def list_without_clock(session: Session, limit: int) -> Sequence[tuple[UUID, datetime]]:
    """Return up to `limit` leads that should have a clock and have none, and when each came."""
    found = session.execute(
        select(Lead.id, Lead.received_at)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(*_TO_START, ~is_withdrawn())
        .limit(limit)
    )
    return [(lead_id, received_at) for lead_id, received_at in found]


def start(session: Session, clocks: Mapping[UUID, ClockState]) -> None:
    """Give leads their clocks, where they are to be answered and do not have one yet."""
    if not clocks:
        return
    statement = (
        update(Lead)
        .where(Lead.id == bindparam("lead_id"), *_TO_START)
        .values({name: bindparam(f"its_{name}") for name in _COLUMNS})
    )
    rows = [
        {"lead_id": lead_id, **{f"its_{name}": value for name, value in vars(state).items()}}
        for lead_id, state in clocks.items()
    ]
    session.connection().execute(statement, rows)


def read(lead: Lead) -> ClockState:
    """Return what a lead's clock shows."""
    return ClockState(**{name: getattr(lead, name) for name in _COLUMNS})


def turn(session: Session, lead_id: UUID, state: ClockState) -> None:
    """Set a lead's clock."""
    session.execute(update(Lead).where(Lead.id == lead_id).values(vars(state)))


def stop_for_person(session: Session, person_id: UUID) -> None:
    """Take the clock from everything that a person sent; what nobody answered never had one."""
    theirs = select(Enquiry.id).where(Enquiry.person_id == person_id)
    unanswered = case((Lead.first_answered_at.is_(None), None), else_=Lead.first_due_at)
    session.execute(
        update(Lead)
        .where(Lead.enquiry_id.in_(theirs))
        .values(due_at=None, escalates_at=None, minutes_left=None, first_due_at=unanswered),
        execution_options={"synchronize_session": False},
    )
