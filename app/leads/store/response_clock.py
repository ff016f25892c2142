"""The clocks of leads: which wait for staff to act, and since when they should have."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from uuid import UUID

from sqlalchemy import bindparam, case, func, select, update
from sqlalchemy.orm import Session

from app.consent.store.standing import is_stopped
from app.enquiries.models.enquiry import Enquiry
from app.leads.models.lead import Lead
from app.leads.rules.response_clock import ClockState

_COLUMNS = tuple(each.name for each in fields(ClockState))
_RUNNING = (Lead.due_at.is_not(None),)
_STILL = (Lead.closed.is_(False), Lead.suspect.is_(False), Lead.due_at.is_(None))


def count_overdue(session: Session, now: datetime) -> int:
    """Return how many leads staff should have acted on by now; the index alone answers it."""
    overdue = select(func.count()).select_from(Lead).where(*_RUNNING, Lead.due_at <= now)
    return session.scalar(overdue) or 0


def list_still(session: Session, person_id: UUID) -> Sequence[Lead]:
    """Return the leads of a person that staff may act on and that are due by nobody."""
    found = select(Lead).join(Enquiry, Enquiry.id == Lead.enquiry_id).where(*_STILL)
    return session.scalars(found.where(Enquiry.person_id == person_id, ~is_stopped())).all()


def list_by_id(session: Session, lead_ids: Collection[UUID]) -> Sequence[Lead]:
    """Return some leads, as they are now."""
    found = select(Lead).where(Lead.id.in_(lead_ids))
    return session.scalars(found, execution_options={"populate_existing": True}).all()


def start(session: Session, clocks: Mapping[UUID, ClockState]) -> None:
    """Set the clocks of leads that staff are to act on, where they still show nothing."""
    if not clocks:
        return
    statement = (
        update(Lead)
        .where(Lead.id == bindparam("lead_id"), *_STILL)
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


def turn(
    session: Session, lead_id: UUID, state: ClockState, answer_minutes: int | None = None
) -> None:
    """Set a lead's clock.

    :param answer_minutes: how long its first response took, if that is what turns it.
    """
    values: dict[str, object] = {**vars(state)}
    if answer_minutes is not None or state.first_answered_at is None:
        values["answer_minutes"] = answer_minutes
    session.execute(update(Lead).where(Lead.id == lead_id).values(values))


def stop_for_person(session: Session, person_id: UUID) -> None:
    """Take the clock from everything that a person sent; what nobody answered never had one."""
    theirs = select(Enquiry.id).where(Enquiry.person_id == person_id)
    unanswered = case((Lead.first_answered_at.is_(None), None), else_=Lead.first_due_at)
    session.execute(
        update(Lead)
        .where(Lead.enquiry_id.in_(theirs))
        .values(
            due_at=None,
            escalates_at=None,
            minutes_left=None,
            next_step=False,
            first_due_at=unanswered,
        ),
        execution_options={"synchronize_session": False},
    )
