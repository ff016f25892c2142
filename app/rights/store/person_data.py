"""Everything held about one person, across the tables."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, exists, func, or_, select, update
from sqlalchemy.orm import Session

from app.consent.models import ConsentDecision, ConsentRecord
from app.consent.rules.consent import State
from app.enquiries.models import Enquiry, Person
from app.exports.models import Export
from app.exports.store.export import list_for_enquiry
from app.leads.models import Lead, LeadEvent, LeadMessage
from app.mail.models import OutboxMessage
from app.mail.rules.delivery import MessageState


def find(session: Session, person_id: UUID) -> Person | None:
    """Return a person by their id, if there is one."""
    return session.get(Person, person_id)


def lock(session: Session, person_id: UUID) -> Person | None:
    """Return a person, locked until the transaction ends.

    Operations that read, decide and then write begin with this lock, so that two concurrent
    clicks run one after the other. On SQLite the writing transaction itself ensures that.
    """
    return session.scalars(
        select(Person).where(Person.id == person_id).with_for_update()
    ).one_or_none()


def lock_by_email_key(session: Session, email_key: str) -> Person | None:
    """Return the person with an address, locked as by `lock`."""
    return session.scalars(
        select(Person).where(Person.email_key == email_key).with_for_update()
    ).one_or_none()


def list_enquiries(session: Session, person_id: UUID) -> Sequence[tuple[Enquiry, Lead]]:
    """Return a person's enquiries with their leads, newest first."""
    rows = session.execute(
        select(Enquiry, Lead)
        .join(Lead, Lead.enquiry_id == Enquiry.id)
        .where(Enquiry.person_id == person_id)
        .order_by(Enquiry.received_at.desc(), Enquiry.id)
    )
    return [(enquiry, lead) for enquiry, lead in rows]


def find_enquiry(session: Session, person_id: UUID, reference: str) -> Enquiry | None:
    """Return a person's own enquiry by its reference, if they sent it."""
    return session.scalar(
        select(Enquiry).where(Enquiry.person_id == person_id, Enquiry.reference == reference)
    )


def find_first_address(session: Session, person_id: UUID) -> str | None:
    """Return the address a person first wrote from, as typed, or one added later."""
    address: str | None = session.scalar(
        select(func.coalesce(func.nullif(Enquiry.email, ""), Person.email_key, ""))
        .select_from(Enquiry)
        .join(Person, Person.id == Enquiry.person_id)
        .where(Enquiry.person_id == person_id)
        .order_by(Enquiry.received_at, Enquiry.id)
        .limit(1)
    )
    return address


def list_lead_events(session: Session, person_id: UUID) -> Mapping[UUID, Sequence[LeadEvent]]:
    """Return the history of each of a person's leads, oldest event first."""
    found: dict[UUID, list[LeadEvent]] = {}
    for event in session.scalars(
        select(LeadEvent)
        .join(Lead, Lead.id == LeadEvent.lead_id)
        .join(Enquiry, Enquiry.id == Lead.enquiry_id)
        .where(Enquiry.person_id == person_id)
        .order_by(LeadEvent.at, LeadEvent.id)
    ):
        found.setdefault(event.lead_id, []).append(event)
    return found


def list_consent_records(session: Session, person_id: UUID) -> Sequence[ConsentRecord]:
    """Return every act of consent of a person, newest first."""
    return session.scalars(
        select(ConsentRecord)
        .where(ConsentRecord.person == person_id)
        .order_by(ConsentRecord.at.desc(), ConsentRecord.id.desc())
    ).all()


def list_decisions_by_record(session: Session, person_id: UUID) -> Mapping[UUID, dict[str, str]]:
    """Return the decisions of each of a person's acts of consent, by purpose."""
    found: dict[UUID, dict[str, str]] = {}
    for decision in session.scalars(
        select(ConsentDecision)
        .join(ConsentRecord, ConsentRecord.id == ConsentDecision.consent_record_id)
        .where(ConsentRecord.person == person_id)
    ):
        found.setdefault(decision.consent_record_id, {})[decision.purpose] = decision.state
    return found


def find_latest_giving(
    session: Session, person_id: UUID, purposes: Collection[str]
) -> ConsentRecord | None:
    """Return the latest act that gave consent to one of these purposes."""
    return session.scalars(
        select(ConsentRecord)
        .join(ConsentDecision, ConsentDecision.consent_record_id == ConsentRecord.id)
        .where(
            ConsentRecord.person == person_id,
            ConsentDecision.purpose.in_(purposes),
            ConsentDecision.state == State.GIVEN.value,
        )
        .order_by(ConsentRecord.at.desc(), ConsentRecord.id.desc())
        .limit(1)
    ).one_or_none()


def list_messages(
    session: Session, person_id: UUID, kinds: Collection[str]
) -> Sequence[OutboxMessage]:
    """Return the messages of these kinds about a person, newest first."""
    return session.scalars(
        select(OutboxMessage)
        .where(_about(person_id), OutboxMessage.kind.in_(kinds))
        .order_by(OutboxMessage.created_at.desc(), OutboxMessage.id)
    ).all()


def count_messages_since(session: Session, person_id: UUID, kind: str, since: datetime) -> int:
    """Return how many messages of a kind were queued for a person after a moment."""
    found = select(func.count()).where(
        OutboxMessage.person_id == person_id,
        OutboxMessage.kind == kind,
        OutboxMessage.created_at > since,
    )
    return session.scalar(found) or 0


def uses_address(session: Session, person_id: UUID) -> bool:
    """Return whether mail went or is to go to a person, or they came or confirmed by mail."""
    mailed = exists().where(
        OutboxMessage.person_id == person_id, OutboxMessage.state != MessageState.CANCELLED.value
    )
    came = exists().where(Enquiry.person_id == person_id, Enquiry.email != "")
    confirmed = exists().where(Person.id == person_id, Person.email_confirmed_at.is_not(None))
    replied = (
        exists()
        .where(LeadMessage.lead_id == Lead.id, LeadMessage.message_id.is_not(None))
        .where(~LeadMessage.undone, Enquiry.id == Lead.enquiry_id, Enquiry.person_id == person_id)
    )
    return bool(session.scalar(select(or_(mailed, came, confirmed, replied))))


def cancel_messages(
    session: Session, person_id: UUID, kinds: Collection[str], at: datetime
) -> None:
    """Cancel the messages of these kinds about a person that are queued or parked."""
    waiting = (MessageState.QUEUED.value, MessageState.PARKED.value)
    session.execute(
        update(OutboxMessage)
        .where(
            _about(person_id),
            OutboxMessage.kind.in_(kinds),
            OutboxMessage.state.in_(waiting),
        )
        .values(state=MessageState.CANCELLED.value, settled_at=at),
        execution_options={"synchronize_session": False},
    )


def list_exports(session: Session, person_id: UUID) -> Sequence[tuple[Export, str]]:
    """Return the exports that held a person's enquiries, with the reference, newest first."""
    theirs = session.execute(
        select(Enquiry.id, Enquiry.reference)
        .where(Enquiry.person_id == person_id)
        .order_by(Enquiry.reference)
    ).all()
    found = [
        (export, reference)
        for enquiry_id, reference in theirs
        for export in list_for_enquiry(session, enquiry_id)
    ]
    return sorted(found, key=lambda each: each[0].requested_at, reverse=True)


def _about(person_id: UUID) -> ColumnElement[bool]:
    # A notice to the desk is about an enquiry, and names no person.
    theirs = select(Enquiry.id).where(Enquiry.person_id == person_id)
    return or_(OutboxMessage.person_id == person_id, OutboxMessage.enquiry_id.in_(theirs))
