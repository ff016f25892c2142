"""Decide on a proposal to erase a person: a second person approves it, or refuses it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from app.consent.models.erasure import ErasureProposal
from app.core.db import Database
from app.core.rules.audit_events import AuditEvent
from app.core.steps.write_audit import write_audit
from app.rights.rules.erasure import (
    AlreadyDecided,
    Certificate,
    ErasureGround,
    ProposalState,
    is_sole,
)
from app.rights.steps.erase_person import erase_person
from app.rights.steps.erasing import Erasing, Order
from app.rights.steps.find_mail_files import find_mail_files
from app.rights.steps.require_no_hold import require_no_hold
from app.rights.store import erasure_proposal


def approve_erasure(
    database: Database, tools: Erasing, *, actor: str, proposal_id: UUID, now: datetime
) -> Certificate:
    """Approve a proposal and erase the person in one transaction; return what is certified.

    :raises NotFound: if there is no such proposal, or the person is gone.
    :raises AlreadyDecided: if somebody has decided meanwhile.
    :raises NotSecondPerson: if whoever proposed it would approve it, and may not.
    :raises HeldByLaw: if a legal hold keeps the person's data.
    """
    with database.reading() as session:
        person = erasure_proposal.get(session, proposal_id).person
        mails = find_mail_files(session, tools.files, person)
    with database.transaction() as session:
        proposal = _open(session, proposal_id)
        sole = is_sole(proposal.proposed_by, actor, allowed=tools.sole_allowed)
        require_no_hold(session, proposal.person, now)
        order = Order(
            person_id=proposal.person,
            ground=ErasureGround(proposal.ground),
            proposer=proposal.proposed_by,
            approver=actor,
            at=now,
            sole=sole,
            proposal=proposal.id,
            request=proposal.request_id,
            mails=mails,
        )
        _decide(proposal, ProposalState.DONE, actor, now)
        proposal.erasure_id = order.id
        session.flush()
        return erase_person(session, tools, order)


def refuse_erasure(
    database: Database,
    tools: Erasing,
    *,
    actor: str,
    proposal_id: UUID,
    why_not: str,
    now: datetime,
) -> None:
    """Refuse a proposal, for a reason that is kept with it; whoever proposed it may do so too.

    :raises NotFound: if there is no such proposal.
    :raises AlreadyDecided: if somebody has decided meanwhile.
    """
    with database.transaction() as session:
        proposal = _open(session, proposal_id)
        _decide(proposal, ProposalState.REFUSED, actor, now)
        proposal.why_not = why_not
        write_audit(
            session,
            tools.ledger_key,
            AuditEvent.ERASURE_REFUSED,
            actor=actor,
            at=now,
            subject=proposal.person.hex,
            details={"proposal": proposal.id.hex, "sole": int(actor == proposal.proposed_by)},
        )


def _decide(proposal: ErasureProposal, state: ProposalState, actor: str, now: datetime) -> None:
    proposal.state, proposal.decided_by, proposal.decided_at = state.value, actor, now


def _open(session: Session, proposal_id: UUID) -> ErasureProposal:
    proposal = erasure_proposal.lock(session, proposal_id)
    if proposal.state != ProposalState.OPEN.value:
        raise AlreadyDecided(f"Proposal {proposal_id} has been decided on.")
    return proposal
