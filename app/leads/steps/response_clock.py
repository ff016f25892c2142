"""Changes of a lead's clock, in the transaction of the act that causes them.

The caller has checked the version of the lead: of two people who work on it at once only one gets
this far. Leads that are set aside, or that nobody may work on, never get a clock.
"""

from dataclasses import replace
from datetime import date, datetime, time

from sqlalchemy.orm import Session

from app.consent.store.withdrawals import find_stop
from app.leads.models import Lead
from app.leads.rules import response_clock as clocks
from app.leads.rules.answer_minutes import answer_minutes
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead_status import LeadStatus
from app.leads.rules.response_clock import ClockState
from app.leads.store import lead_work, response_clock


def answered(session: Session, promise: FirstResponse, lead: Lead, at: datetime) -> None:
    """Make the next step due, since we have replied or spoken with the investor."""
    planned = _planned(session, lead)
    state = clocks.answered(promise, response_clock.read(lead), at, planned)
    _spoken(session, promise, lead, state, at)


def recounted(
    session: Session, promise: FirstResponse, lead: Lead, first: datetime | None, at: datetime
) -> None:
    """Set when the first reply was, after a correction; without one it is owed as first promised.

    What else is due stays.
    """
    before = response_clock.read(lead)
    if first is None:
        state = clocks.unanswered(promise, before, at)
        _turn(session, lead, clocks.closed(promise, state, at) if lead.closed else state)
        return
    minutes = answer_minutes(promise, lead.received_at, before, first)
    _turn(session, lead, replace(before, first_answered_at=first), minutes)


def held(session: Session, promise: FirstResponse, lead: Lead, at: datetime) -> None:
    """Keep the answer due after a holding reply."""
    if lead.held_at is None:
        lead.held_at = at
        session.flush()
    owed(session, promise, lead, at)


def owed(session: Session, promise: FirstResponse, lead: Lead, at: datetime) -> None:
    """Keep the answer owed, or make one due if none was; a closed lead does not become due."""
    if not lead.closed:
        _turn(session, lead, clocks.held(promise, response_clock.read(lead), at))


def delivered(
    session: Session,
    promise: FirstResponse,
    lead: Lead,
    at: datetime,
    *,
    parked_at: datetime | None,
) -> None:
    """Make the next step due, since a reply was sent that failed before, if an answer was owed."""
    before, planned = response_clock.read(lead), _planned(session, lead)
    state = clocks.delivered(promise, before, at, parked_at=parked_at, planned=planned)
    _spoken(session, promise, lead, state, at)


def planned_anew(session: Session, promise: FirstResponse, lead: Lead, at: datetime) -> None:
    """Make the next step due by the present plans."""
    planned = _planned(session, lead)
    _turn(session, lead, clocks.planned_anew(promise, response_clock.read(lead), at, planned))


def named(session: Session, promise: FirstResponse, lead: Lead, at: datetime) -> None:
    """Make the lead due by the day that its last contact named, if that named one.

    An earlier task comes first. A first reply stays due as promised.
    """
    day = lead_work.find_named_day(session, lead.id)
    state = response_clock.read(lead)
    if day is None:
        return
    if state.next_step:
        planned_anew(session, promise, lead, at)
    else:
        _turn(session, lead, clocks.named(promise, state, at, day))


def undelivered(session: Session, lead: Lead, at: datetime, *, only_answer: bool) -> None:
    """Make the lead due at once, since our reply could not be delivered."""
    state = clocks.undelivered(response_clock.read(lead), at, only_answer=only_answer)
    _turn(session, lead, state)


def resumed(session: Session, promise: FirstResponse, lead: Lead, at: datetime) -> None:
    """Resume the clock, since the investor has replied; a closed lead does not become due."""
    if not lead.closed:
        _turn(session, lead, clocks.resumed(promise, response_clock.read(lead), at))


def after_status(
    session: Session,
    promise: FirstResponse,
    lead: Lead,
    old: LeadStatus,
    new: LeadStatus,
    at: datetime,
) -> None:
    """Set the clock after a change of status: closing ends it, waiting pauses it.

    The day that the last contact named stays when the lead is due.
    """
    state, day = response_clock.read(lead), lead_work.find_named_day(session, lead.id)
    _turn(session, lead, clocks.after_status(promise, state, old, new, at, day))


def wound(session: Session, promise: FirstResponse, lead: Lead, at: datetime) -> ClockState:
    """Return the clock of an open lead, started anew: due by its plans, or when its wait ends."""
    before = response_clock.read(lead)
    if before.first_answered_at is None:
        return clocks.wound(promise, before, at)
    state = clocks.wound(promise, before, at, _planned(session, lead))
    if not LeadStatus(lead.status).waits:
        return state
    day, state = lead_work.find_named_day(session, lead.id), clocks.waiting(promise, state, at)
    return state if day is None else clocks.named(promise, state, at, day)


def _planned(session: Session, lead: Lead) -> date | None:
    """Return the earlier of an open task and the day named by the last contact."""
    task = lead_work.list_first_planned(session, [lead.id]).get(lead.id)
    plans = task, lead_work.find_named_day(session, lead.id)
    return min((each for each in plans if each is not None), key=_end_of, default=None)


def _end_of(planned: date) -> datetime:
    if isinstance(planned, datetime):
        return planned
    return datetime.combine(planned, time.max)


def _spoken(
    session: Session, promise: FirstResponse, lead: Lead, state: ClockState, at: datetime
) -> None:
    """Set the clock of a lead that we have answered: waits continue, closed leads stay closed."""
    before = response_clock.read(lead)
    first = state.first_answered_at != before.first_answered_at
    minutes = answer_minutes(promise, lead.received_at, before, at) if first else None
    if lead.closed:
        state = clocks.closed(promise, state, at)
    elif LeadStatus(lead.status).waits and state.next_step:
        state = clocks.waiting(promise, state, at)
    _turn(session, lead, state, minutes)


def _turn(session: Session, lead: Lead, state: ClockState, minutes: int | None = None) -> None:
    before = response_clock.read(lead)
    if state == before:
        return
    due = state.due_at is not None
    if due and (lead.suspect or find_stop(session, lead.enquiry_id)):
        state = replace(before, first_answered_at=state.first_answered_at)
    response_clock.turn(session, lead.id, state, minutes)
