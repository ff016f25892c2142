"""A contact that staff log or correct, and the clock of its lead, in the caller's transaction."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from app.core.rules.errors import ContactTooEarly, FirstReplyOwed, NothingDue
from app.leads.models import Lead, LeadMessage
from app.leads.rules.amended import ContactFacts, counted_at, differences
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead import LeadEventKind
from app.leads.rules.lead_work import Direction
from app.leads.steps.lead import write_lead_event
from app.leads.steps.response_clock import answered, held, named, owed, recounted, resumed
from app.leads.store import lead_work, response_clock

_MINUTE = timedelta(minutes=1)
"""The precision with which staff give the time of a contact."""


def time_of_contact(lead: Lead, at: datetime) -> datetime:
    """Return the time of a contact, which is never before its enquiry.

    :raises ContactTooEarly: if it was before the minute in which the enquiry came.
    """
    if at + _MINUTE <= lead.received_at:
        raise ContactTooEarly("A contact cannot be earlier than its enquiry.")
    return max(at, lead.received_at)


def only_declared(lead: Lead, facts: ContactFacts, now: datetime) -> bool:
    """Return whether a contact meets a promise broken by now at a time that is only declared.

    It is one earlier than the minute in which it is logged, or by which the promise was kept.
    """
    if not facts.answers or lead.first_answered_at is not None:
        return False
    due, at = lead.first_due_at, facts.at
    return due is not None and due <= now and (at <= due or at + _MINUTE <= now)


def turn_clock(
    session: Session,
    promise: FirstResponse,
    lead: Lead,
    facts: ContactFacts,
    now: datetime,
) -> bool:
    """Set the clock after a contact, unless a later one has; return whether it was set.

    One that reached nobody sets nothing, and one that promised an answer leaves it owed.
    """
    if facts.missed or _overtaken(session, lead, facts):
        return False
    if facts.holding:
        held(session, promise, lead, facts.at)
    elif facts.answers:
        if only_declared(lead, facts, now):
            lead.declared = True
            session.flush()
        answered(session, promise, lead, facts.at)
    else:
        resumed(session, promise, lead, facts.at)
    return True


def _overtaken(session: Session, lead: Lead, facts: ContactFacts) -> bool:
    """Return whether the other side, or a promised answer, came after a contact."""
    if lead.first_answered_at is None:
        return False
    ours, theirs = Direction.OURS.value, Direction.THEIRS.value
    later = {theirs, ours} if facts.holding else {theirs if facts.answers else ours}
    return any(lead_work.has_message_after(session, lead.id, each, facts.at) for each in later)


def name_day(
    session: Session,
    promise: FirstResponse,
    lead: Lead,
    message: LeadMessage,
    day: date,
    now: datetime,
) -> datetime:
    """Make a lead due by a day that a contact named, in its history; return when it is due.

    :raises FirstReplyOwed: if its first reply is due, which no day moves.
    :raises NothingDue: if nothing is due of it, as of a closed one.
    """
    state = response_clock.read(lead)
    if state.due_at is None:
        raise NothingDue(f"Nothing is due of lead {lead.id}.")
    if state.promised:
        raise FirstReplyOwed(f"The first reply to lead {lead.id} is due as promised.")
    details = {"message": message.id.hex, "by": day.isoformat()}
    write_lead_event(session, lead.id, LeadEventKind.NEXT_STEP, message.author, now, details)
    named(session, promise, lead, now)
    return response_clock.read(lead).due_at or state.due_at


def correct_contact(
    session: Session,
    promise: FirstResponse,
    lead: Lead,
    message: LeadMessage,
    facts: ContactFacts,
    now: datetime,
) -> dict[str, str]:
    """Correct a contact's time, direction, channel and effect; return the changes.

    The first reply is counted anew, but never earlier than it was logged, and a late one that was
    none after all stays late. The status stays.

    :raises ContactTooEarly: as of `time_of_contact`.
    """
    at = time_of_contact(lead, facts.at)
    before, after = message.facts, replace(facts, at=at)
    changed = differences(before.told(), after.told())
    if not changed:
        return {}
    logged = lead_work.find_logged_at(session, message)
    counts = before.answers and lead.first_answered_at == counted_at(logged, before.at)
    turned = not changed.keys().isdisjoint({"direction_to", "answer_to"})
    if turned:
        message.declared = only_declared(lead, after, now)
    if before.holding and lead.held_at == before.at:
        lead.held_at = at if after.holding and not after.missed else None
    message.at, message.direction, message.channel = at, after.direction.value, after.channel.value
    message.holding, message.missed = after.holding, after.missed
    session.flush()
    if counts:
        _recount(session, promise, lead, message, logged, now)
        if after.missed:
            owed(session, promise, lead, now)
    if turned:
        turn_clock(session, promise, lead, after, now)
        named(session, promise, lead, now)
    return changed


def _recount(
    session: Session,
    promise: FirstResponse,
    lead: Lead,
    message: LeadMessage,
    logged: datetime,
    now: datetime,
) -> None:
    """Recount the first reply of a lead after its contact has been corrected."""
    first, due = lead.first_answered_at, lead.first_due_at
    ours = message.facts.answers
    if first is None or (not ours and due is not None and first > due):
        return
    others = lead_work.list_other_answers(session, message)
    answers = [(max(first, each.at), each.declared) for each in others]
    if ours:
        answers.append((counted_at(logged, message.at), message.declared))
    counted, declared = min(answers, default=(None, False))
    lead.declared = declared
    session.flush()
    recounted(session, promise, lead, counted, now)
