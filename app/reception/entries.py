"""Entry of enquiries that came by other ways than the form, on behalf of their authors."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.rules.errors import NotAgreed
from app.core.rules.purposes import Purpose
from app.core.rules.rate import ACKNOWLEDGEMENTS
from app.core.steps.records import write_audit
from app.core.store.rate_count import count_up
from app.enquiries.rules.enquiry import person_key
from app.enquiries.store import enquiry as enquiries
from app.enquiries.store.enquiry import Known
from app.leads.store import lead as leads
from app.reception.rules.incoming import Handling, Incoming, Reception
from app.reception.steps.intake import (
    acknowledge_enquiry,
    insert_enquiries,
    open_lead,
    record_given,
)


@dataclass(frozen=True)
class Entered:
    """The enquiry's reference and its lead, and whether it had been entered before."""

    reference: str
    lead_id: UUID
    repeated: bool = False


class _EnteredBefore(Exception):
    """The same entry is stored already, so this one is discarded."""


def enter_enquiry(
    database: Database, reception: Reception, incoming: Incoming, handling: Handling, now: datetime
) -> Entered:
    """Store an enquiry with its person, lead, consent and messages, all or nothing.

    The evidence is as for the form: the words read out are those of the notice. Without an e-mail
    address the entry creates a separate person, to whom nothing is sent. The same entry sent
    again is recognised and answered with the first one's lead.

    :param incoming: the enquiry, `entered_by` a member of staff.
    :raises NotAgreed: if the person has not agreed to the privacy policy; nothing is stored.
    """
    if not incoming.ticks.get(Purpose.PRIVACY_POLICY, False):
        raise NotAgreed("The person has not agreed to the privacy policy.")
    try:
        with database.transaction() as session:
            return _enter(session, reception, incoming, handling, now)
    except _EnteredBefore:
        with database.reading() as session:
            return _entered_before(session, incoming)


def _enter(
    session: Session, reception: Reception, incoming: Incoming, handling: Handling, now: datetime
) -> Entered:
    person = _person(session, incoming.email, now)
    [its] = insert_enquiries(session, [incoming], [person.id], now)
    if its.repeated:
        raise _EnteredBefore
    lead_id = open_lead(session, reception.first_response, incoming, its, handling, now)
    record_given(session, reception.ledger_key, incoming, its, person.id, now)
    if _within_budget(session, reception, incoming.email, person, now):
        acknowledge_enquiry(session, reception.mailing, incoming, its, person.id, now)
    write_audit(
        session,
        reception.ledger_key,
        AuditEvent.ENQUIRY_ENTERED,
        actor=incoming.entered_by,
        at=now,
        subject=lead_id.hex,
        details={"channel": incoming.channel, "method": incoming.method},
    )
    return Entered(its.reference, lead_id)


def _person(session: Session, email: str, now: datetime) -> Known:
    if not email:
        return Known(enquiries.add_people_without_address(session, 1, now)[0], None)
    key = person_key(email)
    return enquiries.find_or_create_people(session, [key], now)[key]


def _within_budget(
    session: Session, reception: Reception, email: str, person: Known, now: datetime
) -> bool:
    """Return whether its mailbox gets an acknowledgement, counted with enquiries by the form.

    A colleague enters it, so no network is counted.
    """
    if not email:
        return False
    counts = ACKNOWLEDGEMENTS.counts(reception.rate_key, "", person_key(email), now)
    confirmed = person.email_confirmed_at is not None
    return ACKNOWLEDGEMENTS.allows(counts, count_up(session, counts.all()), confirmed=confirmed)


def _entered_before(session: Session, incoming: Incoming) -> Entered:
    first = enquiries.find_by_submission(session, incoming.idempotency_key, incoming.digest)
    if first is None:
        raise _EnteredBefore
    return Entered(first.reference, leads.get_id(session, first.id), repeated=True)
