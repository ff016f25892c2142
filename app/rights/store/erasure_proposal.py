"""Proposals to erase a person, and what people remarked on them."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from app.consent.models.erasure import ErasureProposal
from app.core.rules.errors import NotFound
from app.core.store.statements import insert_row
from app.rights.rules.erasure import ProposalState

_OPEN = ErasureProposal.state == ProposalState.OPEN.value


def insert_proposal(session: Session, row: Mapping[str, Any]) -> None:
    """Add a proposal."""
    insert_row(session, ErasureProposal, row)


def get(session: Session, proposal_id: UUID) -> ErasureProposal:
    """Return a proposal.

    :raises NotFound: if there is none.
    """
    return _found(session.get(ErasureProposal, proposal_id), proposal_id)


def lock(session: Session, proposal_id: UUID) -> ErasureProposal:
    """Return a proposal, keeping others from deciding on it until the transaction ends.

    :raises NotFound: if there is none.
    """
    locked = select(ErasureProposal).where(ErasureProposal.id == proposal_id).with_for_update()
    return _found(session.scalars(locked).one_or_none(), proposal_id)


def find_open(session: Session, person: UUID) -> ErasureProposal | None:
    """Return the proposal to erase a person on which nobody has decided, if there is one."""
    return session.scalars(
        select(ErasureProposal).where(ErasureProposal.person == person, _OPEN).limit(1)
    ).one_or_none()


def list_open(session: Session, limit: int) -> Sequence[ErasureProposal]:
    """Return up to `limit` proposals on which nobody has decided, the oldest first."""
    return session.scalars(
        select(ErasureProposal)
        .where(_OPEN)
        .order_by(ErasureProposal.proposed_at, ErasureProposal.id)
        .limit(limit)
    ).all()


def list_for_person(session: Session, person: UUID) -> Sequence[ErasureProposal]:
    """Return every proposal to erase a person, newest first."""
    return session.scalars(
        select(ErasureProposal)
        .where(ErasureProposal.person == person)
        .order_by(ErasureProposal.proposed_at.desc(), ErasureProposal.id)
    ).all()


def count_open(session: Session) -> int:
    """Return how many proposals wait for a decision."""
    return session.scalar(select(func.count()).select_from(ErasureProposal).where(_OPEN)) or 0


def blank_remarks(session: Session, person: UUID) -> int:
    """Take away what was remarked in words on proposals to erase a person; return on how many."""
    remarked = or_(ErasureProposal.remark != "", ErasureProposal.why_not != "")
    blanked = (
        update(ErasureProposal)
        .where(ErasureProposal.person == person, remarked)
        .values(remark="", why_not="")
        .returning(ErasureProposal.id)
    )
    return len(session.scalars(blanked).all())


def close_as_done(session: Session, person: UUID, erasure_id: UUID) -> None:
    """Close every open proposal to erase a person, who is gone by now."""
    session.execute(
        update(ErasureProposal)
        .where(ErasureProposal.person == person, _OPEN)
        .values(state=ProposalState.DONE.value, erasure_id=erasure_id)
    )


def _found(proposal: ErasureProposal | None, proposal_id: UUID) -> ErasureProposal:
    if proposal is None:
        raise NotFound(f"There is no proposal {proposal_id}.")
    return proposal
