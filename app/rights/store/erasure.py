"""Erasures: proposals, the evidence that is erased, and certificates."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, func, or_, select, tuple_, update
from sqlalchemy.orm import Session

from app.consent.models import (
    ConsentEvidence,
    ConsentRecord,
    ErasureCertificate,
    ErasureProposal,
)
from app.core.rules.errors import existing
from app.rights.rules.erasure import ProposalState

_UNDECIDED = ErasureProposal.state == ProposalState.OPEN.value


def list_records(session: Session, person: UUID, until: datetime | None) -> Sequence[UUID]:
    """Return a person's acts of consent, up to a moment if one is given."""
    theirs = select(ConsentRecord.id).where(ConsentRecord.person == person)
    if until is not None:
        theirs = theirs.where(ConsentRecord.at <= until)
    return session.scalars(theirs).all()


def delete_evidence(session: Session, records: Collection[UUID]) -> None:
    """Delete the evidence that opens the commitments of acts of consent."""
    session.execute(
        delete(ConsentEvidence).where(ConsentEvidence.consent_record_id.in_(records)),
        execution_options={"synchronize_session": False},
    )


def get_certificate(session: Session, erasure_id: UUID) -> ErasureCertificate:
    """Return the certificate of an erasure.

    :raises NotFound: if there is none.
    """
    return existing(
        session.get(ErasureCertificate, erasure_id), f"There is no certificate {erasure_id}."
    )


def list_certificates(
    session: Session, before: tuple[datetime, UUID] | None, limit: int
) -> Sequence[ErasureCertificate]:
    """Return up to `limit` certificates, newest first, older than a position (keyset)."""
    place = (ErasureCertificate.at, ErasureCertificate.erasure_id)
    statement = select(ErasureCertificate).order_by(*(each.desc() for each in place))
    if before is not None:
        statement = statement.where(tuple_(*place) < tuple_(*before))
    return session.scalars(statement.limit(limit)).all()


def list_certificates_of(session: Session, person: UUID) -> Sequence[ErasureCertificate]:
    """Return the certificates of a person's erasures, newest first."""
    return session.scalars(
        select(ErasureCertificate)
        .where(ErasureCertificate.person == person)
        .order_by(ErasureCertificate.at.desc(), ErasureCertificate.erasure_id)
    ).all()


def get_proposal(session: Session, proposal_id: UUID) -> ErasureProposal:
    """Return a proposal.

    :raises NotFound: if there is none.
    """
    return existing(
        session.get(ErasureProposal, proposal_id), f"There is no proposal {proposal_id}."
    )


def lock_proposal(session: Session, proposal_id: UUID) -> ErasureProposal:
    """Return a proposal, locked against other decisions until the transaction ends.

    :raises NotFound: if there is none.
    """
    locked = select(ErasureProposal).where(ErasureProposal.id == proposal_id).with_for_update()
    found = session.scalars(locked).one_or_none()
    return existing(found, f"There is no proposal {proposal_id}.")


def find_open_proposal(session: Session, person: UUID) -> ErasureProposal | None:
    """Return the undecided proposal to erase a person, if there is one."""
    return session.scalars(
        select(ErasureProposal).where(ErasureProposal.person == person, _UNDECIDED).limit(1)
    ).one_or_none()


def list_open_proposals(session: Session, limit: int) -> Sequence[ErasureProposal]:
    """Return up to `limit` undecided proposals, the oldest first."""
    return session.scalars(
        select(ErasureProposal)
        .where(_UNDECIDED)
        .order_by(ErasureProposal.proposed_at, ErasureProposal.id)
        .limit(limit)
    ).all()


def list_proposals(session: Session, person: UUID) -> Sequence[ErasureProposal]:
    """Return every proposal to erase a person, newest first."""
    return session.scalars(
        select(ErasureProposal)
        .where(ErasureProposal.person == person)
        .order_by(ErasureProposal.proposed_at.desc(), ErasureProposal.id)
    ).all()


def count_open_proposals(session: Session) -> int:
    """Return how many proposals wait for a decision."""
    return session.scalar(select(func.count()).select_from(ErasureProposal).where(_UNDECIDED)) or 0


def blank_remarks(session: Session, person: UUID) -> int:
    """Blank the remarks on proposals to erase a person; return the number of proposals."""
    remarked = or_(ErasureProposal.remark != "", ErasureProposal.why_not != "")
    blanked = (
        update(ErasureProposal)
        .where(ErasureProposal.person == person, remarked)
        .values(remark="", why_not="")
        .returning(ErasureProposal.id)
    )
    return len(session.scalars(blanked).all())


def close_proposals(session: Session, person: UUID, erasure_id: UUID) -> None:
    """Close every open proposal to erase a person, who has been erased."""
    session.execute(
        update(ErasureProposal)
        .where(ErasureProposal.person == person, _UNDECIDED)
        .values(state=ProposalState.DONE.value, erasure_id=erasure_id)
    )
