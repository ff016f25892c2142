"""Work on leads inside the caller's transaction: locks, moves, history and indexes."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from app.consent.rules.standing import Stop, standing
from app.consent.store import consent as consents
from app.consent.store.withdrawals import find_stop
from app.core.rules.audit_events import SYSTEM, AuditEvent
from app.core.rules.errors import (
    LeadChangedMeanwhile,
    MoveNotAllowed,
    ProcessingRestricted,
    ReasonMissing,
    existing,
)
from app.core.steps.records import write_audit
from app.enquiries.models import Enquiry
from app.enquiries.store import enquiry as enquiries
from app.leads.models import Lead, LeadEvent, LeadMessage
from app.leads.rules.closing import NOTHING_SAID, Closing, missing
from app.leads.rules.first_response import FirstResponse
from app.leads.rules.lead import LeadEventKind, consent_state
from app.leads.rules.lead_status import LeadStatus, may_move
from app.leads.rules.lead_work import Direction, LeadOutcome, Outcome, SeenLead, Spoken
from app.leads.steps.duplicates import find_original
from app.leads.steps.response_clock import after_status, delivered, undelivered
from app.leads.store import lead as leads
from app.leads.store import lead_index, lead_work, response_clock
from app.leads.store.lead_index import read_texts
from app.leads.store.lead_view import get_with_enquiry, list_stops
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import Mailing, MessageKind
from app.mail.steps.queue import QueuedMessage, queue_messages
from app.mail.store import outbox


def lock_lead(session: Session, lead_id: UUID) -> tuple[Lead, Enquiry]:
    """Lock a lead until the transaction ends, and return it with its enquiry.

    :raises NotFound: if there is no such lead.
    :raises ProcessingRestricted: if the person has restricted processing.
    """
    lead = existing(leads.lock(session, lead_id), f"There is no lead {lead_id}.")
    if find_stop(session, lead.enquiry_id) is Stop.RESTRICTED:
        raise ProcessingRestricted(f"Processing of lead {lead_id} is restricted.")
    return lead, enquiries.get(session, lead.enquiry_id)


def write_lead_event(
    session: Session,
    lead_id: UUID,
    kind: LeadEventKind,
    actor: str,
    at: datetime,
    details: Mapping[str, str],
) -> UUID:
    """Add a line to a lead's history: act, actor and time; return its id.

    :param details: ids and codes; for some kinds also texts by staff.
    """
    event = LeadEvent(
        id=uuid4(), lead_id=lead_id, at=at, actor=actor, kind=kind.value, details=dict(details)
    )
    session.add(event)
    return event.id


def move_lead(
    session: Session,
    ledger_key: bytes,
    promise: FirstResponse,
    lead: Lead,
    status: LeadStatus,
    *,
    actor: str,
    expected_version: int,
    at: datetime,
    answered: bool = False,
    said: Closing = NOTHING_SAID,
) -> None:
    """Set a lead's status and its clock, with a line in its history and an audit event.

    :param expected_version: the version that the actor has seen.
    :param answered: whether an answer of ours moves it.
    :param said: the details given on closing it.
    :raises LeadChangedMeanwhile: if someone else changed the lead since; nothing is changed.
    :raises MoveNotAllowed: if its present status does not allow this move; nothing is changed.
    :raises ReasonMissing: if it was never answered and is closed without a reason, or as a
        duplicate of no other enquiry; nothing is changed.
    :raises OriginalLeftOut: if it is closed as a duplicate of one that figures leave out.
    :raises UnlikelyDuplicate: if it is closed as a duplicate of an enquiry that seems unrelated
        and `said` is not sure of it; nothing is changed.
    """
    if lead.version != expected_version:
        raise LeadChangedMeanwhile("Someone else changed this lead meanwhile.")
    before = LeadStatus(lead.status)
    if not may_move(before, status, answered=answered, before=lead.status_before):
        raise MoveNotAllowed(f"The status of a lead cannot change from {before} to {status}.")
    lacking = missing(status, said, owed=response_clock.read(lead).promised)
    if lacking is not None:
        raise ReasonMissing(f"The lead cannot become {status}: {lacking} is missing.")
    other = find_original(session, lead, said) if status is LeadStatus.DUPLICATE else None
    if not leads.set_status(session, lead, expected_version, status, at):
        raise LeadChangedMeanwhile("Someone else changed this lead meanwhile.")
    after_status(session, promise, lead, before, status, at)
    change = {"from": before.value, "to": status.value}
    details = change if other is None else {**change, "of": other.hex}
    write_lead_event(session, lead.id, LeadEventKind.STATUS, actor, at, details)
    write_audit(
        session,
        ledger_key,
        AuditEvent.LEAD_STATUS_CHANGED,
        actor=actor,
        at=at,
        subject=lead.id.hex,
        details=change,
    )


def move_after_speaking(
    session: Session,
    ledger_key: bytes,
    promise: FirstResponse,
    lead: Lead,
    status: LeadStatus,
    *,
    actor: str,
    ours: bool,
    took: bool,
    at: datetime,
) -> Spoken:
    """Move a lead to the status after a message, if that is another one; return the effect.

    :param ours: whether we spoke, rather than the investor.
    :param took: whether it had no owner, and the speaker is its owner now.
    """
    if lead.status != status:
        move_lead(
            session,
            ledger_key,
            promise,
            lead,
            status,
            actor=actor,
            expected_version=lead.version,
            at=at,
            answered=ours,
        )
    return Spoken(status, took)


STILL_AWAITED = timedelta(days=7)
"""Time after which nobody waits for an acknowledgement any more."""


def acknowledge_late(session: Session, mailing: Mailing, enquiry: Enquiry, at: datetime) -> None:
    """Queue the acknowledgement that its budget withheld, since staff act on this very enquiry.

    Acts on many leads at once call it for none: what was withheld must not leave in a heap.
    """
    kind, asked_for = MessageKind.ACKNOWLEDGEMENT, not enquiry.entered_by and enquiry.email
    if not asked_for or at - enquiry.received_at > STILL_AWAITED:
        return
    if outbox.find_first(session, kind, enquiry.id) is None:
        late = QueuedMessage(kind, enquiry.email, enquiry.language, enquiry.person_id, enquiry.id)
        queue_messages(session, [late], mailing.domain, at)


Act = Callable[[Lead, int], Outcome]
"""An act on a lead of which a version was seen; it returns the outcome."""


def act_on_leads(session: Session, seen: Sequence[SeenLead], act: Act) -> tuple[LeadOutcome, ...]:
    """Act on each lead that exists and may be worked on; return the outcome of each, in order."""
    stops = list_stops(session, {each.id for each in seen})
    done = {}
    # Always in the same order, so that the acts of two people cannot deadlock.
    for each in sorted(seen, key=lambda one: one.id):
        found = get_with_enquiry(session, each.id)
        if found is None:
            done[each.id] = LeadOutcome("", Outcome.GONE)
            continue
        lead, enquiry = found
        stop = stops.get(lead.id)
        outcome = Outcome(stop) if stop else act(lead, each.version)
        done[each.id] = LeadOutcome(enquiry.reference, outcome)
    return tuple(done[each.id] for each in seen)


def refresh_consent_state(session: Session, people: Collection[UUID]) -> None:
    """Update the consent that lists show, on all leads of the people, to their decisions."""
    if not people:
        return
    decided = consents.list_decisions_by_person(session, people)
    stands = {person: standing(decisions) for person, decisions in decided.items()}
    theirs = leads.list_of_people(session, people)
    stops = list_stops(session, [each.id for each in theirs])
    leads.set_consent(
        session,
        {
            each.id: state
            for each in theirs
            if (state := consent_state(stands.get(each.person_id, {}), stops.get(each.id)))
            != each.consent
        },
    )


def index_lead(session: Session, lead: Lead) -> None:
    """Index the present text of a locked lead, in the transaction that changes it.

    A lead without a place is not indexed yet. The lock makes the code that gives it a place wait
    for this change.
    """
    if lead.place is not None:
        session.flush()
        lead_index.remove_text(session, lead.place)
        lead_index.add_texts(session, {lead.place: read_texts(session, [lead.id])[lead.id]})


def tell_of_reply_left(
    promise: FirstResponse, session: Session, message: OutboxMessage, at: datetime
) -> None:
    """Count a sent reply as an answer, if it had failed at first; the wait then continues."""
    found = _reply(session, message.message_id)
    if found is None:
        return
    reply, lead = found
    if reply.holding:
        lead.held_at = lead.held_at or at
        return
    parked_at = leads.last_parked_at(session, lead.id, reply.id)
    theirs = Direction.THEIRS.value
    if parked_at and lead_work.has_message_after(session, lead.id, theirs, reply.at):
        parked_at = None
    delivered(session, promise, lead, at, parked_at=parked_at)


def tell_of_reply_parked(session: Session, message: OutboxMessage, at: datetime) -> None:
    """Record in a lead's history that a reply could not be delivered, and make the lead due again.

    If it was the only reply, the investor has no answer yet. A closed lead does not become due.
    """
    found = _reply(session, message.message_id)
    if found is None:
        return
    reply, lead = found
    details = {"message": reply.id.hex}
    write_lead_event(session, lead.id, LeadEventKind.REPLY_PARKED, SYSTEM, at, details)
    if reply.holding:
        lead.held_at = None
        session.flush()
    if not lead.closed:
        alone = not lead_work.has_other_answer(session, reply)
        undelivered(session, lead, at, only_answer=alone)


def _reply(session: Session, message_id: str) -> tuple[LeadMessage, Lead] | None:
    reply = lead_work.find_mail(session, message_id)
    lead = None if reply is None else leads.lock(session, reply.lead_id)
    return None if reply is None or lead is None else (reply, lead)
