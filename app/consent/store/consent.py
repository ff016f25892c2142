"""Consent records, their decisions and their evidence."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, bindparam, exists, func, or_, select, text
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.consent.models import WITHDRAWN, ConsentDecision, ConsentEvidence, ConsentRecord
from app.consent.rules.consent import State
from app.consent.rules.standing import Decision
from app.consent.store import policies
from app.core.models import LedgerLeaf, LedgerPending, LedgerQuarantine
from app.core.rules.purposes import Purpose


def find_record(session: Session, record_id: UUID) -> ConsentRecord | None:
    """Return a consent record by its id, if there is one."""
    return session.get(ConsentRecord, record_id)


def get_record(session: Session, record_id: UUID) -> ConsentRecord:
    """Return a consent record by its id.

    :raises NoResultFound: if there is none.
    """
    return session.get_one(ConsentRecord, record_id)


def find_last(session: Session, person_id: UUID) -> datetime | None:
    """Return the time of a person's last act of consent, if there is any."""
    return session.scalar(
        select(func.max(ConsentRecord.at)).where(ConsentRecord.person == person_id)
    )


def has_withdrawn_since(session: Session, person_id: UUID, since: datetime) -> bool:
    """Return whether a person has withdrawn any consent at or after a moment."""
    withdrawn = select(ConsentRecord.id).where(
        text(WITHDRAWN), ConsentRecord.person == person_id, ConsentRecord.at >= since
    )
    return session.scalar(withdrawn.limit(1)) is not None


def is_pending(session: Session, commitment: str) -> bool:
    """Return whether a record's entry still waits to be sealed in the ledger."""
    theirs = LedgerPending.commitment == commitment
    return bool(
        session.scalar(select(exists().where(theirs, ~is_sealed(LedgerPending.commitment))))
    )


def list_decisions(session: Session, record_id: UUID) -> Mapping[str, str]:
    """Return the state of each purpose that a record decided."""
    rows = session.execute(
        select(ConsentDecision.purpose, ConsentDecision.state).where(
            ConsentDecision.consent_record_id == record_id
        )
    )
    return {row.purpose: row.state for row in rows}


def list_decisions_of(session: Session, records: Collection[UUID]) -> dict[UUID, dict[str, str]]:
    """Return the decisions of each of these records, by purpose."""
    found: dict[UUID, dict[str, str]] = {}
    rows = session.scalars(
        select(ConsentDecision).where(ConsentDecision.consent_record_id.in_(records))
    )
    for row in rows:
        found.setdefault(row.consent_record_id, {})[row.purpose] = row.state
    return found


def counts() -> ColumnElement[bool]:
    """Return the condition for decisions that count.

    Consent whose record is in quarantine is not given, since nobody vouches for its entry. What
    ends consent counts all the same, or a changed byte would bring it back.
    """
    return or_(ConsentDecision.state != State.GIVEN.value, ~is_aside(ConsentRecord.commitment))


def is_aside(commitment: InstrumentedAttribute[str]) -> ColumnElement[bool]:
    """Return the condition for records in quarantine; a sealed one never is."""
    aside = exists().where(LedgerQuarantine.commitment == commitment)
    return and_(aside, ~is_sealed(commitment))


def is_sealed(commitment: InstrumentedAttribute[str]) -> ColumnElement[bool]:
    """Return the condition for records whose entry is in a tree."""
    return exists().where(LedgerLeaf.commitment == commitment)


_COUNTED = (
    select(
        ConsentRecord.person,
        ConsentRecord.act,
        ConsentDecision.purpose,
        ConsentDecision.state,
        ConsentRecord.at,
        ConsentRecord.block_sha256,
    )
    .join(ConsentDecision, ConsentDecision.consent_record_id == ConsentRecord.id)
    .where(ConsentRecord.person.in_(bindparam("people", expanding=True)), counts())
    .order_by(ConsentRecord.at, ConsentRecord.id)
)


def list_decisions_by_person(
    session: Session, people: Collection[UUID]
) -> dict[UUID, list[Decision]]:
    """Return every decision that counts of each person, oldest first.

    People without any are absent. A decision about a purpose that does not exist is passed over.
    """
    rows = session.execute(_COUNTED, {"people": people}).all()
    abroad = {row.block_sha256 for row in rows if row.purpose == Purpose.TRANSFER_ABROAD}
    recipients = policies.find_recipients(session, abroad) if abroad else {}
    found: dict[UUID, list[Decision]] = {}
    for person, act, purpose, state, at, block in rows:
        recipient = recipients.get(block, "") if purpose == Purpose.TRANSFER_ABROAD else ""
        if (decision := Decision.of(act, purpose, state, at, recipient)) is not None:
            found.setdefault(person, []).append(decision)
    return found


def list_of_several_acts(session: Session, people: Collection[UUID]) -> Sequence[UUID]:
    """Return the given people with more than one act of consent."""
    return session.scalars(
        select(ConsentRecord.person)
        .where(ConsentRecord.person.in_(people))
        .group_by(ConsentRecord.person)
        .having(func.count() > 1)
    ).all()


def find_evidence(session: Session, record_id: UUID) -> ConsentEvidence | None:
    """Return a record's evidence, which opens its commitment, unless it has been erased."""
    return session.get(ConsentEvidence, record_id)


def list_with_evidence(
    session: Session, records: Collection[UUID]
) -> Sequence[tuple[ConsentRecord, ConsentEvidence]]:
    """Return those acts of consent whose evidence still exists, with the evidence."""
    statement = (
        select(ConsentRecord, ConsentEvidence)
        .join(ConsentEvidence, ConsentEvidence.consent_record_id == ConsentRecord.id)
        .where(ConsentRecord.id.in_(records))
    )
    return [(record, evidence) for record, evidence in session.execute(statement)]
