"""Turn a lead's clock in the transaction of what turns it.

The lead is the caller's own, whose version it has checked: of two who work on a lead at once only
one gets this far. What is set aside and whoever has withdrawn never gets a clock.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from app.domain import response_clock as clocks
from app.domain.first_response import FirstResponse
from app.domain.lead import LeadStatus
from app.domain.response_clock import ClockState
from app.models import Lead
from app.store import response_clock
from app.store.standing import is_enquiry_withdrawn


def answered(session: Session, promise: FirstResponse, lead: Lead, at: datetime) -> None:
    """Stop the clock, since we have replied or spoken with the investor."""
    _waits(session, promise, lead, clocks.answered(promise, response_clock.read(lead), at), at)


def delivered(
    session: Session,
    promise: FirstResponse,
    lead: Lead,
    at: datetime,
    *,
    parked_at: datetime | None,
) -> None:
    """Stop the clock, since a reply has left, if it runs because that one could not before."""
    state = clocks.delivered(response_clock.read(lead), at, parked_at=parked_at)
    _waits(session, promise, lead, state, at)


def undelivered(session: Session, lead: Lead, at: datetime, *, only_answer: bool) -> None:
    """Let the lead be due at once, since a reply of ours could not be delivered."""
    state = clocks.undelivered(response_clock.read(lead), at, only_answer=only_answer)
    _turn(session, lead, state)


def waiting(session: Session, promise: FirstResponse, lead: Lead, at: datetime) -> None:
    """Pause the clock while the investor is waited for."""
    _turn(session, lead, clocks.waiting(promise, response_clock.read(lead), at))


def resumed(session: Session, promise: FirstResponse, lead: Lead, at: datetime) -> None:
    """Let the clock run, since the investor has replied; of a closed lead nothing is due."""
    if not lead.closed:
        _turn(session, lead, clocks.resumed(promise, response_clock.read(lead), at))


def closed(session: Session, promise: FirstResponse, lead: Lead, at: datetime) -> None:
    """End the clock, since nothing is left to do."""
    _turn(session, lead, clocks.closed(promise, response_clock.read(lead), at))


def reopened(session: Session, promise: FirstResponse, lead: Lead, at: datetime) -> None:
    """Let the clock of a lead run that was closed."""
    _turn(session, lead, clocks.reopened(promise, response_clock.read(lead), at))


def after_status(
    session: Session,
    promise: FirstResponse,
    lead: Lead,
    old: LeadStatus,
    new: LeadStatus,
    at: datetime,
) -> None:
    """Turn the clock as a change of status demands: closing ends it, waiting pauses it."""
    state = response_clock.read(lead)
    _turn(session, lead, clocks.after_status(promise, state, old, new, at))


def _waits(
    session: Session, promise: FirstResponse, lead: Lead, state: ClockState, at: datetime
) -> None:
    """Set the clock of a lead that we have answered, which waits on where its status is that."""
    waits = lead.status == LeadStatus.WAITING and state.due_at is None
    _turn(session, lead, clocks.waiting(promise, state, at) if waits else state)


def _turn(session: Session, lead: Lead, state: ClockState) -> None:
    if state == response_clock.read(lead):
        return
    due = state.due_at is not None
    if due and (lead.suspect or is_enquiry_withdrawn(session, lead.enquiry_id)):
        return
    response_clock.turn(session, lead.id, state)
